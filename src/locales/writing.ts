import * as en from './en.ts';
import * as es from './es.ts';

/*
 * How English and Spanish write numbers, lengths of time and days, as `Intl` does. An engine's first formatter takes as
 * long as all else that a widget does before it shows (35 to 95 ms on a desktop computer), so these do without. In parts, as
 * a file of one widget alone carries those that it writes with.
 */

/** What a shortened number is followed by from a power of ten on: "1 million", "20.4 million". */
export interface CompactWord {
  readonly power: number;
  readonly one: string;
  readonly other: string;
  /** What people write for it, too: "$1.2B". */
  readonly letter: string;
}

export interface NumberWriting {
  /** Between thousands. */
  readonly group: string;
  /** Before decimals. */
  readonly point: string;
  readonly percent: string;
  /** The same in compact notation: "1.5 mil %". */
  readonly compactPercent: string;
  /** "4.7 percent". */
  readonly percentWord: string;
  /** From the highest power down. */
  readonly compactWords: readonly CompactWord[];
}

export type TimeUnit = 'hour' | 'minute' | 'second';

export type UnitWriting = Readonly<Record<TimeUnit, { readonly one: string; readonly other: string }>>;

export interface DayWriting {
  /** From January on. */
  readonly months: readonly string[];
  /** `{month}`, `{day}`, `{year}` */
  readonly order: string;
}

/** Those that this file knows; words may ship in more languages, whose numbers and days `Intl` writes. */
type WrittenLanguage = 'en' | 'es';

type InEachLanguage<Part> = Readonly<Record<WrittenLanguage, Part>>;

export const numberWriting: InEachLanguage<NumberWriting> = { en: en.numbers, es: es.numbers };
export const unitWriting: InEachLanguage<UnitWriting> = { en: en.units, es: es.units };
export const dayWriting: InEachLanguage<DayWriting> = { en: en.days, es: es.days };

const languagesWithoutIntl = new Map<string, WrittenLanguage>([
  ['en', 'en'],
  ['en-US', 'en'],
  // Spanish without a region is that of the United States.
  ['es', 'es'],
  ['es-US', 'es'],
]);

/** Other regions differ: en-GB in its dates, es-ES in all. */
export const isWrittenWithoutIntl = (language: string): boolean => languagesWithoutIntl.has(language);

/** How a language writes; `undefined` where only `Intl` knows. */
export function writingOf<Part>(language: string, parts: InEachLanguage<Part>): Part | undefined {
  const known = languagesWithoutIntl.get(language);
  return known && parts[known];
}
