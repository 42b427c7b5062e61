import { expect } from '@open-wc/testing';
import { closePages, forget } from '../host-pages/hosts.ts';
import { openPage, until, type HostPage } from '../support/page.ts';

const packages = '/test/integrations/node_modules';

/** What the tests use of each package; they are not installed with the project. */
interface Libraries {
  tinymce: {
    init(
      options: Record<string, unknown>,
    ): Promise<[{ setContent(html: string): void; getContent(): string }]>;
  };
  Readability: new (document: Document) => { parse(): { content: string; textContent: string } | null };
}

/** The snippets of the README and the guide as a site's owner copies them. */
async function snippets(): Promise<string[]> {
  const pages = ['/README.md', '/docs/guide.md'].map(async (path) => (await fetch(path)).text());
  const text = (await Promise.all(pages)).join('\n');
  const found = [...text.matchAll(/```html\n([^]*?)```/g)].map(([, snippet]) => snippet!);
  return found.filter((snippet) => /<one-pill-|data-one-pill/.test(snippet));
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** Words that say something by themselves, and where to read on. */
function expectMeaningful(html: string, snippet: string): void {
  const body = parsed(html);
  const words = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
  expect(words(body)).to.contain(words(parsed(snippet)));
  expect(body.querySelector('a[href^="https://"]')?.textContent ?? '', html).to.match(/\w{3}/);
}

async function loadClassic(page: HostPage, src: string): Promise<Libraries> {
  const script = page.document.createElement('script');
  script.src = src;
  const loaded = new Promise((done) => script.addEventListener('load', done));
  page.document.head.append(script);
  await loaded;
  return page.window as unknown as Libraries;
}

/** The packages are served as they are published; a module's address is no import of this project's. */
const load = (address: string) => import(address) as Promise<Record<string, unknown>>;

/** What an editor or sanitizer hands on is put on a page that has the script. */
async function expectAlive(html: string, tag: string): Promise<void> {
  const page = await openPage('/test/host-pages/div-mount-later.html');
  await until(() => page.document.querySelector('one-pill-banner'), 'the script');
  page.document.getElementById('content')!.innerHTML = html;
  await until(() => page.document.querySelector(tag)?.shadowRoot?.querySelector('.frame'), `${tag} alive`);
}

const editors: Record<string, (html: string) => Promise<string>> = {
  async DOMPurify(html) {
    const { default: purify } = await load(`${packages}/dompurify/dist/purify.es.mjs`);
    return (purify as { sanitize(html: string): string }).sanitize(html);
  },
  async TinyMCE(html) {
    const page = await openPage('/test/host-pages/clean.html');
    const { tinymce } = await loadClassic(page, `${packages}/tinymce/tinymce.min.js`);
    const target = page.document.createElement('textarea');
    page.document.body.append(target);
    const [editor] = await tinymce.init({ target, license_key: 'gpl', suffix: '.min', promotion: false });
    editor.setContent(html);
    return editor.getContent();
  },
  async 'CKEditor 5'(html) {
    const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Link, List } = await load(
      `${packages}/ckeditor5/dist/browser/ckeditor5.js`,
    );
    const target = document.createElement('div');
    document.body.append(target);
    const editor = await (
      ClassicEditor as {
        create(
          element: Element,
          options: unknown,
        ): Promise<{ setData(html: string): void; getData(): string; destroy(): Promise<void> }>;
      }
    ).create(target, { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Heading, Bold, Link, List] });
    editor.setData(html);
    const data = editor.getData();
    await editor.destroy();
    target.remove();
    return data;
  },
};

describe("the README's snippets", () => {
  afterEach(() => {
    closePages();
    forget();
  });

  it('are all found: the four widgets, a banner on its days, figures from a feed and with their years, and the div', async () => {
    expect(await snippets()).to.have.length(9);
  });

  for (const [name, edit] of Object.entries(editors)) {
    it(`keep words that say something and a link in ${name}`, async () => {
      for (const snippet of await snippets()) expectMeaningful(await edit(snippet), snippet);
    });
  }

  for (const name of ['DOMPurify', 'TinyMCE']) {
    it(`come alive from the div that ${name} lets through`, async () => {
      const [div] = (await snippets()).filter((snippet) => snippet.includes('data-one-pill'));
      await expectAlive(await editors[name]!(div!), 'one-pill-stat-counter');
    });
  }

  it('are read in Reader View, with their link', async () => {
    const page = await openPage('/test/host-pages/clean.html');
    const { Readability } = await loadClassic(page, `${packages}/@mozilla/readability/Readability.js`);
    for (const snippet of await snippets()) {
      const around =
        '<p>Words of an article, enough of them that it is taken for one, with commas, too.</p>'.repeat(9);
      const article = new DOMParser().parseFromString(
        `<!doctype html><title>An article</title><base href="https://school.example/"><article><h1>An article</h1>${around}${snippet}${around}</article>`,
        'text/html',
      );
      const { content } = new Readability(article).parse()!;
      expectMeaningful(content, snippet);
    }
  });
});
