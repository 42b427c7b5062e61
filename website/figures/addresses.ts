// Where the page, the picture, the frame and the oEmbed answer of each figure and widget are, from the site's root.
import type { FactId } from '../../src/content/facts.ts';
import { languageFolder, type Language } from '../pages/language.ts';
import type { WidgetId } from '../pages/widgets.ts';

/** What a page of its own is about. */
export type Subject =
  | { readonly kind: 'figure'; readonly id: FactId }
  | { readonly kind: 'widget'; readonly id: WidgetId };

/** In px. The first is what previews of links show, the others are for posts and stories. */
export const pictureSizes = ['1200x630', '1080x1080', '1080x1920'] as const;

export type PictureSize = (typeof pictureSizes)[number];

export const figureFolder = (id: FactId): `figures/${FactId}/` => `figures/${id}/`;

export const widgetFolder = (id: WidgetId): `widgets/${WidgetId}/` => `widgets/${id}/`;

export const subjectFolder = (subject: Subject): string =>
  subject.kind === 'figure' ? figureFolder(subject.id) : widgetFolder(subject.id);

export const picturePath = (id: FactId | WidgetId, language: Language, size: PictureSize): string =>
  `pictures/${language}/${id}-${size}.png`;

export const framePath = (id: FactId | WidgetId, language: Language): string =>
  `embed/${language}/${id}.html`;

export const oembedPath = (id: FactId | WidgetId, language: Language): string =>
  `oembed/${language}/${id}.json`;

/** English stands at the root. */
export const addressOf = (siteUrl: string, language: Language, path: string): string =>
  `${siteUrl}${languageFolder(language)}${path}`;

/** Stands for the site's address in what is to be copied, where only the page's script can know it. */
export const unknownSite = 'https://site.invalid/';

/**
 * The site's public address, with a slash at the end.
 *
 * @param written as given to the build; empty is none
 */
export function readSiteUrl(written: string | undefined): string | undefined {
  if (!written?.trim()) return undefined;
  const url = URL.canParse(written.trim()) ? new URL(written.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new Error(
      `SITE_URL is not the address of a site, such as https://example.org/one-pill/: ${written}`,
    );
  }
  return url.href.replace(/\/?$/, '/');
}
