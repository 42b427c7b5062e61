import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What may show, without any of them scrolling or resizing, a box that was in view but invisible. */
const hints = [
  'animationend',
  'change',
  'click',
  'focusin',
  'input',
  'keyup',
  'pointerout',
  'pointerover',
  'scroll',
  'toggle',
  'transitionend',
  'transitionrun',
];

/** An element's parent as it is shown: through slots and out of shadow trees. */
function shownParent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** A clip that leaves nothing, as closed panels and hidden texts have it. Not every engine's observer takes it into account. */
function isClippedAway({ clip, clipPath }: CSSStyleDeclaration): boolean {
  if (/^rect\((\d+)px,? \1px,? \1px,? \1px\)$/.test(clip)) return true;
  if (/^(circle|ellipse)\(0/.test(clipPath)) return true;
  const inset = /^inset\(([^)]*?)( round .*)?\)$/.exec(clipPath)?.[1]?.split(' ');
  if (!inset) return false;
  const [top = 0, right = top, bottom = top, left = right] = inset.map((side) =>
    side.endsWith('%') ? parseFloat(side) : 0,
  );
  return top + bottom >= 100 || left + right >= 100;
}

/** Whether styles hide what lies within the screen. (`checkVisibility` with these options is younger than 2024.) */
function isInvisible(element: Element): boolean {
  if (getComputedStyle(element).visibility !== 'visible') return true;
  for (let each: Element | null = element; each; each = shownParent(each)) {
    const style = getComputedStyle(each);
    if (+style.opacity === 0 || style.filter.includes('opacity(0)') || isClippedAway(style)) return true;
  }
  return false;
}

/** Whether something on the way is moving, so that the next frame may show it. */
function isAnimated(element: Element): boolean {
  for (let each: Element | null = element; each; each = shownParent(each)) {
    if (each.getAnimations().some(({ playState }) => playState === 'running')) return true;
  }
  return false;
}

/** A box cut to a line or a dot, by a panel of no height or for screen readers alone, is not seen. */
const hasArea = ({ width, height }: DOMRectReadOnly) => width > 1 && height > 1;

const controllers = new WeakMap<Element, SeenController>();

/** One observer for every counter on the page, made when the first one asks. */
let observer: IntersectionObserver | undefined;

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

/**
 * Those that are within the screen but hidden: in a panel closed by its opacity, its visibility or its height. No observer
 * tells when that ends (but Chromium's), so while there are any, whatever may show them makes them look again.
 */
const hidden = new Set<Element>();
let frame = 0;

/** An observer tells how an element stands when it begins to observe it. */
function lookAgain(): void {
  frame = 0;
  for (const element of hidden) {
    observer!.unobserve(element);
    observer!.observe(element);
    if (isAnimated(element)) lookSoon();
  }
}

function lookSoon(): void {
  frame ||= requestAnimationFrame(lookAgain);
}

let changes: MutationObserver | undefined;

function waitToBeShown(element: Element): void {
  if (!hidden.size) {
    for (const hint of hints) document.addEventListener(hint, lookSoon, { capture: true, passive: true });
    addEventListener('resize', lookSoon);
  }
  hidden.add(element);
  changes ??= new MutationObserver(lookSoon);
  for (let each: Node | undefined = element; each; each = (each as ShadowRoot).host) {
    each = each.getRootNode();
    changes.observe(each, { attributes: true, childList: true, subtree: true });
  }
}

function stopWaiting(element: Element): void {
  if (!hidden.delete(element) || hidden.size) return;
  for (const hint of hints) document.removeEventListener(hint, lookSoon, { capture: true });
  removeEventListener('resize', lookSoon);
  changes?.disconnect();
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

  update({ isIntersecting, intersectionRect, target }: IntersectionObserverEntry): void {
    const isSeen = isIntersecting && hasArea(intersectionRect) && !isInvisible(target);
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
