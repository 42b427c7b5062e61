import { en } from './en.ts';
import { es } from './es.ts';
import type { Strings } from './strings.ts';

/** A text in one language, or in several keyed by language tag; a plain string is English. */
export type LocalizedText = string | Readonly<Record<string, string>>;

const stringsByLanguage = new Map<string, Strings>([
  ['en', en],
  ['es', es],
]);

const localeListeners = new Set<() => void>();

/**
 * Adds (or replaces) the widgets' words in one language and repaints the widgets already on the page.
 * Keys left out stay English. @param tag a BCP 47 language tag such as `fr` or `pt-BR`.
 */
export function addLocale(tag: string, strings: Partial<Strings>): void {
  stringsByLanguage.set(tag.toLowerCase(), { ...en, ...strings });
  for (const listener of localeListeners) listener();
}

/** Calls `listener` after each `addLocale`; returns the function that stops it. */
export function onLocaleAdded(listener: () => void): () => void {
  localeListeners.add(listener);
  return () => localeListeners.delete(listener);
}

/** `es-MX` is looked up as `es-mx`, then `es`. */
function lookUp<T>(tag: string, get: (key: string) => T | undefined): [T, string] | undefined {
  for (let key = tag.toLowerCase(); key; key = key.replace(/(^|-)[^-]*$/, '')) {
    const found = get(key);
    if (found !== undefined) return [found, key];
  }
  return undefined;
}

/** The words for a language, and the language they are really in: English where there are none. */
export function stringsFor(tag: string): [strings: Strings, language: string] {
  return lookUp(tag, (key) => stringsByLanguage.get(key)) ?? [en, 'en'];
}

/** One text of several for a language: its own, or the English one. */
export function localize(text: LocalizedText | undefined, tag: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  // Object.hasOwn: a page's polluted Object.prototype must not answer for a language.
  const own = (key: string) => (Object.hasOwn(text, key) ? text[key] : undefined);
  return lookUp(tag, own)?.[0] ?? own('en');
}

/** Fills `{name}` places. Values go in as they are: a `$` or a brace in an author's text stays what it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** A language tag that `Intl` accepts, however the page wrote it (`en_US`, nonsense, nothing). */
export function canonicalLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
