// 'en' in the lists below: without it `Intl` would format a language it lacks in the visitor's own, not the page's.

/** Making one takes as long as writing a hundred numbers. There are not many: a few for each language on the page. */
const numberFormats = new Map<string, Intl.NumberFormat>();

export function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = language + Object.entries(options).join();
  const format = numberFormats.get(key) ?? new Intl.NumberFormat([language, 'en'], options);
  numberFormats.set(key, format);
  return format;
}

/**
 * A calendar day written `YYYY-MM-DD`, as midnight UTC; `undefined` for anything else, 30 February included.
 */
export function parseDay(text: string | undefined): Date | undefined {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const day = new Date(text);
  return !Number.isNaN(+day) && day.toISOString().startsWith(text) ? day : undefined;
}

/** "Dec 3, 2025", "3 dic 2025": a day without a time has no zone, so it is the same day for every reader. */
export function formatDay(day: Date, language: string): string {
  return day.toLocaleDateString([language, 'en'], { dateStyle: 'medium', timeZone: 'UTC' });
}
