import { facts, type Fact } from '../content/facts.ts';
import type { LanguageController } from '../controllers/language.ts';
import type { ProblemsController } from '../controllers/problems.ts';
import { safeLinkUrl } from '../links/safe-url.ts';
import { numberFormat, parseDay } from '../locales/formatters.ts';
import { fill, localize, type LocalizedText } from '../locales/locale.ts';
import { formatFigure, isCompact, parseFigure, parseWhole, place, startCount } from './figure.ts';

/** The attributes that say what is shown, as the page set them. */
export interface StatAttributes {
  fact?: unknown;
  value?: unknown;
  of?: unknown;
  notation?: unknown;
  qualifier?: unknown;
  label?: unknown;
  unit?: unknown;
  period?: unknown;
  asOf?: unknown;
  source?: unknown;
  sourceHref?: unknown;
  note?: unknown;
  duration?: unknown;
  still?: unknown;
}

/** Everything that is shown, in the element's language. */
export interface Stat {
  /** The exact decimal. */
  value: string;
  /** The figure as shown: "20.4 million", "4 in 10". */
  text: string;
  /** The text at a share (0 to 1) of a count's way. */
  textAt: (share: number) => string;
  /** Of the count, in ms; 0 for what never moves. */
  duration: number;
  qualifier: string | undefined;
  /** What some languages need between millions and what is counted: "millones de pastillas". */
  joiner: string;
  /** The author's text or the fact's; empty where there is none. */
  words: (name: 'unit' | 'label' | 'period' | 'note' | 'source') => string;
  sourceUrl: string | undefined;
  asOf: string | undefined;
}

const qualifiers = ['over', 'more than', 'at least', 'about', 'nearly'] as const;

/** What an element's attributes say, and where they are silent its fact; `undefined` without a usable figure. */
export function readStat(
  attributes: StatAttributes,
  { tag, strings }: LanguageController,
  problems: ProblemsController,
): Stat | undefined {
  let fact: Fact | undefined;

  /** The first usable of the attribute and the fact's text. */
  function read<T>(
    name: keyof StatAttributes,
    usable: (text: string, language: string) => T | undefined,
    expected = '',
  ): T | undefined {
    const own = attributes[name];
    if (own != null) {
      // A number is written as in English wherever it stands: 1.234 is no thousand.
      const result = usable(String(own), typeof own === 'number' ? 'en' : tag);
      if (result !== undefined) return result;
      problems.badAttribute(name.replace(/[A-Z]/, '-$&').toLowerCase(), own, expected);
    }
    return usable(localize((fact?.[name as keyof Fact] ?? '') as LocalizedText, tag), 'en');
  }

  fact = read(
    'fact',
    (id) => (Object.hasOwn(facts, id) ? facts[id] : undefined),
    'a built-in fact id such as pills-2025',
  );
  const figure = read('value', parseFigure, 'a figure such as 20.4 million');
  if ((attributes.fact ?? attributes.value) == null)
    problems.report('nothing-to-show', 'figure', 'value or fact');
  if (!figure) return undefined;
  const whole = read(
    'of',
    (text, language) => parseWhole(figure, text, language),
    'a whole number from the value up',
  );
  // "4 in 10" without its 10 would be another claim.
  if (attributes.of != null && !whole) return undefined;

  const notation = read(
    'notation',
    (text) => ['', 'compact', 'standard'].find((known) => known === text),
    'compact or standard',
  );
  const compact = isCompact(figure, notation);
  // Four plain digits may be a year: they stay as the author wrote them.
  const { shell, digits } = formatFigure(figure, tag, compact, !/^\d{4}$/.test(String(attributes.value)));
  const sentence = whole
    ? fill(strings.ratio, { value: shell, of: numberFormat(tag).format(BigInt(whole)) })
    : shell;
  const digitsAt = startCount(digits, tag);
  const write = (text: string) => sentence.replace(place, () => text);

  const words = (name: keyof StatAttributes) => read(name, String)!;
  const duration = read('duration', (text) => (text && +text >= 0 ? +text : undefined), '0 to 5000');
  const isMillions = compact && Math.abs(+figure.decimal) >= 1e6 && !whole && figure.shell === place;
  const isJoined = (words('unit') || words('label')).startsWith(`${strings.millionsOf} `);
  return {
    value: figure.decimal,
    text: write(digits),
    textAt: (share) => write(digitsAt(share)),
    duration: attributes.still || fact?.still ? 0 : Math.min(duration ?? 1500, 5000),
    qualifier: read(
      'qualifier',
      (text) => text && strings[qualifiers.find((known) => known === text.toLowerCase())!],
      qualifiers.join(', '),
    ),
    joiner: isMillions && !isJoined ? strings.millionsOf : '',
    words,
    sourceUrl: read('sourceHref', (text) => text && safeLinkUrl(text), 'an address'),
    asOf: read('asOf', (text) => text && parseDay(text) && text, 'YYYY-MM-DD'),
  };
}
