import { documentProperty } from '../page/document-property.ts';

let query: MediaQueryList | undefined;

/** Whether nothing should move: the visitor asks for less motion, or does not see the page. */
export function avoidsMotion(): boolean {
  // Kept, as it is asked on every frame.
  query ??= matchMedia('(prefers-reduced-motion: reduce)');
  return query.matches || documentProperty('hidden') === true;
}
