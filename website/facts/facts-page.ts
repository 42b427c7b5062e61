// What an editor checks before trusting us; complete without JavaScript.
import { pillDrawings, pillPairs, type PillPair } from '../../src/comparison-slider/pill-drawings.ts';
import { factIds, facts, type FactId } from '../../src/content/facts.ts';
import { newestOf } from '../../src/content/newest.ts';
import { observanceNames } from '../../src/content/observance-names.ts';
import { observanceIds, observances, type ObservanceId } from '../../src/content/observances.ts';
import { sourceKinds } from '../../src/content/source-kinds.ts';
import { formatDay, parseDay } from '../../src/locales/formatters.ts';
import { pairNames } from '../builder/options.ts';
import { builderAddress } from '../builder/builder-page.ts';
import { figureFolder } from '../figures/addresses.ts';
import { languageFolder, type Bilingual, type Language } from '../pages/language.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { pageHead, renderPage, toRoot, type Build } from '../pages/page.ts';
import { widgetStrings } from '../pages/widget-strings.ts';
import { capitalize, statWords } from '../pages/words.ts';
import { originWords, sourceKindWords } from './origin-words.ts';

const words = {
  title: { en: 'Figures and sources', es: 'Cifras y fuentes' },
  lead: {
    en: 'Everything that the widgets say by themselves: each figure with its period, its date and where it comes from. Sources were checked on Nov. 28, 2026.',
    es: 'Todo lo que los widgets dicen por sí mismos: cada cifra con su período, su fecha y su origen. Las fuentes se revisaron el 28 de noviembre de 2026.',
  },
  figures: { en: 'Figures', es: 'Cifras' },
  quality: { en: 'How good a source is', es: 'Calidad de las fuentes' },
  days: { en: 'Days of observance', es: 'Fechas conmemorativas' },
  daysLead: {
    en: 'A banner can show on these days only. Where the day of a year has not been announced or is not known here, the banner does not show.',
    es: 'Un aviso puede mostrarse solo en estas fechas. Si la fecha de un año no se ha anunciado o aún no se conoce aquí, el aviso no se muestra.',
  },
  pairs: { en: 'The pairs of the comparison', es: 'Los pares de la comparación' },
  pairsLead: {
    en: 'Each is one flat drawing, shown twice on purpose: no one can tell a fake pill just by looking.',
    es: 'Cada uno es un solo dibujo, mostrado dos veces a propósito: nadie puede distinguir una pastilla falsa a simple vista.',
  },
  use: { en: 'Use this', es: 'Usar' },
  page: { en: 'Cite it, link to it', es: 'Citar o enlazar' },
  record: { en: 'The record', es: 'El registro' },
  recordLead: {
    en: 'All figures and years as data, and everything that was corrected or added.',
    es: 'Todas las cifras y los años como datos, y todo lo que se corrigió o agregó.',
  },
  json: { en: 'Figures for programs (JSON)', es: 'Cifras para programas (JSON)' },
  csv: { en: 'Figures for spreadsheets (CSV)', es: 'Cifras para hojas de cálculo (CSV)' },
  changes: { en: 'Changes (Atom feed)', es: 'Cambios (canal Atom)' },
  still: { en: 'Never animated', es: 'Nunca se anima' },
  unknown: { en: 'no date found yet', es: 'aún sin fecha conocida' },
  expected: { en: 'expected by the usual rule', es: 'prevista según la regla habitual' },
  day: { en: 'Day', es: 'Fecha' },
} as const satisfies Record<string, Bilingual>;

const kindOf = (id: FactId) => sourceKindWords[sourceKinds[id]];

export function factsPage(language: Language, build: Build): string {
  const folder = 'facts/';
  const root = toRoot({ language, folder });
  const home = root + languageFolder(language);
  const say = (key: keyof typeof words) => words[key][language];
  const sayOrigin = (key: keyof typeof originWords) => originWords[key][language];
  const use = (label: string, parameters: Record<string, string>) =>
    markup`<a class="button quiet" href="${builderAddress(root, language, parameters)}" aria-label="${say('use')}: ${label}">${say('use')}</a>`;

  const age = (id: FactId): Markup | false => {
    const newest = newestOf(id);
    if (!newest) return false;
    if (newest === id) return markup`<p class="newest">${sayOrigin('newest')}</p>`;
    const { figure, period } = statWords({ fact: newest }, language)!;
    return markup`<p class="help">${sayOrigin('newer')} <a href="#${newest}">${figure}, ${period}</a></p>`;
  };

  const entry = (id: FactId): Markup => {
    const { figure, label, period, note, source, sourceHref, date } = statWords({ fact: id }, language)!;
    return markup`<li class="fact" id="${id}">
        <h3><strong>${capitalize(figure)}</strong> ${label}</h3>
        <dl>
          ${period && markup`<div><dt>${sayOrigin('period')}</dt><dd>${period}</dd></div>`}
          <div><dt>${sayOrigin('source')}</dt><dd><a href="${sourceHref!}">${source}</a></dd></div>
          <div><dt>${sayOrigin('dated')}</dt><dd>${date ? markup`<time datetime="${facts[id].asOf!}">${date}</time>` : sayOrigin('undated')}</dd></div>
          <div><dt>${sayOrigin('quality')}</dt><dd>${kindOf(id).name[language]}</dd></div>
        </dl>
        ${age(id)}
        ${note && markup`<p class="help">${note}</p>`}
        ${facts[id].still && markup`<p class="help">${say('still')}.</p>`}
        <p class="actions">${use(`${figure} ${label}`, { widget: 'stat-counter', fact: id })} <a href="${home}${figureFolder(id)}" aria-label="${say('page')}: ${figure} ${label}">${say('page')}</a> <code>${id}</code></p>
      </li>`;
  };

  const days = (id: ObservanceId, year: number): Markup => {
    const occurrences = observances[id](year);
    if (!occurrences) return markup`${say('unknown')}`;
    const time = (day: string) =>
      markup`<time datetime="${day}">${formatDay(parseDay(day)!, language)}</time>`;
    return markup`${occurrences.map(
      ({ first, last, expected }) =>
        markup`<span class="day">${time(first)}${first !== last && markup` – ${time(last)}`}${expected && markup` <span class="help">${say('expected')}</span>`}</span>`,
    )}`;
  };

  const years = [build.year, build.year + 1];
  const observance = (id: ObservanceId): Markup => markup`<tr id="${id}">
        <th scope="row">${observanceNames[id][language]}${
          language !== 'en' && markup`<span class="help" lang="en">${observanceNames[id].en}</span>`
        }</th>
        ${years.map((year) => markup`<td data-year="${year}">${days(id, year)}</td>`)}
        <td>${use(observanceNames[id][language], { widget: 'banner', on: id })}</td>
      </tr>`;

  const pair = (id: PillPair): Markup => {
    const [fill, path] = pillDrawings[id];
    const strings = widgetStrings[language];
    return markup`<li id="${id}">
        <svg viewBox="-110 -70 220 140" role="img" aria-label="${capitalize(strings[id])}. ${strings.illustration}"><path d="${path}" fill="${fill}" stroke="#16243a" stroke-width="2.5"/></svg>
        <h3>${pairNames[id][language]}</h3>
        <p>${capitalize(strings[id])}. ${strings.illustration}</p>
        <p class="actions">${use(pairNames[id][language], { widget: 'comparison-slider', pair: id })} <code>${id}</code></p>
      </li>`;
  };

  return renderPage({
    language,
    folder,
    title: say('title'),
    description: say('lead'),
    main: markup`${pageHead(say('title'), say('lead'))}
      <nav class="contents" aria-label="${say('title')}"><a href="#figures">${say('figures')}</a> <a href="#days">${say('days')}</a> <a href="#pairs">${say('pairs')}</a></nav>
      <section class="step" aria-labelledby="quality">
        <h2 id="quality">${say('quality')}</h2>
        <dl class="kinds">${Object.values(sourceKindWords).map(
          ({ name, meaning }) => markup`<div><dt>${name[language]}</dt><dd>${meaning[language]}</dd></div>`,
        )}</dl>
      </section>
      <section class="step" aria-labelledby="figures">
        <h2 id="figures">${say('figures')}</h2>
        <ol class="facts">${factIds.map(entry)}</ol>
      </section>
      <section class="step" aria-labelledby="record">
        <h2 id="record">${say('record')}</h2>
        <p class="lead">${say('recordLead')}</p>
        <nav class="contents" aria-labelledby="record"><a href="${root}facts.json">${say('json')}</a> <a href="${root}facts.csv">${say('csv')}</a> <a href="${home}changes.xml">${say('changes')}</a></nav>
      </section>
      <section class="step" aria-labelledby="days">
        <h2 id="days">${say('days')}</h2>
        <p class="lead">${say('daysLead')}</p>
        <table class="days">
          <thead><tr><th scope="col">${say('day')}</th>${years.map((year) => markup`<th scope="col">${String(year)}</th>`)}<td></td></tr></thead>
          <tbody>${observanceIds.map(observance)}</tbody>
        </table>
      </section>
      <section class="step" aria-labelledby="pairs">
        <h2 id="pairs">${say('pairs')}</h2>
        <p class="lead">${say('pairsLead')}</p>
        <ul class="pairs">${pillPairs.map(pair)}</ul>
      </section>`,
  });
}
