// What an editor checks before trusting us; complete without JavaScript.
import { pillDrawings, type PillPair } from '../../src/comparison-slider/pill-drawings.ts';
import { factIds, facts, type FactId } from '../../src/content/facts.ts';
import { newestOf } from '../../src/content/newest.ts';
import { observanceNames } from '../../src/content/observance-names.ts';
import { observanceIds, observances, type ObservanceId } from '../../src/content/observances.ts';
import { sourceKinds, type SourceKind } from '../../src/content/source-kinds.ts';
import { formatDay, parseDay } from '../../src/locales/formatters.ts';
import { pairNames } from '../builder/options.ts';
import { builderAddress } from '../builder/builder-page.ts';
import type { Bilingual, Language } from '../pages/language.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { renderPage, toRoot, type Build } from '../pages/page.ts';
import { widgetStrings } from '../pages/widget-strings.ts';
import { capitalize, statWords } from '../pages/words.ts';

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
  period: { en: 'Period', es: 'Período' },
  source: { en: 'Source', es: 'Fuente' },
  dated: { en: 'Dated', es: 'Fecha' },
  undated: { en: 'day not given', es: 'sin día' },
  kind: { en: 'Quality', es: 'Calidad' },
  still: { en: 'Never animated', es: 'Nunca se anima' },
  newest: { en: 'Newest of its kind', es: 'La más reciente de su tipo' },
  newer: { en: 'There is a newer one:', es: 'Hay una más reciente:' },
  unknown: { en: 'no date found yet', es: 'aún sin fecha conocida' },
  expected: { en: 'expected by the usual rule', es: 'prevista según la regla habitual' },
  day: { en: 'Day', es: 'Fecha' },
} as const satisfies Record<string, Bilingual>;

const kinds: Readonly<Record<SourceKind, { name: Bilingual; meaning: Bilingual }>> = {
  official: {
    name: { en: 'Official', es: 'Oficial' },
    meaning: {
      en: 'The agency’s own page or report.',
      es: 'La página o el informe del propio organismo.',
    },
  },
  'copy of an official release': {
    name: { en: 'Copy of an official release', es: 'Copia de un comunicado oficial' },
    meaning: {
      en: 'The agency’s text, word for word, on another site.',
      es: 'El texto del organismo, palabra por palabra, en otro sitio.',
    },
  },
  'press quoting DEA': {
    name: { en: 'Press quoting DEA', es: 'Prensa que cita a la DEA' },
    meaning: {
      en: 'A news report that gives the agency’s figure.',
      es: 'Una noticia que da la cifra del organismo.',
    },
  },
  'press quoting NIDA': {
    name: { en: 'Press quoting NIDA', es: 'Prensa que cita al NIDA' },
    meaning: {
      en: 'The same, for the National Institute on Drug Abuse.',
      es: 'Lo mismo, para el Instituto Nacional sobre el Abuso de Drogas.',
    },
  },
  seed: {
    name: { en: 'First article', es: 'Artículo inicial' },
    meaning: {
      en: 'The report of DEA’s press conference of Dec. 16, 2021 that this project started from.',
      es: 'La noticia sobre la conferencia de prensa de la DEA del 16 de diciembre de 2021 de la que partió este proyecto.',
    },
  },
};

/** Every kind is explained, also one that comes later. */
const kindOf = (id: FactId) => kinds[sourceKinds[id]];

export function factsPage(language: Language, build: Build): string {
  const folder = 'facts/';
  const root = toRoot({ language, folder });
  const say = (key: keyof typeof words) => words[key][language];
  const use = (label: string, parameters: Record<string, string>) =>
    markup`<a class="button quiet" href="${builderAddress(root, language, parameters)}" aria-label="${say('use')}: ${label}">${say('use')}</a>`;

  const age = (id: FactId): Markup | false => {
    const newest = newestOf(id);
    if (!newest) return false;
    if (newest === id) return markup`<p class="newest">${say('newest')}</p>`;
    const { figure, period } = statWords({ fact: newest }, language)!;
    return markup`<p class="help">${say('newer')} <a href="#${newest}">${figure}, ${period}</a></p>`;
  };

  const figure = (id: FactId): Markup => {
    const { figure, label, period, note, source, sourceHref, date } = statWords({ fact: id }, language)!;
    return markup`<li class="fact" id="${id}">
        <h3><strong>${capitalize(figure)}</strong> ${label}</h3>
        <dl>
          ${period && markup`<div><dt>${say('period')}</dt><dd>${period}</dd></div>`}
          <div><dt>${say('source')}</dt><dd><a href="${sourceHref!}">${source}</a></dd></div>
          <div><dt>${say('dated')}</dt><dd>${date ? markup`<time datetime="${facts[id].asOf!}">${date}</time>` : say('undated')}</dd></div>
          <div><dt>${say('kind')}</dt><dd>${kindOf(id).name[language]}</dd></div>
        </dl>
        ${age(id)}
        ${note && markup`<p class="help">${note}</p>`}
        ${facts[id].still && markup`<p class="help">${say('still')}.</p>`}
        <p class="actions">${use(`${figure} ${label}`, { widget: 'stat-counter', fact: id })} <code>${id}</code></p>
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
    main: markup`<h1>${say('title')}</h1>
      <p class="lead">${say('lead')}</p>
      <nav class="contents" aria-label="${say('title')}"><a href="#figures">${say('figures')}</a> <a href="#days">${say('days')}</a> <a href="#pairs">${say('pairs')}</a></nav>
      <section class="step" aria-labelledby="quality">
        <h2 id="quality">${say('quality')}</h2>
        <dl class="kinds">${Object.values(kinds).map(
          ({ name, meaning }) => markup`<div><dt>${name[language]}</dt><dd>${meaning[language]}</dd></div>`,
        )}</dl>
      </section>
      <section class="step" aria-labelledby="figures">
        <h2 id="figures">${say('figures')}</h2>
        <ol class="facts">${factIds.map(figure)}</ol>
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
        <ul class="pairs">${(Object.keys(pillDrawings) as PillPair[]).map(pair)}</ul>
      </section>`,
  });
}
