import { html, type TemplateResult } from 'lit';
import type { Video } from './video-address.ts';

/** Why a reader cannot watch, as the words for it are named. */
export type Failure = `videoError${2 | 3 | 4}` | 'videoBlocked';

/** `16/9` as a number, unless nobody could film that. */
export function parseAspect(text: string): number | undefined {
  const [width, height] = text.split(/[/:]/);
  const ratio = +width! / +height!;
  return ratio >= 1 / 3 && ratio <= 5 ? ratio : undefined;
}

/** What plays the video, by itself: it is only made when a reader asked for it. */
export function renderPlayer(
  { provider, player }: Video,
  title: string,
  onError: (event: { target: HTMLVideoElement }) => void,
): TemplateResult {
  if (provider === 'file') {
    return html`<video
      class="fill"
      aria-label=${title}
      autoplay
      controls
      playsinline
      src=${player}
      @error=${onError}
    ></video>`;
  }
  // With a correct referrer on any page: without one YouTube answers with error 153.
  return html`<iframe
    class="fill"
    title=${title}
    allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
    allowfullscreen
    referrerpolicy="strict-origin-when-cross-origin"
    src=${player}
  ></iframe>`;
}
