import { safeMediaUrl } from '../links/safe-url.ts';

/** Captions and subtitles; a track without a kind is of these. */
const captionKinds = 'track:not([kind]), [kind=captions], [kind=subtitles]';

/** The author's tracks of which a player said that they do not load. */
const lostTracks = new WeakSet<Element>();

/**
 * The author's tracks that a player could get: engines load one from another host only into a player that was told how
 * to ask there.
 */
function loadableTracks(card: Element, mayAskOthers: boolean): Element[] {
  return [...card.querySelectorAll('track')].filter((track) => {
    const address = safeMediaUrl(track.getAttribute('src') ?? '');
    return address !== undefined && (mayAskOthers || new URL(address).origin === location.origin);
  });
}

/** Whether the author gave captions that can be shown, as far as anybody knows. */
export function hasCaptions(card: Element, mayAskOthers: boolean): boolean {
  return loadableTracks(card, mayAskOthers).some(
    (track) => track.matches(captionKinds) && !lostTracks.has(track),
  );
}

/**
 * Gives copies of the author's tracks to the player.
 * @param onLost called with the author's track of which the player says that it does not load
 */
export function addTracks(
  card: Element,
  player: HTMLVideoElement,
  mayAskOthers: boolean,
  onLost: (track: Element) => void,
): void {
  for (const track of loadableTracks(card, mayAskOthers)) {
    const copy = track.cloneNode() as HTMLTrackElement;
    copy.addEventListener('error', () => {
      lostTracks.add(track);
      onLost(track);
    });
    player.append(copy);
  }
  // A player asks for captions only when a reader turns them on; whether there are any is said before.
  const loadCaptions = () => {
    for (const { track } of player.querySelectorAll<HTMLTrackElement>(captionKinds))
      if (track.mode === 'disabled') track.mode = 'hidden';
  };
  player.addEventListener('loadeddata', loadCaptions, { once: true });
}
