import type { FigureAttribute } from './stat-reader.ts';

const figureAttributes: readonly FigureAttribute[] = ['value', 'of', 'trend'];

/** The language in force when each figure was set: page translators rewrite it later, and `12.500` would be another one. */
export class FigureLanguages {
  readonly #languages: Record<FigureAttribute, string> = { value: 'en', of: 'en', trend: 'en' };
  /** What a clone's figures were read in where it was cloned from. */
  #inherited: Record<FigureAttribute, string> | undefined;

  /** Before each update: what was set since the last one, and the language that is in force. */
  follow(changed: { has: (name: FigureAttribute) => boolean }, language: string): void {
    for (const name of figureAttributes) {
      if (changed.has(name)) this.#languages[name] = this.#inherited?.[name] ?? language;
    }
    this.#inherited = undefined;
  }

  readonly languageOf = (name: FigureAttribute): string => this.#languages[name];

  /** For a clone, whose figures stay those of its original. */
  inherit(original: FigureLanguages): void {
    this.#inherited = { ...original.#languages };
  }
}
