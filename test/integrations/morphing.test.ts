import { expect } from '@open-wc/testing';
import type { OnePillBanner, OnePillComparisonSlider } from '../../src/index.ts';
import { closePages, forget } from '../host-pages/hosts.ts';
import { openPage, until, upgraded, widgetsOf, type HostPage } from '../support/page.ts';

/** Turns a page into what its server says now, in place. */
type Refresh = (page: HostPage) => Promise<unknown>;

interface Morphers {
  Idiomorph: { morph(node: Element, html: string, options?: object): void };
  Turbo: { visit(address: string, options: object): void };
}

const packages = '/test/integrations/node_modules';

const refreshes: Record<string, Refresh> = {
  async 'Turbo 8'(page) {
    const { Turbo } = page.window as unknown as Morphers;
    Turbo.visit(page.window.location.href, { action: 'replace' });
  },
  async Idiomorph(page) {
    const script = page.document.createElement('script');
    script.src = `${packages}/idiomorph/dist/idiomorph.min.js`;
    const loaded = new Promise((done) => script.addEventListener('load', done));
    page.document.head.append(script);
    await loaded;
    const answer = await (await fetch(page.window.location.href)).text();
    const { body } = new DOMParser().parseFromString(answer, 'text/html');
    const { Idiomorph } = page.window as unknown as Morphers;
    Idiomorph.morph(page.document.body, body.innerHTML, { morphStyle: 'innerHTML' });
  },
};

let pages = 0;

async function openMorphing(): Promise<HostPage> {
  // Without an ending, as the test runner lets browsers keep files.
  const page = await openPage(`/test/integrations/turbo?page=${++pages}-${Date.now()}`);
  await until(() => page.document.querySelector('div > one-pill-stat-counter'), 'the mount');
  await until(() => 'Turbo' in page.window, 'Turbo');
  await upgraded(page);
  return page;
}

const shown = (element: Element, part: string) =>
  element.shadowRoot!.querySelector(`[part=${part}]`)?.textContent?.trim();

describe('a page that is morphed into what its server says now', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  for (const [name, refresh] of Object.entries(refreshes)) {
    describe(name, () => {
      async function refreshed() {
        const page = await openMorphing();
        const { document } = page;
        const own = document.querySelector('body > one-pill-stat-counter')!;
        const slider = document.querySelector<OnePillComparisonSlider>('one-pill-comparison-slider')!;
        const card = document.querySelector('one-pill-video-card')!;
        const banner = document.querySelector<OnePillBanner>('one-pill-banner')!;
        const before = shown(own, 'figure');
        slider.shadowRoot!.querySelector('input')!.focus();
        slider.position = 30;
        banner.dismiss();
        await banner.updateComplete;
        await refresh(page);
        await until(() => document.getElementById('visits')!.textContent === '2', 'the second answer');
        await until(() => document.querySelector('div > one-pill-stat-counter'), 'the mount again');
        // The banner is closed, and renders nothing.
        await Promise.all(widgetsOf(document).map(({ updateComplete }) => updateComplete));
        return { page, own, slider, card, banner, before };
      }

      it('has one widget in the div, with the new figure and the new words in it', async () => {
        const { page } = await refreshed();
        const div = page.document.querySelector('[data-one-pill]')!;
        expect(div.children).to.have.length(1);
        const [counter] = div.children;
        await until(() => shown(counter!, 'figure')?.includes('47'), 'the figure');
        expect(counter!.textContent!.trim()).to.equal('In 2025');
        expect(counter!.getAttribute('fact')).to.equal('pills-2025');
      });

      it('keeps the elements that it has, each with what is new and as its reader left it', async () => {
        const { page, own, slider, card, banner, before } = await refreshed();
        const { document } = page;
        expect(document.querySelector('body > one-pill-stat-counter')).to.equal(own);
        expect(shown(own, 'figure')).to.contain('47').and.not.to.equal(before);
        expect(own.textContent).to.equal('In 2025');
        expect(document.querySelector('one-pill-comparison-slider')).to.equal(slider);
        expect(slider.position).to.equal(30);
        expect(document.querySelector('one-pill-video-card')).to.equal(card);
        expect(shown(card, 'heading')).to.equal('Of 2025');
        expect(document.querySelector('one-pill-banner')).to.equal(banner);
        expect(banner.hiddenBy).to.equal('dismissed');
        for (const { localName, shadowRoot } of [own, slider, card]) {
          expect(shadowRoot!.querySelectorAll('.frame'), localName).to.have.length(1);
        }
        const { errors, warnings } = page.window.recorded;
        expect([...errors, ...warnings]).to.deep.equal([]);
      });
    });
  }
});
