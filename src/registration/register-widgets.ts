import { defineElement, type VersionedElement } from './define-element.ts';
import { startMounting } from './mount.ts';

/** What a script tag does: registers each tag that is free, and brings the divs to life that ask for one of them. */
export function registerWidgets(classes: Readonly<Record<string, VersionedElement>>): void {
  for (const [tag, elementClass] of Object.entries(classes)) defineElement(tag, elementClass);
  // On a server there is no page; Lit's shim of one cannot be searched.
  if (globalThis.document && 'querySelectorAll' in document) startMounting(classes);
}
