import { facts, type Bilingual, type FactId, type Qualifier } from './facts.ts';
import type { SourceKind } from './source-kinds.ts';

/** One year of a series that is a built-in fact, too: its figure, qualifier and source are the fact's. */
interface FactPoint {
  readonly period: string;
  readonly fact: FactId;
}

/** One year of a series that no fact stands for. */
interface OwnPoint {
  readonly period: string;
  readonly value: string;
  readonly sourceHref: string;
  readonly sourceKind: SourceKind;
}

/** A figure year by year, counted the same way in each. */
export interface Series {
  /** The facts that it shows the years of. */
  readonly facts: readonly FactId[];
  /** The denominator of each value. */
  readonly of?: string;
  readonly label: Bilingual;
  readonly source: string;
  /** How the years may, and may not, be compared. */
  readonly note?: Bilingual;
  /** Deaths are never animated. */
  readonly still?: boolean;
  readonly years: readonly (FactPoint | OwnPoint)[];
}

/** One year as it is shown. */
export interface SeriesPoint {
  readonly period: string;
  /** Exact digits, as a fact's value. */
  readonly value: string;
  readonly qualifier?: Qualifier;
  readonly sourceHref: string;
}

/** Facts of one kind, whose ids end in their years. */
const yearsOf = (ids: readonly FactId[]): FactPoint[] =>
  ids.map((fact) => ({ period: fact.slice(-4), fact }));

const deaths = ['overdose-deaths-2022', 'overdose-deaths-2023', 'overdose-deaths-2024'] as const;
const lethalShares = [
  'lethal-share-2021',
  'lethal-share-2022',
  'lethal-share-2023',
  'lethal-share-2024',
] as const;
const pills = ['pills-2021', 'pills-2022', 'pills-2023', 'pills-2024', 'pills-2025'] as const;

/** Pills with fentanyl that all police seized, to the pill; the fact of 2023 is "over 115 million". */
const allPolicePills = {
  2017: '49657',
  2018: '290304',
  2019: '1572731',
  2020: '4149037',
  2021: '11450142',
  2022: '44461443',
  2023: '115562603',
};
const nida: Omit<OwnPoint, 'period' | 'value'> = {
  sourceHref: facts['pills-all-police-2023'].sourceHref,
  sourceKind: 'official',
};

const builtIn = {
  'overdose-deaths': {
    facts: deaths,
    label: facts['overdose-deaths-2024'].label,
    source: 'CDC',
    still: true,
    years: [
      {
        period: '2021',
        value: '106699',
        sourceHref: 'https://www.cdc.gov/nchs/products/databriefs/db457.htm',
        sourceKind: 'official',
      },
      ...yearsOf(deaths),
    ],
  },
  'lethal-share': {
    facts: lethalShares,
    of: '10',
    label: facts['lethal-share-2024'].label,
    source: 'DEA',
    note: facts['lethal-share-2024'].note!,
    years: yearsOf(lethalShares),
  },
  'pills-dea': {
    facts: pills,
    label: {
      en: 'fake pills seized by DEA, as DEA gave the number for each year',
      es: 'pastillas falsas incautadas por la DEA, según el dato que dio cada año',
    },
    source: 'DEA',
    note: {
      en: 'For 2021 DEA counted fake prescription pills; since then, fake pills with fentanyl.',
      es: 'En 2021 la DEA contó pastillas falsas que imitan medicamentos con receta; desde entonces, pastillas falsas con fentanilo.',
    },
    years: yearsOf(pills),
  },
  'pills-all-police': {
    facts: ['pills-all-police-2023'],
    label: facts['pills-all-police-2023'].label,
    source: 'NIDA',
    years: Object.entries(allPolicePills).map(([period, value]) => ({ ...nida, period, value })),
  },
} satisfies Record<string, Series>;

export type SeriesId = keyof typeof builtIn;

/** The built-in series by id. */
export const series: Readonly<Record<SeriesId, Series>> = builtIn;

export const seriesIds = Object.keys(series) as SeriesId[];

/** The series that shows the years of a fact. */
export const seriesOf = (fact: FactId): Series | undefined =>
  Object.values(series).find((each) => each.facts.includes(fact));

/** Each year with its figure and its source. */
export function seriesPoints({ years }: Series): SeriesPoint[] {
  return years.map((year) => {
    const { value, qualifier, sourceHref }: Omit<SeriesPoint, 'period'> =
      'fact' in year ? facts[year.fact] : year;
    return { period: year.period, value, sourceHref, ...(qualifier && { qualifier }) };
  });
}
