import { expect } from '@open-wc/testing';
import { pillDrawings } from '../../src/comparison-slider/pill-drawings.ts';
import { facts } from '../../src/content/facts.ts';
import { observanceIds, observances } from '../../src/content/observances.ts';
import { closePages, openPage } from '../support/page.ts';

for (const folder of ['', 'es/']) {
  describe(`the facts page: /${folder}facts/`, () => {
    afterEach(closePages);

    const load = async () => {
      const html = await (await fetch(`/site/${folder}facts/index.html`)).text();
      return new DOMParser().parseFromString(html, 'text/html');
    };

    it('needs no script', async () => {
      expect((await load()).querySelector('script')).to.equal(null);
    });

    it('has every figure with its source, and a way to use it', async () => {
      const page = await load();
      for (const [id, { sourceHref, asOf }] of Object.entries(facts)) {
        const item = page.getElementById(id)!;
        expect(item.querySelector('dd a')!.getAttribute('href')).to.equal(sourceHref);
        expect(item.querySelector('time')?.getAttribute('datetime')).to.equal(asOf);
        expect(item.querySelectorAll('dd').length).to.be.at.least(3);
        const use = new URL(
          item.querySelector('.button')!.getAttribute('href')!,
          `${location.origin}/site/${folder}facts/`,
        );
        expect(use.pathname).to.equal(`/site/${folder}builder/`);
        expect(use.searchParams.get('fact')).to.equal(id);
      }
    });

    it('has every day of this year and the next, and every pair', async () => {
      const page = await load();
      const year = new Date().getFullYear();
      for (const id of observanceIds) {
        for (const each of [year, year + 1]) {
          const cell = page.querySelector(`[id="${id}"] [data-year="${each}"]`)!;
          const days = [...cell.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
          const expected = (observances[id](each) ?? []).flatMap(({ first, last }) =>
            first === last ? [first] : [first, last],
          );
          expect(days).to.deep.equal(expected);
          expect(cell.textContent!.trim()).to.not.equal('');
        }
      }
      for (const id of Object.keys(pillDrawings)) {
        const label = page.querySelector(`[id="${id}"] svg`)!.getAttribute('aria-label');
        expect(label).to.match(folder ? /no sirve para identificar/ : /Do not use it to identify/);
      }
    });

    it('gives every target its size at 320 px', async () => {
      const page = await openPage(`/site/${folder}facts/index.html`, 320);
      for (const link of page.document.querySelectorAll('.button, nav a')) {
        expect(link.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  });
}
