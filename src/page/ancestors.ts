/** The element that another one is drawn in: through slots and out of shadow trees. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** An element and all that it is drawn in, up to the root. */
export function ancestorsOf(element: Element | null): Element[] {
  const ancestors: Element[] = [];
  for (let next = element; next; next = parentOf(next)) ancestors.push(next);
  return ancestors;
}
