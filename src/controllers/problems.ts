import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tell } from '../events/tell.ts';

/** What kind of thing went wrong; the message says which and what was expected. */
export type OnePillErrorCode =
  /** An attribute's value cannot be used; it counts as absent. */
  | 'bad-attribute'
  /** The widget has nothing it can show; the author's fallback stays. */
  | 'nothing-to-show'
  /** A picture or video that the author named did not load or is not usable. */
  | 'failed-to-load';

/** Properties may be set to anything; what a reader gets is text, without the line breaks of the page's source. */
export const asText = (value: unknown): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

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
  readonly #told = new Set<string>();
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
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.#waiting.push({ code, message });
    this.#host.requestUpdate();
  }

  /** An attribute that is treated as absent. */
  badAttribute(name: string, value: unknown, expected: string): undefined {
    this.report('bad-attribute', `${name}="${String(value)}"`, expected);
  }

  /** An attribute's usable value; one that cannot be read counts as absent and is told once. */
  read<Value>(
    name: string,
    value: unknown,
    parse: (text: string) => Value | null | undefined,
    expected: string,
  ): Value | undefined {
    const text = asText(value);
    return text ? (parse(text) ?? this.badAttribute(name, value, expected)) : undefined;
  }

  /** One of the values that an attribute may have; the first is the default. */
  choose<Choice extends string>(
    name: string,
    value: unknown,
    choices: readonly [Choice, ...Choice[]],
  ): Choice {
    const find = (text: string) => choices.find((choice) => choice === text);
    return this.read(name, value, find, choices.join(' or ')) ?? choices[0];
  }

  hostUpdated(): void {
    for (const detail of this.#waiting.splice(0)) {
      console.warn(`[one-pill] ${detail.message}`);
      tell(this.#host, 'one-pill-error', detail);
    }
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'one-pill-error': CustomEvent<OnePillErrorDetail>;
  }
}
