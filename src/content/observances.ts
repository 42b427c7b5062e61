import { yearly, type Occurrences } from './occurrences.ts';

/** National Fentanyl Awareness Day is announced each year and cannot be computed. */
const fentanylAwarenessDays: Readonly<Record<number, Occurrences>> = {
  2024: yearly('05-07'),
  2025: yearly('04-29'),
};

/** 3 January 1970; every seventh day from it is one, too. */
const saturday = 2 * 864e5;

/** What `on` may name. */
export const observances: Readonly<Record<string, Occurrences>> = {
  'fentanyl-awareness-day': (year) => fentanylAwarenessDays[year]?.(year),
  /** National Fentanyl Prevention and Awareness Day. */
  'fentanyl-prevention-day': yearly('08-21'),
  /** International Overdose Awareness Day. */
  'overdose-awareness-day': yearly('08-31'),
  /** Red Ribbon Week. */
  'red-ribbon-week': yearly('10-23', '10-31'),
  /**
   * National Prescription Drug Take Back Day: the usual rule, the last Saturday of April and of October; DEA announces
   * each one.
   */
  'take-back-day': (year) =>
    [4, 10].map((month) => {
      const lastDay = Date.UTC(year, month, 0);
      const day = new Date(lastDay - ((lastDay - saturday) % (7 * 864e5))).toISOString().slice(0, 10);
      return [day, day];
    }),
};
