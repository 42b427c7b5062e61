import { expect } from '@open-wc/testing';
import { closePages, expectLikeClean, forget, useWidgets } from '../host-pages/hosts.ts';
import { openPage, type HostPage } from '../support/page.ts';

/** What the library says by itself in today's browsers is not ours. */
async function expectNoMoreThanAlone(page: HostPage, library: string): Promise<void> {
  const alone = await openPage(`/test/integrations/${library}.html?alone`);
  const said = ({ warnings, errors }: HostPage['window']['recorded']) => [...warnings, ...errors];
  expect(said(page.window.recorded)).to.deep.equal(said(alone.window.recorded));
}

describe('widgets beside a library that extends what is built in', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  for (const library of ['prototype', 'mootools']) {
    it(`are those of any page: ${library}`, async () => {
      const page = await openPage(`/test/integrations/${library}.html`);
      await expectLikeClean(page);
      await useWidgets(page);
      await expectNoMoreThanAlone(page, library);
    });
  }
});
