import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dismissedAt, forgetDismissal, isPreview, storeDismissal } from './dismissal.ts';

/** What is closed in this view of the page, by message id. The storage is asked once, and may forget or refuse. */
export class Dismissals implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** When each message was dismissed as the storage said when it was asked; 0 for never. */
  readonly #stored = new Map<string, number>();
  /** What a reader closed here stays closed; in a preview, too, where it could not be stored. */
  readonly #closed = new Map<string, { at: number; isStored: boolean }>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#askAgain);
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#askAgain);
    removeEventListener('pageshow', this.#onPageShow);
  }

  /** When a message was dismissed; 0 for never. A preview forgets what was before it. */
  at(id: string): number {
    const closed = this.#closed.get(id);
    if (closed && !(closed.isStored && isPreview())) return closed.at;
    const stored = this.#stored.get(id) ?? dismissedAt(id);
    this.#stored.set(id, stored);
    return stored;
  }

  store(id: string, duration: number, inSession: boolean): void {
    const at = Date.now();
    storeDismissal(id, duration, inSession, at);
    this.#closed.set(id, { at, isStored: dismissedAt(id) > 0 });
  }

  forget(id: string): void {
    forgetDismissal(id);
    this.#closed.delete(id);
    this.#stored.set(id, 0);
  }

  readonly #askAgain = (): void => {
    this.#stored.clear();
    this.#host.requestUpdate();
  };

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    // Back to a page that was kept as it was: the reader may have closed the banner on another one.
    if (persisted) this.#askAgain();
  };
}
