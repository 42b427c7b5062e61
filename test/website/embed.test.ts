import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { parentListener } from '../../website/embed/parent-listener.ts';
import { factIds, facts } from '../../src/content/facts.ts';
import { closePages } from '../support/page.ts';
import { openFixture, widgets } from './support.ts';

const embeds = new URL('/site/embed/', location.href).href;

interface Framed {
  frame: HTMLIFrameElement;
  messages: unknown[];
  heights: () => number[];
  stop: () => void;
}

/** An embed page in a frame of this page, which hears its messages. */
async function frameOf(path: string, sandbox?: string, width = 600): Promise<Framed> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 300px; border: 0`;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = embeds + path;
  const messages: unknown[] = [];
  const hear = ({ source, data }: MessageEvent) => {
    if (source === frame.contentWindow) messages.push(data);
  };
  addEventListener('message', hear);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const heights = () =>
    messages
      .filter((data) => (data as { type?: string }).type === 'one-pill:height')
      .map((data) => (data as { height: number }).height);
  return { frame, messages, heights, stop: () => removeEventListener('message', hear) };
}

describe('the embed page', () => {
  afterEach(closePages);

  for (const widget of widgets) {
    it(`renders ${widget} from its address`, async () => {
      const src = widget === 'video-card' ? '&src=https://youtu.be/madeUp00001' : '';
      const { frame } = await frameOf(`index.html?widget=${widget}&lang=es${src}`);
      const element = frame.contentDocument!.querySelector(`one-pill-${widget}`);
      // Without a figure a counter keeps the page's words.
      const shows = widget === 'stat-counter' ? 'slot' : '.frame';
      await waitUntil(() => element?.shadowRoot?.querySelector(shows));
      expect(frame.contentDocument!.documentElement.lang).to.equal('es');
    });
  }

  it('has a page for every built-in figure, with its words before any script', async () => {
    for (const language of ['en', 'es']) {
      for (const fact of factIds) {
        const html = await (await fetch(`${embeds}${language}/${fact}.html`)).text();
        const page = new DOMParser().parseFromString(html, 'text/html');
        expect(page.querySelector('#widget a')!.getAttribute('href'), fact).to.equal(facts[fact].sourceHref);
        expect(page.body.innerText ?? page.body.textContent).to.include('988');
      }
    }
  });

  it('shows its words where no script may run', async () => {
    const page = await openFixture(
      `<iframe sandbox="allow-same-origin" src="${embeds}en/pills-2025.html"></iframe>`,
    );
    const frame = page.document.querySelector('iframe')!;
    expect(frame.contentDocument!.body.innerText).to.include('47 million');
    const closed = await frameOf('en/pills-2025.html', '');
    await aTimeout(200);
    expect(closed.messages).to.deep.equal([]);
    closed.stop();
  });

  it('works in a sandbox that allows scripts only', async () => {
    const { heights, stop } = await frameOf('en/lethal-share-2024.html', 'allow-scripts');
    // The words alone are lower than the widget with its figure.
    await waitUntil(() => heights().some((height) => height > 220), 'the widget’s height', { timeout: 8000 });
    stop();
  });

  it('tells its height in three dialects', async () => {
    const { messages, heights, stop } = await frameOf(
      'en/banner.html?childId=pym-0&initialWidth=600&parentUrl=x',
    );
    await waitUntil(() => heights().length);
    const height = heights().at(-1)!;
    expect(messages).to.deep.include({ sentinel: 'amp', type: 'embed-size', height });
    expect(messages).to.include(`pymxPYMxpym-0xPYMxheightxPYMx${height}`);
    stop();
  });

  it('tells Pym nothing under an id that is none', async () => {
    const { messages, heights, stop } = await frameOf('en/banner.html?childId=a%20b%22');
    await waitUntil(() => heights().length);
    expect(messages.filter((data) => typeof data === 'string')).to.deep.equal([]);
    stop();
  });

  it('grows and shrinks with its width, and comes to rest', async () => {
    const { frame, heights, stop } = await frameOf('en/banner.html?help=988+samhsa+poison', undefined, 900);
    const settled = () => {
      const inner = frame.contentDocument!.querySelector('#frame')!.getBoundingClientRect().height;
      return (
        frame.contentDocument!.querySelector('one-pill-banner')?.shadowRoot &&
        heights().at(-1) === Math.ceil(inner)
      );
    };
    await waitUntil(settled);
    const wide = heights().at(-1)!;
    frame.style.blockSize = `${wide}px`;
    frame.style.inlineSize = '320px';
    await waitUntil(() => settled() && heights().at(-1)! > wide + 20, 'higher');
    frame.style.blockSize = `${heights().at(-1)}px`;
    frame.style.inlineSize = '900px';
    await waitUntil(() => settled() && heights().at(-1) === wide, 'as low as before');
    frame.style.blockSize = `${wide}px`;
    await aTimeout(200);
    const { length } = heights();
    await aTimeout(400);
    expect(heights()).to.have.length(length);
    stop();
  });

  it('leaves no gap where its banner is closed', async () => {
    const { frame, heights, stop } = await frameOf(
      'en/banner.html?dismissible=&message-id=embed-test&remember=session',
    );
    const banner = () =>
      frame.contentDocument!.querySelector<HTMLElement & { dismiss(): void; show(): void }>(
        'one-pill-banner',
      )!;
    await waitUntil(() => heights().at(-1)! > 50);
    banner().dismiss();
    await waitUntil(() => heights().at(-1) === 0, 'no height');
    banner().show();
    stop();
  });

  it('ignores what it does not know, says so, and is never empty', async () => {
    const hostile = encodeURIComponent('"><script>top.pwned=1</script>');
    const { frame } = await frameOf(
      `index.html?widget=${hostile}&onclick=${hostile}&${hostile}=1&lang=${hostile}`,
    );
    const text = () => frame.contentDocument!.body.innerText;
    await waitUntil(() => text().includes('Ignored'));
    expect(text()).to.include('One Pill Can Kill').and.to.include('onclick').and.to.include('stat-counter');
    expect(frame.contentDocument!.querySelector('#frame script')).to.equal(null);
    expect((window as { pwned?: number }).pwned).to.equal(undefined);
  });

  it('a bad value leaves its words and says why', async () => {
    const { frame } = await frameOf('en/stat-counter.html?value=many');
    await waitUntil(() => frame.contentDocument!.querySelector('.notes')?.textContent!.includes('many'));
    expect(frame.contentDocument!.querySelector('one-pill-stat-counter')!.textContent).to.include(
      'One Pill Can Kill',
    );
  });
});

describe('the script around an embed', () => {
  afterEach(closePages);

  const open = async (src = `${embeds}en/pills-2025.html`) => {
    const page = await openFixture(
      `<script>${parentListener(embeds)}</script><iframe src="${src}" style="height: 100px"></iframe>`,
    );
    const frame = page.document.querySelector('iframe')!;
    /** As if its page had told it. */
    const say = async (data: unknown, source: Window = frame.contentWindow!) => {
      const event = new (page.document.defaultView as Window & typeof globalThis).MessageEvent('message', {
        data,
        source,
      });
      page.window.dispatchEvent(event);
    };
    return { page, frame, say };
  };

  it('is a few hundred bytes', () => {
    expect(parentListener(embeds).length).to.be.below(400);
  });

  it('gives the frame the height it tells, up to a bound', async () => {
    const { frame, say } = await open();
    await waitUntil(() => frame.clientHeight > 150, 'by itself');
    await say({ type: 'one-pill:height', height: 222 });
    expect(frame.style.height).to.equal('222px');
    await say({ type: 'one-pill:height', height: Infinity });
    expect(frame.style.height).to.equal('4000px');
  });

  for (const rubbish of [null, 1, 'one-pill:height', {}, [], { type: 'one-pill:height' }]) {
    it(`does nothing with ${JSON.stringify(rubbish)}`, async () => {
      const { frame, say } = await open('about:blank#');
      await say(rubbish);
      expect(frame.style.height).to.equal('100px');
    });
  }

  for (const height of [-1, NaN, '300', true, {}, null]) {
    it(`does nothing with a height of ${typeof height} ${String(height)}`, async () => {
      const { frame, say } = await open();
      await waitUntil(() => frame.clientHeight > 150);
      frame.style.height = '123px';
      await say({ type: 'one-pill:height', height });
      expect(frame.style.height).to.equal('123px');
    });
  }

  it('hears nobody but the frame itself, and no frame of others', async () => {
    const { frame, say } = await open();
    await waitUntil(() => frame.clientHeight > 150);
    frame.style.height = '123px';
    await say({ type: 'one-pill:height', height: 300 }, window);
    expect(frame.style.height).to.equal('123px');
    const other = await open('/test/host-pages/div-mount.html');
    await other.say({ type: 'one-pill:height', height: 300 });
    expect(other.frame.style.height).to.equal('100px');
  });
});
