import type { LitElement } from 'lit';
import { watchView } from '../controllers/in-view.ts';
import { avoidsMotion } from '../controllers/reduced-motion.ts';

/** An element, while there is a divider, and its style at one place of that. */
export type Layer = [HTMLElement | null | undefined, { clipPath?: string; translate?: string }];

// The delay lets the reader come to it and look at the pictures first.
const timing = { delay: 1000, duration: 1000, easing: 'ease-in-out' };

/**
 * Shows once that the divider can move: when it is first seen, and never to who asks for less motion. Leaving the view
 * ends it.
 *
 * @param layersThere as they are a little way from where they stand
 * @returns ends it, or keeps it from coming
 */
export function nudgeOnce(host: LitElement, layersThere: () => Layer[]): () => void {
  /** Those of the one nudge; before it `undefined`. */
  let animations: (Animation | undefined)[] | undefined;
  const end = () => {
    animations?.forEach((animation) => animation?.cancel());
    animations = [];
  };
  watchView(host, (inView) => {
    if (!inView) {
      if (animations) end();
    } else if (!avoidsMotion(performance.now())) {
      animations ??= layersThere().map(([layer, style]) =>
        layer?.animate([{ ...style, offset: 0.5 }], timing),
      );
    }
  });
  return end;
}
