import { en } from './en.ts';
import { es } from './es.ts';
import type { Strings } from './strings.ts';
import { writingOf } from './writing.ts';

/** A text in English and other languages; a plain string reads the same in all. */
export type LocalizedText = string | (Readonly<Record<string, string>> & { readonly en: string });

const stringsByLanguage = new Map<string, Strings>([
  ['en', en],
  ['es', es],
]);

/** Called when a language may have changed or words were added. */
export const languageFollowers = new Set<() => void>();

/**
 * Adds (or replaces) the widgets' words in one language and repaints the widgets already on the page.
 * Keys left out stay English, and so do those whose value is no text. @param tag a BCP 47 language tag such as `fr` or `pt-BR`.
 */
export function addLocale(tag: string, strings: Partial<Strings>): void {
  // They may come from a file that nobody checked.
  const given: Partial<Record<keyof Strings, unknown>> = Object(strings);
  const texts = { ...en };
  for (const key of Object.keys(en) as (keyof Strings)[]) {
    const text = given[key];
    if (typeof text === 'string') texts[key] = text;
  }
  stringsByLanguage.set(String(tag).toLowerCase(), texts);
  for (const follow of languageFollowers) follow();
}

/** The words for a language: `es-MX` is looked up as `es-mx`, then `es`; `undefined` where there are none. */
export function stringsFor(tag: string): Strings | undefined {
  for (let key = tag.toLowerCase(); key; key = key.replace(/-?[^-]*$/, '')) {
    const strings = stringsByLanguage.get(key);
    if (strings) return strings;
  }
  return undefined;
}

/** One text of several for a language: its own, or the English one. */
export function localize(text: LocalizedText, tag: string): string {
  return typeof text === 'string' ? text : (text[tag.split('-')[0]!] ?? text.en);
}

/** Fills `{name}` places. Values go in as they are: a `$` or a brace in an author's text stays what it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** A language tag that `Intl` accepts, however the page wrote it (`en_US`, nonsense, nothing). */
export function canonicalLanguage(tag: string): string {
  // Most pages: their tag is as it should be, and the engine's first look at one is not free.
  if (writingOf(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
