import type { ReactiveController, ReactiveControllerHost } from 'lit';

type ViewChange = (inView: boolean) => void;

/** One observer for every widget on the page, made when the first one asks. */
let observer: IntersectionObserver | undefined;
const listeners = new WeakMap<Element, ViewChange>();

function sharedObserver(): IntersectionObserver {
  // No threshold: a box taller than the screen never reaches any share of itself but the first pixel.
  observer ??= new IntersectionObserver((entries) => {
    for (const entry of entries) listeners.get(entry.target)?.(entry.isIntersecting);
  });
  return observer;
}

/** Tells its host when it comes into view and when it leaves. */
export class InViewController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element, onChange: ViewChange) {
    this.#host = host;
    listeners.set(host, onChange);
    host.addController(this);
  }

  hostConnected(): void {
    sharedObserver().observe(this.#host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.#host);
  }
}
