import { defineElement, type VersionedElement } from './define-element.ts';
import { startMounting } from './mount.ts';

/** What a script tag does: registers each tag that is free, and brings the divs to life that ask for one of them. */
export function registerWidgets(classes: Readonly<Record<string, VersionedElement>>): void {
  for (const [tag, elementClass] of Object.entries(classes)) defineElement(tag, elementClass);
  // On a server there is no page, though Lit's shim has a `document`.
  if (globalThis.MutationObserver) startMounting(Object.keys(classes));
}
