// The lists of all pages of figures and widgets, and the page for an address that leads to none.
import { factIds, type FactId } from '../../src/content/facts.ts';
import { languageFolder, languages, type Language } from '../pages/language.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { pageHead, renderPage, toRoot, type Build } from '../pages/page.ts';
import { widgetIds, widgetNames, widgetSummaries } from '../pages/widgets.ts';
import { capitalize, statWords } from '../pages/words.ts';
import { figureFolder, widgetFolder } from './addresses.ts';
import { pageWords } from './words.ts';

function figureLine(id: FactId, language: Language, home: string): Markup {
  const { figure, label, period } = statWords({ fact: id }, language)!;
  return markup`<li><a href="${home}${figureFolder(id)}"><strong>${capitalize(figure)}</strong> ${label}${period && `, ${period}`}</a></li>`;
}

const figureList = (language: Language, home: string): Markup =>
  markup`<ul class="pages">${factIds.map((id) => figureLine(id, language, home))}</ul>`;

const widgetList = (language: Language, home: string): Markup =>
  markup`<ul class="pages">${widgetIds.map(
    (id) =>
      markup`<li><a href="${home}${widgetFolder(id)}"><strong>${widgetNames[id][language]}</strong> ${widgetSummaries[id][language]}</a></li>`,
  )}</ul>`;

const lists = { 'figures/': figureList, 'widgets/': widgetList };

export function listPage(folder: keyof typeof lists, language: Language): string {
  const home = toRoot({ language, folder }) + languageFolder(language);
  const kind = folder === 'figures/' ? 'figures' : 'widgets';
  const title = pageWords[kind][language];
  const description = pageWords[`${kind}Lead`][language];
  return renderPage({
    language,
    folder,
    title,
    description,
    styles: ['figures/figures.css'],
    main: markup`${pageHead(title, description)}
      ${lists[folder](language, home)}`,
  });
}

/** Shown by static hosts at any depth, so its addresses begin at the host's root. */
export function missingPage({ siteUrl }: Pick<Build, 'siteUrl'>): string {
  const root = siteUrl ? new URL(siteUrl).pathname : '/';
  const [first, ...others] = languages;
  const part = (language: Language) => {
    const home = root + languageFolder(language);
    return markup`<p class="lead">${pageWords.missingLead[language]}</p>
      <h2>${pageWords.allFigures[language]}</h2>${figureList(language, home)}
      <h2>${pageWords.allWidgets[language]}</h2>${widgetList(language, home)}`;
  };
  return renderPage({
    language: first,
    folder: '',
    root,
    title: pageWords.missing[first],
    description: pageWords.missingLead[first],
    styles: ['figures/figures.css'],
    head: markup`<meta name="robots" content="noindex" />`,
    main: markup`<h1>${pageWords.missing[first]}</h1>${part(first)}
      ${others.map(
        (language) =>
          markup`<section class="step" lang="${language}"><h2>${pageWords.missing[language]}</h2>${part(language)}</section>`,
      )}`,
  });
}
