// What a picture says: the widget's own words. No part of the layout, so that the builder can give the alternative text.
import { capitalize, linkAddress } from '../pages/words.ts';
import { helpLineText } from '../../src/content/help-lines.ts';
import { describeStat, type Stat } from '../../src/stat-counter/stat.ts';
import { beginnings } from '../builder/options.ts';
import type { Subject } from '../figures/addresses.ts';
import type { Language } from '../pages/language.ts';
import { widgetStrings } from '../pages/widget-strings.ts';
import { widgetSummaries, type WidgetId } from '../pages/widgets.ts';

export interface PictureWords {
  slogan: string;
  /** Before the figure, and smaller: "More than". */
  before: string;
  /** The figure, or a sentence. */
  headline: string;
  label: string;
  period: string;
  note: string;
  /** With its date. */
  source: string;
  trend: Stat['trend'];
  /** A threat without a step only frightens. */
  step: string;
  help: string;
}

function frameWords(language: Language) {
  const strings = widgetStrings[language];
  return {
    slogan: strings.slogan,
    before: '',
    label: '',
    period: '',
    note: '',
    source: '',
    trend: undefined,
    step: strings.action,
    help: helpLineText('988', strings),
  };
}

/** @param attributes of a stat counter; with `trend` its years are shown */
export function statPictureWords(
  attributes: Readonly<Record<string, unknown>>,
  language: Language,
): PictureWords | undefined {
  const stat = describeStat(attributes, language, { linkAddress, report: () => {} });
  if (!stat) return undefined;
  const { qualifier, figure, joiner, unit, label, period, note, origin, trend } = stat;
  const join = (...parts: readonly string[]) => parts.filter(Boolean).join(' ');
  const from = origin
    ? `${origin.before}${origin.source}${origin.separator}${origin.date?.text ?? ''}${origin.after}`
    : '';
  const trendNote = trend?.note ?? '';
  return {
    ...frameWords(language),
    before: capitalize(qualifier),
    headline: unit.text ? join(figure, joiner, unit.text) : figure,
    label: unit.text ? label.text : join(joiner, label.text),
    period: period.text,
    note: join(note.text, trendNote),
    source: capitalize(from),
    trend,
  };
}

function widgetPictureWords(id: WidgetId, language: Language): PictureWords {
  const strings = widgetStrings[language];
  switch (id) {
    case 'stat-counter':
      return statPictureWords({ fact: beginnings[id].fact![language] }, language)!;
    case 'banner':
      return { ...frameWords(language), headline: strings.slogan, label: strings.message, step: '' };
    case 'comparison-slider':
      return { ...frameWords(language), headline: strings.truth, label: strings.why };
    case 'video-card':
      return {
        ...frameWords(language),
        headline: beginnings[id].heading![language],
        label: widgetSummaries[id][language],
      };
  }
}

/** A figure with years shows them. */
export function pictureWords({ kind, id }: Subject, language: Language): PictureWords {
  if (kind === 'widget') return widgetPictureWords(id, language);
  return statPictureWords({ fact: id, trend: true }, language)!;
}

export const asSentences = (texts: readonly string[]): string =>
  texts
    .filter(Boolean)
    .map((text) => text.replace(/[^.?!]$/, '$&.'))
    .join(' ');

/** Everything that stands in the picture, in the order it is read. */
export function altText({
  slogan,
  before,
  headline,
  label,
  period,
  note,
  source,
  trend,
  step,
  help,
}: PictureWords): string {
  const claim = [before, headline, label].filter(Boolean).join(' ');
  const isSentence = /[.?!]$/.test(headline);
  const years = trend?.periods.map((bar) => `${bar.period}: ${bar.text}`).join('; ') ?? '';
  return asSentences([
    headline === slogan ? '' : slogan,
    isSentence
      ? `${headline} ${label}`
      : headline === slogan
        ? `${headline}. ${label}`
        : claim + (period && `, ${period}`),
    years,
    note,
    source,
    step,
    help,
  ]);
}

export const pictureAlt = (subject: Subject, language: Language): string =>
  altText(pictureWords(subject, language));
