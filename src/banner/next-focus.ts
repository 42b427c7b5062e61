/** Every element in tree order, those in open shadow roots too, but not in the one of `skipped`. */
function elementsIn(root: ParentNode, skipped: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
    element.shadowRoot && element !== skipped
      ? [element, ...elementsIn(element.shadowRoot, skipped)]
      : element,
  );
}

function takesFocus(element: HTMLElement): boolean {
  element.focus?.({ preventScroll: true });
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** Makes an element focusable for as long as it has the focus. */
function borrowsFocus(element: HTMLElement): boolean {
  if (element.hasAttribute('tabindex')) return takesFocus(element);
  const giveBack = () => element.removeAttribute('tabindex');
  element.tabIndex = -1;
  element.addEventListener('blur', giveBack, { once: true });
  const took = takesFocus(element);
  if (!took) giveBack();
  return took;
}

/**
 * Moves the focus out of an element that is about to go, so that a keyboard reader does not start over: to what the
 * Tab key would reach next, else to `main`, else back, else to any words that are there. Nothing scrolls.
 */
export function moveFocusPast(host: HTMLElement): void {
  // Only what is displayed: WebKit hangs over the focus of a link that is in no slot, such as a widget's fallback.
  const before = elementsIn(document.body, host).filter(
    (element) => element === host || element.getClientRects().length,
  );
  const after = before.splice(before.indexOf(host));
  before.reverse();
  const isStop = ({ tabIndex }: HTMLElement) => tabIndex >= 0;
  const steps = [
    [after.filter(isStop), takesFocus],
    [[...document.querySelectorAll<HTMLElement>('main, [role=main]')], borrowsFocus],
    [before.filter(isStop), takesFocus],
    [[...after.slice(1), ...before], borrowsFocus],
  ] as const;
  steps.some(([elements, focuses]) => elements.some(focuses));
}
