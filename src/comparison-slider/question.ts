import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { LanguageController } from '../controllers/language.ts';
import { fireEvent } from '../events/fire-event.ts';
import type { ComparisonSliderStrings } from '../locales/strings.ts';
import { renderStatus } from '../status/render-status.ts';

/** What a reader may answer. */
const choices = ['start', 'end', 'cant-tell'] as const;
export type Choice = (typeof choices)[number];

/** `detail` of `one-pill-answer`. */
export interface OnePillAnswerDetail {
  choice: Choice;
}

type QuestionHost = LitElement & { question: boolean };

/** "Which one is real?" Whatever a reader answers, the truth is the same; nothing is scored, stored or sent. */
export class Question {
  readonly #host: QuestionHost;
  readonly #language: LanguageController<ComparisonSliderStrings>;
  readonly #updateNow: () => void;
  #isAnswered = false;

  /** @param updateNow the host's own `performUpdate` */
  constructor(
    host: QuestionHost,
    language: LanguageController<ComparisonSliderStrings>,
    updateNow: () => void,
  ) {
    this.#host = host;
    this.#language = language;
    this.#updateNow = updateNow;
  }

  /** While it is open nothing may say which picture is which. */
  get isOpen(): boolean {
    return this.#host.question && !this.#isAnswered;
  }

  /**
   * What every comparison ends in, and before it the question, where there is one. On paper the end is there before an
   * answer, too.
   *
   * @param isDrawn whether both pictures are the built-in drawing
   */
  render(isDrawn: boolean): TemplateResult {
    if (!this.#host.question) return html`<div part="answer">${this.#renderTruth(isDrawn)}</div>`;
    const { strings } = this.#language;
    // One text: what stands in two nodes some engines join without the space.
    const legend = this.isOpen ? `${strings.question} ${strings.whichIsReal}` : strings.question;
    return html`<fieldset>
      <legend class="strong">${legend}</legend>
      <div data-print=${this.isOpen ? strings.truth : nothing}>
        ${renderStatus(this.isOpen ? nothing : this.#renderTruth(isDrawn), undefined, 'answer')}
      </div>
      <div class="row">${this.isOpen ? this.#renderChoices() : this.#renderAskAgain()}</div>
    </fieldset>`;
  }

  /** In two paragraphs: between two blocks of one paragraph Firefox gives screen readers no space, and Orca no pause. */
  #renderTruth(isDrawn: boolean): TemplateResult {
    const { truth, sameDrawing, why } = this.#language.strings;
    return html`<p>
        <strong class="strong"><bdi>${truth}</bdi></strong>
      </p>
      <p><bdi>${isDrawn ? `${sameDrawing} ${why}` : why}</bdi></p>`;
  }

  #renderChoices(): TemplateResult[] {
    const { strings } = this.#language;
    return choices.map(
      (choice) => html`<button @click=${() => this.#answer(choice)}>${strings[`${choice}Neutral`]}</button>`,
    );
  }

  #renderAskAgain(): TemplateResult {
    return html`<button @click=${() => this.#setAnswered(false)}>${this.#language.strings.askAgain}</button>`;
  }

  #answer(choice: Choice): void {
    this.#setAnswered(true);
    fireEvent(this.#host, 'one-pill-answer', { choice });
  }

  #setAnswered(isAnswered: boolean): void {
    this.#isAnswered = isAnswered;
    this.#host.requestUpdate();
    // At once, so that the focus goes from the button that is no more straight to the next.
    this.#updateNow();
    this.#host.renderRoot.querySelector<HTMLElement>('fieldset button')!.focus();
  }
}
