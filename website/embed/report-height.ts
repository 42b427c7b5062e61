/** Identifies our own message to the page around; its script is in parent-listener.ts. */
const messageType = 'one-pill:height';

/** Tells the page around the height of an element whenever it changes: in our own words, AMP's and Pym's. */
export function reportHeight(element: Element, pymId: string | null): void {
  if (parent === window) return;
  let told = -1;
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // To whoever framed this page: the message holds nothing but a height.
    const send = (message: unknown) => parent.postMessage(message, '*');
    send({ type: messageType, height });
    send({ sentinel: 'amp', type: 'embed-size', height });
    if (pymId && /^[\w.:-]{1,100}$/.test(pymId)) send(['pym', pymId, 'height', height].join('xPYMx'));
  };
  new ResizeObserver(tell).observe(element);
  // A page may begin to listen only once its frame has loaded.
  addEventListener('load', () => {
    told = -1;
    tell();
  });
}
