// The sheet itself, as markup. Its script changes no more than what the slots say, the code, and the paper's size.
import { addressOf } from '../figures/addresses.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { wordsToMarkup } from '../pages/words.ts';
import { qrPath } from '../pictures/qr-code.ts';
import type { Choices, Sheet } from './choices.ts';
import { sheetPage, sheetWords, type SheetWords, type Slot } from './sheet-words.ts';

/** On a sheet of cards. */
const cards = 8;

/** Nobody's pill, twice the same: a round one with a score line. */
const pill = markup`<svg class="pill" viewBox="0 0 100 100" aria-hidden="true"><g fill="none" stroke="currentColor"><circle cx="50" cy="50" r="48" stroke-width="4"/><circle cx="50" cy="50" r="39" stroke-width="1.5"/><path d="M50 11v78" stroke-width="2.5"/></g></svg>`;

/** Where to cut, in em from the corner of the first card. */
const cutMarks = markup`<svg class="marks" viewBox="-4 -4 78 98" aria-hidden="true"><path d="${[0, 35, 70]
  .map((x) => `M${x} -3.5V-1M${x} 91V93.5`)
  .concat([0, 1, 2, 3, 4].map((row) => `M-3.5 ${row * 22.5}H-1M71 ${row * 22.5}H73.5`))
  .join(
    '',
  )}M35 22v1M35 44.5v1M35 67v1M34.5 22.5h1M34.5 45h1M34.5 67.5h1" fill="none" stroke="#16243a" stroke-width="0.08"/></svg>`;

function slot(name: Slot, words: SheetWords, tag: 'p' | 'span' | 'strong' | 'h2' = 'p'): Markup {
  const isEmpty = words[name].length === 0 && markup` hidden`;
  const content = wordsToMarkup(words[name]);
  switch (tag) {
    case 'p':
      return markup`<p data-slot="${name}"${isEmpty}>${content}</p>`;
    case 'span':
      return markup`<span data-slot="${name}"${isEmpty}>${content}</span>`;
    case 'strong':
      return markup`<strong data-slot="${name}"${isEmpty}>${content}</strong>`;
    case 'h2':
      return markup`<h2 data-slot="${name}"${isEmpty}>${content}</h2>`;
  }
}

function code(address: string | undefined): Markup {
  const { path, size } = address === undefined ? { path: '', size: 0 } : qrPath(address);
  const isUnknown = address === undefined && markup` hidden`;
  return markup`<svg class="code" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true"${isUnknown}><path d="${path}"/></svg>`;
}

const figure = (words: SheetWords): Markup =>
  markup`<div class="claim" data-with-figure${words.headline.length === 0 && markup` hidden`}>
        <p class="statement">${slot('before', words, 'span')} ${slot('headline', words, 'strong')} ${slot('label', words, 'span')}</p>
        ${slot('period', words)}
        ${slot('note', words)}
        ${slot('source', words)}
      </div>`;

const steps = (words: SheetWords): Markup =>
  markup`<div class="steps">
        ${slot('action', words)}
        <div class="lines">${slot('help911', words)}${slot('help988', words)}${slot('ownHelp', words)}</div>
      </div>`;

const poster = (words: SheetWords, address: string | undefined): Markup =>
  markup`${slot('name', words)}
      ${slot('slogan', words, 'h2')}
      <div class="look-alikes">
        <div class="pair" data-without-figure>${pill}${pill}</div>
        <div>${slot('lead', words)}${slot('truth', words)}</div>
      </div>
      ${figure(words)}
      ${steps(words)}
      <div class="foot">
        <div>${slot('scan', words)}${slot('address', words)}${slot('disclaimer', words)}</div>
        ${code(address)}
      </div>`;

/** A reader of the screen hears one of the eight. The words run around the code: there is little room. */
const card = (words: SheetWords, address: string | undefined, index: number): Markup =>
  markup`<div class="wallet-card"${index > 0 && markup` aria-hidden="true"`}>
      ${code(address)}
      ${slot('name', words)}
      ${index === 0 ? slot('slogan', words, 'h2') : slot('slogan', words)}
      ${slot('lead', words)}
      ${figure(words)}
      ${steps(words)}
      <div class="foot">${slot('scan', words)} ${slot('address', words)}${slot('disclaimer', words)}</div>
    </div>`;

export function sheetMarkup(sheet: Sheet, choices: Choices, siteUrl: string | undefined): Markup {
  const address = siteUrl && addressOf(siteUrl, choices.language, sheetPage(choices));
  const words = sheetWords(choices, address);
  const content =
    sheet === 'poster'
      ? poster(words, address)
      : markup`<div class="wallet-grid">${Array.from({ length: cards }, (_, index) => card(words, address, index))}${cutMarks}</div>`;
  return markup`<div class="sheet ${sheet === 'poster' ? 'poster' : 'wallet'}" lang="${choices.language}" data-paper="${choices.paper}">
      ${content}
    </div>`;
}
