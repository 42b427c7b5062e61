import { expect } from '@open-wc/testing';
import { changes } from '../../src/content/changes.ts';
import { factIds, facts, isFactId, type Bilingual } from '../../src/content/facts.ts';
import { newestFacts, newestOf } from '../../src/content/newest.ts';
import { series, seriesIds, seriesOf, seriesPoints } from '../../src/content/series.ts';
import { seriesRecords, yearSources } from '../../src/content/series-record.ts';
import { sourceKinds } from '../../src/content/source-kinds.ts';
import { parseDay } from '../../src/locales/formatters.ts';
import { localize } from '../../src/locales/locale.ts';
import { rooms } from '../../website/builder/rooms.ts';
import { expectedFigures } from './expected.ts';

/** A text as the list has it: in both languages, also where it is the same. */
const inBoth = (text: Bilingual | undefined) =>
  text === undefined ? undefined : { en: localize(text, 'en'), es: localize(text, 'es') };

/** Without what is not there. */
const present = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

describe('facts', () => {
  it('are those of the list, word for word', () => {
    const listed: Readonly<Record<string, object>> = expectedFigures.facts;
    expect(factIds, 'in expected-facts.json').to.have.members(Object.keys(listed));
    for (const id of factIds) {
      const { label, unit, period, note, ...rest } = facts[id];
      const texts = { label: inBoth(label), unit: inBoth(unit), period: inBoth(period), note: inBoth(note) };
      const fact = present({ ...rest, ...texts, sourceKind: sourceKinds[id] });
      expect(fact, `${id} in expected-facts.json`).to.deep.equal(listed[id]);
    }
  });

  it('have each a measured room, in both languages: `npm run rooms -- <id>`', () => {
    for (const all of [rooms.en, rooms.es])
      expect(factIds.filter((id) => !Object.hasOwn(all, id))).to.deep.equal([]);
  });

  it('are each told of among the changes, as added or corrected', () => {
    const told = new Set(changes.flatMap((change) => change.facts));
    expect(factIds.filter((id) => !told.has(id))).to.deep.equal([]);
  });

  it('are all dated and sourced', () => {
    for (const id of factIds) {
      const { period, asOf, source, sourceHref } = facts[id];
      expect(period ?? asOf, id).to.be.ok;
      if (asOf) expect(parseDay(asOf), id).to.be.ok;
      expect(source, id).to.be.ok;
      expect(new URL(sourceHref).protocol, id).to.equal('https:');
    }
  });

  it('about deaths, overdoses and doses never move', () => {
    const deadly = /death|died|overdose|dose$/;
    for (const id of factIds.filter((each) => !each.startsWith('lethal-share'))) {
      if (deadly.test(localize(facts[id].label, 'en'))) expect(facts[id].still, id).to.equal(true);
    }
    expect(seriesRecords['overdose-deaths'].still).to.equal(true);
  });

  it('that are a share of pills say that nobody can tell by looking', () => {
    for (const id of factIds.filter((each) => each.startsWith('lethal-share'))) {
      expect(localize(facts[id].note!, 'en'), id).to.match(/no one can tell by looking/i);
      expect(localize(facts[id].note!, 'es'), id).to.match(/a simple vista nadie puede/i);
    }
  });

  it('whose share fell say that fewer is not safer, in both languages', () => {
    for (const note of [
      facts['lethal-share-2024'].note!,
      facts['lethal-share-2025'].note!,
      series['lethal-share'].note!,
    ]) {
      expect(localize(note, 'en')).to.contain('does not make any pill safe');
      expect(localize(note, 'es')).to.contain('no hace segura ninguna pastilla');
    }
  });

  it('are found by their own names only', () => {
    expect(isFactId('pills-2025')).to.equal(true);
    for (const name of ['', 'pills', 'constructor', '__proto__', 'toString']) {
      expect(isFactId(name), name).to.equal(false);
    }
  });
});

describe('series', () => {
  it('are those of the list, year for year', () => {
    const all = seriesIds.map((id) => {
      const { facts: ids, of, note } = series[id];
      const { label, source, still } = seriesRecords[id];
      const sources = yearSources(id);
      const points = seriesPoints(id).map((point, index) => {
        const { sourceHref, sourceKind } = sources[index]!;
        return { ...point, sourceHref, sourceKind };
      });
      const texts = { label: inBoth(label), note: inBoth(note) };
      return [id, present({ facts: ids, of, source, still, ...texts, points })];
    });
    expect(Object.fromEntries(all)).to.deep.equal(expectedFigures.series);
  });

  it('run year by year', () => {
    for (const id of seriesIds) {
      const years = seriesPoints(id).map(({ period }) => Number(period));
      for (const [index, year] of years.entries()) expect(year, id).to.equal(years[0]! + index);
    }
  });

  it('are found by the facts they hold', () => {
    expect(seriesOf('pills-2022')).to.equal('pills-dea');
    expect(seriesOf('overdose-deaths-2024')).to.equal('overdose-deaths');
    expect(seriesOf('lethal-dose')).to.equal(undefined);
    // It is a percentage, the series so many in ten.
    expect(seriesOf('lethal-share-2025')).to.equal(undefined);
  });
});

describe('the newest figures', () => {
  it('are the last of their kind', () => {
    expect(newestOf('pills-2021')).to.equal('pills-2025');
    expect(newestOf('pills-2025')).to.equal('pills-2025');
    expect(newestOf('overdose-deaths-2022')).to.equal('overdose-deaths-2024');
    expect(newestOf('lethal-share-2023')).to.equal('lethal-share-2025');
    expect(newestOf('lethal-dose')).to.equal(undefined);
  });

  it('stand for a later time than all others of their kind', () => {
    const year = (id: string) => Number(/\d{4}$/.exec(id)?.[0]);
    for (const id of factIds) {
      const newest = newestOf(id);
      if (!newest) continue;
      expect(newestFacts).to.contain(newest);
      expect(year(newest), id).to.be.at.least(year(id));
    }
  });
});
