import { numberFormat } from '../locales/formatters.ts';

/** A figure as somebody wrote it, exact. */
export interface Figure {
  /** Digits with at most a sign and a decimal point, e.g. `-20400000.5`. */
  decimal: string;
  /** The currency or percent sign with the space around it. */
  sign: string;
  /** Writes it in a language. */
  format: (language: string, notation: 'compact' | 'standard', useGrouping?: false) => string;
}

/** How a language writes a number, in the digits that figures are read in. */
const write = (number: number, language: string, options?: Intl.NumberFormatOptions) =>
  numberFormat(language, { numberingSystem: 'latn', ...options }).format(number);

/** The power of ten that a word after digits stands for: "millones", "M", "万"; `NaN` if it is none. */
function powerOf(word: string, language: string): number {
  for (let power = 3; power < 15; power++) {
    for (const compactDisplay of ['long', 'short'] as const) {
      // One, two and five are enough to meet every plural form.
      for (const count of [1, 2, 5]) {
        const text = write(count * 10 ** power, language, { notation: 'compact', compactDisplay });
        // Spanish writes 10⁹ as "1000 M": what is not in the digits is in the word. French writes 10³ without a digit.
        if (text.toLowerCase().replace(/[\d\s.]/g, '') === word)
          return power + 1 - (text.replace(/\D/g, '').length || 1);
      }
    }
  }
  return NaN;
}

/** Reads a figure as people write it in a language; `undefined` if it is none. */
export function parseFigure(written: unknown, language: string): Figure | undefined {
  const [, group, point] = write(12345.6, language).split(/\d+/);
  const sign = '(\\s?(?:%|[A-Z]{0,3}\\p{Sc})\\s?)?';
  // Longer texts are no figures, and would take long.
  const [, minus, prefix = '', grouped = '', decimals = '', words = '', suffix = ''] =
    String(written).match(
      new RegExp(
        `^\\s*([-–−]?)${sign}(\\d{1,30}|\\d{1,3}(?:[${group}\\s]\\d{2,3}){0,9}[${group}\\s]\\d{3})(?:[${point}](\\d{1,20}))?(\\D{0,30}?)${sign}$`,
        'u',
      ),
    ) ?? [];
  const whole = grouped.replace(/\D/g, '');
  // "mil millones" is 3 + 6.
  let power = 0;
  for (const word of words.toLowerCase().match(/[^\s.]+/g) ?? []) power += powerOf(word, language);
  if (!(whole && power >= 0)) return undefined;
  const length = whole.length + power;
  const digits = (whole + decimals).padEnd(length, '0');
  const fraction = digits.slice(length);
  const decimal = (minus ? '-' : '') + BigInt(digits.slice(0, length)) + (fraction && `.${fraction}`);
  return {
    decimal,
    sign: prefix + suffix,
    format(language, notation, useGrouping) {
      const isPercent = /%/.test(prefix + suffix);
      // Compact, a figure has three significant digits, or what was written before a word such as "million".
      const precision = power ? Math.min(21, (whole + decimals).length) : 0;
      const text = numberFormat(language, {
        notation,
        compactDisplay: 'long',
        ...(notation === 'compact'
          ? { maximumSignificantDigits: Math.max(3, precision) }
          : { minimumFractionDigits: fraction.length, maximumFractionDigits: fraction.length }),
        ...(isPercent && { style: 'unit', unit: 'percent' }),
        useGrouping,
        // BigInt, as engines before 2023 take a string for a double.
      }).format(fraction ? (decimal as Intl.StringNumericLiteral) : BigInt(decimal));
      return isPercent ? text : text.replace(/\p{N}/u, (first) => prefix + first) + suffix;
    },
  };
}

/** The denominator of "4 in 10", if the two make a ratio. */
export function parseWhole({ decimal, sign }: Figure, of: unknown, language: string): string | undefined {
  const whole = parseFigure(of, language)?.decimal ?? '';
  return /^[1-9]\d*$/.test(whole) && +decimal >= 0 && +decimal <= +whole && !sign ? whole : undefined;
}

/** From there on a figure is compact unless asked otherwise. */
export const isMillions = ({ decimal }: Figure): boolean => Math.abs(+decimal) >= 1e6;

/**
 * Begins a count; the function it returns gives the figure's text at a share (0 to 1) of the way. Where no digit is yet
 * stands a blank as wide, so that what comes after the digits stands still.
 */
export function startCount(text: string, language: string): (share: number) => string {
  const { format } = numberFormat(language);
  const native = [...Array(10).keys()].map((digit) => format(digit));
  const [, point] = format(0.5);
  const digits = text.match(/\p{N}/gu) ?? [];
  const end = +digits.map((digit) => native.indexOf(digit)).join('');
  return (share) => {
    const values = `${BigInt(Math.round(end * share))}`.padStart(digits.length, '0');
    let index = 0;
    let isBlank = true;
    return text.replace(/\p{N}(\P{N}(?=\p{N}))?/gu, (_, separator = '') => {
      const value = +values[index++]!;
      isBlank &&= !value && separator !== point && index < digits.length;
      return isBlank ? `\u2007${separator && '\u2008'}` : native[value] + separator;
    });
  };
}
