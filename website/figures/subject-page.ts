// The page of one figure or widget: what a link leads to, and what somebody needs who wants to check, cite or show it.
import { changesOf } from '../../src/content/changes.ts';
import { facts, type FactId } from '../../src/content/facts.ts';
import { newestOf } from '../../src/content/newest.ts';
import { series, seriesOf } from '../../src/content/series.ts';
import { seriesRecords, yearSources } from '../../src/content/series-record.ts';
import { sourceKinds } from '../../src/content/source-kinds.ts';
import { formatDay, parseDay } from '../../src/locales/formatters.ts';
import { localize } from '../../src/locales/locale.ts';
import { describeStat } from '../../src/stat-counter/stat.ts';
import { builderAddress } from '../builder/builder-page.ts';
import { originWords, sourceKindWords } from '../facts/origin-words.ts';
import { languageFolder, type Language } from '../pages/language.ts';
import { Markup, markup } from '../pages/markup.ts';
import { renderPage, toRoot, type Build } from '../pages/page.ts';
import { waysToUse } from '../pages/ways.ts';
import { widgetNames, widgetSummaries } from '../pages/widgets.ts';
import { capitalize, linkAddress, statTitle, statWords, widgetWords, wordsToMarkup } from '../pages/words.ts';
import { frameCode } from '../oembed/oembed.ts';
import { pictureAlt } from '../pictures/picture-words.ts';
import {
  addressOf,
  figureFolder,
  framePath,
  picturePath,
  pictureSizes,
  subjectFolder,
  unknownSite,
  type Subject,
} from './addresses.ts';
import { copyable } from './copyable.ts';
import { apaCitation, plainCitation } from './citations.ts';
import { shareTags } from './share-tags.ts';
import { subjectAttributes, subjectDescription, subjectTitle, widgetOf } from './subjects.ts';
import { pageWords } from './words.ts';

export function subjectPage(subject: Subject, language: Language, build: Build): string {
  const folder = subjectFolder(subject);
  const root = toRoot({ language, folder });
  const home = root + languageFolder(language);
  const title = subjectTitle(subject, language);
  const description = subjectDescription(subject, language);
  const say = (key: keyof typeof pageWords) => pageWords[key][language];
  const alt = pictureAlt(subject, language);
  const section = (id: string, name: string, content: Markup) =>
    markup`<section class="step" aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${content}</section>`;
  const list = subject.kind === 'figure' ? 'figures' : 'widgets';
  return renderPage({
    language,
    folder,
    title,
    description,
    scripts: [`one-pill-${widgetOf(subject)}.js`, 'figures/page.js'],
    styles: ['figures/figures.css'],
    head: shareTags({ subject, language, title, description, alt, siteUrl: build.siteUrl }),
    attributes: { root, copied: say('copied'), 'copy-yourself': say('copyYourself') },
    main: markup`<p class="up"><a href="${home}${list}/">${say(list === 'figures' ? 'allFigures' : 'allWidgets')}</a></p>
      ${heading(subject, language)}
      <div class="room">${widgetMarkup(subject, language, root)}</div>
      ${waysToUse(language, home, { site: 'embed', picture: 'pictures' }, subject.kind === 'figure' ? subject.id : undefined)}
      <p id="copy-status" role="status"></p>
      ${
        subject.kind === 'figure' && [
          section('origin', say('origin'), origin(subject.id, language, home)),
          years(subject.id, language),
          section('cite', say('cite'), citations(subject, subject.id, language, build)),
        ]
      }
      ${section('embed', say(subject.kind === 'figure' ? 'embed' : 'embedWidget'), embedding(subject, language, root, build))}
      ${section('pictures', say('pictures'), pictures(subject, language, root, alt))}
      ${subject.kind === 'figure' && section('changes', say('changes'), history(subject.id, language, root))}`,
  });
}

function heading(subject: Subject, language: Language): Markup {
  if (subject.kind === 'widget') {
    return markup`<h1>${widgetNames[subject.id][language]}</h1><p class="lead">${widgetSummaries[subject.id][language]}</p>`;
  }
  const { figure, label, period } = statWords({ fact: subject.id }, language)!;
  return markup`<h1 class="figure-title"><strong>${capitalize(figure)}</strong> ${label}${period && `, ${period}`}</h1>`;
}

function widgetMarkup(subject: Subject, language: Language, root: string): Markup {
  const widget = widgetOf(subject);
  const tag = new Markup(`one-pill-${widget}`);
  const attributes = subjectAttributes(subject, language, root);
  const own = Object.entries(attributes).map(([name, value]) => markup` ${name}="${value}"`);
  // A film's relative address is none while the page is built.
  const said = widgetWords(widget, subjectAttributes(subject, language, unknownSite), language);
  const words = new Markup(wordsToMarkup(said).html.replaceAll(unknownSite, root));
  return markup`<${tag} id="room-${subject.id}"${own}><p>${words}</p></${tag}>`;
}

function origin(id: FactId, language: Language, home: string): Markup {
  const { note, source, sourceHref, date, period } = statWords({ fact: id }, language)!;
  const kind = sourceKindWords[sourceKinds[id]];
  const say = (key: keyof typeof originWords) => originWords[key][language];
  const newest = newestOf(id);
  return markup`<dl class="details">
      ${period && markup`<div><dt>${say('period')}</dt><dd>${period}</dd></div>`}
      <div><dt>${say('source')}</dt><dd><a href="${sourceHref!}">${source}</a></dd></div>
      <div><dt>${say('dated')}</dt><dd>${date ? markup`<time datetime="${facts[id].asOf!}">${date}</time>` : say('undated')}</dd></div>
      <div><dt>${say('quality')}</dt><dd>${kind.name[language]}: ${kind.meaning[language]}</dd></div>
      ${note && markup`<div><dt>${say('note')}</dt><dd>${note}</dd></div>`}
    </dl>
    ${newest === id && markup`<p class="newest">${say('newest')}</p>`}
    ${
      newest !== undefined &&
      newest !== id &&
      markup`<p class="notice">${say('newer')} <a href="${home}${figureFolder(newest)}">${statTitle(newest, language)}</a></p>`
    }`;
}

/** The figure's years as the widget would write them, each with where it is from. */
function years(id: FactId, language: Language): Markup | undefined {
  const seriesId = seriesOf(id);
  const trend = describeStat({ fact: id, trend: true }, language, { linkAddress })?.trend;
  if (!seriesId || !trend) return undefined;
  const { years: shown, note } = series[seriesId];
  const origins = yearSources(seriesId);
  const sources = new Map(shown.map((year, index) => [year.period, origins[index]!]));
  const row = ({ period, text }: (typeof trend.periods)[number]) => {
    const from = sources.get(period);
    return markup`<tr><th scope="row">${period}</th><td>${text}</td><td>${
      from &&
      markup`<a href="${from.sourceHref}">${from.source}</a> <span class="help">${sourceKindWords[from.sourceKind].name[language]}</span>`
    }</td></tr>`;
  };
  const { period, source } = originWords;
  return markup`<section class="step" aria-labelledby="years">
        <h2 id="years">${pageWords.years[language]}</h2>
        <table class="years">
          <caption>${localize(seriesRecords[seriesId].label, language)}</caption>
          <thead><tr><th scope="col">${period[language]}</th><th scope="col">${pageWords.figure[language]}</th><th scope="col">${source[language]}</th></tr></thead>
          <tbody>${trend.periods.map(row)}</tbody>
        </table>
        ${note && markup`<p class="help">${localize(note, language)}</p>`}
      </section>`;
}

function citations(subject: Subject, id: FactId, language: Language, build: Build): Markup {
  const address = addressOf(build.siteUrl ?? unknownSite, language, subjectFolder(subject));
  return markup`${copyable('cite-plain', pageWords.plain[language], plainCitation(id, language), language)}
    ${copyable('cite-apa', pageWords.apa[language], apaCitation(id, language), language)}
    ${copyable('cite-link', pageWords.link[language], address, language)}`;
}

function embedding(subject: Subject, language: Language, root: string, build: Build): Markup {
  const siteUrl = build.siteUrl ?? unknownSite;
  const widget = widgetOf(subject);
  const choices = subject.kind === 'figure' ? { widget, fact: subject.id } : { widget };
  return markup`<p>${pageWords.paste[language]}</p>
    ${copyable('embed-link', pageWords.link[language], addressOf(siteUrl, language, subjectFolder(subject)), language)}
    ${copyable('embed-frame', pageWords.frame[language], frameCode(subject, language, siteUrl), language, true)}
    ${copyable('embed-address', pageWords.frameAddress[language], siteUrl + framePath(subject.id, language), language)}
    <p class="actions"><a class="button" href="${builderAddress(root, language, choices)}">${pageWords.builder[language]}</a></p>`;
}

function pictures(subject: Subject, language: Language, root: string, alt: string): Markup {
  const { id } = subject;
  return markup`<p>${pageWords.picturesLead[language]}</p>
    <ul class="pictures">${pictureSizes.map((size) => {
      const [width, height] = size.split('x');
      const src = root + picturePath(id, language, size);
      const name = pageWords[size][language];
      return markup`<li><img src="${src}" width="${width}" height="${height}" alt="${alt}" loading="lazy" />
        <h3>${name}</h3>
        <p><a class="button quiet" href="${src}" download aria-label="${pageWords.download[language]}: ${name}">${pageWords.download[language]}</a></p></li>`;
    })}</ul>
    ${copyable('alt', pageWords.alt[language], alt, language)}`;
}

function history(id: FactId, language: Language, root: string): Markup {
  const items = changesOf(id).map(
    ({ date, what, why }) =>
      markup`<li><time datetime="${date}">${formatDay(parseDay(date)!, language)}</time> ${what[language]} ${pageWords.why[language]} ${why[language]}</li>`,
  );
  return markup`${items.length ? markup`<ul class="changes">${items}</ul>` : markup`<p>${pageWords.noChange[language]}</p>`}
    <p><a href="${root}${languageFolder(language)}changes.xml">${pageWords.changesOfAll[language]}</a></p>
    <p>${pageWords.data[language]}: <a href="${root}facts.json">facts.json</a>, <a href="${root}facts.csv">facts.csv</a></p>`;
}
