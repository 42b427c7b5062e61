import { asText } from '../attributes/text.ts';
import { safeLinkUrl } from '../links/safe-url.ts';
import { isFactId, qualifiers } from '../content/facts.ts';
import { sourceKinds } from '../content/source-kinds.ts';
import { formatDay, parseDay } from '../locales/formatters.ts';
import { fill } from '../locales/locale.ts';
import { builtInFacts } from './fact.ts';
import { countedText, isMillions, parseFigure, parseDenominator, type Figure } from './figure.ts';
import {
  isQualifier,
  StatReader,
  type StatAttributes,
  type StatOptions,
  type StatText,
} from './stat-reader.ts';
import { describeTrend, type Trend } from './trend.ts';

/** Where a figure is from: "Source: DEA, Dec 3, 2025", "as of Dec 3, 2025". */
export interface Origin {
  before: string;
  source: string;
  href: string | undefined;
  /** Between source and date, where there are both. */
  separator: string;
  date: { text: string; day: string } | undefined;
  after: string;
}

/** Everything that a figure says, as plain text in one language. What there is none of is empty or `undefined`. */
export interface Stat {
  /** The exact decimal. */
  value: string;
  qualifier: string;
  /** The figure as shown: "20.4 million", "4 in 10". */
  figure: string;
  /** Prepares a count; the function it returns gives the figure's text at a share (0 to 1) of the way. */
  prepareCount: () => (share: number) => string;
  /** What some languages need between millions and what is counted: "millones de pastillas". */
  joiner: string;
  unit: StatText;
  /** Reads on from the figure. */
  label: StatText;
  period: StatText;
  note: StatText;
  origin: Origin | undefined;
  pictogram: { marked: number; of: number; label: string } | undefined;
  trend: Trend | undefined;
  /** Deaths and overdoses never move, whatever a page or a feed says. */
  isStill: boolean;
}

/** Everything a figure says in a language; `undefined` without a usable figure. */
export function describeStat(
  attributes: StatAttributes,
  language: string,
  options: StatOptions = {},
): Stat | undefined {
  const id = asText(attributes.fact);
  const fact = 'fact' in options ? options.fact : builtInFacts.get(id);
  const reader = new StatReader(attributes, fact, language, options);
  const { strings } = reader;

  const figure = reader.read('value', parseFigure, 'a figure such as 20.4 million');
  if (!figure) return undefined;
  const denominator = readDenominator(reader, figure);
  // "4 in 10" without its 10 would be another claim.
  if (attributes.of != null && !denominator) return undefined;

  const notation = reader.notation(figure);
  // A year stays as the author wrote it.
  const grouping = attributes.value == null || !figure.mayBeYear;
  const written = figure.format(language, notation, grouping);

  const unit = reader.text('unit');
  const label = reader.text('label');
  const isJoined = (unit.text || label.text).startsWith(`${strings.millionsOf} `);
  const note = reader.text('note');
  const trend = describeTrend(reader, id, fact === builtInFacts.get(id), denominator);
  const needsJoiner =
    isMillions(figure) && notation === 'compact' && !denominator && !figure.sign && !isJoined;

  return {
    value: figure.decimal,
    qualifier: readQualifier(reader),
    figure: reader.inRatio(written, denominator),
    prepareCount() {
      const textAt = countedText(written, language);
      return (share) => reader.inRatio(textAt(share), denominator);
    },
    joiner: needsJoiner ? strings.millionsOf : '',
    unit,
    label,
    period: reader.text('period'),
    note,
    origin: readOrigin(reader),
    pictogram: attributes.pictogram ? readPictogram(reader, figure, written, denominator) : undefined,
    // Once is enough.
    trend: trend && { ...trend, note: trend.note === note.text ? '' : trend.note },
    isStill: Boolean(attributes.still || builtInFacts.get(id)?.still || fact?.still),
  };
}

/** The denominator's digits; empty for a figure that is no ratio. */
function readDenominator(reader: StatReader, figure: Figure): string | undefined {
  return reader.read(
    'of',
    (text, language, isOwn) => {
      const denominator = parseDenominator(figure, text, language);
      // The fact's is of no use to an author's value that is no share.
      const isNeeded = isOwn || (text && reader.attributes.value == null);
      return denominator ?? (isNeeded ? undefined : '');
    },
    'a whole number from the value up',
  );
}

function readQualifier(reader: StatReader): string {
  const find = (text: string) => (isQualifier(text) ? text : undefined);
  const qualifier = reader.read(
    'qualifier',
    (text) => (text ? find(text.toLowerCase()) : ''),
    qualifiers.join(', '),
  );
  return qualifier ? reader.strings[qualifier] : '';
}

/** A day, and the day of a moment as it is written there: `2025-12-03T18:30:00Z`. */
const moment = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)? ?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

function readDay(text: string): string | undefined {
  const day = moment.exec(text)?.[1];
  return parseDay(day) ? day : undefined;
}

/** Says of a built-in figure that its link is not the agency's own page. */
function sourceCaution({ attributes, fact, strings }: StatReader): string {
  const id = asText(attributes.fact);
  const isBuiltIn = isFactId(id) && fact === builtInFacts.get(id);
  if (!isBuiltIn || attributes.source != null || attributes.sourceHref != null) return '';
  const kind = sourceKinds[id];
  if (kind === 'copy of an official release') return ` (${strings.sourceCopy})`;
  // Where it is the article this project started from, the source's name says so.
  return kind.startsWith('press') ? ` (${strings.sourcePress})` : '';
}

function readOrigin(reader: StatReader): Origin | undefined {
  const source = reader.text('source').text;
  const { linkAddress = safeLinkUrl } = reader.options;
  const href = reader.read(
    'sourceHref',
    (text) => (text ? linkAddress(text) : ''),
    'an http(s), mailto, tel or sms address',
  );
  const day = reader.read('asOf', (text) => (text ? readDay(text) : ''), 'YYYY-MM-DD');
  if (!source && !day) return undefined;
  const { strings } = reader;
  const [beforeDate = '', afterDate = ''] = strings.asOf.split('{date}');
  return {
    before: source ? `${strings.source}: ` : beforeDate,
    source,
    href: href || undefined,
    separator: source && day ? ', ' : '',
    date: day ? { text: formatDay(parseDay(day)!, reader.language), day } : undefined,
    after: source ? sourceCaution(reader) : afterDate,
  };
}

function readPictogram(
  reader: StatReader,
  { decimal }: Figure,
  value: string,
  denominator: string | undefined,
): Stat['pictogram'] {
  if (!denominator || +denominator > 100 || !Number.isInteger(+decimal)) {
    reader.report('pictogram', 'a whole value and of up to 100');
    return undefined;
  }
  return {
    marked: +decimal,
    of: +denominator,
    label: fill(reader.strings.pictogram, { value, of: denominator }),
  };
}

const joined = (parts: readonly string[]) => parts.filter(Boolean).join(' ');

/** Figure, label, period, source, date and address in one line. */
export function citation(stat: Stat, pageAddress: string | undefined): string {
  const { qualifier, figure, joiner, unit, label, period, origin } = stat;
  const claim = joined([qualifier, figure, joiner, unit.text, label.text, period.text && `(${period.text})`]);
  const address = origin?.href ?? pageAddress ?? '';
  if (!origin) return joined([`${claim}.`, address]);
  const { before, source, separator, date, after } = origin;
  const from = `${source ? '. ' : ', '}${before}${source}${separator}${date?.text ?? ''}${after}`;
  return joined([`${claim}${from}.`, address]);
}

/** A piece of the fallback's sentence. */
export type StatPiece =
  | string
  | { readonly strong: string }
  | { readonly href: string; readonly text: string };

/** With a period at its end, unless it ends in a mark of its own, as an abbreviation such as "EE. UU." does. */
export const endSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The same as a widget's fallback says it: "**47 million** pills seized by DEA, 2025. Source: DEA, Feb 4, 2026." */
export function statSentence(stat: Stat): StatPiece[] {
  const { qualifier, figure, joiner, unit, label, period, note, origin } = stat;
  const strong = unit.text ? joined([qualifier, figure, joiner, unit.text]) : joined([qualifier, figure]);
  const rest = joined([unit.text ? '' : joiner, label.text]);
  const pieces: StatPiece[] = [
    { strong: strong.charAt(0).toUpperCase() + strong.slice(1) },
    `${endSentence(`${rest && ` ${rest}`}${period.text && `, ${period.text}`}`)} `,
  ];
  if (note.text) pieces.push(`${endSentence(note.text)} `);
  if (origin) {
    const { before, source, href, separator, date, after } = origin;
    const isStart = source === '';
    pieces.push(isStart ? before.charAt(0).toUpperCase() + before.slice(1) : before);
    if (source) pieces.push(href ? { href, text: source } : source);
    const ending = `${separator}${date?.text ?? ''}${after}`;
    const isEnded = ending === '' && endSentence(source) === source;
    pieces.push(isEnded ? ' ' : `${endSentence(ending)} `);
  }
  return pieces;
}
