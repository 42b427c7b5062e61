// What all pages of the site have around them.
import { sentences } from '../../src/content/sentences.ts';
import { languageFolder, languageNames, languages, type Bilingual, type Language } from './language.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { strictPolicy } from './policy.ts';
import type { ScriptFile } from '../builder/snippets.ts';
import type { WidgetId } from './widgets.ts';

/** What the build knows and pages say. */
export interface Build {
  version: string;
  /** The scripts that snippets name: of all widgets, of each, of pages with frames that grow, and the check. */
  files: Readonly<Record<WidgetId | 'all' | 'listener' | 'check', ScriptFile>>;
  manifest: Parameters<typeof import('../builder/options.ts').manifestAttributes>[0];
  /** Of embed pages; it stands in each, with its hash in the page's policy. */
  frameStyles: string;
  /** Of what stands in them before the widget's script. */
  prerenderStyles: string;
  /** The observances are listed for this year and the next. */
  year: number;
  /** The rules of the message, each a sentence or more. */
  rules: readonly string[];
  /** The public address of the site, ending in a slash; what needs it is left out where it is not known. */
  siteUrl: string | undefined;
}

export interface Page {
  language: Language;
  /** The folder in the site, with a slash at the end; empty for the front page. */
  folder: string;
  /** From the page to the site's root, where that is not known from the folder. */
  root?: string;
  title: string;
  description: string;
  policy?: string;
  /** Scripts by their address from the site's root. */
  scripts?: readonly string[];
  /** Style sheets beside the one of all pages, likewise. */
  styles?: readonly string[];
  /** What the head holds beside what every page's does. */
  head?: Content;
  attributes?: Readonly<Record<string, string>>;
  main: Markup;
}

const names: Readonly<Record<'builder/' | 'facts/' | 'options', Bilingual>> = {
  'builder/': { en: 'Make yours', es: 'Arme el suyo' },
  'facts/': { en: 'Figures and sources', es: 'Cifras y fuentes' },
  options: { en: 'Every option', es: 'Todas las opciones' },
};
const words = {
  skip: { en: 'Skip to content', es: 'Ir al contenido' },
  main: { en: 'Main', es: 'Principal' },
  review: {
    en: '',
    es: 'El texto en español aún espera la revisión de una persona nativa especialista en comunicación de salud.',
  },
  tracking: {
    en: 'This site sets no cookie and tracks nobody.',
    es: 'Este sitio no usa cookies ni rastrea a nadie.',
  },
};

/** From a page up to the site's root. */
export const toRoot = ({ language, folder, root }: Pick<Page, 'language' | 'folder' | 'root'>): string =>
  root ?? ('../'.repeat((languageFolder(language) + folder).split('/').length - 1) || './');

export function header(page: Pick<Page, 'language' | 'folder' | 'root'>): Markup {
  const { language, folder } = page;
  const root = toRoot(page);
  const home = root + languageFolder(language);
  const other = languages.find((each) => each !== language)!;
  const link = (to: 'builder/' | 'facts/') =>
    markup`<a href="${home}${to}"${folder === to && markup` aria-current="page"`}>${names[to][language]}</a>`;
  return markup`<a class="skip" href="#content">${words.skip[language]}</a>
    <header class="page masthead">
      <a class="name" href="${home}"${folder === '' && markup` aria-current="page"`}>one-pill-widgets</a>
      <nav aria-label="${words.main[language]}">
        ${link('builder/')} ${link('facts/')}
        <a href="${root}options/"${language !== 'en' && markup` hreflang="en"`}>${names.options[language]}</a>
        <a id="other-language" href="${root}${languageFolder(other)}${folder}" hreflang="${other}" lang="${other}">${languageNames[other]}</a>
      </nav>
    </header>`;
}

export const footer = (language: Language): Markup => markup`<footer class="page">
      <p>${sentences.emergency[language]}</p>
      <p>${sentences.disclaimer[language]} ${words.tracking[language]} ${words.review[language]}</p>
    </footer>`;

/** How most pages begin: with what the world outside is told of them, too, as title and description. */
export const pageHead = (title: string, lead: string): Markup => markup`<h1>${title}</h1>
      <p class="lead">${lead}</p>`;

export function renderPage(page: Page): string {
  const { language, title, description, policy = strictPolicy, head, attributes = {}, main } = page;
  const { scripts = [], styles = [] } = page;
  const root = toRoot(page);
  const data: Content[] = Object.entries(attributes).map(([name, value]) => markup` data-${name}="${value}"`);
  return markup`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>${title} – one-pill-widgets</title>
    <meta name="description" content="${description}" />
    <link rel="icon" href="${root}icon.svg" />
    <link rel="stylesheet" href="${root}site.css" />
    ${styles.map((href) => markup`<link rel="stylesheet" href="${root}${href}" />`)}
    ${head}
    ${scripts.map((src) => markup`<script type="module" src="${root}${src}"></script>`)}
  </head>
  <body${data}>
    ${header(page)}
    <main class="page" id="content">
      ${main}
    </main>
    ${footer(language)}
  </body>
</html>
`.html;
}
