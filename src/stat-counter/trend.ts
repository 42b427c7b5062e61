import { readText } from '../attributes/text.ts';
import { isFactId, qualifiers, type FactId, type Qualifier } from '../content/facts.ts';
import { series, seriesOf, seriesPoints } from '../content/series.ts';
import { localize, stringsFor } from '../locales/locale.ts';
import type { StatCounterStrings } from '../locales/strings.ts';
import { statCounterWords } from '../locales/words.ts';
import { factText, type RawFact } from './fact.ts';
import { parseFigure, parseDenominator, type Figure } from './figure.ts';
import { isQualifier, type StatReader } from './stat-reader.ts';

/** A period with its figure, or a gap where there is none. */
export interface TrendPeriod {
  period: string;
  /** "more than 58.3 million", or the word for a gap. */
  text: string;
  /** Of the largest value, 0 to 1; `undefined` for a gap. */
  share: number | undefined;
  /** The one that the figure above is about, else the newest. */
  isShown: boolean;
}

/** A figure's years, oldest first. */
export interface Trend {
  periods: TrendPeriod[];
  /** How the years may be compared; empty where nothing is to be said. */
  note: string;
}

/** Years as they were given: the author's, a feed's and the built-in ones are all read as small facts. */
interface Source {
  entries: readonly RawFact[];
  /** The language of their figures. */
  language: string;
  /** The denominator of every value. */
  of: string | undefined;
  note: string;
  /** The period of the figure above. */
  shown: string | undefined;
}

/** A period as it was read; without a figure it is a gap. */
interface Point {
  period: string;
  figure?: Figure;
  qualifier?: Qualifier | undefined;
}

const mostPeriods = 30;
/** Of an author's text; thirty periods take less. */
const longestTrend = 8000;

/** `2021: 20.4 million; 2022: more than 58.3 million; 2023:` (a gap) */
function splitOwn(text: string): RawFact[] {
  const entries = text.split(/[;؛；]/).filter((entry) => entry.trim());
  return entries.map((entry) => {
    const [, period, value] = /^(.*)[:：](.*)$/.exec(entry) ?? [];
    return { period, value };
  });
}

function findSource(
  reader: StatReader,
  own: string,
  id: string,
  isBuiltIn: boolean,
  of: string | undefined,
): Source | undefined {
  const { attributes, fact, language } = reader;
  const shown = readText(attributes.period ?? factText(fact, 'period', language).text).text;
  if (own) return { entries: splitOwn(own), language: reader.languageOf('trend'), of, note: '', shown };
  if (isBuiltIn) return isFactId(id) ? builtInSource(id, language) : undefined;
  const given: unknown = fact?.series;
  if (!Array.isArray(given)) return undefined;
  // One more than is shown, so that the cut is told; a feed may have a hundred thousand.
  const entries = given.slice(-mostPeriods - 1).map((entry: unknown) => Object(entry) as RawFact);
  return { entries, language: 'en', of, note: '', shown };
}

function builtInSource(id: FactId, language: string): Source | undefined {
  const seriesId = seriesOf(id);
  if (!seriesId) return undefined;
  const { of, note, years } = series[seriesId];
  return {
    entries: seriesPoints(seriesId),
    language: 'en',
    of,
    note: note ? localize(note, language) : '',
    shown: years.find((year) => 'fact' in year && year.fact === id)?.period,
  };
}

/** Takes "more than 58.3 million" apart, whose first words may be English on any page. */
function splitQualifier(text: string, strings: StatCounterStrings): { qualifier?: Qualifier; rest: string } {
  for (const qualifier of qualifiers) {
    for (const words of [qualifier, strings[qualifier]]) {
      if (text.toLowerCase().startsWith(`${words} `)) return { qualifier, rest: text.slice(words.length) };
    }
  }
  return { rest: text };
}

/** `undefined` for what cannot be read. */
function readPoint(entry: RawFact, { language: writtenIn }: Source, language: string): Point | undefined {
  const { text: period, expected } = factText(entry, 'period', language);
  const value = factText(entry, 'value', writtenIn);
  if (!period || expected || value.expected) return undefined;
  if (!value.text) return { period };
  const own = factText(entry, 'qualifier', 'en').text.toLowerCase();
  const { qualifier, rest } = splitQualifier(
    value.text,
    stringsFor(writtenIn, statCounterWords) ?? statCounterWords.en,
  );
  const figure = parseFigure(rest, writtenIn);
  return figure && { period, figure, qualifier: isQualifier(own) ? own : qualifier };
}

/** All of them or none: a trend that lacks a year without saying so would be another one. */
function readPoints(source: Source, language: string): Point[] {
  const points = source.entries.flatMap((entry) => readPoint(entry, source, language) ?? []);
  const figures = points.flatMap(({ figure }) => figure ?? []);
  const canStandAsBars = figures.every(({ decimal, sign }) => +decimal >= 0 && sign === figures[0]!.sign);
  const isWhole = figures.length > 0 && points.length === source.entries.length;
  return isWhole && canStandAsBars ? points : [];
}

/** Years in their order, with one gap for each run of missing ones. Other periods stand as they were given. */
function withGaps(points: readonly Point[]): readonly Point[] {
  if (!points.every(({ period }) => /^\d{4}$/.test(period))) return points;
  const sorted = [...points].sort((one, other) => +one.period - +other.period);
  return sorted.flatMap((point, index) => {
    const last = +point.period - 1;
    const previous = sorted[index - 1];
    const first = previous ? +previous.period + 1 : +point.period;
    if (first > last) return [point];
    return [{ period: first === last ? `${last}` : `${first}–${last}` }, point];
  });
}

function writeFigure(figure: Figure, { of }: Source, reader: StatReader): string {
  const written = figure.format(reader.language, reader.notation(figure));
  return reader.inRatio(written, of && parseDenominator(figure, of, 'en'));
}

/** The years of a figure, from the author, the feed or the built-in series; `undefined` without ones that can be shown. */
export function describeTrend(
  reader: StatReader,
  id: string,
  isBuiltIn: boolean,
  of: string | undefined,
): Trend | undefined {
  const { fact, language, strings } = reader;
  const { trend } = reader.attributes;
  if (trend == null || trend === false) return undefined;
  // "true" where an attribute has to have a value, as in an address or in `data-trend`.
  const isOn = trend === true || trend === 'true';
  const own = readText(isOn ? '' : trend, longestTrend);
  const source = own.expected ? undefined : findSource(reader, own.text, id, isBuiltIn, of);
  const points = source ? readPoints(source, language) : [];
  if (!source || !points.length) {
    // A feed's fact may be on its way.
    const isAwaited = !own.text && !own.expected && id && !fact;
    if (!isAwaited)
      reader.report('trend', 'years of one unit, such as 2021: 20.4 million; 2022: 58.3 million');
    return undefined;
  }

  if (points.length > mostPeriods) reader.report('trend', `at most ${mostPeriods} periods`);
  const latest = withGaps(points).slice(-mostPeriods);
  const filled = latest.filter(({ figure }) => figure);
  const largest = Math.max(...filled.map(({ figure }) => +figure!.decimal));
  const shown = filled.find(({ period }) => period === source.shown) ?? filled.at(-1);
  return {
    note: source.note,
    periods: latest.map((point) => {
      const { figure, qualifier } = point;
      const words = qualifier ? `${strings[qualifier]} ` : '';
      return {
        period: point.period,
        text: figure ? words + writeFigure(figure, source, reader) : strings.noFigure,
        // Nothing but zeros is no share of anything.
        share: figure && (+figure.decimal / largest || 0),
        isShown: point === shown,
      };
    }),
  };
}
