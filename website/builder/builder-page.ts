import { pictureSizes } from '../figures/addresses.ts';
import { pageWords } from '../figures/words.ts';
import {
  languageFolder,
  languageNames,
  languages,
  type Bilingual,
  type Language,
} from '../pages/language.ts';
import { markup, type Content, type Markup } from '../pages/markup.ts';
import { pageHead, renderPage, toRoot, type Build } from '../pages/page.ts';
import { previewPolicy } from '../pages/policy.ts';
import { waysToUse } from '../pages/ways.ts';
import { widgetIds, widgetNames, widgetSummaries, type WidgetId } from '../pages/widgets.ts';
import { files, schemes, widths } from './address.ts';
import { beginnings, manifestAttributes, options, type ManifestAttribute, type Option } from './options.ts';
import { checkSection } from './check-section.ts';
import { systems } from './systems.ts';

const words = {
  title: { en: 'Make yours', es: 'Arme el suyo' },
  lead: {
    en: 'Choose a widget, say what your site is built with, and copy the code. Nothing you write here leaves your browser.',
    es: 'Elija un widget, diga con qué está hecho su sitio y copie el código. Nada de lo que escriba aquí sale de su navegador.',
  },
  noScript: {
    en: 'This page needs JavaScript to put your code together. The README has the same code to copy by hand.',
    es: 'Esta página necesita JavaScript para armar su código. El README tiene el mismo código para copiarlo a mano.',
  },
  widget: { en: 'Which widget?', es: '¿Qué widget?' },
  options: { en: 'What it shows', es: 'Qué muestra' },
  more: { en: 'More options', es: 'Más opciones' },
  none: { en: 'As it comes', es: 'Como viene' },
  ownFigure: { en: 'None: my own figure', es: 'Ninguna: mi propia cifra' },
  other: { en: 'Dates of your own', es: 'Fechas propias' },
  otherHelp: {
    en: 'Month and day, such as 05-06, or from one to another, such as 05-04/05-10; several with spaces between.',
    es: 'Mes y día, como 05-06, o de uno a otro, como 05-04/05-10; varios, separados por espacios.',
  },
  language: { en: 'Language', es: 'Idioma' },
  preview: { en: 'Preview', es: 'Vista previa' },
  width: { en: 'Width', es: 'Ancho' },
  phone: { en: 'Phone', es: 'Teléfono' },
  column: { en: 'Column', es: 'Columna' },
  full: { en: 'Full', es: 'Completo' },
  scheme: { en: 'Theme', es: 'Tema' },
  light: { en: 'Light', es: 'Claro' },
  dark: { en: 'Dark', es: 'Oscuro' },
  site: { en: 'What is your site built with?', es: '¿Con qué está hecho su sitio?' },
  code: { en: 'Your code', es: 'Su código' },
  here: { en: 'Where the widget should be', es: 'Donde deba ir el widget' },
  header: { en: 'Once, in the site’s header', es: 'Una vez, en el encabezado del sitio' },
  link: { en: 'The link', es: 'El enlace' },
  mail: { en: 'The text', es: 'El texto' },
  newsletter: { en: 'For newsletters that take HTML', es: 'Para boletines que aceptan HTML' },
  localPicture: {
    en: 'This builder runs on your own computer, and the picture in the HTML shows only there. Put the folder site/ on a web host and copy the HTML there.',
    es: 'Esta página se ejecuta en su propia computadora y la imagen del HTML solo se ve en ella. Suba la carpeta site/ a un servidor web y copie allí el HTML.',
  },
  ownWords: {
    en: 'The page behind the link says the widget’s own words and figures, not what you have written or chosen above.',
    es: 'La página del enlace dice las palabras y cifras del propio widget, no lo que usted haya escrito o elegido arriba.',
  },
  picture: { en: 'Or a picture', es: 'O una imagen' },
  pictureLead: {
    en: 'For social media, slides and print. Add the text below it as its alternative text.',
    es: 'Para redes sociales, diapositivas e impresos. Agregue el texto de abajo como texto alternativo.',
  },
  noPicture: {
    en: 'There are pictures of the built-in figures and of the widgets as they come, not of your own words.',
    es: 'Hay imágenes de las cifras incluidas y de los widgets tal como vienen, no de sus propias palabras.',
  },
  size: { en: 'Size', es: 'Tamaño' },
  copy: { en: 'Copy', es: 'Copiar' },
  copied: { en: 'Copied.', es: 'Copiado.' },
  copyYourself: {
    en: 'The browser refused. The code is selected: copy it with your keyboard or menu.',
    es: 'El navegador no lo permitió. El código está seleccionado: cópielo con el teclado o el menú.',
  },
  ignored: { en: 'Ignored in this page’s address:', es: 'Se ignoró en la dirección de esta página:' },
  local: {
    en: 'This builder runs on your own computer, and the addresses in the code work only there. Put the folder site/ on a web host and make your code there.',
    es: 'Esta página se ejecuta en su propia computadora y las direcciones del código solo funcionan en ella. Suba la carpeta site/ a un servidor web y arme allí su código.',
  },
  file: { en: 'Script', es: 'Script' },
  all: { en: 'All four widgets', es: 'Los cuatro widgets' },
  own: { en: 'This one only', es: 'Solo este' },
  fileHelp: {
    en: 'A site that uses one widget needs that one’s script only. With several, take the script of all four: it is one file, sent once.',
    es: 'A un sitio con un solo widget le basta el script de ese. Con varios, elija el de los cuatro: es un solo archivo y se envía una vez.',
  },
  noYears: { en: 'Without', es: 'Sin ellos' },
  builtInYears: { en: 'The years of this figure', es: 'Los años de esta cifra' },
  ownYears: { en: 'My own years', es: 'Mis propios años' },
  year: { en: 'Year', es: 'Año' },
  yearFigure: { en: 'Figure', es: 'Cifra' },
  pasteYears: {
    en: 'Or paste two columns of a spreadsheet',
    es: 'O pegue dos columnas de una hoja de cálculo',
  },
  pasteYearsHelp: {
    en: 'Year and figure, one year a line, with a tab or a comma between. A year without a figure shows as a gap.',
    es: 'Año y cifra, un año por línea, separados por un tabulador o una coma. Un año sin cifra aparece como un hueco.',
  },
  ways: { en: 'Which way works for whom', es: 'Qué forma le sirve a cada quien' },
  paste: { en: 'Where to paste it', es: 'Dónde pegarlo' },
  pinned: {
    en: 'The script is pinned to this version: a browser refuses it if a single byte differs. You may also download the file and serve it from your own site.',
    es: 'El script está fijado a esta versión: el navegador lo rechaza si cambia un solo byte. También puede descargar el archivo y servirlo desde su sitio.',
  },
} as const satisfies Record<string, Bilingual>;

function control({ name, type }: ManifestAttribute, option: Option, id: string, language: Language): Markup {
  const { choices, several, kind, help } = option;
  const describedBy = help && markup` aria-describedby="${id}-help"`;
  const helpLine = help && markup`<p class="help" id="${id}-help">${help[language]}</p>`;
  const label = option.label[language];
  if (type?.text === 'boolean') {
    return markup`<div class="field"><label class="tick"><input type="checkbox" id="${id}" name="${name}"${describedBy} /> ${label}</label>${helpLine}</div>`;
  }
  if (several) {
    const ticks = Object.entries(choices!).map(
      ([value, text]) =>
        markup`<label class="tick"><input type="checkbox" name="${name}" value="${value}" data-several /> ${text[language]}</label>`,
    );
    const other =
      several === 'other' &&
      markup`<label for="${id}-other">${words.other[language]}</label>
        <input id="${id}-other" name="${name}" data-several="other" autocomplete="off" aria-describedby="${id}-other-help" />
        <p class="help" id="${id}-other-help">${words.otherHelp[language]}</p>`;
    return markup`<fieldset class="field"${describedBy}><legend>${label}</legend>${helpLine}${ticks}${other}</fieldset>`;
  }
  if (kind === 'years') return yearsControl(name, option, id, language);
  let input: Content;
  if (choices) {
    const empty = name === 'fact' ? words.ownFigure : words.none;
    const list = Object.entries(choices).map(
      ([value, text]) => markup`<option value="${value}">${text[language]}</option>`,
    );
    input = markup`<select id="${id}" name="${name}"${describedBy}><option value="">${empty[language]}</option>${list}</select>`;
  } else if (kind === 'long') {
    input = markup`<textarea id="${id}" name="${name}" rows="3"${describedBy}></textarea>`;
  } else {
    const look = kind === 'date' ? markup` type="date"` : kind === 'address' && markup` inputmode="url"`;
    input = markup`<input id="${id}" name="${name}"${look} autocomplete="off"${describedBy} />`;
  }
  return markup`<div class="field"><label for="${id}">${label}</label>${input}${helpLine}</div>`;
}

function yearsControl(name: string, { label, help }: Option, id: string, language: Language): Markup {
  const say = (key: keyof typeof words) => words[key][language];
  return markup`<div class="field" id="years">
    <input type="hidden" name="${name}" />
    <label for="${id}">${label[language]}</label>
    <select id="${id}" aria-describedby="${id}-help">
      <option value="">${say('noYears')}</option>
      <option value="true">${say('builtInYears')}</option>
      <option value="own">${say('ownYears')}</option>
    </select>
    <p class="help" id="${id}-help">${help![language]}</p>
    <div class="own-years" hidden>
      <table aria-label="${say('ownYears')}">
        <thead><tr><th scope="col">${say('year')}</th><th scope="col">${say('yearFigure')}</th></tr></thead>
        <tbody></tbody>
      </table>
      <label for="${id}-paste">${say('pasteYears')}</label>
      <textarea id="${id}-paste" rows="3" aria-describedby="${id}-paste-help"></textarea>
      <p class="help" id="${id}-paste-help">${say('pasteYearsHelp')}</p>
    </div>
  </div>`;
}

function optionsForm(widget: WidgetId, attributes: readonly ManifestAttribute[], language: Language): Markup {
  const draw = (first: boolean) =>
    Object.entries(options[widget]).map(([name, option]) => {
      const attribute = attributes.find((each) => each.name === name);
      return attribute && !!option.first === first
        ? control(attribute, option, `${widget}-${name}`, language)
        : '';
    });
  const start = Object.entries(beginnings[widget]).map(
    ([name, text]) => markup` data-start-${name}="${text[language]}"`,
  );
  return markup`<form class="options" data-widget="${widget}" aria-label="${widgetNames[widget][language]}"${start} hidden>
    ${draw(true)}
    <details><summary>${words.more[language]}</summary>${draw(false)}</details>
  </form>`;
}

function radios<Value extends string>(
  name: string,
  legend: string,
  choices: readonly (readonly [Value, Content])[],
  className = 'segments',
): Markup {
  return markup`<fieldset class="${className}"><legend>${legend}</legend>${choices.map(
    ([value, text]) =>
      markup`<label><input type="radio" name="${name}" value="${value}" /> <span>${text}</span></label>`,
  )}</fieldset>`;
}

export function builderPage(language: Language, build: Build): string {
  const attributes = manifestAttributes(build.manifest);
  const folder = 'builder/';
  const root = toRoot({ language, folder });
  const say = (key: keyof typeof words) => words[key][language];
  const text = Object.fromEntries(
    (
      ['ignored', 'copy', 'copied', 'copyYourself', 'here', 'header', 'link', 'mail', 'newsletter'] as const
    ).map((key) => [`text-${key.replace(/[A-Z]/, '-$&').toLowerCase()}`, say(key)]),
  );
  return renderPage({
    language,
    folder,
    title: say('title'),
    description: say('lead'),
    policy: previewPolicy,
    scripts: ['builder/builder.js'],
    attributes: { root, version: build.version, files: JSON.stringify(build.files), ...text },
    main: markup`${pageHead(say('title'), say('lead'))}
      <noscript><p class="notice">${say('noScript')}</p></noscript>
      <div id="notices" role="status"></div>
      ${waysToUse(language, root + languageFolder(language), { site: 'step-code', picture: 'step-picture' })}
      <section class="step" aria-labelledby="step-widget">
        <h2 id="step-widget">1. ${say('widget')}</h2>
        ${radios(
          'widget',
          say('widget'),
          widgetIds.map((id) => [
            id,
            markup`<strong>${widgetNames[id][language]}</strong> ${widgetSummaries[id][language]}`,
          ]),
          'cards',
        )}
      </section>
      <div class="workbench">
        <section class="step" aria-labelledby="step-options">
          <h2 id="step-options">2. ${say('options')}</h2>
          ${radios(
            'lang',
            say('language'),
            languages.map((id) => [id, languageNames[id]]),
          )}
          ${widgetIds.map((widget) => optionsForm(widget, attributes[widget], language))}
        </section>
        <section class="step preview" aria-labelledby="step-preview">
          <h2 id="step-preview">${say('preview')}</h2>
          <div class="row">
            ${radios(
              'width',
              say('width'),
              widths.map((id) => [id, say(id)]),
            )}
            ${radios(
              'scheme',
              say('scheme'),
              schemes.map((id) => [id, say(id)]),
            )}
          </div>
          <div class="stage"><iframe id="preview" title="${say('preview')}" src="${root}builder/preview.html#one-pill-preview"></iframe></div>
          <div id="problems" role="status"></div>
        </section>
      </div>
      <section class="step" aria-labelledby="step-site">
        <h2 id="step-site">3. ${say('site')}</h2>
        ${radios(
          'site',
          say('site'),
          Object.entries(systems).map(([id, { name }]) => [id, name[language]]),
          'chips',
        )}
      </section>
      <section class="step" aria-labelledby="step-code">
        <h2 id="step-code">4. ${say('code')}</h2>
        <p class="notice" id="own-words" hidden>${say('ownWords')}</p>
        <p class="notice" id="local" hidden>${say('local')}</p>
        <p class="notice" id="local-picture" hidden>${say('localPicture')}</p>
        <div id="file" hidden>
          ${radios(
            'file',
            say('file'),
            files.map((id) => [id, markup`${say(id)} <small data-weight="${id}"></small>`]),
          )}
          <p class="help">${say('fileHelp')}</p>
        </div>
        <div id="snippets"></div>
        <p id="copy-status" role="status"></p>
        <h3>${say('paste')}</h3>
        ${Object.entries(systems).map(
          ([id, { paste, ways }]) =>
            markup`<ol class="paste" data-system="${id}" hidden>${paste[language].map((line) => markup`<li>${line}</li>`)}</ol>${
              ways &&
              markup`<div data-system="${id}" hidden><h3>${say('ways')}</h3><dl class="kinds ways">${ways.map(
                ({ who, way }) => markup`<div><dt>${who[language]}</dt><dd>${way[language]}</dd></div>`,
              )}</dl></div>`
            }`,
        )}
        <p class="help" id="pinned">${say('pinned')} <a id="download" href="${root}${build.version}/${build.files.all.name}" download>${build.files.all.name}</a></p>
        ${checkSection(language, say('copy'))}
      </section>
      <section class="step" aria-labelledby="step-picture">
        <h2 id="step-picture">${say('picture')}</h2>
        <p id="no-picture" hidden>${say('noPicture')}</p>
        <div id="picture">
          <p>${say('pictureLead')}</p>
          ${radios(
            'size',
            say('size'),
            pictureSizes.map((id) => [id, pageWords[id][language]]),
          )}
          <img id="picture-preview" alt="" />
          <p><a class="button" id="picture-download" download>${pageWords.download[language]}</a></p>
          <div class="snippet">
            <label for="picture-alt">${pageWords.alt[language]}</label>
            <textarea id="picture-alt" readonly rows="4"></textarea>
            <button type="button" id="picture-copy" aria-label="${say('copy')}: ${pageWords.alt[language]}">${say('copy')}</button>
          </div>
          <p id="picture-status" role="status"></p>
        </div>
      </section>`,
  });
}

/** Where a page in a language links to the builder. */
export const builderAddress = (
  root: string,
  language: Language,
  parameters: Record<string, string>,
): string => `${root}${languageFolder(language)}builder/?${new URLSearchParams(parameters)}`;
