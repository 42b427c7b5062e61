import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describeValue } from '../attributes/text.ts';
import { fireEvent } from '../events/fire-event.ts';

/** What kind of thing went wrong; the message says which and what was expected. */
export type OnePillErrorCode =
  /** An attribute's value cannot be used and counts as absent, or is too long and is cut. */
  | 'bad-attribute'
  /** The widget has nothing it can show; the author's fallback stays. */
  | 'nothing-to-show'
  /** A picture or video that the author named did not load or is not usable. */
  | 'failed-to-load'
  /** Something on the page keeps the widget from rendering; the author's fallback stays. */
  | 'failed-to-render';

/** `detail` of `one-pill-error`. */
export interface OnePillErrorDetail {
  code: OnePillErrorCode;
  /** One English sentence for the page's author, the same as in the console. */
  message: string;
}

/**
 * Tells the page's author about bad input: one warning and one `one-pill-error` for each problem of an element.
 * Problems found while rendering are told after the update, when a listener sees the element as it then is.
 */
export class ProblemsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #known = new Set<string>();
  #waiting: OnePillErrorDetail[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * @param subject what is wrong, e.g. `value="abc"`
   * @param expected what was expected instead
   */
  report(code: OnePillErrorCode, subject: string, expected: string): void {
    const message = `<${this.#host.localName}> ${subject.slice(0, 99)}: expected ${expected}`;
    if (this.#known.has(message)) return;
    this.#known.add(message);
    this.#waiting.push({ code, message });
    this.#host.requestUpdate();
  }

  /** An attribute that cannot be used as it is. */
  badAttribute(name: string, value: unknown, expected: string): void {
    this.report('bad-attribute', `${name}${describeValue(value)}`, expected);
  }

  /** After each update; by itself where an update failed. */
  hostUpdated(): void {
    for (const detail of this.#waiting.splice(0)) {
      console.warn(`[one-pill] ${detail.message}`);
      fireEvent(this.#host, 'one-pill-error', detail);
    }
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'one-pill-error': CustomEvent<OnePillErrorDetail>;
  }
}
