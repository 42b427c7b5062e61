import type { LitElement } from 'lit';
import { watchView } from '../controllers/in-view.ts';
import { avoidsMotion } from '../controllers/reduced-motion.ts';

/** An element, while there is a divider, and its style at one place of that. */
export type Layer = [HTMLElement | null | undefined, { clipPath?: string; translate?: string }];

// The delay lets the reader come to it and look at the pictures first.
const timing = { delay: 1000, duration: 1000, easing: 'ease-in-out' };

/**
 * Shows once that the divider can move: when it is first seen, and never to who asks for less motion. Any input ends it,
 * and so does leaving the view.
 *
 * @param layersThere as they are a little way from where they stand
 */
export function nudgeOnce(host: LitElement, layersThere: () => Layer[]): void {
  /** Those of the one nudge; before it `undefined`. */
  let animations: (Animation | undefined)[] | undefined;
  const cancel = () => animations?.forEach((animation) => animation?.cancel());
  watchView(host, (inView) => {
    if (!inView) cancel();
    else if (!avoidsMotion()) {
      animations ??= layersThere().map(([layer, style]) =>
        layer?.animate([{ ...style, offset: 0.5 }], timing),
      );
    }
  });
  for (const type of ['pointerdown', 'keydown', 'input']) {
    // On the way down: of the keys that move the divider nothing outside hears.
    const end = () => {
      cancel();
      animations = [];
    };
    host.addEventListener(type, end, true);
  }
}
