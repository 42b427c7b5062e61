import { html, nothing, type TemplateResult } from 'lit';

/**
 * What became of a reader's action, said by screen readers as soon as it is there.
 *
 * - Told whole: Firefox takes a `role=status` for atomic only where it says so, and Orca then lost half of two paragraphs.
 * - No stop while there is nothing to say: an empty status is hidden. What speaks when it comes is the live box around it,
 *   which has to be there before.
 *
 * Emptied for a moment and filled again, it says the same once more: see `pauseBeforeRepeat`.
 */
export function renderStatus(
  content: unknown,
  lang: string | undefined,
  part: string | undefined = undefined,
): TemplateResult {
  const isEmpty = content === undefined || content === nothing || content === '';
  return html`<span aria-live="polite" aria-atomic="true"
    ><span role="status" aria-atomic="true" part=${part ?? nothing} lang=${lang ?? nothing} ?hidden=${isEmpty}
      >${content}</span
    ></span
  >`;
}

/**
 * Between a status that was emptied and what it says next. Engines hand assistive technology what has changed a few times a
 * second; a text that came back in between has not changed.
 */
export const pauseBeforeRepeat = (): Promise<void> => new Promise((done) => setTimeout(done, 150));
