import { yearly, type Occurrence, type Occurrences } from './occurrences.ts';

function lastSaturday(year: number, month: number): Occurrence {
  const day = new Date(Date.UTC(year, month, 0));
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 1) % 7));
  const text = day.toISOString().slice(0, 10);
  return [text, text];
}

/** National Fentanyl Awareness Day is announced each year and cannot be computed. */
const fentanylAwarenessDays: Readonly<Record<number, string>> = { 2024: '05-07', 2025: '04-29' };

/** What `on` may name. */
export const observances: Readonly<Record<string, Occurrences>> = {
  'fentanyl-awareness-day'(year) {
    const day = fentanylAwarenessDays[year];
    return day === undefined ? undefined : yearly(day)(year);
  },
  /** National Fentanyl Prevention and Awareness Day. */
  'fentanyl-prevention-day': yearly('08-21'),
  /** International Overdose Awareness Day. */
  'overdose-awareness-day': yearly('08-31'),
  /** Red Ribbon Week. */
  'red-ribbon-week': yearly('10-23', '10-31'),
  /** National Prescription Drug Take Back Day: the usual rule; DEA announces each one. */
  'take-back-day': (year) => [lastSaturday(year, 4), lastSaturday(year, 10)],
};
