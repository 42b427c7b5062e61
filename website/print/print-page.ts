// The pages of poster and wallet cards: a form, which is not printed, and beside it the sheet.
import { factIds } from '../../src/content/facts.ts';
import { newestFacts } from '../../src/content/newest.ts';
import {
  languageFolder,
  languageNames,
  languages,
  type Bilingual,
  type Language,
} from '../pages/language.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { pageHead, renderPage, toRoot, type Build } from '../pages/page.ts';
import { statTitle } from '../pages/words.ts';
import { longest, papers, sheetFolder, type Choices, type Sheet } from './choices.ts';
import { sheetMarkup } from './sheet.ts';

const titles: Readonly<Record<Sheet, Bilingual>> = {
  poster: { en: 'A poster', es: 'Un cartel' },
  cards: { en: 'Wallet cards', es: 'Tarjetas de bolsillo' },
};
const leads: Readonly<Record<Sheet, Bilingual>> = {
  poster: {
    en: 'One page for a hallway, a waiting room or a window: what to know, what to do and whom to call. It prints in black and white just as well.',
    es: 'Una página para un pasillo, una sala de espera o una ventana: qué saber, qué hacer y a quién llamar. También se imprime bien en blanco y negro.',
  },
  cards: {
    en: 'Eight cards on one page, to cut out and hand out. Thick paper is best; the marks at the edges show where to cut.',
    es: 'Ocho tarjetas en una página, para recortar y repartir. Use de preferencia papel grueso; las marcas de los bordes muestran dónde cortar.',
  },
};
const words = {
  choose: { en: 'What it says', es: 'Qué dice' },
  figure: { en: 'Figure', es: 'Cifra' },
  noFigure: { en: 'None: the message alone', es: 'Ninguna: solo el mensaje' },
  newest: { en: 'The newest', es: 'Las más recientes' },
  others: { en: 'All others', es: 'Todas las demás' },
  language: { en: 'Language', es: 'Idioma' },
  paper: { en: 'Paper', es: 'Papel' },
  letter: { en: 'US letter', es: 'Carta' },
  a4: { en: 'A4', es: 'A4' },
  name: { en: 'Your school or group', es: 'Su escuela u organización' },
  nameHelp: { en: 'For example: Riverbend High School', es: 'Por ejemplo: Escuela Riverbend' },
  help: { en: 'Your own help line', es: 'Su propia línea de ayuda' },
  helpHelp: {
    en: 'For example: Riverbend counselors: (555) 010-0134',
    es: 'Por ejemplo: Consejeros de Riverbend: (555) 010-0134',
  },
  print: { en: 'Print', es: 'Imprimir' },
  printHelp: {
    en: 'One page, at 100 percent. To keep it as a file, choose “Save as PDF” where you would choose the printer. The address of this page keeps your choices.',
    es: 'Una página, al 100%. Para guardarla como archivo, elija “Guardar como PDF” en lugar de la impresora. La dirección de esta página conserva sus opciones.',
  },
  noScript: {
    en: 'Without JavaScript this page prints the message as it stands here. To choose a figure or add your own name, turn JavaScript on.',
    es: 'Sin JavaScript, esta página imprime el mensaje tal como aparece aquí. Para elegir una cifra o agregar su nombre, active JavaScript.',
  },
  ignored: { en: 'Left out of the address:', es: 'Se omitió de la dirección:' },
  local: {
    en: 'This page is on your own computer, and the code leads there. Print it from the public site.',
    es: 'Esta página está en su propia computadora, y el código lleva a ella. Imprímala desde el sitio público.',
  },
  preview: { en: 'The sheet', es: 'La hoja' },
} as const satisfies Record<string, Bilingual>;

function radios(name: string, legend: string, choices: readonly (readonly [string, string])[]): Markup {
  const [first] = choices[0]!;
  return markup`<fieldset class="segments"><legend>${legend}</legend>${choices.map(
    ([value, text]) =>
      markup`<label><input type="radio" name="${name}" value="${value}"${value === first && markup` checked`} /> <span>${text}</span></label>`,
  )}</fieldset>`;
}

function form(language: Language): Markup {
  const say = (key: keyof typeof words) => words[key][language];
  const option = (id: (typeof factIds)[number]) =>
    markup`<option value="${id}">${statTitle(id, language)}</option>`;
  const others = factIds.filter((id) => !newestFacts.includes(id));
  const ordered = [...languages].sort((a, b) => Number(b === language) - Number(a === language));
  return markup`<form id="choices" aria-label="${say('choose')}" hidden>
          <div class="field"><label for="figure">${say('figure')}</label>
            <select id="figure" name="figure"><option value="">${say('noFigure')}</option>
              <optgroup label="${say('newest')}">${newestFacts.map(option)}</optgroup>
              <optgroup label="${say('others')}">${others.map(option)}</optgroup></select></div>
          ${radios(
            'lang',
            say('language'),
            ordered.map((id) => [id, languageNames[id]]),
          )}
          ${radios(
            'paper',
            say('paper'),
            papers.map((id) => [id, say(id)]),
          )}
          <div class="field"><label for="name">${say('name')}</label><input id="name" name="name" maxlength="${longest.name}" autocomplete="organization" aria-describedby="name-help" /><p class="help" id="name-help">${say('nameHelp')}</p></div>
          <div class="field"><label for="help">${say('help')}</label><input id="help" name="help" maxlength="${longest.help}" autocomplete="off" aria-describedby="help-help" /><p class="help" id="help-help">${say('helpHelp')}</p></div>
          <p class="actions"><button type="button" id="print">${say('print')}</button></p>
          <p class="help">${say('printHelp')}</p>
        </form>`;
}

export function printPage(sheet: Sheet, language: Language, build: Build): string {
  const folder = sheetFolder(sheet);
  const root = toRoot({ language, folder });
  const say = (key: keyof typeof words) => words[key][language];
  const asItComes: Choices = { figure: undefined, language, paper: 'letter', name: '', help: '' };
  const [other] = (['poster', 'cards'] as const).filter((each) => each !== sheet);
  const otherAddress = root + languageFolder(language) + sheetFolder(other!);
  return renderPage({
    language,
    folder,
    title: titles[sheet][language],
    description: leads[sheet][language],
    scripts: ['print/print.js'],
    styles: ['print/print.css'],
    attributes: {
      root,
      ...(build.siteUrl && { site: build.siteUrl }),
      'text-ignored': say('ignored'),
    },
    main: markup`${pageHead(titles[sheet][language], leads[sheet][language])}
      <noscript><p class="notice">${say('noScript')}</p></noscript>
      <div id="notices" role="status"></div>
      <p class="notice" id="local" hidden>${say('local')}</p>
      <div class="desk">
        <section class="step not-printed" aria-labelledby="choose">
          <h2 id="choose">${say('choose')}</h2>
          ${form(language)}
          <p class="also"><a id="other-sheet" href="${otherAddress}">${titles[other!][language]}</a></p>
        </section>
        <section class="paper" aria-label="${say('preview')}">
          ${sheetMarkup(sheet, asItComes, build.siteUrl)}
        </section>
      </div>`,
  });
}
