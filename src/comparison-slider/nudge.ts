import type { LitElement } from 'lit';
import { watchView } from '../controllers/in-view.ts';
import { avoidsMotion } from '../controllers/reduced-motion.ts';

/** An element (missing while there is no divider) and the style that it has with the divider at one place. */
export type Layer = [HTMLElement | null | undefined, { clipPath?: string; translate?: string }];

// The delay lets the reader come to it and look at the pictures first.
const timing = { delay: 1000, duration: 1000, easing: 'ease-in-out' };

/**
 * Shows once that the divider can move: when it is first seen, and never to a reader who asks for less motion. Any input ends it,
 * and so does leaving the view.
 *
 * @param layersThere as they are a little way from where they stand
 */
export function nudgeOnce(host: LitElement, layersThere: () => Layer[]): void {
  /** It has begun, or the reader has moved the divider before it could. */
  let isDone = false;
  let animations: (Animation | undefined)[] = [];
  const begin = () => {
    isDone = true;
    animations = layersThere().map(([layer, style]) => layer?.animate([{ ...style, offset: 0.5 }], timing));
  };
  const end = () => {
    for (const animation of animations) animation?.cancel();
  };
  watchView(host, (inView) => {
    if (!inView) end();
    else if (!isDone && !avoidsMotion()) begin();
  });
  for (const type of ['pointerdown', 'keydown', 'input']) {
    const endForGood = () => {
      isDone = true;
      end();
    };
    // On the way down: of the keys that move the divider nothing outside hears.
    host.addEventListener(type, endForGood, true);
  }
}
