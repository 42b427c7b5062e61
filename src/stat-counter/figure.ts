import { numberFormat } from '../locales/formatters.ts';

/** A figure as somebody wrote it, exact. */
export interface Figure {
  /** Digits with at most a sign and a decimal point, e.g. `-20400000.5`. */
  decimal: string;
  /** Digits after the decimal point. */
  fraction: number;
  /** Digits written before a word such as "million"; 0 without such a word. */
  precision: number;
  /** What was written around them, a currency or percent sign, with `place` for the digits. */
  shell: string;
}

/** A figure in words of one language. */
export interface FigureText {
  /** What stands around the digits, with `place` for them. */
  shell: string;
  /** The digits, grouped and with their decimals. */
  digits: string;
}

/** Stands for the digits in a text. No author's text gets into such a text. */
export const place = '\0';

/** Longer texts are no figures. */
const longest = 60;

function partOf(
  number: number,
  type: Intl.NumberFormatPartTypes,
  language: string,
  options?: Intl.NumberFormatOptions,
): string {
  const parts = numberFormat(language, options).formatToParts(number);
  return parts.find((part) => part.type === type)?.value ?? '';
}

/** The power of ten that a word after digits stands for: "millones", "M", "万"; `NaN` if it is none. */
function powerOf(word: string, language: string): number {
  for (let power = 3; power < 15; power++) {
    for (const compactDisplay of ['long', 'short'] as const) {
      // One, two and five are enough to meet every plural form.
      for (const count of [1, 2, 5]) {
        const find = (type: Intl.NumberFormatPartTypes) =>
          partOf(count * 10 ** power, type, language, { notation: 'compact', compactDisplay });
        // Spanish writes 10⁹ as "1000 M": what is not in the digits is in the word. French writes 10³ without a digit.
        if (find('compact').toLowerCase().replace('.', '') === word)
          return power + 1 - (find('integer').length || 1);
      }
    }
  }
  return NaN;
}

/** Reads a figure as people write it in a language; `undefined` if it is none. */
export function parseFigure(written: unknown, language: string): Figure | undefined {
  const text = String(written);
  if (text.length > longest) return undefined;
  const group = partOf(12345.6, 'group', language);
  const decimal = partOf(12345.6, 'decimal', language);
  const sign = '(\\s?(?:%|[A-Z]{0,3}\\p{Sc})\\s?)?';
  const [, minus, prefix = '', grouped = '', decimals = '', words = '', suffix = ''] =
    text.match(
      new RegExp(
        `^\\s*([-–−]?)${sign}(\\d+|\\d{1,3}(?:[${group}\\s]\\d{2,3})*[${group}\\s]\\d{3})(?:[${decimal}](\\d{1,20}))?(\\D*?)${sign}$`,
        'u',
      ),
    ) ?? [];
  const whole = grouped.replace(/\D/g, '');
  // "mil millones" is 3 + 6.
  let power = 0;
  for (const word of words.toLowerCase().match(/[^\s.]+/g) ?? []) power += powerOf(word, language);
  if (!(whole && power >= 0)) return undefined;
  const point = whole.length + power;
  const digits = (whole + decimals).padEnd(point, '0');
  const fraction = digits.slice(point);
  return {
    decimal: (minus ? '-' : '') + BigInt(digits.slice(0, point)) + (fraction && `.${fraction}`),
    fraction: fraction.length,
    precision: power && (whole + decimals).length,
    shell: prefix + place + suffix,
  };
}

/** The denominator of "4 in 10", if the two make a ratio. */
export function parseWhole({ decimal, shell }: Figure, of: unknown, language: string): string | undefined {
  const whole = parseFigure(of, language)?.decimal ?? '';
  return /^[1-9]\d*$/.test(whole) && +decimal >= 0 && +decimal <= +whole && shell === place
    ? whole
    : undefined;
}

/** From one million up a figure is compact unless asked otherwise. */
export function isCompact({ decimal }: Figure, notation: string | undefined): boolean {
  return notation === 'compact' || (notation !== 'standard' && Math.abs(+decimal) >= 1e6);
}

const join = (parts: Intl.NumberFormatPart[]) => parts.map(({ value }) => value).join('');

/** Writes a figure in a language. */
export function formatFigure(
  { decimal, fraction, precision, shell }: Figure,
  language: string,
  compact: boolean,
  useGrouping: boolean,
): FigureText {
  const percent = shell.includes('%');
  const [prefix = '', suffix = ''] = percent ? [] : shell.split(place);
  const parts = numberFormat(language, {
    ...(compact
      ? {
          notation: 'compact',
          compactDisplay: 'long',
          maximumSignificantDigits: Math.min(21, Math.max(3, precision)),
        }
      : { minimumFractionDigits: fraction, maximumFractionDigits: fraction }),
    ...(percent && { style: 'unit', unit: 'percent' }),
    ...(!useGrouping && { useGrouping }),
    // BigInt, as engines before 2023 take a string for a double.
  }).formatToParts(fraction ? (decimal as Intl.StringNumericLiteral) : BigInt(decimal));
  const digits = join(parts.filter(({ type }) => /integer|group|decimal|fraction/.test(type)));
  return { shell: join(parts).replace(digits, () => prefix + place) + suffix, digits };
}

/**
 * Begins a count; the function it returns gives the digits at a share (0 to 1) of the way. Where none is yet stands a
 * blank as wide, so that what comes after the digits stands still.
 */
export function startCount(digits: string, language: string): (share: number) => string {
  const native = [...Array(10).keys()].map((digit) => numberFormat(language).format(digit));
  const [, fraction = ''] = digits.split(partOf(0.5, 'decimal', language));
  const values = [...digits].map((sign) => native.indexOf(sign)).filter((value) => value >= 0);
  const end = +values.join('') / 10 ** fraction.length;
  const blanks = [...digits].map((sign) => (native.includes(sign) ? '\u2007' : '\u2008')).join('');
  const useGrouping = digits.includes(partOf(12345.6, 'group', language));
  // One bound function of one format: the fastest that writes numbers (0.5 µs).
  const { format } = numberFormat(language, {
    minimumFractionDigits: fraction.length,
    maximumFractionDigits: fraction.length,
    ...(!useGrouping && { useGrouping }),
  });
  return (share) => {
    const text = format(end * share);
    return blanks.slice(0, Math.max(0, blanks.length - text.length)) + text;
  };
}
