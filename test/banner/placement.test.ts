import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { OnePillBanner } from '../../src/index.ts';
import { engine } from '../support/engine.ts';
import { setTypeface } from '../support/fonts.ts';
import { recordProblems } from '../support/problems.ts';
import { afterThisTest, recordListeners } from '../support/replace.ts';
import { make, region } from './support.ts';
import { waitUntil } from '../support/wait-until.ts';

const root = document.documentElement;
const height = () => root.style.getPropertyValue('--one-pill-banner-height');
const isStuck = (banner: OnePillBanner) => getComputedStyle(banner).position === 'fixed';
const short = (attributes: { placement?: string; id?: string } = {}) =>
  make(
    html`<one-pill-banner
      dismissible
      help="none"
      message="Short."
      message-id=${attributes.id ?? 'default'}
      placement=${attributes.placement ?? 'top'}
    ></one-pill-banner>`,
  );
/** WebKit's driver resizes no window: there the page is told of another height. */
async function setHeight(windowHeight: number) {
  if (engine !== 'webkit') return setViewport({ width: innerWidth, height: windowHeight });
  Object.defineProperty(window, 'innerHeight', { configurable: true, value: windowHeight });
  dispatchEvent(new Event('resize'));
}
/** Two frames, after which a size observer has been heard. */
const settled = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

describe('banner: placement', () => {
  let pageStyle: string | null;
  beforeEach(async () => {
    localStorage.clear();
    pageStyle = root.getAttribute('style');
    await fixture(
      html`<div style="height: 3000px">
        <p id="first">First line</p>
        <p id="anchor" style="margin-top: 1500px">Anchor</p>
      </div>`,
    );
  });
  afterEach(() => {
    localStorage.clear();
    scrollTo(0, 0);
  });
  const leave = (banner: OnePillBanner) => {
    banner.remove();
    expect(root.getAttribute('style'), 'left on the root').to.equal(pageStyle);
  };

  it('is in the text by default and touches nothing outside', async () => {
    const banner = await make(html`<one-pill-banner></one-pill-banner>`);
    expect(getComputedStyle(banner).position).to.equal('static');
    expect(root.getAttribute('style')).to.equal(pageStyle);
  });

  it('top: stays at the top of the window, over its full width', async () => {
    const banner = await short();
    scrollTo(0, 700);
    const rect = banner.getBoundingClientRect();
    expect(rect.top).to.equal(0);
    expect(rect.left).to.equal(0);
    expect(rect.width).to.equal(root.clientWidth);
    expect(rect.height).to.be.greaterThan(50);
    leave(banner);
  });

  it('bottom: stays at the bottom of the window', async () => {
    const banner = await short({ placement: 'bottom' });
    scrollTo(0, 700);
    expect(Math.abs(banner.getBoundingClientRect().bottom - root.clientHeight)).to.be.lessThan(1);
    leave(banner);
  });

  it('sticks from inside a mounted div too, which is no taller than the banner', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML =
      '<div data-one-pill="banner" data-placement="top" data-help="none" data-message="Short."></div>';
    await aTimeout(0);
    const banner = box.querySelector('one-pill-banner')!;
    await banner.updateComplete;
    scrollTo(0, 700);
    expect(banner.getBoundingClientRect().top).to.equal(0);
    expect(isStuck(banner)).to.equal(true);
    leave(banner);
  });

  it('publishes its height and keeps that much room for the first line', async () => {
    const line = document.querySelector('#first')!;
    const before = line.getBoundingClientRect().top;
    const banner = await short();
    const taken = banner.getBoundingClientRect().height;
    expect(parseFloat(height())).to.be.closeTo(taken, 0.1);
    expect(height()).to.match(/px$/);
    expect(line.getBoundingClientRect().top - before).to.be.closeTo(taken, 0.1);
    leave(banner);
    expect(line.getBoundingClientRect().top).to.be.closeTo(before, 0.1);
  });

  it('keeps room for the last line at the bottom', async () => {
    const before = root.scrollHeight;
    const banner = await short({ placement: 'bottom' });
    const taken = banner.getBoundingClientRect().height;
    expect(root.scrollHeight - before).to.be.closeTo(taken, 1);
    leave(banner);
    expect(root.scrollHeight).to.be.closeTo(before, 1);
  });

  it('an anchor is scrolled to below it', async () => {
    const banner = await short();
    document.querySelector('#anchor')!.scrollIntoView();
    const { bottom } = banner.getBoundingClientRect();
    expect(document.querySelector('#anchor')!.getBoundingClientRect().top).to.be.closeTo(bottom, 1);
    leave(banner);
  });

  it('follows paddings that the page takes on later, by a class or by a style sheet that arrives late', async () => {
    const banner = await short();
    const taken = banner.getBoundingClientRect().height;
    const padding = () => parseFloat(getComputedStyle(root).paddingTop);
    expect(padding()).to.be.closeTo(taken, 0.1);
    const sheet = document.createElement('style');
    sheet.textContent = 'html { padding-top: 12px; } html.has-bar { padding-top: 30px; }';
    document.head.append(sheet);
    dispatchEvent(new Event('load'));
    expect(padding()).to.be.closeTo(12 + taken, 0.1);
    root.classList.add('has-bar');
    await waitUntil(() => Math.abs(padding() - 30 - taken) < 0.1, 'the padding with the class');
    root.classList.remove('has-bar');
    await waitUntil(() => Math.abs(padding() - 12 - taken) < 0.1, 'the padding without it');
    leave(banner);
    sheet.remove();
    root.removeAttribute('class');
  });

  it('adds to the padding and scroll-padding that the page has, and gives them back exactly', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'html { padding-top: 12px; scroll-padding-top: 5%; }';
    document.head.append(sheet);
    const own =
      'scroll-padding-top: 40px !important; padding: 3px; --one-pill-banner-height: 0px; color: red;';
    root.setAttribute('style', own);
    const before = getComputedStyle(root).paddingTop;
    const banner = await short();
    const taken = banner.getBoundingClientRect().height;
    expect(parseFloat(getComputedStyle(root).scrollPaddingTop)).to.be.closeTo(40 + taken, 0.1);
    expect(parseFloat(getComputedStyle(root).paddingTop)).to.be.closeTo(3 + taken, 0.1);
    banner.dismiss();
    await banner.updateComplete;
    const { style } = root;
    expect(style.getPropertyValue('scroll-padding-top')).to.equal('40px');
    expect(style.getPropertyPriority('scroll-padding-top')).to.equal('important');
    expect(style.padding).to.equal('3px');
    expect(height()).to.equal('0px');
    expect(style.color).to.equal('red');
    expect(getComputedStyle(root).paddingTop).to.equal(before);
    if (pageStyle === null) root.removeAttribute('style');
    else root.setAttribute('style', pageStyle);

    const again = await short({ id: 'again' });
    expect(getComputedStyle(root).scrollPaddingTop).to.contain('5%');
    expect(parseFloat(getComputedStyle(root).paddingTop)).to.be.closeTo(12 + taken, 0.1);
    leave(again);
    sheet.remove();
  });

  it('is in the text while it would take more than 30 % of the window, and says nothing about it', async () => {
    const problems = recordProblems();
    afterThisTest(problems.stop);
    const banner = await make(
      html`<one-pill-banner placement="top" style="min-height: 31vh"></one-pill-banner>`,
    );
    expect(isStuck(banner)).to.equal(false);
    expect(height()).to.equal('');
    banner.style.minHeight = '29vh';
    banner.message = 'Short.';
    banner.help = 'none';
    await banner.updateComplete;
    expect(isStuck(banner)).to.equal(true);
    leave(banner);
    expect([...problems.warnings, ...problems.errors]).to.deep.equal([]);
  });

  it('sticks with its default words in an ordinary window', async () => {
    await setTypeface('ordinary');
    // As high as the lowest screens of laptops leave it. In 600 px, where a scroll bar takes room, Firefox needs one line too many.
    const full = innerHeight;
    await setHeight(720);
    const banner = await make(html`<one-pill-banner placement="top" dismissible></one-pill-banner>`);
    expect(
      isStuck(banner),
      `${region(banner).offsetHeight} of ${innerHeight} px, ${innerWidth} px wide`,
    ).to.equal(true);
    leave(banner);
    await setHeight(full);
  });

  it('asks again when the window changes, as it does on zoom', async () => {
    const full = innerHeight;
    const banner = await short();
    expect(isStuck(banner)).to.equal(true);
    await setHeight(240);
    await waitUntil(() => !isStuck(banner), 'in the text again');
    expect(root.getAttribute('style')).to.equal(pageStyle);
    await setHeight(full);
    await waitUntil(() => isStuck(banner), 'at the top again');
    leave(banner);
  });

  it('follows its own height', async () => {
    const banner = await short();
    const before = parseFloat(height());
    banner.style.fontSize = '120%';
    await waitUntil(() => parseFloat(height()) > before);
    expect(parseFloat(height())).to.be.closeTo(banner.getBoundingClientRect().height, 0.1);
    leave(banner);
  });

  it('takes no room while it is hidden by the page, and takes it when shown', async () => {
    const banner = await short();
    banner.hidden = true;
    await waitUntil(() => !height());
    expect(root.getAttribute('style')).to.equal(pageStyle);
    banner.hidden = false;
    await waitUntil(() => height());
    expect(isStuck(banner)).to.equal(true);
    leave(banner);
  });

  it('two at one edge stand in a row; when one closes the other takes its place', async () => {
    const first = await short({ id: 'one' });
    const second = await short({ id: 'two' });
    const taken = first.getBoundingClientRect().height;
    expect(second.getBoundingClientRect().top).to.be.closeTo(taken, 0.1);
    expect(parseFloat(height())).to.be.closeTo(taken + second.getBoundingClientRect().height, 0.1);
    expect(parseFloat(getComputedStyle(root).scrollPaddingTop)).to.be.closeTo(parseFloat(height()), 0.1);
    await settled();
    expect(second.getBoundingClientRect().top).to.be.closeTo(taken, 0.1);
    first.dismiss();
    await first.updateComplete;
    expect(second.getBoundingClientRect().top).to.equal(0);
    expect(parseFloat(height())).to.be.closeTo(second.getBoundingClientRect().height, 0.1);
    second.dismiss();
    await second.updateComplete;
  });

  it('one at each edge keep the room of both, and the order of closing does not matter', async () => {
    const top = await short({ id: 'one' });
    const bottom = await short({ id: 'two', placement: 'bottom' });
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(root);
    expect(parseFloat(scrollPaddingTop)).to.be.closeTo(top.getBoundingClientRect().height, 0.1);
    expect(parseFloat(scrollPaddingBottom)).to.be.closeTo(bottom.getBoundingClientRect().height, 0.1);
    top.dismiss();
    await top.updateComplete;
    expect(getComputedStyle(root).scrollPaddingTop).to.equal('auto');
    expect(parseFloat(height())).to.be.closeTo(bottom.getBoundingClientRect().height, 0.1);
    leave(bottom);
  });

  it('changes place with its attribute', async () => {
    const banner = await short();
    banner.placement = 'bottom';
    await banner.updateComplete;
    expect(Math.abs(banner.getBoundingClientRect().bottom - root.clientHeight)).to.be.lessThan(1);
    expect(getComputedStyle(root).scrollPaddingTop).to.equal('auto');
    banner.placement = 'inline';
    await banner.updateComplete;
    expect(isStuck(banner)).to.equal(false);
    expect(root.getAttribute('style')).to.equal(pageStyle);
  });

  it('leaves nothing behind when removed, and sticks again when put back', async () => {
    const banner = await short();
    const parent = banner.parentElement!;
    banner.remove();
    expect(root.getAttribute('style')).to.equal(pageStyle);
    await settled();
    dispatchEvent(new Event('resize'));
    expect(root.getAttribute('style')).to.equal(pageStyle);
    parent.append(banner);
    await banner.updateComplete;
    expect(isStuck(banner)).to.equal(true);
    leave(banner);
  });

  it('a page’s own rules for the tag do not move it', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'one-pill-banner { position: relative; display: block; margin: 20px auto; max-width: 400px; width: 50% }';
    document.head.append(sheet);
    const banner = await short();
    scrollTo(0, 500);
    const { top, left, width } = banner.getBoundingClientRect();
    expect({ top, left, width }).to.deep.equal({ top: 0, left: 0, width: root.clientWidth });
    leave(banner);
    sheet.remove();
  });

  it('covers no form field with the focus: it is scrolled clear of it', async () => {
    const form = await fixture<HTMLElement>(
      html`<div>
        <div style="height: 1500px"></div>
        <input />
        <div style="height: 1500px"></div>
      </div>`,
    );
    const banner = await short({ placement: 'bottom' });
    const input = form.querySelector('input')!;
    input.focus();
    await settled();
    // WebKit scrolls the caret clear, and leaves a few pixels of the field's border.
    expect(input.getBoundingClientRect().bottom).to.be.at.most(banner.getBoundingClientRect().top + 5);
    leave(banner);
  });

  it('at the bottom it is in the text while an on-screen keyboard makes the window low over a field', async () => {
    const full = innerHeight;
    const form = await fixture<HTMLElement>(html`<div><input /></div>`);
    const banner = await short({ placement: 'bottom' });
    const shown = Object.getOwnPropertyDescriptor(Screen.prototype, 'height')!;
    // As on a phone whose screen is twice as high as what the keyboard leaves.
    Object.defineProperty(Screen.prototype, 'height', { configurable: true, get: () => full * 2 });
    dispatchEvent(new Event('resize'));
    expect(isStuck(banner)).to.equal(true);
    form.querySelector('input')!.focus();
    dispatchEvent(new Event('resize'));
    expect(isStuck(banner)).to.equal(false);
    form.querySelector('input')!.blur();
    dispatchEvent(new Event('resize'));
    expect(isStuck(banner)).to.equal(true);
    Object.defineProperty(Screen.prototype, 'height', shown);
    leave(banner);
  });

  it('leaves the reader at the end of the page where they are when it measures again', async () => {
    const banner = await short({ placement: 'bottom' });
    scrollTo(0, root.scrollHeight);
    const before = scrollY;
    dispatchEvent(new Event('resize'));
    expect(scrollY).to.equal(before);
    banner.placement = 'inline';
    await banner.updateComplete;
    banner.message = 'A long message. '.repeat(200);
    banner.placement = 'bottom';
    await banner.updateComplete;
    expect(isStuck(banner)).to.equal(false);
    scrollTo(0, root.scrollHeight);
    const end = scrollY;
    dispatchEvent(new Event('resize'));
    expect(scrollY).to.equal(end);
    leave(banner);
  });

  it('leaves what the page itself sets on the root meanwhile', async () => {
    const banner = await short();
    root.style.setProperty('color', 'red');
    banner.remove();
    expect(root.style.cssText).to.equal('color: red;');
    root.style.removeProperty('color');
    if (pageStyle === null) root.removeAttribute('style');
  });

  it('opens no place for one that is not due, and takes it when it is', async () => {
    const banner = await short();
    banner.until = '2020-01-01';
    await banner.updateComplete;
    expect(root.getAttribute('style')).to.equal(pageStyle);
    banner.until = null;
    await banner.updateComplete;
    expect(isStuck(banner)).to.equal(true);
    leave(banner);
  });

  it('listens to nothing after it is removed', async () => {
    const windows = recordListeners(window);
    const documents = recordListeners(document);
    const banner = await short();
    expect(windows()).to.include('resize');
    banner.remove();
    expect([...windows(), ...documents()]).to.deep.equal([]);
    expect(root.getAttribute('style')).to.equal(pageStyle);
  });
});

describe('banner: at the top and first in the page', () => {
  const { body } = document;
  let content: HTMLElement;
  beforeEach(async () => {
    localStorage.clear();
    content = await fixture<HTMLElement>(html`<div style="height: 3000px">Content</div>`);
  });
  afterEach(() => {
    localStorage.clear();
    body.removeAttribute('style');
    root.removeAttribute('style');
    scrollTo(0, 0);
  });

  /** A banner as the page's first element, with a reserve that fits; not yet upgraded the first time it is measured. */
  async function first(): Promise<OnePillBanner> {
    const banner = document.createElement('one-pill-banner');
    banner.setAttribute('style', 'display: block; min-height: 150px');
    Object.assign(banner, { placement: 'top', help: 'none', message: 'Short.', dismissible: true });
    body.prepend(banner);
    // What is measured before the first update is what shows before the script.
    expect(content.getBoundingClientRect().top).to.be.at.least(150);
    return banner;
  }

  it('moves nothing when it takes over, body included, and still sticks', async () => {
    const banner = await first();
    const before = [content, body].map((element) => element.getBoundingClientRect().top);
    await banner.updateComplete;
    expect([content, body].map((element) => element.getBoundingClientRect().top)).to.deep.equal(before);
    expect(height()).to.equal('150px');
    expect(getComputedStyle(root).paddingTop).to.equal('0px');
    expect(getComputedStyle(root).scrollPaddingTop).to.contain('150px');
    scrollTo(0, 1200);
    expect(banner.getBoundingClientRect().top).to.equal(0);
    dispatchEvent(new Event('resize'));
    expect(banner.getBoundingClientRect().top).to.equal(0);
    expect(scrollY).to.equal(1200);
    banner.remove();
    expect(root.getAttribute('style')).to.equal(null);
  });

  for (const [reason, style, rootStyle] of [
    ['is shorter than its content', 'height: 100vh; margin: 0', ''],
    ['scrolls by itself', 'overflow-x: hidden; margin: 0', 'overflow-x: hidden'],
  ] as const) {
    it(`sticks where \`body\` ${reason}`, async () => {
      if (rootStyle) root.setAttribute('style', rootStyle);
      body.setAttribute('style', style);
      const banner = await first();
      await banner.updateComplete;
      scrollTo(0, 1200);
      expect(scrollY).to.equal(1200);
      expect(banner.getBoundingClientRect().top).to.equal(0);
      banner.remove();
      expect(root.style.cssText).to.equal(rootStyle && `${rootStyle};`);
    });
  }

  it('sticks again after it was dismissed and shown', async () => {
    const banner = await first();
    await banner.updateComplete;
    banner.dismiss();
    await banner.updateComplete;
    expect(root.getAttribute('style')).to.equal(null);
    banner.show();
    await banner.updateComplete;
    scrollTo(0, 1200);
    expect(banner.getBoundingClientRect().top).to.equal(0);
    banner.remove();
  });
});
