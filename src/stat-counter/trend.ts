import { readText } from '../attributes/text.ts';
import { isFactId } from '../content/facts.ts';
import { seriesOf, seriesPoints } from '../content/series.ts';
import { fill, localize } from '../locales/locale.ts';
import { formatNumber } from '../locales/numbers.ts';
import type { StatCounterStrings } from '../locales/strings.ts';
import { factText, type RawFact } from './fact.ts';
import { isMillions, parseFigure, parseWhole, withoutExponent, type Figure } from './figure.ts';
import { isQualifier, qualifiers, type StatReader } from './stat-reader.ts';

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

/** A period as it was given; without a figure it is a gap. */
interface Point {
  period: string;
  figure: Figure | undefined;
  qualifier: string;
}

interface Source {
  points: Point[];
  /** The denominator of every value. */
  of: string | undefined;
  note: string;
  /** The period of the figure above. */
  shown: string | undefined;
}

const mostPeriods = 30;
/** Of an author's text; thirty periods take less. */
const longestTrend = 8000;

/** Takes an author's or a feed's period apart: "more than 58.3 million"; `undefined` for what cannot be read. */
function readPoint(
  period: string,
  value: string,
  language: string,
  strings: StatCounterStrings,
): Point | undefined {
  const text = value.trim();
  if (!text) return period ? { period, figure: undefined, qualifier: '' } : undefined;
  const qualifier = qualifiers.find((each) =>
    [each, strings[each]].some((words) => text.toLowerCase().startsWith(`${words} `)),
  );
  const written = qualifier
    ? [qualifier, strings[qualifier]].reduce(
        (rest, words) => (rest.toLowerCase().startsWith(`${words} `) ? rest.slice(words.length) : rest),
        text,
      )
    : text;
  const figure = parseFigure(written, language);
  return figure && period ? { period, figure, qualifier: qualifier ? strings[qualifier] : '' } : undefined;
}

/** All of them or none: a trend that lacks a year without saying so would be another one. */
function allRead(points: readonly (Point | undefined)[]): Point[] | undefined {
  const read = points.filter((point) => point !== undefined);
  return read.length > 0 && read.length === points.length ? read : undefined;
}

/** `2021: 20.4 million; 2022: more than 58.3 million; 2023:` (a gap) */
function readOwn(text: string, language: string, strings: StatCounterStrings): Point[] | undefined {
  const entries = text.split(/[;؛；]/).filter((entry) => entry.trim());
  return allRead(
    entries.map((entry) => {
      const [, period = '', value = ''] = /^(.*)[:：](.*)$/.exec(entry) ?? [];
      return readPoint(period.trim(), value, language, strings);
    }),
  );
}

/** A feed's `series`: nothing is known of what it holds. */
function readFeed(series: unknown, language: string, strings: StatCounterStrings): Point[] | undefined {
  if (!Array.isArray(series)) return undefined;
  // One more than is shown, so that the cut is told; a feed may have a hundred thousand.
  return allRead(
    series.slice(-mostPeriods - 1).map((entry: unknown) => {
      const raw = Object(entry) as RawFact;
      const period = factText(raw, 'period', language);
      const value = readText(withoutExponent(raw.value));
      if (period.expected || value.expected) return undefined;
      const point = readPoint(period.text, value.text, 'en', strings);
      const qualifier = factText(raw, 'qualifier', 'en').text.toLowerCase();
      return point && isQualifier(qualifier) ? { ...point, qualifier: strings[qualifier] } : point;
    }),
  );
}

function readBuiltIn(id: string, language: string, strings: StatCounterStrings): Source | undefined {
  const series = isFactId(id) ? seriesOf(id) : undefined;
  if (!series) return undefined;
  const points = seriesPoints(series).map(({ period, value, qualifier }) => ({
    period,
    figure: parseFigure(value, 'en'),
    qualifier: qualifier ? strings[qualifier] : '',
  }));
  return {
    points,
    of: series.of,
    note: series.note ? localize(series.note, language) : '',
    shown: series.years.find((year) => 'fact' in year && year.fact === id)?.period,
  };
}

/** Years in their order, with one gap for each run of missing ones. Other periods stand as they were given. */
function withGaps(points: readonly Point[]): Point[] {
  if (!points.every(({ period }) => /^\d{4}$/.test(period))) return [...points];
  const sorted = [...points].sort((one, other) => +one.period - +other.period);
  return sorted.flatMap((point, index) => {
    const from = index ? +sorted[index - 1]!.period + 1 : +point.period;
    const until = +point.period - 1;
    if (from > until) return [point];
    const period = from === until ? `${from}` : `${from}–${until}`;
    return [{ period, figure: undefined, qualifier: '' }, point];
  });
}

/** What is wrong with the figures, if they cannot stand beside each other as bars from zero. */
function findFault(points: readonly Point[]): string | undefined {
  const figures = points.flatMap(({ figure }) => figure ?? []);
  if (!figures.length) return 'years with figures';
  if (figures.some(({ decimal }) => +decimal < 0)) return 'figures from zero up';
  if (figures.some(({ sign }) => sign !== figures[0]!.sign)) return 'figures of one unit';
  return undefined;
}

/** The years of a figure, from the author, the feed or the built-in series; `undefined` without ones that can be shown. */
export function describeTrend(
  reader: StatReader,
  strings: StatCounterStrings,
  id: string,
  isBuiltIn: boolean,
  of: string | undefined,
): Trend | undefined {
  const { attributes, fact, language } = reader;
  const { trend } = attributes;
  if (trend == null || trend === false) return undefined;
  // Where an attribute has to have a value, as in an address or in `data-trend`.
  const isOn = trend === true || trend === 'true';
  const { text, expected } = readText(isOn ? '' : trend, longestTrend);
  const shown = readText(attributes.period ?? factText(fact, 'period', language).text).text;
  let source: Source | undefined;
  if (text && !expected) {
    const points = readOwn(text, reader.languageOf('trend'), strings);
    source = points && { points, of, note: '', shown };
  } else if (!expected && isBuiltIn) {
    source = readBuiltIn(id, language, strings);
  } else if (!expected) {
    const points = readFeed(fact?.series, language, strings);
    source = points && { points, of, note: '', shown };
  }
  const fault = source
    ? findFault(source.points)
    : 'a fact with a series, or years such as 2021: 20.4 million';
  if (!source || fault) {
    // A feed's fact may be on its way.
    if (text || expected || fact || !id) reader.report('trend', fault!);
    return undefined;
  }

  if (source.points.length > mostPeriods) reader.report('trend', `at most ${mostPeriods} periods`);
  const points = withGaps(source.points).slice(-mostPeriods);
  const values = points.map(({ figure }) => (figure ? +figure.decimal : undefined));
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  const filled = points.filter(({ figure }) => figure);
  const marked = filled.find(({ period }) => period === source.shown) ?? filled.at(-1);
  return {
    note: source.note,
    periods: points.map((point, index) => {
      const value = values[index];
      return {
        period: point.period,
        text: point.figure ? writePoint(point, point.figure, source, reader, strings) : strings.noFigure,
        share: value === undefined ? undefined : value / largest || 0,
        isShown: point === marked,
      };
    }),
  };
}

function writePoint(
  { qualifier }: Point,
  figure: Figure,
  source: Source,
  { attributes, language }: StatReader,
  strings: StatCounterStrings,
): string {
  const isCompact = isMillions(figure) && attributes.notation !== 'standard';
  const value = figure.format(language, isCompact ? 'compact' : 'standard');
  const whole = source.of && parseWhole(figure, source.of, 'en');
  const of = whole && formatNumber(whole, language);
  const text = of ? fill(strings.ratio, { value, of }) : value;
  return qualifier ? `${qualifier} ${text}` : text;
}
