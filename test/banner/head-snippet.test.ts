import { expect } from '@open-wc/testing';
import type { OnePillBanner } from '../../src/index.ts';
import { forgetDismissal, storeDismissal } from '../../src/banner/dismissal.ts';
import { waitUntil } from '../support/wait-until.ts';

// The element's module is imported only in the last test: until then a banner is what the parser made of it.
const day = 864e5;
const clear = () => {
  localStorage.clear();
  sessionStorage.clear();
};
let runs = 0;
/** Runs the snippet as a page's head would, on the page as it then is. */
const runSnippet = () => import(`../../src/banner/head-snippet.ts?${runs++}`);

let box: HTMLElement;
const put = (markup: string): HTMLElement => {
  box.innerHTML = markup;
  return box.firstElementChild as HTMLElement;
};
const isPainted = (element: Element) => element.getBoundingClientRect().height > 0;
const words = '<p>Fallback</p>';

describe('banner: head snippet', () => {
  beforeEach(() => {
    clear();
    box = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    clear();
    box.remove();
    document.adoptedStyleSheets = [];
  });

  it('hides a dismissed banner before the module comes, its reserve too, and touches no attribute', async () => {
    storeDismissal('default', 7 * day, false, Date.now());
    await runSnippet();
    const markup = `<one-pill-banner style="display:block;min-height:120px">${words}</one-pill-banner>`;
    const banner = put(markup);
    expect(isPainted(banner)).to.equal(false);
    expect(banner.outerHTML).to.equal(markup);
    expect(document.querySelector('style[data-one-pill], html[class*=one-pill]')).to.equal(null);
  });

  it('leaves what was not dismissed', async () => {
    storeDismissal('spring', 7 * day, false, Date.now());
    await runSnippet();
    expect(isPainted(put(`<one-pill-banner>${words}</one-pill-banner>`))).to.equal(true);
    expect(isPainted(put(`<one-pill-banner message-id="autumn">${words}</one-pill-banner>`))).to.equal(true);
    expect(isPainted(put(`<one-pill-banner message-id="spring">${words}</one-pill-banner>`))).to.equal(false);
  });

  it('leaves what was dismissed too long ago', async () => {
    storeDismissal('default', 7 * day, false, Date.now() - 8 * day);
    await runSnippet();
    expect(isPainted(put(`<one-pill-banner>${words}</one-pill-banner>`))).to.equal(true);
  });

  it('knows dismissals of this session', async () => {
    storeDismissal('default', 864e13, true, Date.now());
    await runSnippet();
    expect(isPainted(put(`<one-pill-banner message-id="">${words}</one-pill-banner>`))).to.equal(false);
  });

  it('hides the fallback in a div that waits to be mounted', async () => {
    storeDismissal('spring', 7 * day, false, Date.now());
    await runSnippet();
    const div = put(`<div data-one-pill="banner" data-message-id="spring">${words}</div>`);
    expect(isPainted(div.querySelector('p')!)).to.equal(false);
    const other = put(`<div data-one-pill="stat-counter" data-message-id="spring">${words}</div>`);
    expect(isPainted(other.querySelector('p')!)).to.equal(true);
  });

  it('takes any message id', async () => {
    const ids = ['a b', '"]{}', "it's", '1', 'ñ\\', '*'];
    for (const id of ids) storeDismissal(id, 7 * day, false, Date.now());
    await runSnippet();
    for (const id of ids) {
      const banner = put(`<one-pill-banner>${words}</one-pill-banner>`);
      banner.setAttribute('message-id', id);
      expect(isPainted(banner), id).to.equal(false);
    }
    expect(isPainted(put(`<one-pill-banner message-id="b">${words}</one-pill-banner>`))).to.equal(true);
  });

  it('hides what it can whatever else stands in the storage', async () => {
    const times = `${Date.now()} ${Date.now() + day}`;
    for (const id of ['', ' ', '\0', ']', '\\', '"', '\ud800', '{', 'x'.repeat(1e5), '/*', '\n'])
      localStorage.setItem(`one-pill:dismissed:${id}`, times);
    localStorage.setItem('one-pill:dismissed:long', `${'1 '.repeat(1e5)}`);
    storeDismissal('spring', 7 * day, false, Date.now());
    await runSnippet();
    expect(isPainted(put(`<one-pill-banner message-id="spring">${words}</one-pill-banner>`))).to.equal(false);
    expect(isPainted(put(`<one-pill-banner>${words}</one-pill-banner>`))).to.equal(true);
    expect(isPainted(put(`<one-pill-banner message-id="long">${words}</one-pill-banner>`))).to.equal(true);
  });

  it('hides nothing in a preview, nor over rubbish', async () => {
    localStorage.setItem('one-pill:dismissed:default', 'rubbish');
    await runSnippet();
    expect(isPainted(put(`<one-pill-banner>${words}</one-pill-banner>`))).to.equal(true);
    storeDismissal('default', 7 * day, false, Date.now());
    history.replaceState(null, '', '#one-pill-preview');
    await runSnippet();
    history.replaceState(null, '', location.pathname + location.search);
    expect(isPainted(put(`<one-pill-banner>${words}</one-pill-banner>`))).to.equal(true);
  });

  it('paints nothing of a dismissed banner in any frame until the element takes over, which can show it again', async () => {
    storeDismissal('default', 7 * day, false, Date.now());
    await runSnippet();
    const banner = put(
      `<one-pill-banner style="display:block;min-height:120px">${words}</one-pill-banner>`,
    ) as OnePillBanner;
    let frames = 0;
    let painted = 0;
    let watching = true;
    const watch = () => {
      frames++;
      if (isPainted(banner)) painted++;
      if (watching) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    // Frames, not milliseconds: a busy machine paints few.
    const nextFrames = () => {
      const before = frames;
      return waitUntil(() => frames > before + 2);
    };
    await nextFrames();
    await import('../../src/define.ts');
    await banner.updateComplete;
    await nextFrames();
    watching = false;
    expect(frames).to.be.greaterThan(3);
    expect(painted).to.equal(0);
    expect(banner.hiddenBy).to.equal('dismissed');
    banner.show();
    await banner.updateComplete;
    expect(isPainted(banner)).to.equal(true);
    forgetDismissal('default');
  });
});
