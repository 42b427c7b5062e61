/** Tells a playing card, also one of another copy of this script, that another is about to start. */
const turnTaken = 'one-pill-video-start';

/**
 * Stops whichever card is playing and takes its turn.
 * @param stop called when another card takes the turn or the page is left (it may come back from the cache)
 * @param onBlocked called when the page's own policy keeps an address from loading
 * @returns ends the turn
 */
export function takeTurn(stop: () => void, onBlocked: (address: string) => void): () => void {
  document.dispatchEvent(new Event(turnTaken));
  const turn = new AbortController();
  const { signal } = turn;
  document.addEventListener(turnTaken, stop, { signal });
  addEventListener('pagehide', stop, { signal });
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => onBlocked(blockedURI), { signal });
  return () => turn.abort();
}
