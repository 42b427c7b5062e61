/** A day of the year or several as they fall in one year: the first and the last day, `YYYY-MM-DD`. */
export interface Occurrence {
  readonly first: string;
  readonly last: string;
  /** The usual rule gives the day; nobody has announced it. Said wherever the day is shown. */
  readonly expected?: true;
}

/** The days in a year; `undefined` where they cannot be known. */
export type Occurrences = (year: number) => readonly Occurrence[] | undefined;

/** From one `MM-DD` to another in every year, in the next one where that comes before the first. */
export const yearly =
  (first: string, last = first): Occurrences =>
  (year) => [{ first: `${year}-${first}`, last: `${last < first ? year + 1 : year}-${last}` }];
