import type { AttributeReader } from '../attributes/attribute-reader.ts';
import type { LanguageController } from '../controllers/language.ts';
import { formatPercent } from '../locales/numbers.ts';
import type { ComparisonSliderStrings } from '../locales/strings.ts';
import type { Side } from './author-pictures.ts';
import type { Question } from './question.ts';

/** What is said of a half each time the divider moves; the label itself is shown whole. */
const longestSpokenLabel = 60;

interface Labels {
  startLabel?: unknown;
  endLabel?: unknown;
}

/** What the two halves go by. */
export class SideNames {
  readonly #labels: Labels;
  readonly #reader: AttributeReader;
  readonly #language: LanguageController<ComparisonSliderStrings>;
  readonly #question: Question;

  constructor(
    labels: Labels,
    reader: AttributeReader,
    language: LanguageController<ComparisonSliderStrings>,
    question: Question,
  ) {
    this.#labels = labels;
    this.#reader = reader;
    this.#language = language;
    this.#question = question;
  }

  /** What the author calls a half would answer an open question. */
  of(side: Side): string {
    const { strings } = this.#language;
    if (this.#question.isOpen) return strings[`${side}Neutral`];
    return this.#authorsLabel(side) || strings[`${side}Label`];
  }

  /** Whether the author's words are shown. */
  isAuthors(side: Side): boolean {
    return !this.#question.isOpen && this.#authorsLabel(side) !== '';
  }

  /** "60% real, 40% fake" */
  valueText(position: number): string {
    return `${this.#shareText('start', position)}, ${this.#shareText('end', 100 - position)}`;
  }

  #shareText(side: Side, share: number): string {
    const { strings, tag } = this.#language;
    const isShort = !this.#authorsLabel(side) && !this.#question.isOpen;
    const name = isShort ? strings[`${side}Short`] : this.of(side);
    return `${formatPercent(share, tag)} ${name.slice(0, longestSpokenLabel)}`;
  }

  #authorsLabel(side: Side): string {
    return this.#reader.text(`${side}-label`, this.#labels[`${side}Label`]);
  }
}
