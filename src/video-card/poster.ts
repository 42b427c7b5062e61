import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../controllers/language.ts';
import { fill } from '../locales/locale.ts';
import type { VideoCardStrings } from '../locales/strings.ts';
import { clockDuration, spokenDuration } from './duration.ts';

/** What stands in for a poster: one large scored pill in quiet rings. Original; nobody's thumbnail is loaded. */
const artwork = () =>
  html`<svg class="fill" viewBox="-45 -45 90 90" aria-hidden="true">
    <circle r="94" />
    <circle r="77" />
    <circle r="61" />
    <circle r="47" />
    <circle r="34" />
    <path d="M0-31v62" />
  </svg>`;

const savesData = () =>
  (globalThis.navigator as { connection?: { saveData?: boolean } } | undefined)?.connection?.saveData ===
  true;

/** What a poster shows and says. */
export interface Poster {
  title: string;
  /** The author's picture, an address that has passed the check. */
  address: string | undefined;
  /** In seconds. */
  duration: number | undefined;
  /** What a viewer should know before playing; empty where there is nothing. */
  note: string;
}

/** What stands in the player's place until it plays. A visitor who saves data gets the artwork. */
export function renderPoster(
  { title, address, duration, note }: Poster,
  { strings, tag }: LanguageController<VideoCardStrings>,
  onPlay: () => void,
  onPosterError: () => void,
): TemplateResult {
  const parts = [title, duration ? spokenDuration(duration, tag) : '', note];
  const playLabel = fill(strings.playVideo, { title: parts.filter(Boolean).join(', ') });
  const picture =
    address && html`<img class="fill" alt="" loading="lazy" src=${address} @error=${onPosterError} />`;
  const clock = duration && html`<span class="duration" aria-hidden="true">${clockDuration(duration)}</span>`;
  return html`<div part="poster" class="fill">
      ${artwork()} ${savesData() ? nothing : html`<slot name="poster">${picture}</slot>`} ${clock}
    </div>
    <button part="play" class="fill" aria-label=${playLabel} aria-describedby="from" @click=${onPlay}>
      <svg class="disc" viewBox="-45 -45 90 90" aria-hidden="true"><path d="M-9-18v36l30-18z" /></svg>
    </button>`;
}
