import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { OnePillBanner } from '../../src/index.ts';
import { engine } from '../support/engine.ts';
import { part } from './support.ts';

/** A page with its banner, the close button focused. */
async function pageWith(template: ReturnType<typeof html>): Promise<[HTMLElement, OnePillBanner]> {
  const page = await fixture<HTMLElement>(template);
  const banner = page.querySelector('one-pill-banner')!;
  await banner.updateComplete;
  part(banner, 'close')!.focus();
  return [page, banner];
}

const press = async (banner: OnePillBanner, key: string) => {
  await sendKeys({ press: key });
  await banner.updateComplete;
};

/** What has the focus, inside shadow roots too. */
function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

describe('banner: keys', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    localStorage.clear();
    scrollTo(0, 0);
  });

  for (const key of ['Enter', ' ', 'Escape']) {
    it(`"${key}" on the close button closes and moves the focus to what Tab would reach next`, async () => {
      const [page, banner] = await pageWith(
        html`<div>
          <a href="#before">Before</a
          ><one-pill-banner dismissible><a href="#inside">In the fallback</a></one-pill-banner>
          <button disabled>No</button><input type="hidden" /><a>No link</a><button hidden>No</button>
          <button tabindex="-1">Not by Tab</button>
          <div inert><button>Inert</button></div>
          <button id="next">Next</button>
        </div>`,
      );
      await press(banner, key);
      expect(banner.hiddenBy).to.equal('dismissed');
      expect(document.activeElement).to.equal(page.querySelector('#next'));
    });
  }

  it('Escape works from any control inside', async () => {
    const [, banner] = await pageWith(
      html`<div><one-pill-banner dismissible></one-pill-banner><button>Next</button></div>`,
    );
    part(banner, 'help')!.querySelector('a')!.focus();
    await press(banner, 'Escape');
    expect(banner.hiddenBy).to.equal('dismissed');
  });

  it('Escape elsewhere on the page leaves the banner', async () => {
    const [page, banner] = await pageWith(
      html`<div><one-pill-banner dismissible></one-pill-banner><button id="next">Next</button></div>`,
    );
    page.querySelector<HTMLElement>('#next')!.focus();
    await press(banner, 'Escape');
    expect(banner.hiddenBy).to.equal(null);
  });

  it('Escape does nothing on a banner that is not dismissible', async () => {
    const [, banner] = await pageWith(html`<div><one-pill-banner dismissible></one-pill-banner></div>`);
    banner.dismissible = false;
    await banner.updateComplete;
    part(banner, 'link')!.focus();
    await press(banner, 'Escape');
    expect(banner.hiddenBy).to.equal(null);
  });

  it('Escape in a banner inside a dialog closes the banner, not the dialog', async () => {
    const dialog = await fixture<HTMLDialogElement>(
      html`<dialog><one-pill-banner dismissible></one-pill-banner><button>Next</button></dialog>`,
    );
    dialog.showModal();
    const banner = dialog.querySelector('one-pill-banner')!;
    await banner.updateComplete;
    part(banner, 'close')!.focus();
    await press(banner, 'Escape');
    expect(banner.hiddenBy).to.equal('dismissed');
    expect(dialog.open).to.equal(true);
    expect(document.activeElement).to.equal(dialog.querySelector('button'));
    dialog.close();
  });

  it('reaches its controls by Tab in reading order, close last', async () => {
    const [page, banner] = await pageWith(
      html`<div><button id="first">First</button><one-pill-banner dismissible></one-pill-banner></div>`,
    );
    page.querySelector<HTMLElement>('#first')!.focus();
    const seen: string[] = [];
    while (seen.length < 5 && seen.at(-1) !== 'close') {
      await sendKeys({ press: 'Tab' });
      const focused = banner.shadowRoot!.activeElement;
      seen.push(focused?.getAttribute('part') ?? focused?.getAttribute('href') ?? '');
    }
    // WebKit's Tab stops at links only if the visitor's settings say so.
    const stops = engine === 'webkit' ? seen.filter((stop) => !/link|988/.test(stop)) : seen;
    const links = engine === 'webkit' ? [] : ['tel:988', 'sms:988'];
    expect(stops).to.deep.equal([...(engine === 'webkit' ? [] : ['link']), ...links, 'close']);
  });

  it('does not scroll the page', async () => {
    // What browsers do by themselves when something above the reader's lines goes is not the banner's doing.
    document.documentElement.style.overflowAnchor = 'none';
    const [page, banner] = await pageWith(
      html`<div>
        <div style="height: 2000px">Long</div>
        <one-pill-banner dismissible></one-pill-banner>
        <div style="height: 3000px">Long</div>
        <button id="next">Far away</button>
      </div>`,
    );
    banner.scrollIntoView();
    const before = scrollY;
    expect(before).to.be.greaterThan(1000);
    await press(banner, 'Escape');
    expect(document.activeElement).to.equal(page.querySelector('#next'));
    expect(Math.abs(scrollY - before)).to.be.lessThan(2);
    document.documentElement.removeAttribute('style');
  });

  it('without anything focusable after it the focus goes to `main`, which is as before after blur', async () => {
    const [page, banner] = await pageWith(
      html`<div>
        <button>Before</button>
        <main><p>Words</p></main>
        <one-pill-banner dismissible></one-pill-banner>
        <p>End</p>
      </div>`,
    );
    const main = page.querySelector('main')!;
    await press(banner, 'Enter');
    expect(document.activeElement).to.equal(main);
    main.blur();
    expect(main.outerHTML).to.match(/^<main>/);
  });

  it('leaves the tabindex that `main` has of its own', async () => {
    const [page, banner] = await pageWith(
      html`<div>
        <main tabindex="-1">Words</main>
        <one-pill-banner dismissible></one-pill-banner>
      </div>`,
    );
    await press(banner, 'Enter');
    const main = page.querySelector('main')!;
    expect(document.activeElement).to.equal(main);
    main.blur();
    expect(main.getAttribute('tabindex')).to.equal('-1');
  });

  it('without `main` either it goes back to what was before', async () => {
    const [page, banner] = await pageWith(
      html`<div>
        <button id="before">Before</button><one-pill-banner dismissible></one-pill-banner>
        <p>End</p>
      </div>`,
    );
    await press(banner, 'Enter');
    expect(document.activeElement).to.equal(page.querySelector('#before'));
  });

  it('with nothing focusable at all it goes to the words that follow, never to body', async () => {
    const [page, banner] = await pageWith(
      html`<div>
        <one-pill-banner dismissible></one-pill-banner>
        <p hidden>No</p>
        <p id="end">End</p>
      </div>`,
    );
    await press(banner, 'Enter');
    expect(document.activeElement).to.equal(page.querySelector('#end'));
    page.querySelector<HTMLElement>('#end')!.blur();
    expect(page.querySelector('[tabindex]')).to.equal(null);
  });

  it('goes on inside the shadow root it is in, and then outside', async () => {
    for (const inner of ['<button id="next">Next</button>', '<p>Words</p>']) {
      const page = await fixture<HTMLElement>(
        html`<div>
          <div id="outer"></div>
          <button id="next">Outside</button>
        </div>`,
      );
      const root = page.querySelector('#outer')!.attachShadow({ mode: 'open' });
      root.innerHTML = `<one-pill-banner dismissible message-id="m"></one-pill-banner>${inner}`;
      const banner = root.querySelector('one-pill-banner')!;
      await banner.updateComplete;
      part(banner, 'close')!.focus();
      await press(banner, 'Enter');
      expect(deepFocus()).to.equal((root.querySelector('#next') ?? page.querySelector('#next'))!);
      localStorage.clear();
    }
  });

  it('goes into the shadow root that follows', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <one-pill-banner dismissible></one-pill-banner>
        <div></div>
      </div>`,
    );
    const root = page.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<button>Inside</button>';
    const banner = page.querySelector('one-pill-banner')!;
    await banner.updateComplete;
    part(banner, 'close')!.focus();
    await press(banner, 'Enter');
    expect(deepFocus()).to.equal(root.querySelector('button'));
  });

  it('moves no focus after a mouse', async () => {
    const [, banner] = await pageWith(
      html`<div><one-pill-banner dismissible></one-pill-banner><input id="next" /></div>`,
    );
    const { left, top, width, height } = part(banner, 'close')!.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await resetMouse();
    await banner.updateComplete;
    expect(banner.hiddenBy).to.equal('dismissed');
    expect(document.activeElement?.id).to.not.equal('next');
  });

  it('moves no focus that is elsewhere when the page dismisses it', async () => {
    const [page, banner] = await pageWith(
      html`<div>
        <button id="here">Here</button><one-pill-banner dismissible></one-pill-banner><button>Next</button>
      </div>`,
    );
    page.querySelector<HTMLElement>('#here')!.focus();
    banner.dismiss();
    await banner.updateComplete;
    expect(document.activeElement).to.equal(page.querySelector('#here'));
  });
});
