import { html, type TemplateResult } from 'lit';

/** A provider's player. It gets a correct referrer on any page: without one YouTube answers with error 153. */
export const renderFrame = (address: string, title: string): TemplateResult =>
  html`<iframe
    class="fill"
    title=${title}
    allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
    allowfullscreen
    referrerpolicy="strict-origin-when-cross-origin"
    src=${address}
  ></iframe>`;

export const renderFile = (
  address: string,
  title: string,
  tracks: readonly Node[],
  onError: () => void,
): TemplateResult =>
  html`<video class="fill" aria-label=${title} controls playsinline autoplay src=${address} @error=${onError}>
    ${tracks}
  </video>`;
