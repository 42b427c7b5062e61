// What the address of an embed page may say about the page itself.
import { isLanguage, type Language } from '../pages/language.ts';

const root = document.documentElement;

export const parameters = new URLSearchParams(location.search);

/** Somebody's page stands around this one. */
export const isFramed = parent !== window;

const language = parameters.get('lang');
if (language !== null && /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(language)) root.lang = language;

const scheme = parameters.get('scheme');
if (scheme !== null && ['light', 'dark', 'light dark'].includes(scheme)) root.style.colorScheme = scheme;

/** The page's language among those that it has words in. */
export function pageLanguage(): Language {
  const [tag] = root.lang.split('-');
  return isLanguage(tag) ? tag : 'en';
}
