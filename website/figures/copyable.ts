import type { Language } from '../pages/language.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { unknownSite } from './addresses.ts';
import { pageWords } from './words.ts';

/** A text with a button that copies it, once a script is there. */
export function copyable(
  id: string,
  label: string,
  text: string,
  language: Language,
  isCode = false,
): Markup {
  const waits = text.includes(unknownSite) && markup` hidden data-site`;
  const shown = isCode
    ? markup`<pre id="${id}"><code>${text}</code></pre>`
    : markup`<p id="${id}">${text}</p>`;
  return markup`<div class="copyable"${waits}><h3>${label}</h3>${shown}<button type="button" class="quiet" data-copy="${id}" aria-label="${pageWords.copy[language]}: ${label}" hidden>${pageWords.copy[language]}</button></div>`;
}
