import { expect } from '@open-wc/testing';
import '../../src/define.ts';
import { setTypeface } from '../support/fonts.ts';
import { openPage, until, upgraded, widgetsOf } from '../support/page.ts';
import {
  closePages,
  expectAtHome,
  expectFallbacks,
  expectLikeClean,
  expectSilence,
  fallbackShows,
  forget,
  openHost,
  ownWarnings,
  useWidgets,
} from './hosts.ts';
import { widgets as widgetList } from '../../src/widgets.ts';

describe('the script', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  const places = {
    'script-first': 'first, async, before any widget',
    'script-last': 'last in the body',
    'included-twice': 'twice, and its classic twin too',
  };
  for (const [name, place] of Object.entries(places)) {
    it(`works ${place}`, async () => {
      await expectAtHome(await openHost(name));
    });
  }

  it('knows the attributes that the source documents, each as a property', async () => {
    const { window } = await openHost('clean');
    const namesOf = (registry: CustomElementRegistry, tag: string) => {
      const { observedAttributes } = registry.get(tag) as unknown as { observedAttributes: string[] };
      return observedAttributes.toSorted();
    };
    for (const { tag } of widgetList) {
      const built = namesOf(window.customElements, tag);
      expect(built).to.deep.equal(namesOf(customElements, tag));
      const { prototype } = window.customElements.get(tag)!;
      for (const attribute of built) {
        const property = attribute.replace(/-[a-z]/g, ([, letter]) => letter!.toUpperCase());
        expect(property in prototype, property).to.equal(true);
      }
    }
  });

  for (const optimizer of ['rocket-loader', 'wp-rocket', 'litespeed', 'autoptimize']) {
    it(`is left in its place by an optimizer that it tells to: ${optimizer}`, async () => {
      const page = await openPage(`/test/host-pages/optimizers.html?optimizer=${optimizer}`);
      await expectAtHome(page);
      // Without being told so it would not be.
      expectFallbacks(await openPage(`/test/host-pages/clean.html?optimizer=${optimizer}`));
    });
  }

  it('that comes late moves nothing on a page that keeps the room', async () => {
    const loaded = openPage(`/test/host-pages/script-delayed.html?held=${Date.now()}`, 480);
    const frame = document.querySelector('iframe')!;
    await until(() => {
      const card = frame.contentDocument?.querySelector('one-pill-video-card:has(p)');
      return card && getComputedStyle(card).minHeight !== '0px';
    }, 'the page without its script');
    const page = { frame, document: frame.contentDocument!, window: frame.contentWindow! } as never;
    expectFallbacks(page);
    // The README's room is that of type of an ordinary width; the builder's follows the page's own.
    await setTypeface('ordinary', frame.contentDocument!);
    const tops = () =>
      widgetsOf(frame.contentDocument!).map((widget) => Math.round(widget.getBoundingClientRect().top));
    const before = tops();
    await fetch(`/test/host-pages/release?${Date.now()}`);
    await upgraded(await loaded);
    expect(tops()).to.deep.equal(before);
    await useWidgets(await loaded);
    expectSilence(await loaded);
  });

  it('that does not arrive leaves every fallback and its link readable', async () => {
    expectFallbacks(await openHost('script-missing'));
  });

  it('that may not run leaves every fallback and its link readable: JavaScript off', async () => {
    expectFallbacks(await openHost('clean', 800, 'allow-same-origin'));
  });

  it('leaves a tag that is taken to its owner and the rest still work, with one warning', async () => {
    const page = await openHost('taken-tag');
    const [counter, banner, slider, card] = widgetsOf(page.document);
    for (const widget of [counter!, slider!, card!]) {
      await until(() => widget.shadowRoot?.querySelector('.frame'), widget.localName);
    }
    expect(fallbackShows(banner!)).to.equal(true);
    expect(ownWarnings(page)).to.have.length(1);
    expect(ownWarnings(page)[0]).to.contain('<one-pill-banner>');
  });

  it('of another version leaves the first alone, with one warning a tag', async () => {
    const page = await openHost('two-versions');
    await expectLikeClean(page);
    await useWidgets(page);
    expect(ownWarnings(page)).to.have.length(widgetList.length);
    const { version } = customElementsOf(page.window).get('one-pill-banner') as unknown as Record<
      string,
      string
    >;
    for (const warning of ownWarnings(page)) expect(warning).to.contain(`version ${version}`);
    expect(new Set(ownWarnings(page)).size).to.equal(widgetList.length);
  });

  it('lives beside the npm classes: theirs can be registered under a name of the site', async () => {
    const page = await openHost('npm-beside');
    await expectLikeClean(page);
    const own = page.document.querySelector('site-banner')!;
    await until(() => own.shadowRoot?.querySelector('[role=region]'), "the site's own banner");
    await useWidgets(page);
    expectSilence(page);
  });
});

const customElementsOf = (view: Window) => (view as unknown as typeof globalThis).customElements;

describe('the div mount on a page', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  const tags: readonly string[] = widgetList.map(({ tag }) => tag);
  const places = {
    'div-mount': 'a script in the head',
    'div-mount-script-last': 'a script at the end of the body',
    'div-mount-script-twice': 'three scripts, one of another version',
    'div-mount-later': 'divs that come after the load',
  };

  for (const [name, place] of Object.entries(places)) {
    it(`comes alive with ${place}`, async () => {
      const page = await openHost(name);
      const number = name === 'div-mount-later' ? tags.length + 1 : tags.length;
      await until(() => widgetsOf(page.document).length === number, `${number} widgets mounted`);
      const widgets = await upgraded(page);
      expect(widgets.slice(0, tags.length).map(({ localName }) => localName)).to.deep.equal(tags);
      const [counter, banner, slider, card, late] = widgets;
      expect(counter!.shadowRoot!.textContent).to.contain('47 million');
      expect(banner!.hasAttribute('onclick')).to.equal(false);
      expect(slider!.shadowRoot!.textContent).to.contain('Nadie puede distinguirlas a simple vista.');
      expect(card!.shadowRoot!.textContent).to.contain('A video');
      expect(late?.getAttribute('tone') ?? 'quiet').to.equal('quiet');
      for (const widget of widgets) {
        expect(widget.parentElement!.children, widget.localName).to.have.length(1);
        expect(widget.textContent, widget.localName).to.contain('Fallback');
        // None of the widgets is lower.
        expect(widget.getBoundingClientRect().height, widget.localName).to.be.above(60);
      }
      expect(page.window.recorded.errors).to.deep.equal([]);
      expect(ownWarnings(page)).to.have.length(name === 'div-mount-script-twice' ? tags.length : 0);
    });
  }

  it('leaves divs readable where no script comes', async () => {
    const page = await openPage('/test/host-pages/div-mount.html', 800, 'allow-same-origin');
    for (const div of page.document.querySelectorAll('[data-one-pill]')) {
      expect(fallbackShows(div)).to.equal(true);
    }
  });
});
