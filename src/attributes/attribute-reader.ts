import { readText } from './text.ts';

/** Who is told of an attribute that cannot be used. */
export interface BadAttributes {
  badAttribute: (name: string, value: unknown, expected: string) => void;
}

/** No address, figure or date that a site can use is longer; keeps every pattern cheap on anything. */
const longestValue = 8000;

/** Reads a widget's attributes. One that cannot be read counts as absent and is reported. */
export class AttributeReader {
  readonly #problems: BadAttributes;

  constructor(problems: BadAttributes) {
    this.#problems = problems;
  }

  /** For what cannot be told from one attribute alone. */
  reject(name: string, value: unknown, expected: string): void {
    this.#problems.badAttribute(name, value, expected);
  }

  /** Words to show, in one line; empty where there are none. */
  text(name: string, value: unknown): string {
    const { text, expected } = readText(value);
    if (expected) this.#problems.badAttribute(name, value, expected);
    return text;
  }

  /** What an attribute stands for: an address, a number, a date. */
  parse<Value>(
    name: string,
    value: unknown,
    parse: (text: string) => Value | null | undefined,
    expected: string,
  ): Value | undefined {
    const reading = readText(value, longestValue);
    const parsed = reading.text && !reading.expected ? (parse(reading.text) ?? undefined) : undefined;
    if (parsed === undefined && (reading.text || reading.expected)) {
      this.#problems.badAttribute(name, value, expected);
    }
    return parsed;
  }

  /** One of the values that an attribute may have; the first is the default. */
  choice<Choice extends string>(
    name: string,
    value: unknown,
    choices: readonly [Choice, ...Choice[]],
  ): Choice {
    const find = (text: string) => choices.find((choice) => choice === text);
    return this.parse(name, value, find, choices.join(' or ')) ?? choices[0];
  }
}
