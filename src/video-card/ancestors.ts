/** The next element outwards, through slots and shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** Whether a box of this overflow cuts off what no reader can scroll to. */
export const cutsOff = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
