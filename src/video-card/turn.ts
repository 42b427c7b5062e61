/** Tells a playing card, also one of another copy of this script, that another is about to start. */
const turnTaken = 'one-pill-video-start';

/** The directives that an engine may name when a policy keeps a player from loading. */
const playerDirectives = ['frame-src', 'child-src', 'media-src', 'default-src'];

/**
 * Stops whichever card is playing and takes its turn, until the returned controller ends it.
 * @param player the address that is about to be loaded
 * @param stop called when another card takes the turn or the page is left (it may come back from the cache)
 * @param onBlocked called when the page's own policy keeps the player from loading
 */
export function takeTurn(player: string, stop: () => void, onBlocked: () => void): AbortController {
  // MooTools has an `Event` of its own in the place of the browser's.
  dispatchEvent(new CustomEvent(turnTaken));
  const turn = new AbortController();
  const { signal } = turn;
  for (const end of [turnTaken, 'pagehide']) addEventListener(end, stop, { signal });
  addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, disposition, effectiveDirective }) => {
      // A picture of the same host may be blocked while the film plays.
      if (disposition !== 'enforce' || !playerDirectives.includes(effectiveDirective)) return;
      // Some engines give the origin only; what is not about an address has a word in its place, or nothing.
      if (blockedURI && player.startsWith(blockedURI)) onBlocked();
    },
    { signal },
  );
  return turn;
}
