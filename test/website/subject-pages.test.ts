import { expect } from '@open-wc/testing';
import { factIds, facts } from '../../src/content/facts.ts';
import { seriesOf } from '../../src/content/series.ts';
import { yearSources } from '../../src/content/series-record.ts';
import { widgetIds } from '../../src/widgets.ts';
import { closePages, openPage, upgraded } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

const load = async (path: string) => {
  const response = await fetch(`/site/${path}index.html`);
  expect(response.status, path).to.equal(200);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
};

for (const home of ['', 'es/']) {
  describe(`the pages of figures and widgets: /${home}`, () => {
    afterEach(closePages);

    it('give each figure its source, its years and its pictures, without a script', async () => {
      for (const id of factIds) {
        const page = await load(`${home}figures/${id}/`);
        expect(page.querySelectorAll('h1'), id).to.have.length(1);
        const source = page.querySelector('.details a')!;
        expect(source.getAttribute('href'), id).to.equal(facts[id].sourceHref);
        expect(page.querySelector('#cite-plain')!.textContent, id).to.contain(facts[id].sourceHref);
        expect(page.querySelector('#cite-apa')!.textContent, id).to.contain(`${facts[id].source}. (`);
        const series = seriesOf(id);
        const years = [...page.querySelectorAll('.years tbody tr')];
        const links = years.flatMap((row) => row.querySelector('a')?.getAttribute('href') ?? []);
        const expected = series ? yearSources(series).map(({ sourceHref }) => sourceHref) : [];
        expect(links, id).to.deep.equal(expected);
        expect(page.querySelector('#changes'), id).to.not.equal(null);
      }
    });

    it('show pictures that are there, in their sizes', async () => {
      for (const path of [`figures/${factIds[0]}/`, 'widgets/banner/']) {
        const { document } = await openPage(`/site/${home}${path}index.html`);
        for (const picture of document.querySelectorAll<HTMLImageElement>('.pictures img')) {
          picture.loading = 'eager';
          await waitUntil(() => picture.complete && picture.naturalWidth);
          expect(`${picture.naturalWidth}`).to.equal(picture.getAttribute('width'));
          expect(`${picture.naturalHeight}`).to.equal(picture.getAttribute('height'));
        }
      }
    });

    for (const path of ['figures/pills-2025/', 'figures/social-media-cases-2021/', 'figures/', 'widgets/']) {
      it(`fits 320 px, with targets of their size: ${path}`, async () => {
        const { document } = await openPage(`/site/${home}${path}index.html`, 320);
        await new Promise((done) => requestAnimationFrame(done));
        expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
        for (const target of document.querySelectorAll<HTMLElement>('.button, nav a, .pages a, button')) {
          if (!target.hidden && target.closest('[hidden]') === null) {
            expect(target.getBoundingClientRect().height, target.textContent!).to.be.at.least(44);
          }
        }
      });
    }

    for (const id of widgetIds) {
      it(`show the widget at work: ${id}`, async () => {
        const page = await openPage(`/site/${home}widgets/${id}/index.html`);
        await upgraded(page);
        const element = page.document.querySelector(`one-pill-${id}`)!;
        await waitUntil(() => element.shadowRoot?.querySelector('.frame'));
        expect(element.querySelector('a'), 'a link without the script').to.not.equal(null);
      });
    }

    it('give this site’s address where the build did not know it, and copy it', async () => {
      const page = await openPage(`/site/${home}figures/pills-2025/index.html`);
      const link = () => page.document.querySelector('#embed-link')!;
      await waitUntil(() => !link().closest('[hidden]'));
      expect(link().textContent).to.equal(`${location.origin}/site/${home}figures/pills-2025/`);
      const frame = page.document.querySelector('#embed-frame')!.textContent!;
      expect(frame).to.not.contain('site.invalid');
      const { body } = new DOMParser().parseFromString(frame, 'text/html');
      const { src, title } = body.querySelector('iframe')!;
      expect((await fetch(src)).status).to.equal(200);
      expect(title).to.match(/^47 mill/);
      const copied: string[] = [];
      Object.defineProperty(page.window.navigator, 'clipboard', {
        value: { writeText: async (text: string) => void copied.push(text) },
        configurable: true,
      });
      page.document.querySelector<HTMLButtonElement>('[data-copy="embed-link"]')!.click();
      await waitUntil(() => page.document.querySelector('#copy-status')!.textContent);
      expect(copied).to.deep.equal([link().textContent]);
    });
  });
}
