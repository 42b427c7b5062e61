// Every page that is made at build time, by its path in the site. scripts/build-site.mjs writes them.
import { facts } from '../../src/content/facts.ts';
import { builderPage } from '../builder/builder-page.ts';
import { previewPage } from '../builder/preview-page.ts';
import { embedPage } from '../embed/embed-page.ts';
import { factsPage } from '../facts/facts-page.ts';
import { columnRoom, roomOf } from '../builder/room.ts';
import { missingPage, listPage } from '../figures/lists.ts';
import { subjectAttributes, subjects, widgetOf } from '../figures/subjects.ts';
import { subjectFolder, oembedPath } from '../figures/addresses.ts';
import { subjectPage } from '../figures/subject-page.ts';
import { robots, sitemap } from '../figures/sitemap.ts';
import { oembed } from '../oembed/oembed.ts';
import { llmsFullText, llmsText } from '../record/llms.ts';
import { sheetFolder, sheets } from '../print/choices.ts';
import { printPage } from '../print/print-page.ts';
import { changesFeed, recordCsv, recordJson } from '../record/record.ts';
import { wordsPage } from '../words/words-page.ts';
import { isLanguage, languageFolder, languages, type Language } from './language.ts';
import { Markup, markup } from './markup.ts';
import { footer, header, toRoot, type Build } from './page.ts';
import { strictPolicy } from './policy.ts';
import { wordsFolder } from './ways-addresses.ts';
import { isWidgetId, widgetIds, type WidgetId } from './widgets.ts';
import { widgetWords, wordsToMarkup, type Attributes } from './words.ts';

export function renderSite(build: Build): Record<string, string> {
  const pages: Record<string, string> = {
    'builder/preview.html': previewPage(),
    'embed/index.html': embedPage({ language: 'en', root: '../', build }),
  };
  for (const language of languages) {
    const home = languageFolder(language);
    pages[`${home}builder/index.html`] = builderPage(language, build);
    pages[`${home}facts/index.html`] = factsPage(language, build);
    pages[`${home}figures/index.html`] = listPage('figures/', language);
    pages[`${home}widgets/index.html`] = listPage('widgets/', language);
    pages[`${home}${wordsFolder}index.html`] = wordsPage(language);
    for (const subject of subjects) {
      pages[`${home}${subjectFolder(subject)}index.html`] = subjectPage(subject, language, build);
    }
    for (const sheet of sheets) {
      pages[`${home}${sheetFolder(sheet)}index.html`] = printPage(sheet, language, build);
    }
    for (const widget of widgetIds) {
      pages[`embed/${language}/${widget}.html`] = embedPage({ language, root: '../../', build, widget });
    }
    for (const fact of Object.keys(facts)) {
      pages[`embed/${language}/${fact}.html`] = embedPage({
        language,
        root: '../../',
        build,
        widget: 'stat-counter',
        fact,
      });
    }
  }
  pages['404.html'] = missingPage(build);
  return pages;
}

/** What programs read: the record of the figures, and what search engines and other sites ask for. By path in the site. */
export function renderData(build: Build, pages: readonly string[]): Record<string, string> {
  const { version, siteUrl } = build;
  const files: Record<string, string> = {
    'facts.json': recordJson(version),
    'facts.csv': recordCsv(),
    'robots.txt': robots(siteUrl),
    'llms.txt': llmsText(build),
    'llms-full.txt': llmsFullText(build),
  };
  for (const language of languages) {
    files[`${languageFolder(language)}changes.xml`] = changesFeed(language, siteUrl);
    if (!siteUrl) continue;
    for (const subject of subjects)
      files[oembedPath(subject.id, language)] = oembed(subject, language, siteUrl);
  }
  if (siteUrl) files['sitemap.xml'] = sitemap(siteUrl, foldersOf(pages));
  return files;
}

/** Of the pages that search engines should show: those in frames are shown by the pages about them. */
function foldersOf(pages: readonly string[]): { language: Language; folder: string }[] {
  return pages
    .filter((path) => path.endsWith('index.html') && !path.startsWith('embed/'))
    .map((path) => {
      const folder = path.slice(0, -'index.html'.length);
      const isSpanish = folder.startsWith(languageFolder('es'));
      return isSpanish
        ? { language: 'es', folder: folder.slice(languageFolder('es').length) }
        : { language: 'en', folder };
    });
}

/** The rooms of the widgets on the pages of figures and widgets, for those pages' style sheet. */
export const subjectRooms = (): string =>
  languages
    .flatMap((language) =>
      subjects.map((subject) => {
        const attributes = subjectAttributes(subject, language, '');
        const room = columnRoom(roomOf(widgetOf(subject), attributes, language), false);
        return `#room-${subject.id}:lang(${language}) { min-height: ${room}; }\n`;
      }),
    )
    .join('');

/** A page written by hand, where a comment names a widget: the words that it says, as its fallback. */
export const fillWords = (html: string): string =>
  html.replace(
    /<!-- words (\w+) ([\w-]+)((?: [\w-]+="[^"]*")*) -->/g,
    (_, language: string, widget: string, parameters: string) => {
      const attributes = Object.fromEntries(
        [...parameters.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      ) as Attributes;
      if (!isLanguage(language) || !isWidgetId(widget)) throw new Error(`No words for ${language} ${widget}`);
      return wordsToMarkup(widgetWords(widget, attributes, language)).html;
    },
  );

/** What the front page shows of each widget: the newest figures. */
const shown: Readonly<Record<string, (language: Language) => { widget: WidgetId; attributes: Attributes }>> =
  {
    figure: () => ({ widget: 'stat-counter', attributes: { fact: 'pills-2025' } }),
    share: () => ({ widget: 'stat-counter', attributes: { fact: 'lethal-share-2025' } }),
    message: () => ({ widget: 'banner', attributes: {} }),
    comparison: () => ({ widget: 'comparison-slider', attributes: {} }),
    video: (language) => ({
      widget: 'video-card',
      attributes: subjectAttributes(
        { kind: 'widget', id: 'video-card' },
        language,
        toRoot({ language, folder: '' }),
      ),
    }),
  };

/** A widget in the room that is kept for it; see `roomStyles`. */
function widgetInRoom(key: string, language: Language): Markup {
  const { widget, attributes } = shown[key]!(language);
  const tag = new Markup(`one-pill-${widget}`);
  const own = Object.entries(attributes).map(([name, value]) => markup` ${name}="${value}"`);
  const words = wordsToMarkup(widgetWords(widget, attributes, language));
  const isWide = widget === 'banner' && ' full';
  return markup`<div class="room${isWide}"><${tag} id="room-${key}"${own}><p>${words}</p></${tag}></div>`;
}

/** The room of the front pages' widgets, for the pages' one style sheet. */
export const roomStyles = (): string =>
  languages
    .flatMap((language) =>
      Object.entries(shown).map(([key, show]) => {
        const { widget, attributes } = show(language);
        const room = columnRoom(roomOf(widget, attributes, language), false);
        // The longest words are the figure's: a few px more than was measured, as these pages are in the machine's own typeface.
        return `#room-${key}:lang(${language}) { min-height: ${widget === 'stat-counter' ? `calc(${room} + 4px)` : room}; }\n`;
      }),
    )
    .join('');

/** A front page as it is written by hand, with what all pages share and what only the build knows put in. */
export function fillFrontPage(html: string, language: Language, build: Build): string {
  const size = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(
    build.files.all.size / 1000,
  );
  const places: Record<string, string> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${strictPolicy}" />`,
    header: header({ language, folder: '' }).html,
    footer: footer(language).html,
    size: `${size} kB`,
    version: build.version,
    ...Object.fromEntries(Object.keys(shown).map((key) => [key, widgetInRoom(key, language).html])),
  };
  return html.replace(/<!-- (\w+) -->/g, (comment, name: string) => places[name] ?? comment);
}

export { readSiteUrl } from '../figures/addresses.ts';
export { readRules } from '../record/llms.ts';
export { renderPictures } from '../pictures/render-pictures.ts';
