/** A day of the year as it falls in one year: the first and the last day, `YYYY-MM-DD`. */
export type Occurrence = readonly [first: string, last: string];

export interface Observance {
  name: string;
  /** Its days in a year; `undefined` where they cannot be known. */
  occurrences: (year: number) => readonly Occurrence[] | undefined;
}

const pad = (number: number) => String(number).padStart(2, '0');

const fixed =
  (first: string, last = first) =>
  (year: number): readonly Occurrence[] => [[`${year}-${first}`, `${year}-${last}`]];

function lastSaturday(year: number, month: number): Occurrence {
  const lastDay = new Date(Date.UTC(year, month, 0));
  const day = `${year}-${pad(month)}-${pad(lastDay.getUTCDate() - ((lastDay.getUTCDay() + 1) % 7))}`;
  return [day, day];
}

/** National Fentanyl Awareness Day is announced each year and cannot be computed. */
const fentanylAwarenessDays: Readonly<Record<number, string>> = { 2024: '05-07', 2025: '04-29' };

export const observances = {
  'fentanyl-awareness-day': {
    name: 'National Fentanyl Awareness Day',
    occurrences: (year) => {
      const day = fentanylAwarenessDays[year];
      return day ? fixed(day)(year) : undefined;
    },
  },
  'fentanyl-prevention-day': {
    name: 'National Fentanyl Prevention and Awareness Day',
    occurrences: fixed('08-21'),
  },
  'overdose-awareness-day': { name: 'International Overdose Awareness Day', occurrences: fixed('08-31') },
  'red-ribbon-week': { name: 'Red Ribbon Week', occurrences: fixed('10-23', '10-31') },
  /** The usual rule; DEA announces each one. */
  'take-back-day': {
    name: 'National Prescription Drug Take Back Day',
    occurrences: (year) => [lastSaturday(year, 4), lastSaturday(year, 10)],
  },
} as const satisfies Record<string, Observance>;

export type ObservanceId = keyof typeof observances;
