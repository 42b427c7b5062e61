import { expect } from '@open-wc/testing';
import { until, upgraded } from '../support/page.ts';
import { closePages, expectAtHome, expectSilence, forget, openHost } from './hosts.ts';
import { findAll } from '../support/shadow.ts';

const hosts = {
  clean: 'a plain page',
  'hostile-css': 'resets, !important, tag rules and everything that is inherited',
  quirks: 'a page without a doctype',
  'base-href': 'a <base href> elsewhere',
  'polluted-object': 'scripts that extend Object.prototype and Array.prototype',
  'no-adopted-styles': 'an engine that cannot adopt style sheets (Safari before 16.4)',
  inserted: 'markup that a script inserts as text',
  'layout-table': 'a cell of a layout table',
  'layout-flex': 'a flexible column',
  'layout-flex-items': 'flex items of their own',
  'layout-grid': 'grid cells',
  'layout-float': 'a float',
  'layout-columns': 'columns',
  'layout-sidebar': 'a sidebar of 280 px',
};

describe('a page as sites have it', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  for (const [name, host] of Object.entries(hosts)) {
    it(`has the widgets of a plain page: ${host}`, async () => {
      await expectAtHome(await openHost(name));
    });
  }

  for (const name of ['clean', 'hostile-css', 'layout-flex-items', 'layout-grid', 'layout-columns', 'rtl']) {
    it(`gets no sideways scrolling from them at 320 px: ${name}`, async () => {
      const page = await openHost(name, 320);
      await upgraded(page);
      const root = page.document.documentElement;
      // A scroll bar that takes room comes a moment later.
      await until(
        () => root.scrollWidth <= root.clientWidth,
        `${root.scrollWidth} in ${root.clientWidth} px`,
      );
    });
  }

  it('has them whole in <details> that was closed at first', async () => {
    const page = await openHost('layout-details');
    await upgraded(page);
    page.document.querySelector('details')!.open = true;
    await expectAtHome(page);
  });

  it('has them mirrored where it is written from right to left', async () => {
    const page = await openHost('rtl');
    const clean = await openHost('clean');
    const [widgets, twins] = [await upgraded(page), await upgraded(clean)];
    for (const [index, widget] of widgets.entries()) {
      const host = widget.getBoundingClientRect();
      const twin = twins[index]!;
      const twinHost = twin.getBoundingClientRect();
      const blocks = '[part]:not(bdi, .moving *, svg), button';
      const twinBlocks = findAll(twin, blocks);
      for (const [number, block] of findAll(widget, blocks).entries()) {
        const name = `${widget.localName} ${block.outerHTML.slice(0, 60)}`;
        const mirrored = host.right - block.getBoundingClientRect().right;
        expect(mirrored, name).to.be.closeTo(
          twinBlocks[number]!.getBoundingClientRect().left - twinHost.left,
          1,
        );
      }
    }
    expectSilence(page);
  });

  it('has Spanish letters from the classic script in windows-1252', async () => {
    const page = await openHost('classic-windows-1252');
    expect(page.document.characterSet).to.equal('windows-1252');
    const words = (await upgraded(page)).map(({ shadowRoot }) => shadowRoot!.textContent).join(' ');
    expect(words).to.contain('Una pastilla puede matar');
    expect(words).not.to.match(/Ã|Â|\uFFFD/);
    expectSilence(page);
  });

  it('has them at 16 px at least under a root of 62.5 %, and larger where its text is', async () => {
    const page = await openHost('hostile-css');
    const sizes = async () =>
      (await upgraded(page)).map(
        ({ shadowRoot }) => page.window.getComputedStyle(shadowRoot!.querySelector('.frame')!).fontSize,
      );
    expect(new Set(await sizes())).to.deep.equal(new Set(['16px']));
    // Without the page's own transition.
    const still = page.document.createElement('style');
    still.textContent = '* { transition: none !important } body { font-size: 20px }';
    page.document.head.append(still);
    expect(new Set(await sizes())).to.deep.equal(new Set(['20px']));
  });

  it('can hide each of them with `hidden`, whatever its rules', async () => {
    const page = await openHost('hostile-css');
    for (const widget of await upgraded(page)) {
      widget.hidden = true;
      expect(widget.getBoundingClientRect().height, widget.localName).to.equal(0);
    }
  });
});
