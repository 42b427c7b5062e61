// What other sites and programs read of a page: its one address, its languages, its preview with a picture, its oEmbed answer.
import { languageFolder, languages, type Language } from '../pages/language.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { toRoot } from '../pages/page.ts';
import { addressOf, oembedPath, picturePath, subjectFolder, type Subject } from './addresses.ts';

export interface Shared {
  subject: Subject;
  language: Language;
  title: string;
  description: string;
  /** The picture's words. */
  alt: string;
  siteUrl: string | undefined;
}

const locales = { en: 'en_US', es: 'es_US' } as const;

/** Previews and oEmbed take whole addresses only: without the site's own they are left out. */
export function shareTags({ subject, language, title, description, alt, siteUrl }: Shared): Markup {
  const folder = subjectFolder(subject);
  const other = languages.find((each) => each !== language)!;
  const meta = (name: string, content: string) => markup`<meta property="${name}" content="${content}" />`;
  const twitter = (name: string, content: string) =>
    markup`<meta name="twitter:${name}" content="${content}" />`;
  const alternate = (hreflang: string, to: Language) => {
    const href = siteUrl
      ? addressOf(siteUrl, to, folder)
      : `${toRoot({ language, folder })}${languageFolder(to)}${folder}`;
    return markup`<link rel="alternate" hreflang="${hreflang}" href="${href}" />`;
  };
  const picture = siteUrl && `${siteUrl}${picturePath(subject.id, language, '1200x630')}`;
  return markup`${languages.map((each) => alternate(each, each))}
    ${alternate('x-default', 'en')}
    ${siteUrl && markup`<link rel="canonical" href="${addressOf(siteUrl, language, folder)}" />`}
    ${meta('og:type', 'article')}
    ${meta('og:site_name', 'one-pill-widgets')}
    ${meta('og:title', title)}
    ${meta('og:description', description)}
    ${meta('og:locale', locales[language])}
    ${meta('og:locale:alternate', locales[other])}
    ${siteUrl && meta('og:url', addressOf(siteUrl, language, folder))}
    ${
      picture && [
        meta('og:image', picture),
        meta('og:image:type', 'image/png'),
        meta('og:image:width', '1200'),
        meta('og:image:height', '630'),
        meta('og:image:alt', alt),
        twitter('image', picture),
        twitter('image:alt', alt),
      ]
    }
    ${twitter('card', picture ? 'summary_large_image' : 'summary')}
    ${twitter('title', title)}
    ${twitter('description', description)}
    ${
      siteUrl &&
      markup`<link rel="alternate" type="application/json+oembed" href="${siteUrl}${oembedPath(subject.id, language)}" title="${title}" />`
    }`;
}
