// What the record and pages say of a series. Kept apart from its years: a widget shows these under a figure that has a label,
// a source and a link of its own.
import { facts, type Bilingual } from './facts.ts';
import { series, type SeriesId } from './series.ts';
import { sourceKinds, type SourceKind } from './source-kinds.ts';

/** Where the figure of a year is from. */
export interface YearSource {
  readonly source: string;
  readonly sourceHref: string;
  readonly sourceKind: SourceKind;
}

export interface SeriesRecord {
  readonly label: Bilingual;
  readonly source: string;
  /** Deaths are never animated. */
  readonly still?: boolean;
  /** Of the years that no fact stands for. */
  readonly ownYears?: Omit<YearSource, 'source'>;
}

export const seriesRecords: Readonly<Record<SeriesId, SeriesRecord>> = {
  'overdose-deaths': {
    label: facts['overdose-deaths-2024'].label,
    source: 'CDC',
    still: true,
    ownYears: {
      sourceHref: 'https://www.cdc.gov/nchs/products/databriefs/db457.htm',
      sourceKind: 'official',
    },
  },
  'lethal-share': { label: facts['lethal-share-2024'].label, source: 'DEA' },
  'pills-dea': {
    label: {
      en: 'fake pills seized by DEA, as DEA gave the number for each year',
      es: 'pastillas falsas incautadas por la DEA, según el dato que dio cada año',
    },
    source: 'DEA',
  },
  'pills-all-police': {
    label: facts['pills-all-police-2023'].label,
    source: 'NIDA',
    ownYears: { sourceHref: facts['pills-all-police-2023'].sourceHref, sourceKind: 'official' },
  },
};

/** Where each year of a series is from, in their order. */
export function yearSources(id: SeriesId): YearSource[] {
  const { source, ownYears } = seriesRecords[id];
  return series[id].years.map((year) => {
    if (!('fact' in year)) return { source, ...ownYears! };
    const fact = facts[year.fact];
    return { source: fact.source, sourceHref: fact.sourceHref, sourceKind: sourceKinds[year.fact] };
  });
}
