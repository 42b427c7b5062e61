let query: MediaQueryList | undefined;

/** Whether the visitor asks for less motion, at this moment. Cheap enough to ask on every frame. */
export function prefersReducedMotion(): boolean {
  query ??= matchMedia('(prefers-reduced-motion: reduce)');
  return query.matches;
}
