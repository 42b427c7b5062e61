import { facts } from '../content/facts.ts';
import type { LanguageController } from '../controllers/language.ts';
import { asText, type ProblemsController } from '../controllers/problems.ts';
import { safeLinkUrl } from '../links/safe-url.ts';
import { formatDay, numberFormat, parseDay } from '../locales/formatters.ts';
import { fill } from '../locales/locale.ts';
import { factText, type FactFeed, type RawFact } from './fact-feed.ts';
import { countText, formatFigure, isCompact, parseFigure, parseWhole } from './figure.ts';
import { nearestId } from './nearest.ts';

/** The attributes that say what is shown, as the page set them. */
export interface StatAttributes {
  fact?: unknown;
  value?: unknown;
  of?: unknown;
  pictogram?: unknown;
  notation?: unknown;
  qualifier?: unknown;
  label?: unknown;
  unit?: unknown;
  period?: unknown;
  asOf?: unknown;
  source?: unknown;
  sourceHref?: unknown;
  note?: unknown;
  src?: unknown;
  duration?: unknown;
  still?: unknown;
}

/** Everything that is shown, in the element's language. */
export interface Stat {
  /** The exact decimal. */
  value: string;
  /** The figure as shown: "20.4 million", "4 in 10". */
  text: string;
  /** The text at a share (0 to 1) of the way of a count. */
  textAt: (share: number) => string;
  /** Of the count, in ms; 0 for what never moves. */
  duration: number;
  /** How many tablets are marked, of how many, and that in words. */
  pictogram: [marked: number, of: number, label: string] | undefined;
  qualifier: string | undefined;
  /** What some languages need between millions and what is counted: "millones de pastillas". */
  joiner: string;
  /** The author's text or the fact's; empty where there is none. */
  words: (name: TextName) => string;
  /** Whether these words are English on a page in another language. */
  isForeign: (name: TextName) => boolean;
  sourceUrl: string | undefined;
  asOf: string | undefined;
  /** `asOf` for readers. */
  date: string | undefined;
}

type TextName = 'unit' | 'label' | 'period' | 'note' | 'source';

const qualifiers = ['over', 'more than', 'at least', 'about', 'nearly'] as const;

/** The feed's fact, while that has no usable figure the last that had one, else the built-in one. */
function readFact(
  { fact: ownId, src }: StatAttributes,
  feed: FactFeed | undefined,
  problems: ProblemsController,
): RawFact | undefined {
  const id = asText(ownId);
  const builtIn = Object.hasOwn(facts, id) ? facts[id] : undefined;
  const fed = feed?.usable.get(id);
  const fact = fed ?? builtIn;
  const { latest } = feed ?? {};
  if (latest === null || latest?.get(id) !== fed) {
    problems.report('failed-to-load', `src="${asText(src)}"`, 'a feed with usable facts');
  } else if (id && !fact && (!feed || latest)) {
    const ids = [...Object.keys(facts), ...(latest?.keys() ?? [])];
    problems.badAttribute('fact', id, `a known id, perhaps ${nearestId(id.slice(0, 80), ids)}`);
  }
  // Facts about deaths never move, whatever a feed says.
  return fact && { ...fact, still: builtIn?.still || fact.still };
}

/** What an element's attributes say, and where they are silent its fact; `undefined` without a usable figure. */
export function readStat(
  attributes: StatAttributes,
  feed: FactFeed | undefined,
  { tag, strings }: LanguageController,
  problems: ProblemsController,
): Stat | undefined {
  const fact = readFact(attributes, feed, problems);

  /** The first usable of the attribute and the fact's text; an empty attribute takes a fact's text away. */
  function read<T>(
    name: keyof StatAttributes,
    usable: (text: string, language: string) => T | undefined,
    expected = '',
  ): T | undefined {
    const own = attributes[name];
    if (own != null) {
      // A number is written as in English wherever it stands: 1.234 is no thousand.
      const result = usable(asText(own), typeof own === 'number' ? 'en' : tag);
      if (result !== undefined) return result;
      problems.badAttribute(name.replace(/[A-Z]/, '-$&').toLowerCase(), own, expected);
    }
    return usable(factText(fact, name, tag), 'en');
  }

  const figure = read('value', parseFigure, 'a figure such as 20.4 million');
  if (!asText(attributes.fact) && attributes.value == null)
    problems.report('nothing-to-show', 'figure', 'value or fact');
  if (!figure) return undefined;
  const whole = read(
    'of',
    (text, language) => parseWhole(figure, text, language),
    'a whole number from the value up',
  );
  // "4 in 10" without its 10 would be another claim.
  if (attributes.of != null && !whole) return undefined;

  const notation = problems.read(
    'notation',
    attributes.notation,
    (text) => /^(compact|standard)$/.exec(text)?.[0],
    'compact or standard',
  );
  const compact = isCompact(figure, notation);
  // Four plain digits may be a year: they stay as the author wrote them.
  const useGrouping = /^\d{4}$/.test(asText(attributes.value)) ? false : undefined;
  const figureText = formatFigure(figure, tag, compact, useGrouping);
  const of = whole && numberFormat(tag).format(BigInt(whole));
  const sentence = (value: string) => (of ? fill(strings.ratio, { value, of }) : value);

  const isDrawable = whole && +whole <= 100 && !figure.fraction;
  if (attributes.pictogram && !isDrawable)
    problems.badAttribute('pictogram', '', 'a whole value and of up to 100');

  const duration = problems.read(
    'duration',
    attributes.duration,
    (text) => (+text >= 0 ? +text : undefined),
    '0 to 5000',
  );
  const words = (name: TextName) => read(name, asText)!;
  const asOf = read('asOf', (text) => text && parseDay(text) && text, 'YYYY-MM-DD');
  const isMillions =
    compact && Math.abs(+figure.decimal) >= 1e6 && !whole && !(figure.prefix + figure.suffix);
  const isJoined = (words('unit') || words('label')).startsWith(`${strings.millionsOf} `);
  return {
    value: figure.decimal,
    text: sentence(figureText),
    textAt: (share) => sentence(countText(figureText, share, tag)),
    duration: attributes.still || fact?.['still'] ? 0 : Math.min(duration ?? 1500, 5000),
    pictogram:
      attributes.pictogram && isDrawable
        ? [+figure.decimal, +whole, fill(strings.pictogram, { value: figureText, of: of! })]
        : undefined,
    qualifier: read(
      'qualifier',
      (text) => text && strings[qualifiers.find((known) => known === text.toLowerCase())!],
      qualifiers.join(', '),
    ),
    joiner: isMillions && !isJoined ? strings.millionsOf : '',
    words,
    isForeign(name) {
      const text = factText(fact, name, tag);
      // Years are the same in all languages.
      const isEnglish = /[a-z]/i.test(text) && text === factText(fact, name, 'en');
      return attributes[name] == null && isEnglish && !/^en\b/.test(tag);
    },
    sourceUrl: read('sourceHref', (text) => text && safeLinkUrl(text), 'an address'),
    asOf,
    date: asOf && formatDay(parseDay(asOf)!, tag),
  };
}
