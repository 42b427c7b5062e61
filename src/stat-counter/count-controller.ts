import type { LitElement } from 'lit';
import { fireEvent } from '../events/fire-event.ts';
import { countUp } from './count-up.ts';
import { SeenController } from './seen.ts';
import type { Stat } from './stat.ts';

/** `detail` of `one-pill-count-complete`. */
export interface OnePillCountCompleteDetail {
  /** The exact decimal, e.g. `20400000`. */
  value: string;
  /** The figure as shown, e.g. `20.4 million`. */
  text: string;
}

/** Counts a figure up once, when it is seen. */
export class CountController {
  /** The text of the layer that counts; a server has none. */
  readonly layer = globalThis.Text && new Text();

  readonly #host: LitElement;
  readonly #seen: SeenController;
  #stat: Stat | undefined;
  #duration = 0;
  /** The figure that was counted up to. */
  #counted = '';
  /** Jumps to the end of the count. */
  #finish?: () => void;

  constructor(host: LitElement) {
    this.#host = host;
    this.#seen = new SeenController(host, () => this.#count());
  }

  /** After each update of the host: what it shows now, and how many ms a count takes; 0 for none. */
  follow(stat: Stat | undefined, duration: number): void {
    this.#stat = stat;
    this.#duration = duration;
    this.#count();
  }

  /** Counts again: at once if in view, else when next seen. */
  replay(): void {
    this.#counted = '';
    this.#count();
  }

  /** Starts the count where it is due and ends the one that runs where nothing should. */
  #count(): void {
    const figure = this.#stat?.figure;
    const { isSeen } = this.#seen;
    if (!isSeen || !this.#duration || figure !== this.#counted) this.#finish?.();
    if (!isSeen || this.#counted || !this.#stat) return;
    const line = this.#host.renderRoot.querySelector('.figure-line');
    // Where an update failed, the author's words stand.
    if (!line) return;
    this.#counted = this.#stat.figure;
    this.#finish = countUp(line, this.layer, this.#stat.prepareCount(), this.#duration, () => {
      if (!this.#stat) return;
      const { value, figure: text } = this.#stat;
      fireEvent(this.#host, 'one-pill-count-complete', { value, text });
    });
  }
}
