import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../locales/strings.ts';

/** What a reader may answer. */
const choices = ['start', 'end', 'cant-tell'] as const;
export type Choice = (typeof choices)[number];

/** `detail` of `one-pill-answer`. */
export interface OnePillAnswerDetail {
  choice: Choice;
}

/** What every comparison ends in. @param drawn whether both pictures are the built-in drawing */
export function renderTruth({ truth, sameDrawing, why }: Strings, drawn: boolean): TemplateResult {
  return html`<p class="strong">${truth}</p>
    <p>${drawn ? sameDrawing : nothing} ${why}</p>`;
}

/**
 * Asks which picture is real, or whether to ask again. The answer is the same whatever was chosen; on paper it is there
 * before, too.
 *
 * @param onChoice `undefined` asks again
 */
export function renderQuestion(
  strings: Strings,
  isAsking: boolean,
  drawn: boolean,
  onChoice: (choice: Choice | undefined) => void,
): TemplateResult {
  const button = (choice: Choice | undefined, words: string) =>
    html`<button @click=${() => onChoice(choice)}>${words}</button>`;
  return html`<fieldset>
    <legend class="strong">${strings.question} ${isAsking ? strings.whichIsReal : nothing}</legend>
    <div part="answer" role="status" data-print=${isAsking ? strings.truth : nothing}>
      ${isAsking ? nothing : renderTruth(strings, drawn)}
    </div>
    <div class="row">
      ${
        isAsking
          ? choices.map((choice) => button(choice, strings[`${choice}Neutral`]))
          : button(undefined, strings.askAgain)
      }
    </div>
  </fieldset>`;
}
