import type { ReactiveControllerHost } from 'lit';

type ViewChange = (inView: boolean) => void;

/** One observer for every widget on the page, made when the first one asks. */
let observer: IntersectionObserver | undefined;
const listeners = new WeakMap<Element, ViewChange>();

/** Tells a host when it comes into view and when it leaves, be it by leaving the page. */
export function watchView(host: ReactiveControllerHost & Element, onChange: ViewChange): void {
  listeners.set(host, onChange);
  host.addController({
    hostConnected() {
      // No threshold: a box taller than the screen never reaches any share of itself but the first pixel.
      observer ??= new IntersectionObserver((entries) => {
        for (const entry of entries) listeners.get(entry.target)!(entry.isIntersecting);
      });
      observer.observe(host);
    },
    hostDisconnected() {
      observer!.unobserve(host);
      onChange(false);
    },
  });
}
