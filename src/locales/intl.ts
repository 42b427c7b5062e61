// The languages that `writing.ts` does not know are written by `Intl`.

/**
 * The locales that a language is formatted for. Spanish without a region is that of the United States. English comes
 * second: without it `Intl` would format a language it lacks in the visitor's own, not the page's.
 */
export const intlLocales = (language: string): string[] => [
  language.replace(/^es(-Latn)?(?=$|-\w-)/, 'es-US'),
  'en',
];

/**
 * Making one takes as long as writing a hundred numbers. A page asks for a few in each of its languages; more than these
 * come from a page that sets `lang` to something else all the time.
 */
const mostFormats = 100;
const numberFormats = new Map<string, Intl.NumberFormat>();

export function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = language + Object.entries(options).join();
  let format = numberFormats.get(key);
  if (!format) {
    if (numberFormats.size >= mostFormats) numberFormats.clear();
    format = new Intl.NumberFormat(intlLocales(language), options);
    numberFormats.set(key, format);
  }
  return format;
}
