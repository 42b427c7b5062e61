// The builder's "Something is wrong?": what one-pill-check.js is for, and the line that brings it.
import type { Bilingual, Language } from '../pages/language.ts';
import { markup, type Markup } from '../pages/markup.ts';

const words = {
  wrong: { en: 'Something is wrong?', es: '¿Algo no funciona?' },
  lead: {
    en: 'Paste this line into the page, as the first thing in its head if you can, and open the page. A panel says in plain words which widgets stand there, what each shows and what keeps it from showing. Nothing is stored or sent. Then remove the line.',
    es: 'Pegue esta línea en la página, de ser posible al principio del head, y abra la página. Un panel dice con palabras sencillas qué widgets hay, qué muestra cada uno y qué le impide mostrarse. Nada se guarda ni se envía. Después quite la línea.',
  },
  waits: {
    en: 'To leave it there, add data-wait to the tag: the panel then shows only where the page’s address ends in #one-pill-check.',
    es: 'Para dejarla allí, agregue data-wait a la etiqueta: así el panel solo aparece donde la dirección de la página termina en #one-pill-check.',
  },
  line: { en: 'The line for the check', es: 'La línea para la revisión' },
} as const satisfies Record<string, Bilingual>;

/** @param copy what copies, in the page's language */
export function checkSection(language: Language, copy: string): Markup {
  const say = (key: keyof typeof words) => words[key][language];
  return markup`<details id="check">
          <summary>${say('wrong')}</summary>
          <p>${say('lead')}</p>
          <div class="snippet">
            <label for="check-code">${say('line')}</label>
            <textarea id="check-code" readonly spellcheck="false" rows="3"></textarea>
            <button type="button" id="check-copy" aria-label="${copy}: ${say('line')}">${copy}</button>
          </div>
          <p class="help">${say('waits')}</p>
          <p id="check-status" role="status"></p>
        </details>`;
}
