// From the front page, the builder and each figure's page to paper and words.
import { expect } from '@open-wc/testing';
import { factIds } from '../../src/content/facts.ts';
import { newestFacts } from '../../src/content/newest.ts';
import { widgetIds } from '../../src/widgets.ts';
import { closePages, openPage } from '../support/page.ts';
import { openBuilder } from './support.ts';
import { waitUntil } from '../support/wait-until.ts';

const load = async (path: string) => {
  const response = await fetch(path);
  expect(response.status, path).to.equal(200);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
};

/** Where the links of a page lead, as the site's server gives them. */
async function linksOf(path: string): Promise<URL[]> {
  const base = new URL(path, location.href);
  const links = [...(await load(path)).querySelectorAll('a[href]')].map(
    (link) => new URL(link.getAttribute('href')!, base),
  );
  return links.filter(({ origin }) => origin === location.origin);
}

for (const home of ['', 'es/']) {
  describe(`the ways to paper and words: /${home}`, () => {
    afterEach(closePages);

    it('lead from the front page to the poster, the cards and the words in two clicks', async () => {
      const first = await linksOf(`/site/${home}`);
      const pages = new Set(first.map(({ pathname }) => pathname).filter((path) => path.endsWith('/')));
      const second = await Promise.all([...pages].map(linksOf));
      const reached = new Set([...first, ...second.flat()].map(({ pathname }) => pathname));
      for (const path of ['print/poster/', 'print/cards/', 'words/']) {
        expect([...reached]).to.include(`/site/${home}${path}`);
      }
    });

    it('lead from each figure’s page to its own', async () => {
      for (const id of factIds) {
        const path = `/site/${home}figures/${id}/`;
        const page = await load(path);
        const links = [...page.querySelectorAll('nav.contents a')].map((link) => link.getAttribute('href')!);
        expect(links).to.have.length(4);
        const [site = '', picture = '', paper = '', words = ''] = links;
        for (const part of [site, picture]) expect(page.querySelector(part), part).to.not.equal(null);
        const poster = new URL(paper, new URL(path, location.href));
        expect(poster.pathname + poster.search).to.equal(`/site/${home}print/poster/?figure=${id}`);
        const { pathname, hash } = new URL(words, new URL(path, location.href));
        expect(pathname).to.equal(`/site/${home}words/`);
        expect(hash).to.equal(newestFacts.includes(id) ? `#${id}` : '#message');
      }
    });

    it('lead from each widget’s page to the message', async () => {
      for (const id of widgetIds) {
        const path = `/site/${home}widgets/${id}/`;
        const page = await load(path);
        const links = [...page.querySelectorAll('nav.contents a')].map(
          (link) => new URL(link.getAttribute('href')!, new URL(path, location.href)),
        );
        const addresses = links.map(({ pathname, search, hash }) => pathname + search + hash);
        expect(addresses.slice(2)).to.deep.equal([
          `/site/${home}print/poster/`,
          `/site/${home}words/#message`,
        ]);
      }
    });

    it('follow the builder’s figure and language', async () => {
      const page = await openBuilder('?fact=lethal-share-2025', 1000, `${home}builder/`);
      const address = (id: string) => {
        const { pathname, search, hash } = page.document.querySelector<HTMLAnchorElement>(`#${id}`)!;
        return pathname + search + hash;
      };
      expect(address('on-paper')).to.equal(`/site/${home}print/poster/?figure=lethal-share-2025`);
      expect(address('in-words')).to.equal(`/site/${home}words/#lethal-share-2025`);
      const other = home ? '' : 'es/';
      page.choose('lang', home ? 'en' : 'es');
      page.choose('widget', 'banner');
      await waitUntil(() => address('on-paper') === `/site/${other}print/poster/`);
      expect(address('in-words')).to.equal(`/site/${other}words/#message`);
    });

    it('copy the words that stand there', async () => {
      const page = await openPage(`/site/${home}words/index.html`);
      const copied: string[] = [];
      Object.defineProperty(page.window.navigator, 'clipboard', {
        value: { writeText: async (text: string) => void copied.push(text) },
        configurable: true,
      });
      const button = () => page.document.querySelector<HTMLButtonElement>('[data-copy="message-letter"]')!;
      await waitUntil(() => !button().hidden);
      button().click();
      const status = page.document.querySelector<HTMLElement>('#copy-status')!;
      await waitUntil(() => status.textContent);
      expect(copied).to.deep.equal([page.document.querySelector('#message-letter')!.textContent]);
      expect(copied[0]!.split('\n\n').length).to.be.above(5);
      const { bottom } = status.getBoundingClientRect();
      expect(bottom, 'what happened is seen').to.be.at.most(page.window.innerHeight);
    });

    for (const path of ['words/', 'print/poster/?figure=pills-2025', 'print/cards/']) {
      it(`fit 320 px, with targets of their size: ${path}`, async () => {
        const [folder = '', search = ''] = path.split('?');
        const { document } = await openPage(`/site/${home}${folder}index.html?${search}`, 320);
        await waitUntil(() => document.querySelector('button:not([hidden])'));
        await new Promise((done) => requestAnimationFrame(done));
        expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
        const targets = '.button, nav a, button, input, select, .also a';
        for (const target of document.querySelectorAll<HTMLElement>(targets)) {
          if (target.closest('[hidden]')) continue;
          expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
        }
      });
    }
  });
}
