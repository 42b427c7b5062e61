// How to cite a figure. A built-in figure's sources are known by their publisher, day and address; none has a title here, and
// none is invented: APA puts a description in square brackets in its place.
import { facts, type FactId } from '../../src/content/facts.ts';
import { parseDay } from '../../src/locales/formatters.ts';
import { citation, describeStat } from '../../src/stat-counter/stat.ts';
import type { Language } from '../pages/language.ts';
import { linkAddress, statTitle } from '../pages/words.ts';

/** What the widget itself copies. */
export const plainCitation = (fact: FactId, language: Language): string =>
  citation(describeStat({ fact }, language, { linkAddress })!, undefined);

function apaDate(day: string | undefined, language: Language): string {
  const date = parseDay(day);
  if (!date) return { en: 'n.d.', es: 's. f.' }[language];
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);
  const monthAndDay = write({ month: 'long', day: 'numeric' });
  const year = write({ year: 'numeric' });
  return { en: `${year}, ${monthAndDay}`, es: `${monthAndDay} de ${year}` }[language];
}

/** "DEA. (2026, February 4). [47 million fentanyl pills seized by DEA, 2025]. https://…" */
export function apaCitation(fact: FactId, language: Language): string {
  const { source, sourceHref, asOf } = facts[fact];
  return `${source}. (${apaDate(asOf, language)}). [${statTitle(fact, language)}]. ${sourceHref}`;
}
