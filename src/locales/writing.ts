import { writing as enWriting } from './en.ts';
import { writing as esWriting } from './es.ts';

/** What a shortened number is followed by from a power of ten on: "1 million", "20.4 million". */
export interface CompactWord {
  readonly power: number;
  readonly one: string;
  readonly other: string;
  /** What people write for it, too: "$1.2B". */
  readonly letter: string;
}

export type TimeUnit = 'hour' | 'minute' | 'second';

/**
 * How a language writes numbers and days, as `Intl` does. An engine's first formatter takes as long as all else that a
 * widget does before it shows (35 to 95 ms on a desktop computer), so the languages that ship do without.
 */
export interface Writing {
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
  readonly units: Readonly<Record<TimeUnit, { readonly one: string; readonly other: string }>>;
  /** From January on. */
  readonly months: readonly string[];
  /** `{month}`, `{day}`, `{year}` */
  readonly date: string;
}

const writings = new Map<string, Writing>([
  ['en', enWriting],
  ['en-US', enWriting],
  // Spanish without a region is that of the United States.
  ['es', esWriting],
  ['es-US', esWriting],
]);

/** How a language writes, if it can be known without `Intl`. Other regions differ: en-GB in its dates, es-ES in all. */
export const writingOf = (language: string): Writing | undefined => writings.get(language);
