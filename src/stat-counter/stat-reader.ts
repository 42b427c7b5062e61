import { readText } from '../attributes/text.ts';
import { qualifiers, type Qualifier } from '../content/facts.ts';
import { fill, stringsFor } from '../locales/locale.ts';
import { formatNumber } from '../locales/numbers.ts';
import type { StatCounterStrings } from '../locales/strings.ts';
import { statCounterWords } from '../locales/words.ts';
import { factText, type RawFact } from './fact.ts';
import { isMillions, withoutExponent, type Figure } from './figure.ts';

/** The attributes that say what is shown, as an author set them; what they are silent about the fact says. */
export interface StatAttributes {
  fact?: unknown;
  value?: unknown;
  of?: unknown;
  pictogram?: unknown;
  notation?: unknown;
  qualifier?: unknown;
  label?: unknown;
  unit?: unknown;
  period?: unknown;
  asOf?: unknown;
  source?: unknown;
  sourceHref?: unknown;
  note?: unknown;
  trend?: unknown;
  still?: unknown;
}

/** An attribute that a fact can stand in for. */
export type FactAttribute = keyof StatAttributes & keyof RawFact;

/** An attribute that is read in the language of its author. */
export type FigureAttribute = 'value' | 'of' | 'trend';

export const isQualifier = (text: string): text is Qualifier =>
  qualifiers.some((qualifier) => qualifier === text);

/** Something that cannot be used and counts as absent. */
export interface StatProblem {
  name: keyof StatAttributes;
  written: unknown;
  expected: string;
  /** Whether the fact says it, and not an attribute. */
  isInFact: boolean;
}

export interface StatOptions {
  /** What `attributes.fact` names; by default a built-in fact. */
  fact?: RawFact | undefined;
  /** The language in which the author wrote a figure, where it is not the one that it is to be written in. */
  languageOf?: (name: FigureAttribute) => string;
  report?: (problem: StatProblem) => void;
  /** What becomes of a link's address; by default it is resolved against the page. */
  linkAddress?: (text: string) => string | undefined;
}

/** The author's words or the fact's; empty where there are none. */
export interface StatText {
  text: string;
  /** Where a fact's English words stand in for those of the language. */
  language: 'en' | undefined;
}

/** Reads what a figure is made of: each from its attribute, else from the fact. */
export class StatReader {
  readonly attributes: StatAttributes;
  readonly fact: RawFact | undefined;
  readonly language: string;
  readonly strings: StatCounterStrings;
  readonly options: StatOptions;

  constructor(attributes: StatAttributes, fact: RawFact | undefined, language: string, options: StatOptions) {
    this.attributes = attributes;
    this.fact = fact;
    this.language = language;
    this.strings = stringsFor(language, statCounterWords) ?? statCounterWords.en;
    this.options = options;
  }

  report(name: keyof StatAttributes, expected: string): void {
    this.options.report?.({ name, written: this.attributes[name], expected, isInFact: false });
  }

  /**
   * The first of the two that can be read; an empty attribute takes a fact's text away.
   *
   * @param parse gets '' where nothing is said; `undefined` is what cannot be used
   */
  read<Value>(
    name: FactAttribute,
    parse: (text: string, language: string, isOwn: boolean) => Value | undefined,
    expected: string,
  ): Value | undefined {
    const own = this.attributes[name];
    if (own != null) {
      const reading = readText(withoutExponent(own));
      const result =
        reading.expected === 'text' ? undefined : parse(reading.text, this.#languageOfOwn(name), true);
      if (reading.expected || result === undefined) this.report(name, reading.expected ?? expected);
      if (result !== undefined) return result;
    }
    const written = this.fact?.[name];
    const { text, expected: expectedText } = factText(this.fact, name, this.language);
    const result = expectedText === 'text' ? undefined : parse(text, 'en', false);
    if (expectedText || result === undefined) {
      if (written != null)
        this.options.report?.({ name, written, expected: expectedText ?? expected, isInFact: true });
    }
    return result;
  }

  text(name: FactAttribute): StatText {
    const text = this.read(name, (written) => written, 'text') ?? '';
    // Years are the same in all languages.
    const isEnglish = /[a-z]/i.test(text) && text === factText(this.fact, name, 'en').text;
    const isOwn = this.attributes[name] != null;
    return { text, language: !isOwn && isEnglish && !/^en\b/.test(this.language) ? 'en' : undefined };
  }

  notation(figure: Figure): 'compact' | 'standard' {
    const { text, expected } = readText(this.attributes.notation);
    if (text === 'compact' || text === 'standard') return text;
    if (text || expected) this.report('notation', 'compact or standard');
    return isMillions(figure) ? 'compact' : 'standard';
  }

  /** "4 in 10", where there is a denominator. */
  inRatio(value: string, denominator: string | undefined): string {
    return denominator
      ? fill(this.strings.ratio, { value, of: formatNumber(denominator, this.language) })
      : value;
  }

  /** The language that a figure was written in. */
  languageOf(name: FigureAttribute): string {
    return this.options.languageOf?.(name) ?? this.language;
  }

  #languageOfOwn(name: FactAttribute): string {
    // A number means the same everywhere: 1.234 is no thousand.
    if (typeof this.attributes[name] === 'number') return 'en';
    return name === 'value' || name === 'of' ? this.languageOf(name) : this.language;
  }
}
