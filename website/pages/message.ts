// What paper and the words to copy say beside what a widget says.
import type { FactId } from '../../src/content/facts.ts';
import { fill } from '../../src/locales/locale.ts';
import { describeStat } from '../../src/stat-counter/stat.ts';
import type { Language } from './language.ts';
import { widgetStrings } from './widget-strings.ts';
import { linkAddress } from './words.ts';

/** The banner's message without its step, which stands by itself. */
export function leadWords(language: Language): string {
  const { message, action } = widgetStrings[language];
  return message.replace(action, '').trim();
}

/** "Source: DEA, as of Dec 3, 2025": paper hangs for years, and a letter is found again. */
export function sourceLine(fact: FactId, language: Language): string {
  const origin = describeStat({ fact }, language, { linkAddress })?.origin;
  if (!origin) return '';
  const { before, source, separator, date, after } = origin;
  const day = date ? fill(widgetStrings[language].asOf, { date: date.text }) : '';
  return `${before}${source}${separator}${day}${after}`;
}
