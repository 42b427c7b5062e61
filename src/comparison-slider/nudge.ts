import type { LitElement } from 'lit';
import { prefersReducedMotion } from '../controllers/reduced-motion.ts';

/** An element and its style at one place of the divider. */
export type Layer = [HTMLElement, { clipPath?: string; translate?: string }];

// The delay lets the reader look at the pictures first.
const timing = { delay: 1000, duration: 1000, easing: 'ease-in-out' };

const nudge = ([layer, style]: Layer): Animation => layer.animate([{ ...style, offset: 0.5 }], timing);

/**
 * Shows once that the divider can move: when its handle is first seen, and never to who asks for less motion. Any input
 * ends it, and so does leaving the view.
 *
 * @param layersThere as they are a little way from where they stand
 */
export function nudgeOnce(host: LitElement, layersThere: () => Layer[]): void {
  /** Those of the one nudge; before it `undefined`. */
  let animations: Animation[] | undefined;
  const cancel = () => animations?.forEach((animation) => animation.cancel());
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting } of entries) {
      if (!isIntersecting) cancel();
      else if (!prefersReducedMotion()) animations ??= layersThere().map(nudge);
    }
  });
  for (const type of ['pointerdown', 'keydown', 'input']) {
    host.addEventListener(type, () => {
      cancel();
      animations = [];
    });
  }
  host.addController({
    hostUpdated() {
      const handle = host.renderRoot.querySelector('[part=handle]');
      if (handle) observer.observe(handle);
    },
    hostDisconnected() {
      observer.disconnect();
      cancel();
    },
  });
}
