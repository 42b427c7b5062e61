import { yearly, type Occurrence, type Occurrences } from './occurrences.ts';

/** National Fentanyl Awareness Day is announced each year and follows no rule. None was found for 2026 and 2027. */
const fentanylAwarenessDays: Readonly<Record<number, string>> = {
  2022: '05-10',
  2023: '05-09',
  2024: '05-07',
  2025: '04-29',
};

/** National Prescription Drug Take Back Days as they were held. */
const takeBackDays: Readonly<Record<number, readonly [april: string, october: string]>> = {
  2022: ['04-30', '10-29'],
  2023: ['04-22', '10-28'],
  2024: ['04-27', '10-26'],
  2025: ['04-26', '10-25'],
};

const onDay = (year: number, day: string): Occurrence => ({
  first: `${year}-${day}`,
  last: `${year}-${day}`,
});

/** The last Saturday of a month, as a day of that month. */
function lastSaturday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 0));
  const saturday = 6;
  return lastDay.getUTCDate() - ((lastDay.getUTCDay() - saturday + 7) % 7);
}

/** The usual rule: the last Saturday of April and October, but none so late that it meets Halloween. */
function expectedTakeBackDays(year: number): Occurrence[] {
  const october = lastSaturday(year, 10);
  const days = [`04-${lastSaturday(year, 4)}`, `10-${october < 30 ? october : october - 7}`];
  return days.map((day) => ({ ...onDay(year, day), expected: true }));
}

const builtIn = {
  'fentanyl-awareness-day': (year) => {
    const day = fentanylAwarenessDays[year];
    return day ? [onDay(year, day)] : undefined;
  },
  'fentanyl-prevention-day': yearly('08-21'),
  'overdose-awareness-day': yearly('08-31'),
  'recovery-month': yearly('09-01', '09-30'),
  'red-ribbon-week': yearly('10-23', '10-31'),
  'take-back-day': (year) => takeBackDays[year]?.map((day) => onDay(year, day)) ?? expectedTakeBackDays(year),
} satisfies Record<string, Occurrences>;

export type ObservanceId = keyof typeof builtIn;

/** What `on` may name. */
export const observances: Readonly<Record<ObservanceId, Occurrences>> = builtIn;

export const observanceIds = Object.keys(observances) as ObservanceId[];

/** Object.hasOwn: "constructor" is no day. */
export const isObservanceId = (id: string): id is ObservanceId => Object.hasOwn(observances, id);
