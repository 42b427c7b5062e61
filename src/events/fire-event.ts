/** What each of our events carries, as the widgets declare it; the browser's own carry nothing. */
type Detail<Type extends keyof GlobalEventHandlersEventMap> =
  GlobalEventHandlersEventMap[Type] extends CustomEvent<infer Carried> ? Carried : undefined;

/**
 * Fires an event that bubbles and leaves shadow trees, as all of ours do. A `CustomEvent` in every case: MooTools has an
 * `Event` of its own in the place of the browser's.
 *
 * @returns `false` where a listener canceled it
 */
export function fireEvent<Type extends keyof GlobalEventHandlersEventMap>(
  host: HTMLElement,
  type: Type,
  detail?: Detail<Type>,
  cancelable = false,
): boolean {
  return host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
}
