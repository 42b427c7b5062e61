import { expect } from '@open-wc/testing';
import { closePages } from '../support/page.ts';
import { linkSystems, openBuilder, widgets } from './support.ts';
import { waitUntil } from '../support/wait-until.ts';

const find = <Found extends HTMLElement>(page: { document: Document }, selector: string) =>
  page.document.querySelector<Found>(selector)!;

describe('a link from the builder', () => {
  afterEach(closePages);

  for (const system of linkSystems) {
    it(`leads to the figure’s page, which is there: ${system}`, async () => {
      const page = await openBuilder(`?fact=lethal-share-2025&site=${system}`);
      const [code = '', ...others] = page.codes();
      expect(others).to.deep.equal([]);
      expect(code).to.equal(`${location.origin}/site/figures/lethal-share-2025/`);
      expect((await fetch(`${code}index.html`)).status).to.equal(200);
      expect(page.document.querySelectorAll('.paste:not([hidden]) li')).to.have.length(3);
      expect(find(page, '#own-words').hidden).to.equal(true);
    });
  }

  for (const widget of widgets.filter((id) => id !== 'stat-counter')) {
    it(`leads to the page of the widget in the chosen language: ${widget}`, async () => {
      const page = await openBuilder(`?widget=${widget}&site=notion&lang=es`);
      expect(page.codes()).to.deep.equal([`${location.origin}/site/es/widgets/${widget}/`]);
    });
  }

  it('says that the page does not have one’s own words', async () => {
    const page = await openBuilder('?value=12&label=pills&site=teams');
    expect(find(page, '#own-words').hidden).to.equal(false);
    page.choose('site', 'html');
    expect(find(page, '#own-words').hidden).to.equal(true);
  });
});

for (const [folder, language] of [
  ['builder/', 'en'],
  ['es/builder/', 'es'],
]) {
  describe(`a picture from the builder: ${folder}`, () => {
    afterEach(closePages);

    it('comes in three sizes, each there as it says', async () => {
      const page = await openBuilder('?fact=pills-2025', 1000, folder);
      for (const size of ['1200x630', '1080x1080', '1080x1920']) {
        page.choose('size', size);
        const picture = find<HTMLImageElement>(page, '#picture-preview');
        await waitUntil(() => picture.complete && picture.naturalWidth && picture.src.includes(size));
        expect(`${picture.naturalWidth}x${picture.naturalHeight}`).to.equal(size);
        expect(picture.src).to.contain(`/pictures/${language}/pills-2025-`);
        const download = find<HTMLAnchorElement>(page, '#picture-download');
        expect(download.href).to.equal(picture.src);
        expect(download.hasAttribute('download')).to.equal(true);
      }
    });

    it('has its words beside it, to copy', async () => {
      const page = await openBuilder('?fact=pills-2025', 1000, folder);
      const alt = find<HTMLTextAreaElement>(page, '#picture-alt').value;
      expect(alt).to.contain(language === 'en' ? '47 million' : '47 millones');
      expect(find<HTMLImageElement>(page, '#picture-preview').alt).to.equal(alt);
      find(page, '#picture-copy').click();
      await waitUntil(() => find(page, '#picture-status').textContent);
      expect(page.copied).to.deep.equal([alt]);
      page.set('fact', 'bystander-present');
      await waitUntil(() => find<HTMLTextAreaElement>(page, '#picture-alt').value !== alt);
      expect(find(page, '#picture-status').textContent).to.equal('');
    });

    it('is there of built-in figures only, whatever they look like', async () => {
      const page = await openBuilder('?fact=lethal-share-2024&plain', 1000, folder);
      const shows = () => [find(page, '#picture').hidden, find(page, '#no-picture').hidden];
      expect(shows()).to.deep.equal([false, true]);
      page.set('label', 'other words');
      await waitUntil(() => find(page, '#picture').hidden);
      expect(shows()).to.deep.equal([true, false]);
    });
  });
}
