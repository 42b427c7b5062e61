import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../controllers/language.ts';
import type { VideoCardStrings } from '../locales/strings.ts';
import type { Playback } from './playback.ts';

/** How the browser asks another host for a file and its captions. */
const crossOrigins = ['anonymous', 'use-credentials'] as const;
export type CrossOrigin = (typeof crossOrigins)[number];

export const parseCrossOrigin = (text: string): CrossOrigin | undefined =>
  crossOrigins.find((choice) => choice === text.toLowerCase());

/** Why a reader cannot watch, as the words for it are named. */
export type Failure = keyof Pick<
  VideoCardStrings,
  'videoError2' | 'videoError3' | 'videoError4' | 'videoBlocked'
>;

const failureByCode: Readonly<Record<number, Failure>> = {
  2: 'videoError2',
  3: 'videoError3',
  4: 'videoError4',
};

/**
 * Why a file does not play, as its player tells. Nobody else is asked: `navigator.onLine` is wrong behind some proxies
 * and in some virtual machines.
 */
export function failureOf({ error }: HTMLVideoElement): Failure {
  return failureByCode[error?.code ?? 0] ?? 'videoError4';
}

/** `16/9` as a number, unless nobody could film that. */
export function parseAspect(text: string): number | undefined {
  const [width, height] = text.split(/[/:]/).map(Number);
  const ratio = (width ?? NaN) / (height ?? NaN);
  return ratio >= 1 / 3 && ratio <= 5 ? ratio : undefined;
}

/** What plays the video, by itself: it is only made when a reader asked for it. */
export function renderPlayer(
  { video: { isFile, player }, crossOrigin, onError, onPlaying }: Playback,
  title: string,
): TemplateResult {
  if (isFile) {
    // `crossorigin` comes before `src`: set after it, it would load the file a second time.
    return html`<video
      class="fill"
      aria-label=${title}
      autoplay
      controls
      playsinline
      crossorigin=${crossOrigin ?? nothing}
      src=${player}
      @error=${onError}
      @playing=${onPlaying}
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

/** Announced at once by screen readers: the reader has just asked for the video. */
export function renderFailure(
  failure: Failure,
  { strings, wordsLanguage }: LanguageController<VideoCardStrings>,
): TemplateResult {
  return html`<p class="failure" role="alert" aria-atomic="true" lang=${wordsLanguage ?? nothing}>
    ${strings.cannotPlay} ${strings[failure]}
  </p>`;
}
