import { expect } from '@open-wc/testing';
import { closePages, forget } from '../host-pages/hosts.ts';
import { openPage, until, type HostPage } from '../support/page.ts';

const packages = '/test/integrations/node_modules';

/** What is saved of an article that is written where it stands, on a page that has the script. */
interface Editor {
  getHtml(): string;
  setHtml(html: string): void;
  close(): Promise<void>;
}

const div =
  '<div data-one-pill="stat-counter" data-fact="pills-2025"><p>More than <a href="https://www.dea.gov/onepill">47 million fake pills</a> were seized.</p></div>';

async function run(page: HostPage, script: Partial<HTMLScriptElement>): Promise<Record<string, unknown>> {
  const element = Object.assign(page.document.createElement('script'), script);
  const loaded = new Promise((done) => element.addEventListener('load', done));
  page.document.head.append(element);
  if (script.src) await loaded;
  return page.window as unknown as Record<string, unknown>;
}

const editors = {
  async TinyMCE(page: HostPage, target: HTMLElement): Promise<Editor> {
    const { tinymce } = await run(page, { src: `${packages}/tinymce/tinymce.min.js` });
    const [editor] = await (
      tinymce as {
        init(
          options: Record<string, unknown>,
        ): Promise<[{ getContent(): string; setContent(html: string): void; remove(): void }]>;
      }
    ).init({ target, inline: true, license_key: 'gpl', suffix: '.min', promotion: false });
    return {
      getHtml: () => editor.getContent(),
      setHtml: (html) => editor.setContent(html),
      close: async () => editor.remove(),
    };
  },
  /** With the plugin that keeps any HTML; without it, CKEditor keeps the words alone. */
  async CKEditor(page: HostPage, target: HTMLElement): Promise<Editor> {
    const window = await run(page, {
      type: 'module',
      textContent: `
        import { InlineEditor, Essentials, Paragraph, Link, GeneralHtmlSupport } from '${packages}/ckeditor5/dist/browser/ckeditor5.js';
        window.openEditor = (target) => InlineEditor.create(target, {
          licenseKey: 'GPL',
          plugins: [Essentials, Paragraph, Link, GeneralHtmlSupport],
          htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
        });`,
    });
    await until(() => window.openEditor, 'CKEditor');
    const editor = await (
      window.openEditor as (
        element: Element,
      ) => Promise<{ getData(): string; setData(html: string): void; destroy(): Promise<void> }>
    )(target);
    return {
      getHtml: () => editor.getData(),
      setHtml: (html) => editor.setData(html),
      close: () => editor.destroy(),
    };
  },
};

const widgetIn = (article: HTMLElement) => article.querySelector('one-pill-stat-counter');

const isAlive = (article: HTMLElement) => widgetIn(article)?.shadowRoot?.querySelector('.frame');

/** A page whose article holds the mounted div. */
async function openArticle(): Promise<{ page: HostPage; article: HTMLElement }> {
  const page = await openPage('/test/host-pages/div-mount-later.html');
  const article = page.document.createElement('article');
  article.innerHTML = `<p>Before</p>${div}<p>After</p>`;
  page.document.body.append(article);
  await until(() => isAlive(article), 'mounted');
  return { page, article };
}

describe('an article that is edited where it stands', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  it('is saved by TinyMCE as its author wrote it, and shows the widget again afterwards', async () => {
    const { page, article } = await openArticle();
    const editor = await editors.TinyMCE(page, article);
    await until(() => !widgetIn(article), 'the words alone');
    editor.setHtml(`${editor.getHtml().replace('Before', 'Changed')}<p>More</p>`);
    const saved = editor.getHtml();
    expect(saved).to.contain('Changed').and.contain('data-fact="pills-2025"').and.not.contain('<one-pill');
    await editor.close();
    article.innerHTML = saved;
    await until(() => isAlive(article), 'mounted again');
    expect(article.querySelectorAll('one-pill-stat-counter')).to.have.length(1);
  });

  // CKEditor takes the article before it can be seen that somebody edits it.
  it('is saved by CKEditor 5 with the element, once, which follows its div from then on', async () => {
    const { page, article } = await openArticle();
    const editor = await editors.CKEditor(page, article);
    expect(editor.getHtml()).to.contain('<one-pill-stat-counter fact="pills-2025"><p>More than');
    const saved = editor.getHtml().replace('data-fact="pills-2025"', 'data-fact="pills-2024"');
    editor.setHtml(saved);
    expect(editor.getHtml()).to.equal(saved);
    await editor.close();
    article.innerHTML = saved;
    await until(() => isAlive(article), 'mounted again');
    expect(article.querySelectorAll('one-pill-stat-counter')).to.have.length(1);
    expect(widgetIn(article)!.getAttribute('fact')).to.equal('pills-2024');
    expect(widgetIn(article)!.shadowRoot!.textContent).to.contain('60 million');
    expect(article.textContent!.match(/were seized/g)).to.have.length(1);
  });
});
