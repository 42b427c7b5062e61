import { html, nothing, type TemplateResult } from 'lit';
import type { AttributeReader } from '../attributes/attribute-reader.ts';
import { asText } from '../attributes/text.ts';
import type { LanguageController } from '../controllers/language.ts';
import type { ProblemsController } from '../controllers/problems.ts';
import { safeLinkUrl } from '../links/safe-url.ts';
import { formatDay, numberFormat, parseDay } from '../locales/formatters.ts';
import { fill } from '../locales/locale.ts';
import { builtInFacts, factText, type FactFeed } from './fact-feed.ts';
import { isMillions, parseFigure, parseWhole, startCount } from './figure.ts';
import { nearestId } from './nearest.ts';
import { renderPictogram } from './pictogram.ts';

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

/** Everything that is shown, in the element's language. What there is none of is empty or `undefined`. */
export interface Stat {
  /** The exact decimal. */
  value: string;
  /** The figure as shown: "20.4 million", "4 in 10". */
  text: string;
  /** Begins a count; the function it returns gives the text at a share (0 to 1) of the way. */
  startCount: () => (share: number) => string;
  /** Of the count, in ms; 0 for what never moves. */
  duration: number;
  pictogram: TemplateResult | undefined;
  qualifier: string | undefined;
  /** What some languages need between millions and what is counted: "millones de pastillas". */
  joiner: string;
  unit: Words;
  label: Words;
  period: Words;
  note: Words;
  /** "Source: DEA, Dec 3, 2025", "as of Dec 3, 2025". */
  origin: TemplateResult | '' | undefined;
  /** Figure, label, period, source, date and address in one line. */
  cite: () => string;
}

/** The author's text or the fact's; marked where it is English on a page in another language. */
type Words = string | TemplateResult;

const qualifiers = ['over', 'more than', 'at least', 'about', 'nearly'] as const;

/** What an element's attributes say, and where they are silent its fact; `undefined` without a usable figure. */
export function readStat(
  attributes: StatAttributes,
  feed: FactFeed | undefined,
  { tag, strings, foreign }: LanguageController,
  reader: AttributeReader,
  problems: ProblemsController,
): Stat | undefined {
  const id = asText(attributes.fact);
  const known = feed?.usable ?? builtInFacts;
  const fact = known.get(id);
  const latest = feed ? feed.latest : known;
  if (latest === null || (latest?.has(id) && latest.get(id) !== fact)) {
    problems.report('failed-to-load', `src="${asText(attributes.src)}"`, 'a feed with usable facts');
  } else if (id && latest && !fact) {
    reader.reject('fact', id, `a known id, perhaps ${nearestId(id.slice(0, 80), [...known.keys()])}`);
  }

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
      reader.reject(name.replace(/[A-Z]/, '-$&').toLowerCase(), own, expected);
    }
    return usable(factText(fact, name, tag), 'en');
  }

  const figure = read('value', parseFigure, 'a figure such as 20.4 million');
  if (!id && attributes.value == null) problems.report('nothing-to-show', 'figure', 'value or fact');
  if (!figure) return undefined;
  const whole = read(
    'of',
    (text, language) => parseWhole(figure, text, language),
    'a whole number from the value up',
  );
  // "4 in 10" without its 10 would be another claim.
  if (attributes.of != null && !whole) return undefined;

  const isLarge = isMillions(figure);
  const notation = reader.choice(
    'notation',
    attributes.notation,
    isLarge ? ['compact', 'standard'] : ['standard', 'compact'],
  );
  // Four plain digits may be a year: they stay as the author wrote them.
  const useGrouping = /^\d{4}$/.test(asText(attributes.value)) ? false : undefined;
  const figureText = figure.format(tag, notation, useGrouping);
  const of = whole && numberFormat(tag).format(BigInt(whole));
  const sentence = (value: string) => (of ? fill(strings.ratio, { value, of }) : value);
  const text = sentence(figureText);

  const pictogram =
    attributes.pictogram && of && +whole <= 100 && Number.isInteger(+figure.decimal)
      ? renderPictogram(+figure.decimal, +whole, fill(strings.pictogram, { value: figureText, of }))
      : undefined;
  if (attributes.pictogram && !pictogram) reader.reject('pictogram', '', 'a whole value and of up to 100');

  const duration = reader.parse(
    'duration',
    attributes.duration,
    (text) => (+text >= 0 ? +text : undefined),
    '0 to 5000',
  );
  const qualifier = read(
    'qualifier',
    (text) => text && strings[qualifiers.find((known) => known === text.toLowerCase())!],
    qualifiers.join(', '),
  );
  const words = (name: keyof StatAttributes) => read(name, asText)!;
  const say = (name: keyof StatAttributes): Words => {
    const text = words(name);
    // Years are the same in all languages.
    const isEnglish = /[a-z]/i.test(text) && text === factText(fact, name, 'en');
    return attributes[name] == null && isEnglish && !/^en\b/.test(tag)
      ? html`<bdi lang="en">${text}</bdi>`
      : text;
  };
  const source = words('source');
  const isJoined = (words('unit') || words('label')).startsWith(`${strings.millionsOf} `);
  const joiner =
    isLarge && notation === 'compact' && !whole && !figure.sign && !isJoined ? strings.millionsOf : '';
  const sourceUrl = read('sourceHref', (text) => text && safeLinkUrl(text), 'an address');
  const asOf = read('asOf', (text) => text && parseDay(text) && text, 'YYYY-MM-DD');
  const date = asOf && formatDay(parseDay(asOf)!, tag);
  const [before, after] = source ? [`${strings.source}: `, ''] : strings.asOf.split('{date}');
  const separator = source && date && ', ';
  return {
    value: figure.decimal,
    text,
    startCount() {
      const textAt = startCount(figureText, tag);
      return (share) => sentence(textAt(share));
    },
    // Facts about deaths never move, whatever a feed says.
    duration:
      attributes.still || builtInFacts.get(id)?.still || fact?.still ? 0 : Math.min(duration ?? 1500, 5000),
    pictogram,
    qualifier,
    joiner,
    unit: say('unit'),
    label: say('label'),
    period: say('period'),
    note: say('note'),
    origin:
      (source || date) &&
      html`<span lang=${foreign ?? nothing}>${before}</span
        >${source && sourceUrl ? html`<a href=${sourceUrl}>${source}</a>` : source}${separator}${
          date && html`<time datetime=${asOf}>${date}</time>`
        }${after}`,
    cite() {
      const period = words('period');
      const claim = [qualifier, text, joiner, words('unit'), words('label'), period && `(${period})`];
      const origin =
        source || date ? `${source ? '. ' : ', '}${before}${source}${separator}${date ?? ''}${after}` : '';
      return `${claim.filter(Boolean).join(' ')}${origin}. ${sourceUrl || globalThis.location?.href}`;
    },
  };
}
