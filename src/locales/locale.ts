import type { Strings } from './strings.ts';
import { isWordLanguage } from './word-languages.ts';
import type { Words } from './words.ts';
import { isWrittenWithoutIntl } from './writing.ts';

/** A text in English and other languages; a plain string reads the same in all. */
export type LocalizedText = string | (Readonly<Record<string, string>> & { readonly en: string });

/** What pages have added, by the language's tag in small letters. */
const addedStrings = new Map<string, Partial<Strings>>();

/** Called when a language may have changed; also told whether words were added. */
export const languageListeners = new Set<(hasNewWords: boolean) => void>();

/**
 * Adds (or replaces) the widgets' words in one language and repaints the widgets already on the page.
 * Keys left out stay English, and so do those whose value is no text.
 *
 * @param tag a BCP 47 language tag such as `fr` or `pt-BR`
 */
export function addLocale(tag: string, strings: Partial<Strings>): void {
  addedStrings.set(String(tag).toLowerCase(), { ...strings });
  for (const listener of languageListeners) listener(true);
}

/** Words that a page has added; they may come from a file that nobody checked. */
function withAdded<WidgetStrings extends Partial<Strings>>(
  english: WidgetStrings,
  added: Partial<Strings>,
): WidgetStrings {
  const texts = { ...english };
  for (const key of Object.keys(english) as (keyof WidgetStrings & keyof Strings)[]) {
    const text: unknown = added[key];
    if (typeof text === 'string') Object.assign(texts, { [key]: text });
  }
  return texts;
}

/** A widget's words in a language: `es-MX` is looked up as `es-mx`, then `es`; `undefined` where there are none. */
export function stringsFor<WidgetStrings extends Partial<Strings>>(
  tag: string,
  words: Words<WidgetStrings>,
): WidgetStrings | undefined {
  for (let key = tag.toLowerCase(); key; key = key.replace(/-?[^-]*$/, '')) {
    const added = addedStrings.get(key);
    if (added) return withAdded(words.en, added);
    if (isWordLanguage(key)) return words[key];
  }
  return undefined;
}

/** One text of several for a language: its own, or the English one. */
export function localize(text: LocalizedText, tag: string): string {
  return typeof text === 'string' ? text : (text[tag.split('-')[0]!] ?? text.en);
}

/** Fills `{name}` placeholders. Values go in as they are: a `$` or a brace in an author's text stays what it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** A language tag that `Intl` accepts, however the page wrote it (`en_US`, nonsense, nothing). */
export function canonicalLanguage(tag: string): string {
  // No tag is as long, and `Intl` reads one to its end.
  if (tag.length > 100) return 'en';
  // Most pages: their tag is as it should be, and the engine's first look at one is not free.
  if (isWrittenWithoutIntl(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
