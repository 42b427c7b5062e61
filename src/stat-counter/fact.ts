import { readText, type TextReading } from '../attributes/text.ts';
import { facts, type Fact } from '../content/facts.ts';
import { localize, type LocalizedText } from '../locales/locale.ts';
import { withoutExponent } from './figure.ts';

/** A fact as it comes, built in or from a feed: of what a feed holds nothing is known. */
export type RawFact = { readonly [Name in keyof Fact | 'series']?: unknown };

export const builtInFacts: ReadonlyMap<string, RawFact> = new Map(Object.entries(facts));

/** One text of a fact in a language, else in English, with what is wrong with it; empty where the fact says nothing. */
export function factText(fact: RawFact | undefined, name: keyof RawFact, language: string): TextReading {
  const raw = fact && Object.hasOwn(fact, name) ? fact[name] : undefined;
  const isLocalized = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  const text = isLocalized ? (localize(raw as LocalizedText, language) as unknown) : raw;
  // What is there but has no English text is not nothing.
  if (isLocalized && text == null) return { text: '', expected: 'text' };
  return readText(withoutExponent(text));
}
