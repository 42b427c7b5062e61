import { numberFormat } from '../locales/intl.ts';
import { decimalMark, formatNumber, numberSigns } from '../locales/numbers.ts';
import { readNumberWords } from './number-words.ts';

/*
 * How a figure is read
 *
 * 1. Digits of every script, in the form of any country: 20,400 · 20.400 · 20 400 · 20’400 · २०,४०० · ٢٠٬٤٠٠.
 * 2. What can be read one way only is read so, whatever the language:
 *    - spaces, apostrophes and ٬ group, ٫ is a decimal mark;
 *    - of two kinds of marks the last is the decimal mark: 1.234,5 · 1,234.5;
 *    - a mark that stands more than once groups: 1.234.567 · 1,23,45,678;
 *    - a mark that is not followed by exactly three digits, or has more than three or a zero in front, is a decimal
 *      mark: 31,7 · 4.75 · 1234,567 · 0.125.
 * 3. One point or comma with one to three digits before it and three behind could be either: 12.500 is twelve and a half
 *    in English, Mexico and US Spanish (which `es` stands for), twelve thousand five hundred in Spain and Germany. There
 *    the language decides: its own decimal mark is one, the other mark groups.
 * 4. Groups are of three digits, or as in India of two before the last three. All else is no number: 1,2,3 · 29.09.2021.
 * 5. Words for powers of ten and percent: see number-words.ts. Where languages differ ("billion") the page's own wins.
 */

/** A figure as somebody wrote it, exact. */
export interface Figure {
  /** Digits with at most a sign and a decimal point, e.g. `-20400000.5`. */
  decimal: string;
  /** The currency or percent sign; empty without one. */
  sign: string;
  /** Written as four digits and nothing else, as years are. */
  mayBeYear: boolean;
  /** Writes it in a language. */
  format: (language: string, notation: 'compact' | 'standard', grouping?: boolean) => string;
}

/** No figure is longer, and a longer text would take long. */
const longestFigure = 100;

/** The value of a digit in any script: Unicode has them in rows of ten, from zero to nine. */
function digitValue(digit: string): string {
  let code = digit.codePointAt(0)!;
  let steps = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(--code))) steps++;
  return `${steps % 10}`;
}

/** One sign for each of the many that mean the same. */
function normalize(text: string): string {
  return (
    text
      // What only turns the direction of writing.
      .replace(/\p{Cf}/gu, '')
      .replace(/(?![0-9])\p{Nd}/gu, digitValue)
      // Han digits are no `\p{Nd}`.
      .replace(/[〇一二三四五六七八九]/g, (digit) => `${'〇一二三四五六七八九'.indexOf(digit)}`)
      .replace(/\s+/g, ' ')
      .replace(/['‘’ʼ`´＇٬]/g, "'")
      .replace(/[，،﹐]/g, ',')
      .replace(/[．﹒]/g, '.')
      .replace(/[％﹪٪]/g, '%')
      .replace(/[\p{Pd}−]/gu, '-')
      .replace(/[＋﹢]/g, '+')
      .trim()
  );
}

/** "$", "US$", "CHF". */
const currency = String.raw`\p{Lu}{0,3}\p{Sc}|[A-Z]{3}`;
/** `-$1.2 billion`, `$ -5`, `4.7 %`, `%29`, `milioni 20`, `20 US$`; one part each for what stands there. */
const figureShape = new RegExp(
  String.raw`^(?<outerSign>[-+]?) ?(?<before>(?:${currency}|%) ?)?(?<innerSign>[-+]?)` +
    String.raw`(?<wordsBefore>[^\d%\p{Sc}.,+-]*?)(?<number>[.,٫]?\d+(?:[.,٫' ]\d+)*)` +
    String.raw`(?<wordsAfter>[^\d%\p{Sc}]*?)(?<after> ?(?:${currency}|%))?$`,
  'u',
);

/** Three letters that are no currency may be a word: "45 MIL". Engines before 2022 do not know their currencies. */
const isNoCurrency = (text: string) =>
  /^ ?[A-Z]{3} ?$/.test(text) && Intl.supportedValuesOf?.('currency').includes(text.trim()) === false;

const inGroups = /^[1-9]\d{0,2}([.,' ])(?:\d{3}\1)*\d{3}$/;
const inIndianGroups = /^[1-9]\d?([.,' ])(?:\d{2}\1)+\d{3}$/;

/** The digits before and after the decimal mark; `undefined` for what is no number. */
function readDigits(number: string, language: string): { integer: string; decimals: string } | undefined {
  const marks = number.replace(/\d/g, '');
  const last = marks.slice(-1);
  let end = number.length;
  if (/[.,٫]/.test(last) && marks.indexOf(last) === marks.length - 1) {
    const couldGroup = marks.length === 1 && last !== '٫' && inGroups.test(number);
    if (!couldGroup || last === decimalMark(language)) end = number.lastIndexOf(last);
  }
  const integer = number.slice(0, end);
  const isPlain = /^\d*$/.test(integer);
  if (!isPlain && !inGroups.test(integer) && !inIndianGroups.test(integer)) return undefined;
  return { integer: integer.replace(/\D/g, '') || '0', decimals: number.slice(end + 1) };
}

/** A number as text, without the exponent that JavaScript writes from 10²¹ on; anything else as it is. */
export function withoutExponent(value: unknown): unknown {
  if (typeof value !== 'number' || !Number.isFinite(value)) return value;
  const text = `${value}`;
  return text.includes('e')
    ? numberFormat('en', { useGrouping: false, maximumFractionDigits: 20 }).format(value)
    : text;
}

/** Reads a figure as people write it in a language; `undefined` if it is none. A number is read as such, not as text. */
export function parseFigure(written: unknown, language: string): Figure | undefined {
  if (Number.isFinite(written)) return parseFigure(withoutExponent(written), 'en');
  if (typeof written !== 'string' || written.length > longestFigure) return undefined;
  const text = normalize(written);
  const parts = figureShape.exec(text)?.groups;
  if (!parts) return undefined;
  const { outerSign, innerSign, number } = parts;
  let { before = '', wordsBefore, wordsAfter, after = '' } = parts;
  if (isNoCurrency(before)) {
    wordsBefore = before + wordsBefore;
    before = '';
  }
  if (isNoCurrency(after)) {
    wordsAfter += after;
    after = '';
  }
  const plusOrMinus = outerSign || innerSign;
  const digits = readDigits(number!, language);
  const meaning = readNumberWords(`${wordsBefore} ${wordsAfter}`, language);
  if (!digits || meaning === undefined || (outerSign && innerSign)) return undefined;
  const { integer, decimals } = digits;
  if (integer.length > 30 || decimals.length > 20) return undefined;

  const isPercent = meaning === 'percent' || (before + after).includes('%');
  const power = meaning === 'percent' ? 0 : meaning;
  const length = integer.length + power;
  const shifted = (integer + decimals).padEnd(length, '0');
  const fraction = shifted.slice(length);
  const decimal =
    (plusOrMinus === '-' ? '-' : '') + BigInt(shifted.slice(0, length)) + (fraction && `.${fraction}`);
  return {
    decimal,
    sign: isPercent ? '%' : (before + after).trim(),
    mayBeYear: /^\d{4}$/.test(text),
    format(writtenIn, notation, grouping = true) {
      // Compact, a figure has three significant digits, or what was written before a word such as "million".
      const precision = power ? Math.min(21, (integer + decimals).length) : 0;
      const formatted = formatNumber(decimal, writtenIn, {
        notation,
        significantDigits: Math.max(3, precision),
        isPercent,
        hasPlus: plusOrMinus === '+',
        grouping,
      });
      if (isPercent) return formatted;
      return (
        formatted.replace(/\p{N}/u, (first) => withNoBreakSpace(before) + first) + withNoBreakSpace(after)
      );
    },
  };
}

/** A sign does not part from its number at the end of a line. */
const withNoBreakSpace = (sign: string) => sign.replace(' ', '\u00a0');

/** The denominator of "4 in 10", if the two make a ratio. */
export function parseDenominator(
  { decimal, sign }: Figure,
  of: unknown,
  language: string,
): string | undefined {
  const denominator = parseFigure(of, language)?.decimal ?? '';
  return /^[1-9]\d*$/.test(denominator) && +decimal >= 0 && +decimal <= +denominator && !sign
    ? denominator
    : undefined;
}

/** From there on a figure is compact unless asked otherwise. */
export const isMillions = ({ decimal }: Figure): boolean => Math.abs(+decimal) >= 1e6;

/**
 * Prepares a count; the function it returns gives the figure's text at a share (0 to 1) of the way. Where no digit is yet
 * stands a blank as wide, so that what comes after the digits stands still.
 */
export function countedText(text: string, language: string): (share: number) => string {
  const { digits: native, point } = numberSigns(language);
  const digits = text.match(/\p{N}/gu) ?? [];
  const end = +digits.map((digit) => native.indexOf(digit)).join('');
  return (share) => {
    const values = `${BigInt(Math.round(end * share))}`.padStart(digits.length, '0');
    let index = 0;
    let isBlank = true;
    return text.replace(/\p{N}(\P{N}(?=\p{N}))?/gu, (_, separator = '') => {
      const value = +values[index]!;
      const isLast = index === digits.length - 1;
      index++;
      if (value > 0 || separator === point || isLast) isBlank = false;
      return isBlank ? `\u2007${separator && '\u2008'}` : native[value] + separator;
    });
  };
}
