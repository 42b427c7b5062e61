import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../locales/strings.ts';

/** What a reader may answer. */
const choices = ['start', 'end', 'cant-tell'] as const;
export type Choice = (typeof choices)[number];

/** `detail` of `one-pill-answer`. */
export interface OnePillAnswerDetail {
  choice: Choice;
}

/**
 * What every comparison ends in. With a question it is the same whatever was chosen, and whether to ask again; on paper
 * it is there before, too.
 *
 * @param drawn whether both pictures are the built-in drawing
 * @param onChoice `undefined` asks again
 */
export function renderAnswer(
  strings: Strings,
  drawn: boolean,
  question: boolean,
  isAsking: boolean,
  onChoice: (choice: Choice | undefined) => void,
): TemplateResult {
  const answer = html`<div
    part="answer"
    role=${question ? 'status' : nothing}
    data-print=${isAsking ? strings.truth : nothing}
  >
    ${
      isAsking
        ? nothing
        : html`<p class="strong">${strings.truth}</p>
            <p>${drawn ? strings.sameDrawing : nothing} ${strings.why}</p>`
    }
  </div>`;
  const button = (words: string, choice?: Choice) =>
    html`<button @click=${() => onChoice(choice)}>${words}</button>`;
  return question
    ? html`<fieldset>
        <legend class="strong">${strings.question} ${isAsking ? strings.whichIsReal : nothing}</legend>
        ${answer}
        <div class="row">
          ${
            isAsking
              ? choices.map((choice) => button(strings[`${choice}Neutral`], choice))
              : button(strings.askAgain)
          }
        </div>
      </fieldset>`
    : answer;
}
