// What search engines read of the whole site.
import { languages, type Language } from '../pages/language.ts';
import { markup } from '../pages/markup.ts';
import { addressOf } from './addresses.ts';

/**
 * @param folders of the pages to be found, each ending in a slash or empty; those that are there in both languages are said
 *   to be one page in two
 */
export function sitemap(siteUrl: string, folders: readonly { language: Language; folder: string }[]): string {
  const has = (language: Language, folder: string) =>
    folders.some((each) => each.language === language && each.folder === folder);
  const urls = folders.map(({ language, folder }) => {
    const isInAll = languages.every((each) => has(each, folder));
    const alternates = languages.map(
      (each) =>
        markup`<xhtml:link rel="alternate" hreflang="${each}" href="${addressOf(siteUrl, each, folder)}"/>`,
    );
    return markup`<url><loc>${addressOf(siteUrl, language, folder)}</loc>${isInAll && alternates}</url>
`;
  });
  return markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}</urlset>
`.html;
}

export const robots = (siteUrl: string | undefined): string =>
  `User-agent: *\nAllow: /\n${siteUrl ? `Sitemap: ${siteUrl}sitemap.xml\n` : ''}`;
