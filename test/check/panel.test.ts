import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { closePages, forget, openHost } from '../host-pages/hosts.ts';
import { engine } from '../support/engine.ts';
import { until, upgraded, type HostPage } from '../support/page.ts';
import {
  checkHere,
  checkWritten,
  findIn,
  openWithCheck,
  openWritten,
  panelOf,
  readPanel,
  type Checked,
} from './support.ts';

const body = `<button id="before">Menu</button>
  <one-pill-banner tone="loud">Words <a href="/">Home</a></one-pill-banner>`;

/** Until something would have come that must not. */
const pause = () => new Promise((done) => setTimeout(done, 600));

function withClipboard({ window }: HostPage, writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(window.navigator, 'clipboard', { configurable: true, value: { writeText } });
}

const bySize = ({ root }: Checked) =>
  [...root.querySelectorAll('button')].map((button) => button.getBoundingClientRect());

describe('the check’s panel', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  it('is a named dialog beside the page: not modal, its outcome a status, its findings lists', async () => {
    const { root } = await checkWritten(body);
    const dialog = findIn(root, '[role=dialog]');
    expect(dialog.hasAttribute('aria-modal')).to.equal(false);
    expect(findIn(root, `#${dialog.getAttribute('aria-labelledby')}`).textContent).to.equal('One Pill check');
    expect(findIn(root, '[role=status]').textContent).to.equal('1 widget on this page, 1 thing to fix.');
  });

  it('passes axe in both languages, with every kind of finding and with the text to copy by hand', async () => {
    for (const lang of ['en', 'es']) {
      const { root, close } = await checkHere(
        '<one-pill-x>Words</one-pill-x><one-pill-banner></one-pill-banner><div data-one-pill="banner" contenteditable>Words</div>',
        lang,
      );
      expect(root.querySelectorAll('.problem, .note').length).to.be.above(3);
      const dialog = findIn(root, '[role=dialog]');
      expect(dialog.lang).to.equal(lang);
      await expect(dialog).to.be.accessible();
      findIn(root, '.first').click();
      await until(() => findIn(root, '.result').textContent, 'copied, or to be copied by hand');
      await expect(dialog).to.be.accessible();
      close();
    }
  });

  it('takes no focus; the keyboard reaches all of it; Escape closes it from inside and gives the focus back', async () => {
    const page = await openWritten(body);
    const before = page.document.querySelector<HTMLElement>('#before')!;
    page.window.focus();
    before.focus();
    const { root, host } = await readPanel(page);
    expect(page.document.activeElement).to.equal(before);
    await sendKeys({ press: 'Escape' });
    expect(host.isConnected).to.equal(true);
    // The focus walks on through the page's own controls first.
    const reached: string[] = [];
    findIn(root, '.language').focus();
    for (let count = 0; count < 4; count++) {
      reached.push(root.activeElement!.className);
      await sendKeys({ press: 'Tab' });
    }
    expect(reached).to.deep.equal(['language', 'close', 'body', 'first']);
    expect(root.activeElement!.className).to.equal('again');
    await sendKeys({ press: 'Escape' });
    expect(host.isConnected).to.equal(false);
    expect(page.document.activeElement).to.equal(before);
  });

  it('is closed by its button, and leaves the page as it was', async () => {
    const page = await openWritten(body, { tag: 'data-wait' });
    await upgraded(page);
    const { outerHTML } = page.document.documentElement;
    page.window.location.hash = '#one-pill-check';
    const { root, host } = await readPanel(page);
    const close = findIn(root, 'button[aria-label="Close"]');
    close.click();
    expect(host.isConnected).to.equal(false);
    expect(page.document.documentElement.outerHTML).to.equal(outerHTML);
  });

  it('speaks the page’s language and switches to the other one, by the button that keeps the focus', async () => {
    const { root, page } = await checkWritten(body, { lang: 'es-MX' });
    const dialog = findIn(root, '[role=dialog]');
    expect(dialog.lang).to.equal('es');
    expect(dialog.innerText).to.contain('1 widget en esta página, 1 cosa por corregir.');
    expect(dialog.innerText).to.contain('Un atributo no se puede usar');
    page.window.focus();
    const button = findIn(root, '.language');
    expect(button.textContent).to.equal('English');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => dialog.lang === 'en', 'English');
    expect(dialog.innerText).to.contain('1 thing to fix');
    expect(root.activeElement).to.equal(button);
    expect(button.textContent).to.equal('Español');
  });

  it('copies the report as text, without what follows ? in the page’s address', async () => {
    const checked = await openWithCheck('layout-details', 'first', '&student=Jo#secret');
    let copied = '';
    withClipboard(checked.page, async (text) => {
      copied = text;
    });
    findIn(checked.root, '.first').click();
    await until(() => findIn(checked.root, '.result').textContent === 'Report copied', 'told');
    expect(copied).to.contain('One Pill check\n4 widgets on this page.');
    expect(copied).to.contain('/test/host-pages/layout-details.html\n');
    expect(copied).not.to.match(/student|secret|check=first/);
    expect(copied).to.contain('Browser: ').and.to.contain('Window: 800 × 600');
    expect(copied).to.contain('- Fine: /dist/one-pill-widgets.js is on the page and runs.');
    expect(copied).to.contain('2. Banner: Hidden by the page · as a tag · version ');
    expect(copied).to.contain('   - Note: It stands in a closed disclosure (<details>)');
    expect(copied).not.to.match(/`|undefined|\{\w+\}/);
  });

  it('shows the report to copy by hand where the clipboard is refused', async () => {
    const checked = await checkWritten(body);
    withClipboard(checked.page, () => Promise.reject(new Error('refused')));
    checked.page.window.focus();
    findIn(checked.root, '.first').click();
    await until(() => checked.root.querySelector('textarea'), 'the text');
    const area = findIn<HTMLTextAreaElement>(checked.root, 'textarea');
    expect(area.value).to.contain('tone="loud"');
    expect(area.selectionEnd! - area.selectionStart!).to.equal(area.value.length);
  });

  it('fits 280 px, with targets that a finger can hit, and nothing beside its edges', async () => {
    for (const lang of ['en', 'es']) {
      const checked = await checkWritten(body, { lang });
      checked.page.frame.style.inlineSize = '280px';
      const dialog = findIn(checked.root, '[role=dialog]');
      await until(() => dialog.getBoundingClientRect().width <= 280, 'narrow');
      for (const { width, height, left, right } of bySize(checked)) {
        expect(Math.min(width, height), lang).to.be.at.least(44);
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(280);
      }
      const area = findIn(checked.root, '.body');
      expect(area.scrollWidth, lang).to.be.at.most(area.clientWidth);
      expect(dialog.getBoundingClientRect().bottom).to.be.at.most(600.5);
    }
  });

  it('reads from left to right on a page that does not, in its own type, whatever the page’s styles are', async () => {
    const { root } = await openWithCheck('rtl', 'first');
    expect(getComputedStyle(findIn(root, 'h2')).direction).to.equal('ltr');
    const hostile = await openWithCheck('hostile-css', 'first');
    const { fontSize, textTransform, letterSpacing } = getComputedStyle(findIn(hostile.root, 'h4'));
    expect([fontSize, textTransform, letterSpacing]).to.deep.equal(['15px', 'none', 'normal']);
  });

  it('stands on paper whole, after the page (skipped where no printing can be tried)', async function () {
    if (engine !== 'chromium') this.skip();
    const { root } = await checkWritten(body);
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(findIn(root, '[role=dialog]')).position).to.equal('static');
    expect(getComputedStyle(findIn(root, '.body')).overflowY).to.equal('visible');
    expect(getComputedStyle(findIn(root, '.first')).display).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });
});

describe('the check’s tag', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  it('with data-wait shows nothing until the address ends in #one-pill-check, then at once', async () => {
    const page = await openWritten(body, { tag: 'data-wait' });
    await pause();
    expect(panelOf(page)).to.equal(null);
    page.window.location.hash = '#top';
    await pause();
    expect(panelOf(page)).to.equal(null);
    page.window.location.hash = '#one-pill-check';
    const { widgets, root } = await readPanel(page);
    // Heard of while it waited, and not twice.
    expect(widgets[0]!.causes).to.deep.equal(['bad-attribute']);
    findIn(root, '.close').click();
    page.window.location.hash = '';
    page.window.location.hash = '#one-pill-check';
    await until(() => panelOf(page), 'open again');
  });

  it('that stands there twice opens one panel', async () => {
    const page = await openWritten(body, {
      head: '<script src="/dist/one-pill-check.js"></script><script type="module" src="/dist/one-pill-widgets.js"></script>',
    });
    await readPanel(page);
    await pause();
    expect(page.document.querySelectorAll('[data-one-pill-check]')).to.have.length(1);
  });

  it('leaves no global, no storage, no cookie, no request, no event and no change of the widgets behind', async () => {
    const page = await openHost('clean');
    const widgets = await upgraded(page);
    widgets[1]!.setAttribute('placement', 'top');
    widgets[0]!.setAttribute('src', '/demo/media/feed.json');
    widgets[0]!.setAttribute('duration', 'soon');
    await until(() => page.window.recorded.problems.length, 'the problem');
    const look = () => ({
      globals: Object.getOwnPropertyNames(page.window).toSorted(),
      stored: localStorage.length + sessionStorage.length,
      cookie: page.document.cookie,
      markup: widgets.map(({ outerHTML }) => outerHTML),
      root: page.document.documentElement.getAttribute('style'),
      problems: [...page.window.recorded.problems],
      requests: page.window.performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.includes('one-pill-check')),
    });
    await until(() => look().requests.some((name) => name.includes('feed.json')), 'the feed');
    const before = look();
    const script = page.document.createElement('script');
    script.src = '/dist/one-pill-check.js';
    page.document.head.append(script);
    const checked = await readPanel(page);
    expect(checked.widgets[0]!.causes).to.deep.equal(['bad-attribute']);
    await pause();
    expect(look()).to.deep.equal(before);
  });

  it('works in a sandbox without an origin', async () => {
    const told = new Promise<string>((done) =>
      addEventListener('message', ({ data }) => typeof data === 'string' && done(data), { once: true }),
    );
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<!doctype html><html lang="en"><script src="/dist/one-pill-check.js"></script>
      <script src="/dist/one-pill-widgets.iife.js"></script><one-pill-banner>Words</one-pill-banner>
      <script>setInterval(() => {
        const root = document.querySelector('[data-one-pill-check]')?.shadowRoot;
        if (root?.querySelector('.again')) parent.postMessage(root.querySelector('section').textContent, '*');
      }, 100)</script>`;
    document.body.append(frame);
    const text = await told;
    expect(text).to.contain('Everything is as it should be.');
    expect(text).to.contain('One Pill Can Kill');
  });
});
