import { html, nothing, type TemplateResult } from 'lit';
import type { AttributeReader } from '../attributes/attribute-reader.ts';
import { asText } from '../attributes/text.ts';
import type { LanguageController } from '../controllers/language.ts';
import type { ProblemsController } from '../controllers/problems.ts';
import { safeMediaUrl } from '../links/safe-url.ts';
import { fill } from '../locales/locale.ts';
import { clockDuration, parseSeconds, spokenDuration } from './duration.ts';
import type { OnePillVideoCard } from './video-card.ts';

/** What stands in for a poster: one large scored tablet in quiet rings. Original; nobody's thumbnail is loaded. */
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
  (globalThis.navigator as { connection?: { saveData?: boolean } } | undefined)?.connection?.saveData;

/** What stands in the player's place until it plays. A visitor who saves data gets the artwork. */
export function renderPoster(
  card: OnePillVideoCard,
  { strings, tag }: LanguageController,
  reader: AttributeReader,
  problems: ProblemsController,
  title: string,
  onPlay: () => void,
): TemplateResult {
  const address = reader.parse('poster', card.poster, safeMediaUrl, 'an address');
  const readSeconds = (text: string) => parseSeconds(text) || undefined;
  const seconds = reader.parse('duration', card.duration, readSeconds, '2:05 or PT2M5S');
  const name = [title, seconds && spokenDuration(seconds, tag), asText(card.contentNote)];
  const onError = () => problems.report('failed-to-load', `poster="${card.poster}"`, 'one that loads');
  return html`<div part="poster" class="fill">
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
    <button
      part="play"
      class="fill"
      aria-label=${fill(strings.playVideo, { title: name.filter(Boolean).join(', ') })}
      aria-describedby="from"
      @click=${onPlay}
    >
      <svg class="disc" viewBox="-45 -45 90 90"><path d="M-9-18v36l30-18z" /></svg>
    </button>`;
}
