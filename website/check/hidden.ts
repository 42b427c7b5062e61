import { finding, type Finding } from './finding.ts';

/** What an element is in, as it is shown: through slots and out of shadow trees. */
function shownParent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** An element, then all that it is in. */
function shownAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let each: Element | null = element; each; each = shownParent(each)) ancestors.push(each);
  return ancestors;
}

/** A start tag by which a webmaster knows an element again. */
function describeElement(element: Element): string {
  const classes = [...element.classList].slice(0, 3).join(' ');
  const attributes = [
    element.id && ` id="${element.id.slice(0, 60)}"`,
    classes && ` class="${classes.slice(0, 80)}"`,
  ];
  return `<${element.localName}${attributes.filter(Boolean).join('')}>`;
}

/** The style that keeps an element, and all in it, from being seen. */
function hidingStyle(element: Element): string | undefined {
  const { display, opacity, contentVisibility } = getComputedStyle(element);
  if (display === 'none') return 'display: none';
  if (Number(opacity) === 0) return 'opacity: 0';
  if (contentVisibility === 'hidden') return 'content-visibility: hidden';
  return undefined;
}

function hiddenByAncestor(ancestors: readonly Element[]): Finding | undefined {
  for (const [index, element] of ancestors.entries()) {
    const inner = ancestors[index - 1];
    if (element instanceof HTMLDetailsElement && !element.open && inner && inner.localName !== 'summary') {
      return finding('closed-details');
    }
    const style = hidingStyle(element);
    if (style && element.hasAttribute('hidden')) {
      return finding('hidden-attribute', { element: describeElement(element) });
    }
    if (style) return finding('hidden-style', { element: describeElement(element), style });
  }
  return undefined;
}

/** Visibility comes from above, but what is further in may be visible again. */
function hiddenByVisibility(element: Element, ancestors: readonly Element[]): Finding | undefined {
  const isHidden = (each: Element) => getComputedStyle(each).visibility !== 'visible';
  if (!isHidden(element)) return undefined;
  const outermost = ancestors.findLast(isHidden) ?? element;
  return finding('hidden-style', { element: describeElement(outermost), style: 'visibility: hidden' });
}

const smallest = 2;

/** Cut off by a box that hides what does not fit: a closed accordion, a carousel that has moved on. */
function cutOffBy(box: DOMRect, ancestors: readonly Element[]): Element | undefined {
  return ancestors.slice(1).find((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (!/hidden|clip/.test(overflowX + overflowY) || /^(?:body|html)$/.test(element.localName)) return false;
    const edge = element.getBoundingClientRect();
    const isAside = box.right <= edge.left || box.left >= edge.right;
    const isAbove = box.bottom <= edge.top || box.top >= edge.bottom;
    return edge.width < smallest || edge.height < smallest || isAside || isAbove;
  });
}

/** Where no scrolling leads to. */
function isOffPage(box: DOMRect): boolean {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isMirrored = getComputedStyle(document.documentElement).direction === 'rtl';
  const [left, right] = isMirrored ? [clientWidth - scrollWidth, clientWidth] : [0, scrollWidth];
  return box.right + scrollX <= left || box.left + scrollX >= right || box.bottom + scrollY <= 0;
}

/** Why a reader cannot see an element that has something to show; `undefined` where nothing is in the way. */
export function whyHidden(element: Element): Finding | undefined {
  const ancestors = shownAncestors(element);
  const reason = hiddenByAncestor(ancestors) ?? hiddenByVisibility(element, ancestors);
  if (reason) return reason;
  const box = element.getBoundingClientRect();
  const edge = cutOffBy(box, ancestors);
  if (edge) return finding('cut-off', { element: describeElement(edge) });
  if (box.width < smallest || box.height < smallest) return finding('no-size');
  return isOffPage(box) ? finding('off-page') : undefined;
}
