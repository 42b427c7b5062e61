import { facts, type Bilingual, type FactId, type Qualifier } from './facts.ts';

/** One year of a series that is a built-in fact, too: its figure, qualifier and source are the fact's. */
interface FactPoint {
  readonly period: string;
  readonly fact: FactId;
}

/** One year of a series that no fact stands for; `series-record.ts` says where it is from. */
interface OwnPoint {
  readonly period: string;
  readonly value: string;
}

/** A figure year by year, counted the same way in each. */
export interface Series {
  /** The facts that it shows the years of. */
  readonly facts: readonly FactId[];
  /** The denominator of each value. */
  readonly of?: string;
  /** How the years may, and may not, be compared. */
  readonly note?: Bilingual;
  readonly years: readonly (FactPoint | OwnPoint)[];
}

/** One year as it is shown. */
export interface SeriesPoint {
  readonly period: string;
  /** Exact digits, as a fact's value. */
  readonly value: string;
  readonly qualifier?: Qualifier;
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

const builtIn = {
  'overdose-deaths': { facts: deaths, years: [{ period: '2021', value: '106699' }, ...yearsOf(deaths)] },
  'lethal-share': {
    facts: lethalShares,
    of: '10',
    note: facts['lethal-share-2024'].note!,
    years: yearsOf(lethalShares),
  },
  'pills-dea': {
    facts: pills,
    note: {
      en: 'For 2021 DEA counted fake prescription pills; since then, fake pills with fentanyl.',
      es: 'En 2021 la DEA contó pastillas falsas que imitan medicamentos con receta; desde entonces, pastillas falsas con fentanilo.',
    },
    years: yearsOf(pills),
  },
  'pills-all-police': {
    facts: ['pills-all-police-2023'],
    years: Object.entries(allPolicePills).map(([period, value]) => ({ period, value })),
  },
} satisfies Record<string, Series>;

export type SeriesId = keyof typeof builtIn;

/** The built-in series by id. */
export const series: Readonly<Record<SeriesId, Series>> = builtIn;

export const seriesIds = Object.keys(series) as SeriesId[];

/** The series that shows the years of a fact. */
export const seriesOf = (fact: FactId): SeriesId | undefined =>
  seriesIds.find((id) => series[id].facts.includes(fact));

/** Each year with its figure. */
export function seriesPoints(id: SeriesId): SeriesPoint[] {
  return series[id].years.map((year) => {
    const { value, qualifier }: Omit<SeriesPoint, 'period'> = 'fact' in year ? facts[year.fact] : year;
    return { period: year.period, value, ...(qualifier && { qualifier }) };
  });
}
