/** A day of the year or several as they fall in one year: the first and the last day, `YYYY-MM-DD`. */
export type Occurrence = readonly [first: string, last: string];

/** The days in a year; `undefined` where they cannot be known. */
export type Occurrences = (year: number) => readonly Occurrence[] | undefined;

/** From one `MM-DD` to another in every year, in the next one where that comes before the first. */
export const yearly =
  (first: string, last = first): Occurrences =>
  (year) => [[`${year}-${first}`, `${last < first ? year + 1 : year}-${last}`]];
