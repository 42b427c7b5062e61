let query: MediaQueryList | undefined;
let askedAt: DOMHighResTimeStamp;
let reduced: boolean;

/** Whether the visitor asks for less motion; looked up once for all who ask at the same time, as on one frame. */
export function prefersReducedMotion(now: DOMHighResTimeStamp): boolean {
  query ??= matchMedia('(prefers-reduced-motion: reduce)');
  if (now !== askedAt) reduced = query.matches;
  askedAt = now;
  return reduced;
}
