import { intlLocales } from './intl.ts';
import { fill } from './locale.ts';
import { dayWriting, writingOf } from './writing.ts';

/**
 * A calendar day written `YYYY-MM-DD`, as midnight UTC; `undefined` for anything else, February 30 included.
 */
export function parseDay(text: string | undefined): Date | undefined {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const day = new Date(text);
  return !Number.isNaN(+day) && day.toISOString().startsWith(text) ? day : undefined;
}

/** "Dec 3, 2025", "3 dic 2025": a day without a time has no zone, so it is the same day for every reader. */
export function formatDay(day: Date, language: string): string {
  const writing = writingOf(language, dayWriting);
  if (!writing)
    return day.toLocaleDateString(intlLocales(language), { dateStyle: 'medium', timeZone: 'UTC' });
  const year = day.getUTCFullYear();
  return fill(writing.order, {
    month: writing.months[day.getUTCMonth()]!,
    day: `${day.getUTCDate()}`,
    // There was no year 0.
    year: `${year > 0 ? year : 1 - year}`,
  });
}
