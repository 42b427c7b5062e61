// What a widget says, as plain words and links: the fallback in every snippet and embed page, the mail, the facts page.
import { onePillPage } from '../../src/content/action-links.ts';
import type { FactId } from '../../src/content/facts.ts';
import { helpLineText, isHelpLineId } from '../../src/content/help-lines.ts';
import { fill } from '../../src/locales/locale.ts';
import { describeStat, endSentence, statSentence, type Stat } from '../../src/stat-counter/stat.ts';
import { clockDuration, parseSeconds } from '../../src/video-card/duration.ts';
import { parseVideo } from '../../src/video-card/video-address.ts';
import type { Bilingual, Language } from './language.ts';
import { markup, type Markup } from './markup.ts';
import { widgetStrings } from './widget-strings.ts';
import type { WidgetId } from './widgets.ts';

/** A piece of a sentence. */
export type Piece = string | { readonly strong: string } | { readonly href: string; readonly text: string };

/** A widget's attributes by name, as the builder's form or an address has them. */
export type Attributes = Readonly<Record<string, string>>;

export const watchWord: Bilingual = { en: 'Watch', es: 'Ver' };

/** Builds no sentence from an address that a link may not have. */
export function linkAddress(text: string): string | undefined {
  try {
    const { protocol } = new URL(text, 'https://relative.invalid/');
    return ['http:', 'https:', 'mailto:', 'tel:', 'sms:'].includes(protocol) ? text.trim() : undefined;
  } catch {
    return undefined;
  }
}

export const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a figure says, as the widget itself reads it; `undefined` without a figure. An empty field says nothing. */
function readStat(attributes: Attributes, language: Language): Stat | undefined {
  const given = Object.fromEntries(
    Object.entries(attributes)
      .filter(([, text]) => text)
      .map(([name, text]) => [name.replace(/-./, ([, letter]) => letter!.toUpperCase()), text]),
  );
  return describeStat(given, language, { linkAddress });
}

/** The parts of a figure's sentence, from a fact and what an author put in its place; `undefined` without a figure. */
export function statWords(attributes: Attributes, language: Language) {
  const stat = readStat(attributes, language);
  if (!stat) return undefined;
  const { qualifier, figure, joiner, unit, label, period, note, origin } = stat;
  const words = (...parts: readonly string[]) => parts.filter(Boolean).join(' ');
  return {
    figure: unit.text ? words(qualifier, figure, joiner, unit.text) : words(qualifier, figure),
    /** Reads on from the figure. */
    label: unit.text ? label.text : words(joiner, label.text),
    period: period.text,
    note: note.text,
    source: origin?.source ?? '',
    sourceHref: origin?.href,
    date: origin?.date?.text,
  };
}

/** A built-in figure in one line: "47 million fentanyl pills seized by DEA, 2025". */
export function statTitle(fact: FactId, language: Language): string {
  const { figure, label, period } = statWords({ fact }, language)!;
  return `${capitalize(figure)} ${label}${period && `, ${period}`}`;
}

/** The known lines of a list, each with its period. */
const helpLines = (ids: string, language: Language): string[] =>
  ids
    .split(/\s+/)
    .filter(isHelpLineId)
    .map((id) => endSentence(helpLineText(id, widgetStrings[language])));

function statPieces(attributes: Attributes, language: Language): Piece[] | undefined {
  const words = readStat(attributes, language);
  if (!words) return undefined;
  const step = `${widgetStrings[language].action} ${helpLines('988', language).join('')}`;
  return [...statSentence(words), 'plain' in attributes ? '' : step];
}

/** The words of a link to DEA's page, which is in English. */
export function getTheFactsInEnglish(language: Language): string {
  const strings = widgetStrings[language];
  return fill(strings.inEnglish, { words: strings.getTheFacts });
}

function banner(attributes: Attributes, language: Language): Piece[] {
  const strings = widgetStrings[language];
  const href = linkAddress(attributes.href ?? '');
  const ownLine = attributes['local-help'];
  return [
    { strong: endSentence(attributes.heading || strings.slogan) },
    ` ${attributes.message || strings.message} `,
    {
      href: href || onePillPage,
      text: attributes['link-text'] || (href ? strings.getTheFacts : getTheFactsInEnglish(language)),
    },
    ['.', ownLine && endSentence(ownLine), ...helpLines(attributes.help || '988', language)]
      .filter(Boolean)
      .join(' '),
  ];
}

function comparison(attributes: Attributes, language: Language): Piece[] {
  const strings = widgetStrings[language];
  return [
    { strong: `${strings.question} ${strings.truth}` },
    ` ${strings.why} `,
    'plain' in attributes ? '' : `${strings.action} `,
    { href: onePillPage, text: getTheFactsInEnglish(language) },
    'plain' in attributes ? '.' : `. ${helpLines('988', language).join('')}`,
  ];
}

function video(attributes: Attributes, language: Language): Piece[] | undefined {
  const found = parseVideo(attributes.src ?? '');
  if (!found) return undefined;
  const title = attributes.heading || widgetStrings[language].video;
  const seconds = parseSeconds(attributes.duration ?? '');
  const href = found.provider === 'file' ? attributes.src! : found.page;
  const length = seconds ? ` (${clockDuration(seconds)})` : '';
  return [
    { href, text: `${watchWord[language]}: ${title}${length}` },
    attributes.publisher ? `, ${endSentence(attributes.publisher)} ` : '. ',
    attributes['content-note'] ?? '',
  ];
}

/** What stands where the widget cannot: always words and, but for an author's unsourced figure, a link. */
export function widgetWords(widget: WidgetId, attributes: Attributes, language: Language): Piece[] {
  const say = { 'stat-counter': statPieces, banner, 'comparison-slider': comparison, 'video-card': video }[
    widget
  ];
  return (say(attributes, language) ?? banner({}, language)).filter((piece) => piece !== '');
}

export function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'strong' in piece ? piece.strong : piece.text;
}

export function wordsToMarkup(pieces: readonly Piece[]): Markup {
  return markup`${pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('strong' in piece) return markup`<strong>${piece.strong}</strong>`;
    return markup`<a href="${piece.href}">${piece.text}</a>`;
  })}`;
}

/** For mails: links as their text with the address behind it. */
export function wordsToText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      typeof piece !== 'string' && 'href' in piece ? `${piece.text} (${piece.href})` : pieceText(piece),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
