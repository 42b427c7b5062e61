import { expect } from '@open-wc/testing';
import { factIds } from '../../src/content/facts.ts';
import { sourceKinds } from '../../src/content/source-kinds.ts';
import { describeStat } from '../../src/stat-counter/stat.ts';

describe('the source of a built-in figure', () => {
  for (const [language, copy, press] of [
    ['en', 'copy of the official release', 'news report'],
    ['es', 'copia del comunicado oficial', 'noticia de prensa'],
  ] as const) {
    it(`says where its link is a copy or a report (${language})`, () => {
      for (const fact of factIds) {
        const { source, after } = describeStat({ fact }, language)!.origin!;
        const kind = sourceKinds[fact];
        if (kind === 'copy of an official release') expect(after, fact).to.equal(` (${copy})`);
        else if (kind.startsWith('press')) expect(after, fact).to.equal(` (${press})`);
        else expect(after, fact).to.equal('');
        if (kind === 'seed') expect(source, fact).to.contain('via American Security Today');
      }
    });
  }

  it('is not spoken of where the author names another', () => {
    const own = { fact: 'pills-2025', sourceHref: 'https://county.example/' };
    expect(describeStat(own, 'en', { linkAddress: (text) => text })!.origin!.after).to.equal('');
    expect(describeStat({ fact: 'pills-2025', source: 'County' }, 'en')!.origin!.after).to.equal('');
  });
});
