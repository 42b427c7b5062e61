import type { LitElement, ReactiveController } from 'lit';
import { documentProperty } from '../page/document-property.ts';
import { hasCaptions } from './captions.ts';

const transcript = '[slot="transcript"]';
/** Where an editor or an optimizer has wrapped the author's poster, and it can no longer be slotted. */
const wrappedPosterSelector = ':scope > * img[slot="poster"]';

/** What a card takes from the author's children, which may come and change at any time. */
export class CardChildren implements ReactiveController {
  readonly #card: LitElement;
  #isWatching = false;

  constructor(card: LitElement) {
    this.#card = card;
    card.addController(this);
  }

  hostUpdated(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const update = () => this.#card.requestUpdate();
    // It lives and ends with the children it watches, on the page or off it.
    new MutationObserver(update).observe(this.#card, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    // While the page streams in, the children may be on their way.
    if (documentProperty('readyState') === 'loading')
      addEventListener('DOMContentLoaded', update, { capture: true, once: true });
  }

  /** The link among the fallback's words. */
  get link(): Element | null {
    return this.#find(`a[href]:not(${transcript}, ${transcript} *)`);
  }

  /** The address of a poster that cannot be slotted. */
  get wrappedPoster(): string | null | undefined {
    return this.#find(wrappedPosterSelector)?.getAttribute('src');
  }

  get hasTranscript(): boolean {
    return this.#find(`:scope > ${transcript}`) !== null;
  }

  /** @param mayAskOthers whether captions may come from another host */
  hasCaptions(mayAskOthers: boolean): boolean {
    return this.#hasChildren && hasCaptions(this.#card, mayAskOthers);
  }

  /** A server's element has no children to look at. Lit's shim gives a server a `document`, so that cannot be asked. */
  get #hasChildren(): boolean {
    return 'querySelector' in this.#card;
  }

  #find(selector: string): Element | null {
    return this.#hasChildren ? this.#card.querySelector(selector) : null;
  }
}
