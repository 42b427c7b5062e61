// The ways to use a figure or the message: pages that lead to one of them lead to all.
import type { FactId } from '../../src/content/facts.ts';
import type { Bilingual, Language } from './language.ts';
import { markup, type Markup } from './markup.ts';
import { paperAddress, wordsAddress } from './ways-addresses.ts';

const words = {
  ways: { en: 'Ways to use it', es: 'Formas de usarlo' },
  site: { en: 'On your site', es: 'En su sitio' },
  picture: { en: 'As a picture', es: 'Como imagen' },
  paper: { en: 'On paper', es: 'En papel' },
  words: { en: 'In words', es: 'En palabras' },
} as const satisfies Record<string, Bilingual>;

/**
 * @param home the language's own root, from the page
 * @param here where on the page itself the code and the pictures are
 */
export function waysToUse(
  language: Language,
  home: string,
  here: { site: string; picture: string },
  figure?: FactId,
): Markup {
  return markup`<nav class="contents" aria-label="${words.ways[language]}"><a href="#${here.site}">${words.site[language]}</a> <a href="#${here.picture}">${words.picture[language]}</a> <a id="on-paper" href="${home}${paperAddress('poster', figure)}">${words.paper[language]}</a> <a id="in-words" href="${home}${wordsAddress(figure)}">${words.words[language]}</a></nav>`;
}
