import { numberFormat } from './intl.ts';
import { numberWriting, unitWriting, writingOf, type NumberWriting, type TimeUnit } from './writing.ts';

/** How a number is to be written. */
export interface NumberStyle {
  /** "20.4 million" or "20,400,000". */
  notation?: 'compact' | 'standard';
  /** Of a compact number; from it on it is rounded. */
  significantDigits?: number;
  isPercent?: boolean;
  /** Whether a plus was written. */
  hasPlus?: boolean;
  /** `false` for what may be a year. */
  grouping?: boolean;
}

/** Digits of a number without its sign. */
interface Digits {
  /** Without leading zeros, but for "0". */
  readonly integer: string;
  readonly fraction: string;
}

/** Rounds as `Intl` does: halves away from zero. */
function round({ integer, fraction }: Digits, significantDigits: number): Digits {
  const digits = integer + fraction;
  const first = digits.search(/[1-9]/);
  const kept = first + significantDigits;
  if (first < 0 || kept >= digits.length) return { integer, fraction };
  const up = digits.charAt(kept) >= '5' ? 1n : 0n;
  const rounded = `${BigInt(digits.slice(0, kept)) + up}`;
  const decimals = Math.max(0, kept - integer.length);
  const all = (rounded + '0'.repeat(Math.max(0, integer.length - kept))).padStart(decimals + 1, '0');
  const point = all.length - decimals;
  return { integer: all.slice(0, point), fraction: all.slice(point) };
}

const groupThousands = (integer: string, group: string): string =>
  integer.replace(/\B(?=(?:\d{3})+$)/g, group);

/** "-20400000.5" as a language of the table writes it. */
function write(decimal: string, style: NumberStyle, writing: NumberWriting): string {
  const { group, point, percent, compactPercent, compactWords } = writing;
  const { notation = 'standard', significantDigits = 3, grouping = true } = style;
  // There is no whole number -0.
  const minus = decimal.startsWith('-') && decimal !== '-0' ? '-' : '';
  const plus = style.hasPlus && /[1-9]/.test(decimal) ? '+' : '';
  const [written = '', decimals = ''] = decimal.replace('-', '').split('.');
  let digits: Digits = { integer: written.replace(/^0+(?=\d)/, ''), fraction: decimals };
  let word = '';
  // Where there are four digits only, "1000 trillion" has no separator.
  let ungrouped = 3;
  if (notation === 'compact') {
    const { integer, fraction } = round(digits, significantDigits);
    const compact = compactWords.find(({ power }) => integer.length > power);
    const shown = integer.length - (compact?.power ?? 0);
    digits = {
      integer: integer.slice(0, shown),
      fraction: (integer.slice(shown) + fraction).replace(/0+$/, ''),
    };
    if (compact) {
      const isOne = digits.integer === '1' && !digits.fraction;
      word = ` ${isOne ? compact.one : compact.other}`;
    }
    ungrouped = 4;
  }
  const integer =
    grouping && digits.integer.length > ungrouped ? groupThousands(digits.integer, group) : digits.integer;
  const fraction = digits.fraction && point + digits.fraction;
  const percentSign = notation === 'compact' ? compactPercent : percent;
  return minus + plus + integer + fraction + word + (style.isPercent ? percentSign : '');
}

/**
 * A number in a language.
 *
 * @param decimal exact digits with at most a minus and a decimal point, whose decimals are all written in standard notation
 */
export function formatNumber(decimal: string, language: string, style: NumberStyle = {}): string {
  const writing = writingOf(language, numberWriting);
  if (writing) return write(decimal, style, writing);
  const { notation = 'standard', significantDigits = 3, isPercent, hasPlus, grouping = true } = style;
  const decimals = decimal.split('.')[1]?.length ?? 0;
  const options: Intl.NumberFormatOptions = {
    notation,
    compactDisplay: 'long',
    ...(notation === 'compact'
      ? { maximumSignificantDigits: significantDigits }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    ...(isPercent && { style: 'unit', unit: 'percent' }),
    ...(hasPlus && { signDisplay: 'exceptZero' }),
    ...(!grouping && { useGrouping: false }),
  };
  // BigInt, as engines before 2023 take a string for a double.
  return numberFormat(language, options).format(
    decimals ? (decimal as Intl.StringNumericLiteral) : BigInt(decimal),
  );
}

/** A share, 0 to 100, in whole percent: "60%". */
export function formatPercent(share: number, language: string): string {
  const writing = writingOf(language, numberWriting);
  return writing
    ? `${Math.round(share)}${writing.percent}`
    : numberFormat(language, { style: 'percent' }).format(share / 100);
}

/** "2 minutes". */
export function formatUnit(amount: number, unit: TimeUnit, language: string): string {
  const units = writingOf(language, unitWriting);
  if (!units) return numberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
  const { one, other } = units[unit];
  return `${amount} ${amount === 1 ? one : other}`;
}

/** What the digits of a language look like and what stands between them. */
export interface NumberSigns {
  /** From 0 to 9. */
  readonly digits: readonly string[];
  /** Between thousands. */
  readonly group: string;
  /** Before decimals. */
  readonly point: string;
}

const latinDigits: readonly string[] = [...'0123456789'];
const signsByLanguage = new Map<string, NumberSigns>();

export function numberSigns(language: string): NumberSigns {
  const writing = writingOf(language, numberWriting);
  if (writing) return { digits: latinDigits, group: writing.group, point: writing.point };
  let signs = signsByLanguage.get(language);
  if (!signs) {
    const { format } = numberFormat(language);
    const [, group = '', point = ''] = format(12345.6).split(/\p{N}+/u);
    signs = { digits: latinDigits.map((digit) => format(Number(digit))), group, point };
    signsByLanguage.set(language, signs);
  }
  return signs;
}

/** What stands before decimals where a language is written in digits such as these: 12,5 or 12.5. */
export const decimalMark = (language: string): string =>
  writingOf(language, numberWriting)?.point ??
  numberFormat(language, { numberingSystem: 'latn' }).format(1.5).replace(/\d/g, '');
