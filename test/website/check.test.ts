import { expect } from '@open-wc/testing';
import { readPanel, checkWritten } from '../check/support.ts';
import { closePages, openPage } from '../support/page.ts';
import { openBuilder } from './support.ts';

describe('the builder, where something is wrong', () => {
  afterEach(closePages);

  for (const [query, summary] of [
    ['', 'Something is wrong?'],
    ['es', '¿Algo no funciona?'],
  ] as const) {
    it(`hands over a line that shows what the widgets do on a page: ${summary}`, async () => {
      const page = query ? await openPage('/site/es/builder/') : { document: (await openBuilder()).document };
      const details = page.document.querySelector<HTMLDetailsElement>('#check')!;
      expect(details.open).to.equal(false);
      expect(details.querySelector('summary')!.textContent).to.equal(summary);
      const code = details.querySelector('textarea')!;
      expect(code.labels![0]!.textContent).to.match(/\w/);
      expect(details.textContent).to.contain('data-wait').and.to.contain('#one-pill-check');
      // As it is handed over, with its integrity, on a page without any script.
      const checked = await checkWritten('<one-pill-banner>Words</one-pill-banner>', {
        tag: 'data-wait',
        head: code.value,
      });
      expect(checked.causes).to.deep.equal(['no-script']);
      expect(await readPanel(checked.page)).to.have.property('host', checked.host);
    });
  }
});
