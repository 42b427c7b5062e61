import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ancestorsOf } from '../page/ancestors.ts';
import { isHiddenByStyle } from '../page/hidden-by-style.ts';

/*
 * When a counter has been seen
 *
 * One IntersectionObserver for the page tells which counters are within the screen and not cut off. It does not know of
 * opacity and visibility, nor in every engine of clips. So what it finds within the screen is asked for its styles; what these
 * hide is looked at again on whatever may change them, until none is left that waits.
 */

/** What may show a hidden counter without a change of the document's nodes. */
const showingEvents = [
  'animationend',
  'change',
  'click',
  'focusin',
  'input',
  'keyup',
  'pointerout',
  'pointerover',
  'scroll',
  'transitionend',
  'transitionrun',
];

const controllers = new WeakMap<Element, SeenController>();
let observer: IntersectionObserver | undefined;

/** Counters within the screen that styles hide, or that are cut to a line or a dot. */
const hidden = new Set<Element>();
let changes: MutationObserver | undefined;
let frame = 0;

function observe(element: Element): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) controllers.get(entry.target)!.update(entry);
    },
    // The first pixels, but not none: a box that only touches the edge intersects as well. A box taller than the screen
    // never reaches any larger share of itself.
    { threshold: 0.000001 },
  );
  observer.observe(element);
}

/** An observer tells how an element stands when it begins to observe it. */
function lookAgain(): void {
  frame = 0;
  for (const element of hidden) {
    observer!.unobserve(element);
    observer!.observe(element);
  }
}

function lookSoon(): void {
  frame ||= requestAnimationFrame(lookAgain);
}

function waitToBeShown(element: Element): void {
  if (!hidden.size) {
    for (const type of showingEvents) addEventListener(type, lookSoon, { capture: true, passive: true });
    addEventListener('resize', lookSoon);
  }
  hidden.add(element);
  changes ??= new MutationObserver(lookSoon);
  const ancestors = ancestorsOf(element);
  for (const root of new Set(ancestors.map((each) => each.getRootNode()))) {
    changes.observe(root, { attributes: true, childList: true, subtree: true });
  }
  // What is moving may show it on the next frame.
  const animations = ancestors.flatMap((each) => each.getAnimations());
  if (animations.some(({ playState }) => playState === 'running')) lookSoon();
}

function stopWaiting(element: Element): void {
  if (!hidden.delete(element) || hidden.size) return;
  for (const type of showingEvents) removeEventListener(type, lookSoon, { capture: true });
  removeEventListener('resize', lookSoon);
  changes!.disconnect();
  cancelAnimationFrame(frame);
  frame = 0;
}

/** Follows whether a reader can see an element: within the screen, and nothing hides it. */
export class SeenController implements ReactiveController {
  isSeen = false;
  readonly #host: Element;
  readonly #onChange: () => void;

  constructor(host: ReactiveControllerHost & Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    controllers.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    observe(this.#host);
  }

  hostDisconnected(): void {
    observer!.unobserve(this.#host);
    stopWaiting(this.#host);
    this.#set(false);
  }

  update({ isIntersecting, intersectionRect: { width, height }, target }: IntersectionObserverEntry): void {
    const isSeen =
      isIntersecting &&
      // Texts for screen readers alone are cut to a dot.
      Math.min(width, height) > 1 &&
      !isHiddenByStyle(target);
    if (isIntersecting && !isSeen) waitToBeShown(target);
    else stopWaiting(target);
    this.#set(isSeen);
  }

  #set(isSeen: boolean): void {
    if (isSeen === this.isSeen) return;
    this.isSeen = isSeen;
    this.#onChange();
  }
}
