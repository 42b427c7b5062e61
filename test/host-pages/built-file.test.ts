import { aTimeout, expect } from '@open-wc/testing';
import { closePages, openPage, upgraded, widgetsOf } from '../support/page.ts';

const folder = '/test/host-pages';

/** What a reader sees of the author's fallback. */
const fallbackShows = (widget: Element) => widget.querySelector('p')!.getBoundingClientRect().height > 0;

describe('the built file', () => {
  afterEach(closePages);

  it('works under the strictest policy without one violation', async () => {
    const page = await openPage(`${folder}/strict-csp.html`);
    const widgets = await upgraded(page);
    for (const widget of widgets) {
      expect(widget.getBoundingClientRect().height, widget.localName).to.be.above(60);
      expect(fallbackShows(widget), widget.localName).to.equal(false);
    }
    // What a reader does must not violate it either.
    for (const button of widgets.flatMap((widget) => [...widget.shadowRoot!.querySelectorAll('button')])) {
      if (button.part.contains('play') || button.part.contains('close')) continue;
      button.click();
    }
    await aTimeout(300);
    expect(page.window.recorded.violations).to.deep.equal([]);
    expect(page.window.recorded.errors).to.deep.equal([]);
    expect(page.window.recorded.warnings).to.deep.equal([]);
  });

  it('really is tested under that policy', async () => {
    const page = await openPage(`${folder}/strict-csp.html`);
    page.document.body.setAttribute('style', 'color: red');
    await aTimeout(100);
    expect(page.window.recorded.violations).to.have.length(1);
  });

  it('works as a classic script in a windows-1252 page, Spanish letters included', async () => {
    const page = await openPage(`${folder}/classic-windows-1252.html`);
    expect(page.document.characterSet).to.equal('windows-1252');
    const widgets = await upgraded(page);
    const banner = widgets.find(({ localName }) => localName === 'one-pill-banner')!;
    expect(banner.shadowRoot!.textContent).to.contain('Una píldora puede matar');
    expect(page.window.recorded.errors).to.deep.equal([]);
  });

  it('can be included twice, and beside its classic twin, in silence', async () => {
    const page = await openPage(`${folder}/included-twice.html`);
    await upgraded(page);
    expect(page.window.recorded.warnings.filter((text) => text.startsWith('[one-pill]'))).to.deep.equal([]);
    expect(page.window.recorded.errors).to.deep.equal([]);
  });

  it('leaves a tag that is taken to its owner and the rest still work', async () => {
    const page = await openPage(`${folder}/taken-tag.html`);
    const [counter, banner, slider, card] = widgetsOf(page.document);
    await aTimeout(300);
    expect(fallbackShows(banner!)).to.equal(true);
    for (const widget of [counter!, slider!, card!])
      expect(widget.shadowRoot!.querySelector('.frame')).to.exist;
    const warnings = page.window.recorded.warnings.filter((text) => text.startsWith('[one-pill]'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<one-pill-banner>');
  });

  it('that does not arrive leaves every fallback and its link readable', async () => {
    const page = await openPage(`${folder}/script-missing.html`);
    for (const widget of widgetsOf(page.document)) {
      expect(fallbackShows(widget), widget.localName).to.equal(true);
      expect(widget.querySelector('a')!.getBoundingClientRect().width, widget.localName).to.be.above(0);
    }
  });

  it('mounts divs where tags are stripped, also from a script in the head', async () => {
    const page = await openPage(`${folder}/div-mount.html`);
    const widgets = await upgraded(page);
    expect(widgets.map(({ localName }) => localName)).to.deep.equal([
      'one-pill-stat-counter',
      'one-pill-banner',
      'one-pill-comparison-slider',
      'one-pill-video-card',
    ]);
    const [counter, banner, slider, card] = widgets;
    expect(counter!.shadowRoot!.textContent).to.contain('45 million');
    expect(banner!.hasAttribute('onclick')).to.equal(false);
    expect(slider!.shadowRoot!.textContent).to.contain('Nadie puede, a simple vista.');
    expect(card!.shadowRoot!.textContent).to.contain('A video');
    expect(page.window.recorded.warnings).to.deep.equal([]);
  });

  it('changes nothing of the elements it upgrades', async () => {
    const page = await openPage(`${folder}/strict-csp.html`);
    const source = await (await fetch(`${folder}/strict-csp.html`)).text();
    await upgraded(page);
    const served = new DOMParser().parseFromString(source, 'text/html');
    for (const [index, widget] of widgetsOf(page.document).entries()) {
      expect(widget.outerHTML).to.equal(widgetsOf(served)[index]!.outerHTML);
    }
  });
});
