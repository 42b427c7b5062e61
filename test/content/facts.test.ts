import { expect } from '@open-wc/testing';
import { facts } from '../../src/content/facts.ts';
import { sourceKinds } from '../../src/content/source-kinds.ts';
import { localize } from '../../src/locales/locale.ts';
import { parseDay } from '../../src/locales/formatters.ts';

const all = Object.entries(facts);

describe('facts', () => {
  it('are the 23 of the content notes, each with the quality of its source', () => {
    expect(all).to.have.length(23);
    expect(Object.keys(sourceKinds).sort()).to.deep.equal(Object.keys(facts).sort());
  });

  it('are all dated and sourced', () => {
    for (const [id, fact] of all) {
      expect(fact.period ?? fact.asOf, id).to.be.ok;
      if (fact.asOf) expect(parseDay(fact.asOf), id).to.be.ok;
      expect(fact.source, id).to.match(/^(DEA|CDC)/);
      expect(new URL(fact.sourceHref).protocol, id).to.equal('https:');
    }
  });

  it('are whole in both languages', () => {
    for (const [id, { label, unit, period, note }] of all) {
      for (const text of [label, unit, period, note]) {
        if (text === undefined || typeof text === 'string') continue;
        expect(Object.keys(text).sort(), id).to.deep.equal(['en', 'es']);
      }
      expect(typeof label, id).to.equal('object');
      expect(localize(label, 'es'), id).not.to.equal(localize(label, 'en'));
    }
  });

  it('about deaths and overdoses never move', () => {
    for (const [id, { label, still }] of all) {
      if (/death|died|overdose/.test(localize(label, 'en'))) expect(still, id).to.equal(true);
    }
  });

  it('that are a share say that nobody can tell which pill', () => {
    for (const [id, { note }] of all.filter(([name]) => name.startsWith('lethal-share'))) {
      expect(localize(note!, 'en'), id).to.contain('No one can tell which');
      expect(localize(note!, 'es'), id).to.contain('Nadie puede saber');
    }
  });

  it('keep the figures that the sources give', () => {
    expect(facts['pills-2021']).to.include({
      value: '20400000',
      asOf: '2021-12-16',
      source: 'DEA',
      period: '2021',
    });
    expect(facts['pills-2025']).to.include({ value: '45000000', qualifier: 'more than', asOf: '2025-12-03' });
    expect(facts['lethal-share-2023']).to.include({ value: '7', of: '10', asOf: '2024-11-15' });
    expect(facts['fake-pill-deaths-share']).to.include({ value: '4.7%', source: 'CDC', still: true });
  });
});
