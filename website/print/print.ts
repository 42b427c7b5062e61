// Runs on the pages of poster and cards: the sheet says what is chosen, and so does the address.
import { addressOf } from '../figures/addresses.ts';
import { pieceText, type Piece } from '../pages/words.ts';
import { qrPath } from '../pictures/qr-code.ts';
import { clamp, longest, readChoices, writeChoices, type Choices } from './choices.ts';
import { fitSheet } from './fit-sheet.ts';
import { find, isLocal, pageLanguage } from '../pages/this-page.ts';
import { sheetPage, sheetWords, slots } from './sheet-words.ts';

const { dataset } = document.body;
/** The public address where the build knew it, else the one that serves this page. */
const site = dataset.site ?? new URL(dataset.root!, document.baseURI).href;

const form = find<HTMLFormElement>('#choices');
const sheet = find<HTMLElement>('.sheet');

const control = (name: string) => form.elements.namedItem(name) as HTMLInputElement | RadioNodeList;

/** What a form says is read as an address would say it: one way only. */
function readForm(): Choices {
  const parameters = new URLSearchParams();
  for (const name of ['figure', 'lang', 'paper', 'name', 'help']) parameters.set(name, control(name).value);
  return readChoices(`?${parameters}`, pageLanguage).choices;
}

function fillForm({ figure, language, paper, name, help }: Choices): void {
  const values = { figure: figure ?? '', lang: language, paper, name, help };
  for (const [each, value] of Object.entries(values)) control(each).value = value;
}

function toNode(piece: Piece): Node | string {
  if (typeof piece === 'string' || !('strong' in piece)) return pieceText(piece);
  const strong = document.createElement('strong');
  strong.append(piece.strong);
  return strong;
}

function showCode(address: string): void {
  const { path, size } = qrPath(address);
  for (const code of document.querySelectorAll('.code')) {
    code.setAttribute('viewBox', `0 0 ${size} ${size}`);
    code.querySelector('path')!.setAttribute('d', path);
    code.toggleAttribute('hidden', false);
  }
}

function show(choices: Choices): void {
  const { figure, language, paper } = choices;
  const address = addressOf(site, language, sheetPage(choices));
  const words = sheetWords(choices, address);
  sheet.lang = language;
  sheet.dataset.paper = paper;
  for (const name of slots) {
    for (const slot of sheet.querySelectorAll<HTMLElement>(`[data-slot="${name}"]`)) {
      slot.replaceChildren(...words[name].map(toNode));
      slot.hidden = words[name].length === 0;
    }
  }
  for (const part of sheet.querySelectorAll<HTMLElement>('[data-with-figure]')) part.hidden = !figure;
  for (const part of sheet.querySelectorAll<HTMLElement>('[data-without-figure]')) part.hidden = !!figure;
  showCode(address);
  fitSheet(sheet, words.headline.map(pieceText).join(''));
  const search = writeChoices(choices, pageLanguage);
  for (const id of ['other-language', 'other-sheet']) find<HTMLAnchorElement>(`#${id}`).search = search;
}

function showAddress(): void {
  const { choices, ignored } = readChoices(location.search, pageLanguage);
  fillForm(choices);
  show(choices);
  const line = document.createElement('p');
  line.className = 'notice';
  line.append(`${dataset.textIgnored} ${ignored.join(', ')}`);
  find('#notices').replaceChildren(...(ignored.length ? [line] : []));
}

form.addEventListener('input', () => show(readForm()));
form.addEventListener('change', () => {
  const choices = readForm();
  const search = writeChoices(choices, pageLanguage);
  if (search !== location.search) history.pushState(null, '', search || location.pathname);
  find('#notices').replaceChildren();
  show(choices);
});
form.addEventListener('submit', (event) => event.preventDefault());
for (const name of ['name', 'help'] as const) {
  const field = control(name) as HTMLInputElement;
  field.addEventListener('change', () => (field.value = clamp(field.value, longest[name])));
}
addEventListener('popstate', showAddress);
find('#print').addEventListener('click', () => print());

form.hidden = false;
find<HTMLElement>('#local').hidden = dataset.site !== undefined || !isLocal;
showAddress();
