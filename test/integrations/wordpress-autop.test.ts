import { expect } from '@open-wc/testing';
import { closePages, forget } from '../host-pages/hosts.ts';
import { openPage, until, widgetsOf } from '../support/page.ts';

type Autop = (text: string) => string;

const loadAutop = async (): Promise<Autop> => {
  const address = '/test/integrations/node_modules/@wordpress/autop/build-module/index.mjs';
  return ((await import(address)) as { autop: Autop }).autop;
};

/** The snippets of the README and the guide as a site's owner copies them. */
async function snippets(): Promise<string[]> {
  const pages = ['/README.md', '/docs/guide.md'].map(async (path) => (await fetch(path)).text());
  const found = [...(await Promise.all(pages)).join('\n').matchAll(/```html\n([^]*?)```/g)];
  return found.map(([, snippet]) => snippet!).filter((snippet) => /<one-pill-|data-one-pill/.test(snippet));
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsOf = (html: string) =>
  inOneLine(new DOMParser().parseFromString(html, 'text/html').body.textContent!);

/** What an editor of WordPress makes of a text, on a page that has the script. */
async function publish(text: string) {
  const page = await openPage('/test/host-pages/div-mount-later.html');
  await until(() => page.document.querySelector('one-pill-banner'), 'the script');
  const content = page.document.getElementById('content')!;
  content.innerHTML = (await loadAutop())(text);
  await until(() => widgetsOf(page.document).some((widget) => content.contains(widget)), 'a mount');
  // One that is not due renders nothing.
  await until(() => widgetsOf(page.document).every(({ shadowRoot }) => shadowRoot), 'an upgrade');
  await Promise.all(widgetsOf(page.document).map(({ updateComplete }) => updateComplete));
  return { page, content };
}

describe("WordPress' automatic paragraphs", () => {
  afterEach(() => {
    closePages();
    forget();
  });

  it('leave each of the snippets one widget with all of its words in it, and none beside it', async () => {
    const all = await snippets();
    expect(all).to.have.length(9);
    for (const snippet of all) {
      const { content } = await publish(`Before.\n\n${snippet}\n\nAfter.`);
      const widgets = [...content.querySelectorAll('*')].filter((each) =>
        each.localName.startsWith('one-pill-'),
      );
      expect(widgets, snippet).to.have.length(1);
      expect(inOneLine(widgets[0]!.textContent!)).to.equal(wordsOf(snippet));
      expect(inOneLine(content.textContent!)).to.equal(`Before. ${wordsOf(snippet)} After.`);
      expect(widgets[0]!.shadowRoot, snippet).not.to.equal(null);
      closePages();
      forget();
    }
  });

  it('leave a tag that they cut in two its figure: the words stand once more, and nothing is broken', async () => {
    const { page, content } = await publish(
      'Before.\n\n<one-pill-stat-counter fact="pills-2025">\n<p>47 million pills</p>\n</one-pill-stat-counter>\n\nAfter.',
    );
    const [counter] = widgetsOf(page.document).filter((widget) => content.contains(widget));
    expect(counter!.shadowRoot!.querySelector('[part=figure]')!.textContent).to.contain('47');
    expect(inOneLine(content.textContent!)).to.equal('Before. 47 million pills After.');
    expect(page.window.recorded.errors).to.deep.equal([]);
  });
});
