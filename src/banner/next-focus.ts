import { documentProperty } from '../page/document-property.ts';

/**
 * Gives the focus to an element, without scrolling; returns whether it took it. One that takes none by itself can do so for
 * as long as it has the focus.
 */
function tryToFocus(element: HTMLElement): boolean {
  // Not displayed: WebKit hangs over the focus of a link that is in no slot, such as a widget's fallback.
  if (!element.getClientRects().length) return false;
  const borrows = element.tabIndex < 0 && !element.hasAttribute('tabindex');
  const giveBack = () => element.removeAttribute('tabindex');
  if (borrows) {
    element.tabIndex = -1;
    element.addEventListener('blur', giveBack, { once: true });
  }
  element.focus?.({ preventScroll: true });
  const took = (element.getRootNode() as Document | ShadowRoot).activeElement === element;
  if (borrows && !took) giveBack();
  return took;
}

/**
 * Moves the focus out of an element that is about to go, so that a keyboard reader does not start over: to what the
 * Tab key would reach next, else to `main`, else back, else to any words that are there.
 */
export function moveFocusPast(host: HTMLElement): void {
  /** Every element in tree order, those in open shadow roots too, but not in the host's own. */
  const elementsIn = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
      element.shadowRoot && element !== host ? [element, ...elementsIn(element.shadowRoot)] : element,
    );
  const elements = elementsIn(documentProperty('body')!);
  const index = elements.indexOf(host);
  const after = elements.slice(index + 1);
  const before = elements.slice(0, index);
  before.reverse();
  const isStop = ({ tabIndex }: HTMLElement) => tabIndex >= 0;
  const main = document.querySelectorAll<HTMLElement>('main, [role=main]');
  const candidates = [...after.filter(isStop), ...main, ...before.filter(isStop), ...after, ...before];
  for (const candidate of candidates) {
    if (tryToFocus(candidate)) return;
  }
}
