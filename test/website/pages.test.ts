import { aTimeout, expect } from '@open-wc/testing';
import { closePages, openPage, upgraded } from '../support/page.ts';

const pages = [
  '',
  'es/',
  'builder/',
  'es/builder/',
  'facts/',
  'es/facts/',
  'print/poster/',
  'es/print/cards/',
  'words/',
  'es/words/',
  'embed/',
  'options/',
  'school/',
  'newsroom/',
  'coalition/',
];

describe('the demo', () => {
  afterEach(closePages);

  for (const name of pages) {
    for (const width of [280, 320, 768, 1280]) {
      it(`fits ${width} px without sideways scrolling: /${name}`, async () => {
        const page = await openPage(`/site/${name}index.html`, width);
        await upgraded(page);
        await aTimeout(100);
        const root = page.document.documentElement;
        expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      });
    }

    it(`asks nobody but its own site for anything: /${name}`, async () => {
      const page = await openPage(`/site/${name}index.html`);
      await upgraded(page);
      await aTimeout(300);
      const asked = page.window.performance
        .getEntriesByType('resource')
        .map((entry) => new URL(entry.name).origin);
      expect([...new Set(asked)]).to.deep.equal([location.origin]);
    });
  }
});
