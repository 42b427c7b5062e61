import { aTimeout, expect } from '@open-wc/testing';
import { factIds, facts } from '../../src/content/facts.ts';
import { closePages } from '../support/page.ts';
import { openFixture, widgets } from './support.ts';
import { waitUntil } from '../support/wait-until.ts';

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
      const find = () => frame.contentDocument!.querySelector(`one-pill-${widget}`);
      // Without a figure a counter keeps the page's words.
      const shows = widget === 'stat-counter' ? 'slot' : '.frame';
      await waitUntil(() => find()?.shadowRoot?.querySelector(shows), shows, { timeout: 8000 });
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
    const widget = frame.contentDocument!.querySelector('#widget > *')!;
    expect(widget.shadowRoot!.textContent).to.include('47 million');
    expect(widget.textContent, 'for readers of the bare page').to.include('47 million');
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

  it('reports its height to our own script, AMP, Pym and Medium', async () => {
    const { messages, heights, stop } = await frameOf(
      'en/banner.html?childId=pym-0&initialWidth=600&parentUrl=x',
    );
    await waitUntil(() => heights().length);
    const height = heights().at(-1)!;
    expect(messages).to.deep.include({ sentinel: 'amp', type: 'embed-size', height });
    expect(messages).to.include(`pymxPYMxpym-0xPYMxheightxPYMx${height}`);
    const medium = messages.find((data) => String(data).includes('iframe.resize'));
    expect(JSON.parse(medium as string)).to.include({ context: 'iframe.resize', height });
    stop();
  });

  it('tells Pym nothing under an id that is none', async () => {
    const { messages, heights, stop } = await frameOf('en/banner.html?childId=a%20b%22');
    await waitUntil(() => heights().length);
    expect(messages.filter((data) => String(data).startsWith('pym'))).to.deep.equal([]);
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

/** A widget's element in a frame, once it has drawn. */
async function drawn({ frame }: Framed, widget: string): Promise<HTMLElement> {
  const find = () => frame.contentDocument!.querySelector<HTMLElement>(`one-pill-${widget}`);
  await waitUntil(() => find()?.shadowRoot?.querySelector('.frame'), 'the widget', { timeout: 8000 });
  return find()!;
}

/** The page opened by itself, in a window of its own; blocked where a test runner allows none. */
async function openAlone(path: string): Promise<Window | undefined> {
  const opened = window.open(embeds + path, '_blank', 'popup');
  if (!opened) return undefined;
  await waitUntil(() => opened.document.readyState === 'complete' && opened.location.href !== 'about:blank');
  return opened;
}

describe('what an embed page may be made to say', () => {
  afterEach(closePages);

  const words: Record<string, string> = {
    'stat-counter':
      'value=99+million&label=Account+suspended&source=Bank&source-href=https://evil.example/&note=Pay',
    banner:
      'heading=Account+suspended&message=Sign+in&href=https://evil.example/&link-text=Pay&local-help=Call+me&share-url=https://evil.example/&share-text=Pay',
    'comparison-slider': 'start-label=Account&end-label=suspended&label=Pay',
    'video-card':
      'src=https://youtu.be/madeUp00001&heading=Account+suspended&publisher=Bank&poster=https://evil.example/p.png&content-note=Pay',
  };

  for (const [widget, query] of Object.entries(words)) {
    for (const path of [`en/${widget}.html?`, `index.html?widget=${widget}&`]) {
      it(`by itself, ${path} takes no words and no addresses`, async function () {
        const opened = await openAlone(`${path}${query}&Account+suspended=1&lang=es`);
        if (!opened) return this.skip();
        try {
          await waitUntil(
            () => opened.document.querySelector(`one-pill-${widget}`)?.shadowRoot,
            'the widget',
            { timeout: 8000 },
          );
          await aTimeout(100);
          const element = opened.document.querySelector(`one-pill-${widget}`)!;
          expect(opened.document.documentElement.lang).to.equal('es');
          const all = opened.document.body.textContent! + element.shadowRoot!.textContent!;
          expect(all).to.not.match(/Account|suspended|Bank|Pay|Sign in|Call me|99/);
          const links = [
            ...opened.document.querySelectorAll('a'),
            ...element.shadowRoot!.querySelectorAll('a'),
          ];
          for (const { href } of links) expect(href).to.not.match(/evil|madeUp/);
        } finally {
          opened.close();
        }
      });
    }
  }

  it('framed, a widget takes its framer’s words', async () => {
    const framed = await frameOf('en/banner.html?heading=Our+school&href=https://example.org/');
    const banner = await drawn(framed, 'banner');
    expect(banner.shadowRoot!.textContent).to.include('Our school');
    expect(banner.shadowRoot!.querySelector<HTMLAnchorElement>('[part=link]')!.href).to.equal(
      'https://example.org/',
    );
    framed.stop();
  });

  for (const path of ['en/pills-2025.html?', 'en/stat-counter.html?fact=pills-2025&']) {
    it(`framed too, a built-in figure stays what it is: ${path}`, async () => {
      const framed = await frameOf(
        `${path}value=99+billion&of=3&label=LABEL&unit=UNIT&period=PERIOD&as-of=2001-01-01&source=SOURCE&source-href=https://evil.example/&note=NOTE&qualifier=about&trend=2021:+99+billion&plain=`,
      );
      const counter = await drawn(framed, 'stat-counter');
      const text = counter.shadowRoot!.textContent!;
      expect(text).to.include('million').and.to.include('DEA');
      expect(text).to.not.match(/99|LABEL|UNIT|PERIOD|2001|SOURCE|NOTE|about/);
      expect(counter.hasAttribute('plain')).to.equal(true);
      for (const { href } of counter.shadowRoot!.querySelectorAll('a')) expect(href).to.not.include('evil');
      framed.stop();
    });
  }

  it('a built-in figure’s page shows no other figure', async () => {
    const framed = await frameOf('en/pills-2025.html?fact=lethal-dose');
    expect((await drawn(framed, 'stat-counter')).getAttribute('fact')).to.equal('pills-2025');
    framed.stop();
  });
});

describe('an embed page and the page around it', () => {
  afterEach(closePages);

  const paths = [
    ...widgets.filter((widget) => widget !== 'stat-counter').map((widget) => `en/${widget}.html`),
    'es/pills-2025.html',
  ];

  for (const path of paths) {
    it(`asks for one file beside itself: ${path}`, async () => {
      const { frame, stop } = await frameOf(path);
      await aTimeout(300);
      const { performance } = frame.contentWindow as Window & typeof globalThis;
      const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      expect(asked).to.have.length(1);
      const widget = frame.contentDocument!.body.dataset.widget;
      expect(asked[0]).to.equal(`/site/embed/one-pill-${widget}.js`);
      stop();
    });

    it(`opens each of its links outside the frame: ${path}`, async () => {
      const framed = await frameOf(
        `${path}${path.includes('video') ? '?src=https://youtu.be/madeUp00001' : ''}`,
      );
      const element = await drawn(framed, framed.frame.contentDocument!.body.dataset.widget!);
      const page = framed.frame.contentDocument!;
      expect(page.querySelector('base')!.target).to.equal('_blank');
      const links = [...page.querySelectorAll('a'), ...element.shadowRoot!.querySelectorAll('a')];
      expect(links).to.not.be.empty;
      for (const link of links) {
        expect(link.getAttribute('href'), 'leads out of the page').to.match(
          /^(https:|tel:|sms:|\.\.\/\.\.\/media\/)/,
        );
        expect(link.hasAttribute('target'), 'leaves it to the page').to.equal(false);
        expect(link.relList.contains('opener'), 'gives its window away').to.equal(false);
      }
      framed.stop();
    });
  }

  it('loads the one script that its address names', async () => {
    const framed = await frameOf('index.html?widget=banner');
    await drawn(framed, 'banner');
    const { performance } = framed.frame.contentWindow as Window & typeof globalThis;
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(asked).to.deep.equal(['/site/embed/choose-widget.js', '/site/embed/one-pill-banner.js']);
    framed.stop();
  });

  it('answers WordPress, which names a frame by a secret', async () => {
    const { frame, messages, heights, stop } = await frameOf('en/banner.html#?secret=aB3dE5');
    await waitUntil(() => heights().length);
    const answer = () => ({ message: 'height', value: heights().at(-1), secret: 'aB3dE5' });
    expect(messages).to.deep.include(answer());
    const { length } = messages;
    frame.contentWindow!.postMessage({ message: 'ready', secret: 'other' }, '*');
    await aTimeout(100);
    expect(messages).to.have.length(length);
    frame.contentWindow!.postMessage({ message: 'ready', secret: 'aB3dE5' }, '*');
    await waitUntil(() => messages.length > length);
    expect(messages.slice(length)).to.deep.include(answer());
    stop();
  });

  it('tells WordPress nothing under a secret that is none', async () => {
    const { messages, heights, stop } = await frameOf('en/banner.html#?secret=%22onload');
    await waitUntil(() => heights().length);
    expect(messages.filter((data) => (data as { message?: string }).message)).to.deep.equal([]);
    stop();
  });
});

describe('an embed page without its script', () => {
  afterEach(closePages);

  const shown: Record<string, Record<string, readonly RegExp[]>> = {
    en: {
      'pills-2025': [/47 million/, /2025/, /Source: ?DEA/, /licensed pharmacy/, /988/],
      'lethal-share-2025': [/29%/, /fiscal year 2025/, /988/],
      banner: [/One Pill Can Kill/, /Get the facts/, /988/],
      'comparison-slider': [/Real \(from a pharmacy\)/, /Fake \(counterfeit\)/, /No one can tell/, /988/],
      'video-card': [/Three things to know/, /Watch on/],
    },
    es: {
      'pills-2025': [/47 millones/, /2025/, /Fuente: ?DEA/, /farmacia con licencia/, /oprima 2/],
      'lethal-share-2025': [/29%/, /año fiscal 2025/, /oprima 2/],
      banner: [/Una pastilla puede matar/, /Infórmese \(en inglés\)/, /oprima 2/],
      'comparison-slider': [
        /Auténtica \(de una farmacia\)/,
        /Falsa \(falsificada\)/,
        /Nadie puede/,
        /oprima 2/,
      ],
      'video-card': [/Tres cosas/, /Ver en/],
    },
  };

  for (const [language, pages] of Object.entries(shown)) {
    for (const [name, words] of Object.entries(pages)) {
      it(`shows the whole widget in a sandbox without scripts: ${language}/${name}`, async () => {
        const { frame, stop } = await frameOf(`${language}/${name}.html`, 'allow-same-origin');
        const { shadowRoot } = frame.contentDocument!.querySelector('#widget > *')!;
        const text = shadowRoot!.querySelector('.frame')!.textContent!.replace(/\s+/g, ' ');
        for (const each of words) expect(text).to.match(each);
        for (const link of shadowRoot!.querySelectorAll('a'))
          expect(link.getAttribute('href')).to.not.equal('');
        const view = frame.contentWindow as Window & typeof globalThis;
        const background = view.getComputedStyle(shadowRoot!.querySelector('.frame, .surface')!);
        expect(background.display, 'its style holds under the policy').to.not.equal('inline');
        for (const button of shadowRoot!.querySelectorAll('button')) {
          expect(view.getComputedStyle(button).visibility, 'no button that does nothing').to.equal('hidden');
        }
        const [start, end] = [...shadowRoot!.querySelectorAll('.picture')].map((picture) =>
          picture.getBoundingClientRect(),
        );
        if (start && end) expect(end.left, 'side by side').to.be.at.least(start.right);
        stop();
      });

      // The build does not know the name of the host that the film's link says; it may break the line on a phone.
      for (const width of name === 'video-card' ? [640] : [320, 640]) {
        it(`is taken over by its script without a move, at ${width} px: ${language}/${name}`, async () => {
          const before = await frameOf(`${language}/${name}.html`, 'allow-same-origin', width);
          const after = await frameOf(`${language}/${name}.html`, undefined, width);
          const heightOf = ({ frame }: Framed) =>
            frame.contentDocument!.querySelector('#frame')!.getBoundingClientRect().height;
          const element = after.frame.contentDocument!.querySelector('#widget > *')!;
          await waitUntil(
            () => after.heights().length && !element.shadowRoot!.querySelector('style'),
            'taken over',
            {
              timeout: 8000,
            },
          );
          expect(element.shadowRoot!.querySelectorAll('.frame')).to.have.length(1);
          expect(Math.abs(heightOf(before) - heightOf(after))).to.be.at.most(1);
          before.stop();
          after.stop();
        });
      }
    }
  }
});

describe('the script of pages with frames', () => {
  afterEach(closePages);

  const own = new URL(embeds).origin;
  let listener = '';
  before(async () => {
    // Where a version's files stand, as snippets name them.
    const html = await (await fetch('/site/builder/index.html')).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    listener = new URL(`/site/${page.body.dataset.version}/one-pill-frames.js`, location.href).href;
  });

  const open = async (src = `${embeds}en/pills-2025.html`) => {
    const page = await openFixture(
      `<script src="${listener}"></script><iframe src="${src}" style="height: 100px"></iframe>`,
    );
    const frame = page.document.querySelector('iframe')!;
    /** As if its page had sent it. */
    const say = async (data: unknown, source: Window = frame.contentWindow!, origin = own) => {
      const event = new (page.document.defaultView as Window & typeof globalThis).MessageEvent('message', {
        data,
        source,
        origin,
      });
      page.window.dispatchEvent(event);
    };
    return { page, frame, say };
  };

  it('is a few hundred bytes and leaves no global', async () => {
    expect((await (await fetch(listener)).text()).length).to.be.below(600);
    const { page } = await open();
    expect(Object.keys(page.window).filter((name) => /src|embed/i.test(name))).to.deep.equal([]);
  });

  it('gives the frame the height it reports, up to a bound', async () => {
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

  for (const origin of ['https://evil.example', 'null', '', `${own}.evil.example`]) {
    it(`hears nobody from “${origin}”, in the frame though it be`, async () => {
      const { frame, say } = await open();
      await waitUntil(() => frame.clientHeight > 150);
      frame.style.height = '123px';
      await say({ type: 'one-pill:height', height: 300 }, frame.contentWindow!, origin);
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
