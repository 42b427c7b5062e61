// Every page that is made at build time, by its path in the site. scripts/build-site.mjs writes them.
import { facts } from '../../src/content/facts.ts';
import { builderPage } from '../builder/builder-page.ts';
import { embedPage } from '../embed/embed-page.ts';
import { factsPage } from '../facts/facts-page.ts';
import { languages, type Language } from './language.ts';
import { footer, header, languageFolder, type Build } from './page.ts';
import { policy } from './policy.ts';
import { widgetIds } from './widgets.ts';

export function renderSite(build: Build): Record<string, string> {
  const pages: Record<string, string> = { 'embed/index.html': embedPage('en', '../') };
  for (const language of languages) {
    const home = languageFolder(language);
    pages[`${home}builder/index.html`] = builderPage(language, build);
    pages[`${home}facts/index.html`] = factsPage(language, build);
    for (const widget of widgetIds) {
      pages[`embed/${language}/${widget}.html`] = embedPage(language, '../../', widget);
    }
    for (const fact of Object.keys(facts)) {
      pages[`embed/${language}/${fact}.html`] = embedPage(language, '../../', 'stat-counter', { fact });
    }
  }
  return pages;
}

/** A front page as it is written by hand, with what all pages share and what only the build knows put in. */
export function fillFrontPage(html: string, language: Language, build: Build): string {
  const size = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(build.size / 1000);
  const places: Record<string, string> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy("'self'")}" />`,
    header: header({ language, folder: '' }).html,
    footer: footer(language).html,
    size: `${size} kB`,
    version: build.version,
  };
  return html.replace(/<!-- (\w+) -->/g, (comment, name: string) => places[name] ?? comment);
}
