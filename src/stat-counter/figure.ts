import { numberFormat } from '../locales/formatters.ts';

/** A figure as somebody wrote it, exact. */
export interface Figure {
  /** Digits with at most a sign and a decimal point, e.g. `-20400000.5`. */
  decimal: string;
  /** Digits after the decimal point. */
  fraction: number;
  /** Digits written before a word such as "million"; 0 without such a word. */
  precision: number;
  /** A currency sign as written, or a percent sign. */
  prefix: string;
  suffix: string;
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

/** A language's own digits, nine first. */
function nativeDigits(language: string): string {
  return numberFormat(language, { useGrouping: false }).format(9876543210);
}

/** ASCII digits, plain spaces, no direction marks. */
function tidy(text: string, language: string): string {
  const native = nativeDigits(language);
  return text
    .normalize('NFKC')
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/\p{Nd}/gu, (digit) => `${native.includes(digit) ? 9 - native.indexOf(digit) : digit}`);
}

function findPart(parts: Intl.NumberFormatPart[], wanted: string, language: string): string {
  return tidy(parts.find(({ type }) => type === wanted)?.value ?? '', language);
}

const scales = new Map<string, Map<string, number>>();

/** The words a language puts after digits, with the power of ten that each stands for: "millones", "M", "万". */
function scaleOf(language: string): Map<string, number> {
  let scale = scales.get(language);
  if (!scale) {
    scales.set(language, (scale = new Map()));
    for (let power = 3; power < 15; power++) {
      for (const compactDisplay of ['long', 'short'] as const) {
        // One, two and five are enough to meet every plural form.
        for (const count of [1, 2, 5]) {
          const parts = numberFormat(language, { notation: 'compact', compactDisplay }).formatToParts(
            count * 10 ** power,
          );
          const word = findPart(parts, 'compact', language).toLowerCase().replace('.', '');
          const digits = findPart(parts, 'integer', language);
          // Spanish writes 10⁹ as "1000 M": what is not in the digits is in the word. French writes 10³ without a digit.
          if (+digits && !scale.has(word)) scale.set(word, power + 1 - digits.length);
        }
      }
    }
  }
  return scale;
}

/** "mil millones" is 3 + 6; `NaN` if a word is unknown. */
function powerOf(words: string, language: string): number {
  return (words.toLowerCase().match(/[^\s.]+/g) ?? []).reduce(
    (power, word) => power + (scaleOf(language).get(word) ?? scaleOf('en').get(word) ?? NaN),
    0,
  );
}

/** The whole and decimal digits of "20,400,000.5", in the language's way or in any other that cannot be mistaken. */
function splitDigits(text: string, language: string): [whole: string, fraction: string] | undefined {
  const parts = numberFormat(language).formatToParts(12345.6);
  const ownDecimal = findPart(parts, 'decimal', language);
  for (const [group, decimal] of [
    [findPart(parts, 'group', language), ownDecimal],
    ',.',
    '.,',
    [" '’", '.,'],
  ]) {
    const [, grouped, fraction = ''] =
      text.match(
        `^(\\d+|\\d{1,3}(?:[${group}]\\d{3})+|\\d\\d?(?:[${group}]\\d\\d)+[${group}]\\d{3})(?:[${decimal}](\\d{1,20}))?$`,
      ) ?? [];
    const whole = grouped?.replace(/\D/g, '');
    // A lone comma that is no decimal sign in the language may be a slip in grouping: not guessed.
    if (whole && (decimal === ownDecimal || whole !== grouped || text[whole.length] !== ','))
      return [whole, fraction];
  }
  return undefined;
}

const isPercent = ({ prefix, suffix }: Figure) => /[%٪]/.test(prefix + suffix);

/** Reads a figure as people write it in a language; `undefined` if it is none. */
export function parseFigure(written: unknown, language: string): Figure | undefined {
  const text = String(written);
  if (text.length > longest) return undefined;
  const [, minus, prefix = '', number, words, suffix = ''] =
    tidy(text, language)
      .trim()
      .match(
        /^([\p{Pd}−])?(%|[A-Z]{0,3}\p{Sc} ?)?(\d(?:[\d.,'’٫٬ ]*\d)?)(.*?)( ?(?:[%٪]|[A-Z]{0,3}\p{Sc}))?$/u,
      ) ?? [];
  const [whole, decimals] = (number && splitDigits(number, language)) || [];
  const power = powerOf(words ?? '', language);
  if (!whole || Number.isNaN(power)) return undefined;
  const fraction = decimals!.slice(power);
  return {
    decimal:
      (minus ? '-' : '') +
      (whole + decimals!.slice(0, power).padEnd(power, '0')).replace(/^0+(?=\d)/, '') +
      (fraction && `.${fraction}`),
    fraction: fraction.length,
    precision: power && (whole + decimals).replace(/^0+/, '').length,
    prefix,
    suffix,
  };
}

/** The denominator of "4 in 10", if the two make a ratio. */
export function parseWhole(
  { decimal, prefix, suffix }: Figure,
  of: unknown,
  language: string,
): string | undefined {
  const whole = parseFigure(of, language)?.decimal ?? '';
  return /^[1-9]\d*$/.test(whole) && +decimal >= 0 && +decimal <= +whole && !(prefix + suffix)
    ? whole
    : undefined;
}

/** From one million up a figure is compact unless asked otherwise. */
export function isCompact({ decimal }: Figure, notation: string | undefined): boolean {
  return notation === 'compact' || (notation !== 'standard' && Math.abs(+decimal) >= 1e6);
}

/** Writes a figure in a language. */
export function formatFigure(
  figure: Figure,
  language: string,
  compact: boolean,
  useGrouping: boolean,
): FigureText {
  const { decimal, fraction, precision, prefix, suffix } = figure;
  const percent = isPercent(figure);
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
  let digits = '';
  const shell = parts.map(({ type, value }) => {
    if (!/^(integer|group|decimal|fraction)$/.test(type)) return value;
    digits += value;
    return place;
  });
  const number = percent ? place : prefix + place;
  return { shell: shell.join('').replace(/\0+/, () => number) + (percent ? '' : suffix), digits };
}

/**
 * Begins a count; the function it returns gives the digits at a share (0 to 1) of the way. They are put into the final
 * figure from its end, several times faster than `Intl` formats them. Where none is yet stands a blank as wide, so that
 * what comes after the digits stands still.
 */
export function startCount(digits: string, language: string): (share: number) => string {
  const [whole, fraction] = splitDigits(tidy(digits, language), language)!;
  const native = nativeDigits(language);
  const isDigit = [...digits].map((sign) => /\p{Nd}/u.test(sign));
  return (share) => {
    // BigInt, as large numbers write themselves with an exponent.
    const left = [...`${BigInt(Math.round(+(whole + fraction) * share))}`.padStart(fraction.length + 1, '0')];
    let text = '';
    for (let index = digits.length; index--;) {
      const sign = isDigit[index]
        ? left.length
          ? native[9 - +left.pop()!]
          : '\u2007'
        : left.length
          ? digits[index]
          : '\u2008';
      text = sign + text;
    }
    return text;
  };
}
