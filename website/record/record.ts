// The record of the figures for other people's programs: facts.json, facts.csv and the feed of changes, all from src/content.
import { createHash } from 'node:crypto';
import { changes, type Change } from '../../src/content/changes.ts';
import { factIds, facts, type Bilingual, type FactId } from '../../src/content/facts.ts';
import { series, seriesIds, seriesPoints, type SeriesId } from '../../src/content/series.ts';
import { seriesRecords, yearSources } from '../../src/content/series-record.ts';
import { sourceKinds } from '../../src/content/source-kinds.ts';
import { localize } from '../../src/locales/locale.ts';
import { addressOf, figureFolder } from '../figures/addresses.ts';
import type { Language } from '../pages/language.ts';
import { escapeHtml, markup, Markup } from '../pages/markup.ts';
import { statTitle } from '../pages/words.ts';

/** Both languages, also where a text reads the same in both. */
const inBoth = (text: Bilingual) => ({ en: localize(text, 'en'), es: localize(text, 'es') });

function factRecord(id: FactId) {
  const { label, unit, period, note, ...others } = facts[id];
  return {
    ...others,
    label: inBoth(label),
    ...(unit && { unit: inBoth(unit) }),
    ...(period && { period: inBoth(period) }),
    ...(note && { note: inBoth(note) }),
    sourceKind: sourceKinds[id],
  };
}

function seriesRecord(id: SeriesId) {
  const { facts: ids, of, note } = series[id];
  const { label, source, still } = seriesRecords[id];
  const sources = yearSources(id);
  return {
    facts: ids,
    ...(of && { of }),
    label: inBoth(label),
    source,
    ...(note && { note: inBoth(note) }),
    ...(still && { still }),
    points: seriesPoints(id).map(({ period, value, qualifier }, index) => {
      const { sourceHref, sourceKind } = sources[index]!;
      return { period, value, sourceHref, ...(qualifier && { qualifier }), sourceKind };
    }),
  };
}

/** What facts.json holds; its form is in record.schema.json. */
export const record = (version: string) => ({
  version,
  facts: Object.fromEntries(factIds.map((id) => [id, factRecord(id)])),
  series: Object.fromEntries(seriesIds.map((id) => [id, seriesRecord(id)])),
});

export const recordJson = (version: string): string => `${JSON.stringify(record(version), null, 2)}\n`;

/** The columns of facts.csv, and what stands in them. */
const columns: Readonly<Record<string, (id: FactId) => string | undefined>> = {
  id: (id) => id,
  value: (id) => facts[id].value,
  of: (id) => facts[id].of,
  qualifier: (id) => facts[id].qualifier,
  ...inColumns('unit'),
  ...inColumns('label'),
  ...inColumns('period'),
  as_of: (id) => facts[id].asOf,
  source: (id) => facts[id].source,
  source_href: (id) => facts[id].sourceHref,
  source_kind: (id) => sourceKinds[id],
  ...inColumns('note'),
  still: (id) => (facts[id].still ? 'yes' : ''),
};

function inColumns(name: 'unit' | 'label' | 'period' | 'note') {
  const column = (language: Language) => (id: FactId) => {
    const text = facts[id][name];
    return text && localize(text, language);
  };
  return { [`${name}_en`]: column('en'), [`${name}_es`]: column('es') };
}

/** Spreadsheets run what begins like a formula; an apostrophe keeps it text. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with the mark by which Excel knows that it is UTF-8. */
export function recordCsv(): string {
  const rows = [
    Object.keys(columns),
    ...factIds.map((id) => Object.values(columns).map((cell) => cell(id) ?? '')),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

const words = {
  title: { en: 'Changes of the figures', es: 'Cambios en las cifras' },
  why: { en: 'Why:', es: 'Motivo:' },
} as const;

/** A name that stays, whatever the site's address is. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(`one-pill-widgets ${name}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const moment = (day: string) => `${day}T00:00:00Z`;

function entry(change: Change, language: Language, siteUrl: string | undefined): Markup {
  const { id, date, facts: ids, what, why } = change;
  const [first] = ids;
  const more = ids.length > 1 ? ` (+${ids.length - 1})` : '';
  const list = ids.map((fact) => `<li>${escapeHtml(statTitle(fact, language))}</li>`).join('');
  const text = `<p>${escapeHtml(what[language])} ${words.why[language]} ${escapeHtml(why[language])}</p><ul>${list}</ul>`;
  const page = siteUrl && first && addressOf(siteUrl, language, figureFolder(first));
  return markup`  <entry>
    <id>${uuid(`${language} ${id}`)}</id>
    <title>${first ? statTitle(first, language) : id}${more}</title>
    <published>${moment(date)}</published>
    <updated>${moment(date)}</updated>
    ${page && markup`<link rel="alternate" type="text/html" href="${page}"/>`}
    ${ids.map((fact) => markup`<category term="${fact}"/>`)}
    <content type="html">${text}</content>
  </entry>
`;
}

/** Atom; the addresses in it are left out where the site's is not known. */
export function changesFeed(language: Language, siteUrl: string | undefined): string {
  const [newest] = [...changes].sort((one, other) => other.date.localeCompare(one.date));
  const self = siteUrl && addressOf(siteUrl, language, 'changes.xml');
  const home = siteUrl && addressOf(siteUrl, language, 'facts/');
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${uuid(language)}</id>
  <title>${words.title[language]} – one-pill-widgets</title>
  <updated>${moment(newest!.date)}</updated>
  <author><name>one-pill-widgets</name></author>
  ${self && markup`<link rel="self" type="application/atom+xml" href="${self}"/>`}
  ${home && markup`<link rel="alternate" type="text/html" href="${home}"/>`}
${changes.map((change) => entry(change, language, siteUrl))}</feed>
`.html;
}
