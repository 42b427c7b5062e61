import { html, type TemplateResult } from 'lit';

/** What stands in for a poster: one large scored tablet in quiet rings. Original; nobody's thumbnail is loaded. */
export const posterArtwork: TemplateResult = html`<svg class="fill" viewBox="0 0 90 90">
  <circle cx="45" cy="45" r="94" />
  <circle cx="45" cy="45" r="77" />
  <circle cx="45" cy="45" r="61" />
  <circle cx="45" cy="45" r="47" />
  <circle cx="45" cy="45" r="34" />
  <path d="M45 14v62" />
</svg>`;

/** The disc on the play button. */
export const playDisc: TemplateResult = html`<svg class="disc" viewBox="0 0 90 90">
  <path d="M36 27v36l30-18z" />
</svg>`;
