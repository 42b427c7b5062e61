import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../controllers/language.ts';
import { formatDay } from '../locales/formatters.ts';
import { fill } from '../locales/locale.ts';
import type { VideoCardStrings } from '../locales/strings.ts';
import { headings, type headingLevels } from './heading.ts';

/** What stands beside the poster, as it is to be shown. */
export interface Details {
  title: string;
  level: (typeof headingLevels)[number];
  /** Empty where there is none; so are all other texts. */
  publisher: string;
  /** As the author wrote it. */
  published: string;
  day: Date | undefined;
  hasCaptions: boolean;
  note: string;
  /** Who is contacted when it plays, where that is not this site. */
  contact: string | undefined;
  link: TemplateResult;
  isPlaying: boolean;
  hasTranscript: boolean;
}

/** Title, facts, who will be contacted, link, Close, transcript: all that stays while the video plays. */
export function renderDetails(
  details: Details,
  language: LanguageController<VideoCardStrings>,
  onClose: () => void,
): TemplateResult {
  const { strings, tag, wordsLanguage = nothing } = language;
  const { title, publisher, day, note, contact } = details;
  const time = day && html`<time datetime=${details.published}>${formatDay(day, tag)}</time>`;
  const badge = html`<span class="badge" lang=${wordsLanguage}>${strings.captions}</span>`;
  const disclosure = html`<details part="transcript">
    <summary lang=${wordsLanguage}>${strings.transcript}</summary>
    <slot name="transcript"></slot>
  </details>`;
  return html`<div part="details">
    ${headings[details.level](title)}
    <p class="facts">
      ${publisher}${publisher && day ? ' · ' : nothing}${time} ${details.hasCaptions ? badge : nothing}
    </p>
    ${note && html`<p class="note">${note}</p>`}
    <p class="facts" id="from" lang=${wordsLanguage}>
      ${contact ? fill(strings.playsFrom, { provider: contact }) : nothing}
    </p>
    <div class="row" lang=${wordsLanguage}>
      ${details.link}
      <button
        aria-label=${fill(strings.closeVideo, { title })}
        ?disabled=${!details.isPlaying}
        @click=${onClose}
      >
        ${strings.close}
      </button>
    </div>
    ${details.hasTranscript ? disclosure : nothing}
  </div>`;
}
