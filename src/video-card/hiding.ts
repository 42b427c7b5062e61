import { ancestorsOf, parentOf } from '../page/ancestors.ts';
import { documentProperty } from '../page/document-property.ts';
import { isHiddenByStyle } from '../page/hidden-by-style.ts';
import { cutsOff } from './overflow.ts';

/** No box, one that the engine skips (`content-visibility`), or one that styles hide. */
function isNotRendered(element: Element): boolean {
  // Safari has `checkVisibility` since 17.4 (March 2024).
  const hasBox = element.checkVisibility?.() ?? element.getClientRects().length > 0;
  return !hasBox || isHiddenByStyle(element);
}

/**
 * Whether an ancestor that no reader can scroll cuts all of an element off: a closed accordion without height, a carousel
 * that has moved on. What a reader can scroll back to is not hidden.
 */
function isCutOff(element: Element): boolean {
  let box = element.getBoundingClientRect();
  for (let above = parentOf(element); above && above !== documentProperty('body'); above = parentOf(above)) {
    const { overflowX, overflowY, position } = getComputedStyle(above);
    const edge = above.getBoundingClientRect();
    if (cutsOff(overflowX) && (box.right <= edge.left || box.left >= edge.right)) return true;
    if (cutsOff(overflowY) && (box.bottom <= edge.top || box.top >= edge.bottom)) return true;
    const canScroll = [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
    if (canScroll) box = edge;
    if (position === 'fixed') return false;
  }
  return false;
}

/**
 * Calls back once the page hides an element: by a closed dialog, tab, disclosure or accordion, or a carousel that moves on.
 * Scrolled out of view it stays, as readers listen on. Nothing is asked on a timer.
 */
export function watchHiding(element: HTMLElement, signal: AbortSignal, onHidden: () => void): void {
  let isInView = true;
  const check = () => {
    // On paper there is no player, and on the screen it is still there.
    if (signal.aborted || matchMedia('print').matches) return;
    if (isNotRendered(element) || (!isInView && isCutOff(element))) onHidden();
  };

  // Sees what has no box, what the engine skips (`content-visibility`) and what is cut off.
  const view = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)!.isIntersecting;
    if (!isInView) check();
  });
  view.observe(element);

  // Opacity and visibility leave the box where it is. They change with an attribute of an ancestor, at once or when a
  // transition ends; a visibility that a style sheet alone changes runs the element's own transition of it.
  const attributes = new MutationObserver(() => requestAnimationFrame(check));
  for (const ancestor of ancestorsOf(element).slice(1)) {
    attributes.observe(ancestor, { attributes: true });
  }
  for (const type of ['transitionend', 'animationend']) {
    element.addEventListener(type, check, { signal });
    document.addEventListener(type, check, { signal });
  }

  signal.addEventListener('abort', () => {
    view.disconnect();
    attributes.disconnect();
  });
}
