import { isFramed, parameters } from './page-settings.ts';
import { wordpressSecret } from './wordpress.ts';

/** Identifies our own message to the page around; its script is in frame-listener.ts. */
const messageType = 'one-pill:height';

/** The page around learns the height of an element whenever it changes: in our own words, AMP's, Pym's, Medium's and WordPress'. */
export function reportHeight(element: Element): void {
  if (!isFramed) return;
  const pymId = parameters.get('childId');
  // To whoever framed this page: the messages hold nothing but a height.
  const send = (message: unknown) => parent.postMessage(message, '*');
  let sent = -1;
  const report = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === sent) return;
    sent = height;
    send({ type: messageType, height });
    send({ sentinel: 'amp', type: 'embed-size', height });
    if (pymId && /^[\w.:-]{1,100}$/.test(pymId)) send(['pym', pymId, 'height', height].join('xPYMx'));
    send(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    if (wordpressSecret) send({ message: 'height', value: height, secret: wordpressSecret });
  };
  const reportAgain = () => {
    sent = -1;
    report();
  };
  new ResizeObserver(report).observe(element);
  // A page may begin to listen only once its frame has loaded; WordPress says when it does.
  addEventListener('load', reportAgain);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.message === 'ready' && data.secret === wordpressSecret) reportAgain();
  });
}
