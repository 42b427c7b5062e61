import type { LanguageController } from '../controllers/language.ts';
import { safeLinkUrl } from '../links/safe-url.ts';
import { formatDay, numberFormat, parseDay } from '../locales/formatters.ts';
import { fill, localize, type LocalizedText } from '../locales/locale.ts';
import { formatFigure, isCompact, parseFigure, parseWhole, place, startCount } from './figure.ts';

/** A fact as it comes, built in or from a feed: of a feed's values nothing is known. */
export type RawFact = Readonly<Record<string, unknown>>;

/** The attributes that say what is shown, as the page set them. */
export interface StatAttributes {
  value?: unknown;
  of?: unknown;
  pictogram: boolean;
  notation?: string | undefined;
  qualifier?: unknown;
  label?: unknown;
  unit?: unknown;
  period?: unknown;
  asOf?: unknown;
  source?: unknown;
  sourceHref?: unknown;
  note?: unknown;
}

/** Everything that is shown, in the element's language. */
export interface Stat {
  /** The exact decimal. */
  value: string;
  /** The figure as shown: "20.4 million", "4 in 10". */
  text: string;
  /** Begins a count; the function it returns gives the text at a share (0 to 1) of the way. */
  startCount: () => (share: number) => string;
  /** Of how many tablets `value` are marked; 0 for no picture. */
  tablets: number;
  qualifier: string;
  /** What some languages need between millions and what is counted: "millones de pastillas". */
  joiner: string;
  unit: string;
  label: string;
  period: string;
  note: string;
  source: string;
  sourceUrl: string | undefined;
  asOf: string | undefined;
  /** `asOf` for readers. */
  date: string;
  /** The language of a text where it is not the page's. */
  langOf: (name: 'unit' | 'label' | 'note') => string | undefined;
}

/** Told of an attribute that is treated as absent. */
type BadAttribute = (name: string, value: unknown, expected: string) => void;

const qualifiers = {
  over: 'over',
  'more than': 'moreThan',
  'at least': 'atLeast',
  about: 'about',
  nearly: 'nearly',
} as const;

function readQualifier(text: string): (typeof qualifiers)[keyof typeof qualifiers] | undefined {
  const name = text.toLowerCase();
  return Object.hasOwn(qualifiers, name) ? qualifiers[name as keyof typeof qualifiers] : undefined;
}

/** Whether a fact has a figure that can be shown. */
export function isUsable({ value, of }: RawFact): boolean {
  const figure = parseFigure(value, 'en');
  return !!figure && (of == null || !!parseWhole(figure, of, 'en'));
}

/** What an element's attributes say, and where they are silent its fact; `undefined` without a usable figure. */
export function readStat(
  attributes: StatAttributes,
  fact: RawFact | undefined,
  { tag, strings }: LanguageController,
  bad: BadAttribute,
): Stat | undefined {
  type Name = keyof StatAttributes;

  const textOf = (name: Name, language: string): string => {
    const text = fact?.[name] ?? '';
    const words = localize(typeof text === 'object' ? (text as LocalizedText) : String(text), language);
    return typeof words === 'string' ? words : '';
  };

  /** The first usable of the attribute and the fact's text; an empty attribute asks for none. */
  function read<T>(name: Name, usable: (text: string) => T | undefined, expected = ''): T | undefined {
    const own = attributes[name];
    if (own != null) {
      const result = usable(String(own));
      if (result !== undefined || own === '') return result;
      bad(name.replace(/[A-Z]/, '-$&').toLowerCase(), own, expected);
    }
    return usable(textOf(name, tag));
  }

  const { value, of, notation } = attributes;
  const own = value == null ? undefined : parseFigure(value, tag);
  if (value != null && !own) bad('value', value, 'a figure such as 20.4 million');
  const figure = own ?? parseFigure(fact?.['value'], 'en');
  if (!figure) return undefined;
  const ownWhole = of == null ? '' : parseWhole(figure, of, tag);
  if (ownWhole === undefined) bad('of', of, 'a whole number, at least the value');
  const whole = ownWhole || parseWhole(figure, fact?.['of'], 'en');
  // "4 in 10" without its 10 would be another claim.
  if (of != null && !whole) return undefined;
  if (notation && !/^(compact|standard)$/.test(notation)) bad('notation', notation, 'compact or standard');

  const compact = isCompact(figure, notation);
  // Four plain digits may be a year: they stay as the author wrote them.
  const { shell, digits } = formatFigure(figure, tag, compact, !own || !/^\s*\d{4}\s*$/.test(String(value)));
  const sentence =
    whole && fill(strings.ratio, { value: shell, of: numberFormat(tag).format(BigInt(whole)) });
  const write = (text: string) => (sentence || shell).replace(place, () => text);

  const drawable = whole && +whole <= 100 && !figure.fraction;
  if (attributes.pictogram && !drawable) bad('pictogram', true, 'a whole value and of up to 100');

  const words = (name: Name) => read(name, String) ?? '';
  const unit = words('unit');
  const label = words('label');
  const asOf = read('asOf', (text) => parseDay(text) && text, 'YYYY-MM-DD');
  const qualifier = read('qualifier', readQualifier, Object.keys(qualifiers).join(', '));
  const isMillions =
    compact && Math.abs(+figure.decimal) >= 1e6 && !whole && !(figure.prefix + figure.suffix);
  const isJoined = `${unit || label} `.startsWith(`${strings.millionsOf} `);
  return {
    value: figure.decimal,
    text: write(digits),
    startCount() {
      const digitsAt = startCount(digits, tag);
      return (share) => write(digitsAt(share));
    },
    tablets: attributes.pictogram && drawable ? +whole : 0,
    qualifier: qualifier ? strings[qualifier] : '',
    joiner: isMillions && !isJoined ? strings.millionsOf : '',
    unit,
    label,
    period: words('period'),
    note: words('note'),
    source: words('source'),
    sourceUrl: read('sourceHref', safeLinkUrl, 'a link'),
    asOf,
    date: asOf ? formatDay(parseDay(asOf)!, tag) : '',
    langOf(name) {
      const isEnglish = attributes[name] == null && textOf(name, tag) === textOf(name, 'en');
      return isEnglish && !tag.startsWith('en') ? 'en' : undefined;
    },
  };
}

/** One citation: figure, label, period, source, date, address. */
export function cite(stat: Stat, strings: LanguageController['strings']): string {
  const { qualifier, text, joiner, unit, label, period, source, date, sourceUrl } = stat;
  const join = (parts: string[], by: string) => parts.filter(Boolean).join(by);
  const claim = join([qualifier, text, joiner, unit, label, period && `(${period})`], ' ');
  const origin = source
    ? join([`${strings.source}: ${source}`, date], ', ')
    : date && fill(strings.asOf, { date });
  return join([claim, origin, sourceUrl ?? location.href], '. ');
}
