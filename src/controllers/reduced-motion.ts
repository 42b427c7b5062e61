let query: MediaQueryList | undefined;
let askedAt: DOMHighResTimeStamp;
let answer: boolean;

/**
 * Whether nothing should move: the visitor asks for less motion, or does not see the page. Looked up once for all who ask
 * at the same time, as on one frame.
 */
export function avoidsMotion(now: DOMHighResTimeStamp): boolean {
  query ??= matchMedia('(prefers-reduced-motion: reduce)');
  if (now !== askedAt) answer = query.matches || document.hidden;
  askedAt = now;
  return answer;
}
