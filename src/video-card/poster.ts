import { html, nothing, type TemplateResult } from 'lit';
import { clockDuration } from './duration.ts';

/** What stands in for a poster: one large scored tablet in quiet rings. Original; nobody's thumbnail is loaded. */
const artwork = () =>
  html`<svg class="fill" viewBox="0 0 90 90" aria-hidden="true">
    <circle cx="45" cy="45" r="94" />
    <circle cx="45" cy="45" r="77" />
    <circle cx="45" cy="45" r="61" />
    <circle cx="45" cy="45" r="47" />
    <circle cx="45" cy="45" r="34" />
    <path d="M45 14v62" />
  </svg>`;

const savesData = () =>
  (globalThis.navigator as { connection?: { saveData?: boolean } } | undefined)?.connection?.saveData;

/** What stands in the player's place until it plays. A visitor who saves data gets the artwork. */
export const renderPoster = (
  address: string | undefined,
  seconds: number | undefined,
  name: string,
  onPlay: () => void,
  onError: () => void,
): TemplateResult =>
  html`<div part="poster" class="fill">
      ${artwork()}
      ${
        savesData()
          ? nothing
          : html`<slot name="poster"
              >${address && html`<img class="fill" alt="" loading="lazy" src=${address} @error=${onError} />`}</slot
            >`
      }
      ${seconds && html`<span class="duration" aria-hidden="true">${clockDuration(seconds)}</span>`}
    </div>
    <button part="play" class="fill" aria-label=${name} aria-describedby="from" @click=${onPlay}>
      <svg class="disc" viewBox="0 0 90 90"><path d="M36 27v36l30-18z" /></svg>
    </button>`;
