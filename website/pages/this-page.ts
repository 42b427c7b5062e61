// What the pages' own scripts ask of the page that they run in.
import { isLanguage, type Language } from './language.ts';

/** What the page is sure to have. */
export const find = <Found extends Element = HTMLElement>(selector: string): Found =>
  document.querySelector<Found>(selector)!;

const { lang } = document.documentElement;

export const pageLanguage: Language = isLanguage(lang) ? lang : 'en';

/** Whether the page is served by the reader's own computer. */
export const isLocal = /^(localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname);
