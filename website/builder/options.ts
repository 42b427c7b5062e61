// How the builder asks for each attribute, in both languages. Which attributes there are, and whether they are a switch
// or a text, comes from the manifest; what can be chosen comes from the facts, the observances and the drawings.
import { facts } from '../../src/content/facts.ts';
import { helpLineIds, helpLineText } from '../../src/content/help-lines.ts';
import { observanceNames } from '../../src/content/observance-names.ts';
import { observanceIds, type ObservanceId } from '../../src/content/observances.ts';
import { pillPairs, type PillPair } from '../../src/comparison-slider/pill-drawings.ts';
import { languages, type Bilingual } from '../pages/language.ts';
import { widgetStrings } from '../pages/widget-strings.ts';
import { widgetIds, type WidgetId } from '../pages/widgets.ts';
import { statWords } from '../pages/words.ts';

export interface Option {
  label: Bilingual;
  help?: Bilingual;
  /** Values to choose one from, or several. */
  choices?: Readonly<Record<string, Bilingual>>;
  /** Several may be chosen; `other` also takes values that are not in the list. */
  several?: 'listed' | 'other';
  /** A day, a longer text, an address or a table of years. */
  kind?: 'date' | 'long' | 'address' | 'years';
  /** Asked at once; the others wait under "More options". */
  first?: true;
}

const inBoth = (write: (language: keyof Bilingual) => string): Bilingual =>
  Object.fromEntries(languages.map((language) => [language, write(language)])) as Record<
    keyof Bilingual,
    string
  >;

const factChoices = Object.fromEntries(
  Object.keys(facts).map((fact) => [
    fact,
    inBoth((language) => {
      const { figure, label, period } = statWords({ fact }, language)!;
      return `${figure} ${label}${period && `, ${period}`}`;
    }),
  ]),
);

/** What the drawn pill is said to be. */
export const pairNames: Readonly<Record<PillPair, Bilingual>> = {
  'oxycodone-30': { en: 'oxycodone 30 mg', es: 'oxicodona de 30 mg' },
  'amphetamine-30': { en: 'amphetamine 30 mg', es: 'anfetamina de 30 mg' },
  'alprazolam-2': { en: 'alprazolam 2 mg', es: 'alprazolam de 2 mg' },
};

const pairChoices = Object.fromEntries(
  pillPairs.map((pair) => [
    pair,
    inBoth((language) => `${pairNames[pair][language]}: ${widgetStrings[language][pair]}`),
  ]),
);

const helpChoices = Object.fromEntries(
  helpLineIds.map((id) => [id, inBoth((language) => helpLineText(id, widgetStrings[language]))]),
);

/** What a webmaster has to know of a day before choosing it. */
const dayNotes: Partial<Readonly<Record<ObservanceId, Bilingual>>> = {
  'fentanyl-awareness-day': {
    en: 'announced each year; in a year without a known date it does not show: give a date of your own below',
    es: 'se anuncia cada año; si la fecha no se conoce, no se muestra: indique abajo una fecha propia',
  },
  'take-back-day': {
    en: 'dates from 2026 on are expected by the usual rule',
    es: 'desde 2026, fechas previstas según la regla habitual',
  },
};

const observanceChoices = Object.fromEntries(
  observanceIds.map((id) => [
    id,
    inBoth((language) => {
      const note = dayNotes[id]?.[language];
      return observanceNames[id][language] + (note ? ` (${note})` : '');
    }),
  ]),
);

const qualifierChoices = Object.fromEntries(
  (['over', 'more than', 'at least', 'about', 'nearly'] as const).map((word) => [
    word,
    inBoth((language) => widgetStrings[language][word]),
  ]),
);

const plain: Option = {
  label: { en: 'Without the action line', es: 'Sin la línea de acción' },
  help: {
    en: 'Only where the page around it already says what to do.',
    es: 'Solo donde la página ya diga qué hacer.',
  },
};

const heading: Option = {
  label: { en: 'Heading', es: 'Título' },
  first: true,
};

export const options: Readonly<Record<WidgetId, Readonly<Record<string, Option>>>> = {
  'stat-counter': {
    fact: {
      label: { en: 'Figure', es: 'Cifra' },
      help: {
        en: 'Each with its period, date and source. Or choose none and give your own under “More options”.',
        es: 'Cada una con su período, su fecha y su fuente. O no elija ninguna y escriba la suya en “Más opciones”.',
      },
      choices: factChoices,
      first: true,
    },
    pictogram: {
      label: { en: 'Draw it as pills', es: 'Dibujarla con pastillas' },
      help: {
        en: 'For figures such as “5 in 10”.',
        es: 'Para cifras como “5 de cada 10”.',
      },
      first: true,
    },
    trend: {
      label: { en: 'Its years as bars', es: 'Sus años en barras' },
      help: {
        en: 'Built in for pills seized each year, for overdose deaths and for tested pills of 2021 to 2024.',
        es: 'Incorporados para las pastillas incautadas cada año, las muertes por sobredosis y las pastillas analizadas de 2021 a 2024.',
      },
      kind: 'years',
      first: true,
    },
    notation: {
      label: { en: 'Large numbers', es: 'Números grandes' },
      choices: {
        compact: { en: 'In words: 20.4 million', es: 'Con palabras: 20.4 millones' },
        standard: { en: 'In digits: 20,400,000', es: 'Con cifras: 20,400,000' },
      },
      first: true,
    },
    plain,
    still: {
      label: { en: 'Without counting up', es: 'Sin animación' },
      help: {
        en: 'Figures about deaths never move, with or without this.',
        es: 'Las cifras sobre muertes nunca se animan.',
      },
    },
    duration: {
      label: { en: 'Length of the count', es: 'Duración de la animación' },
      help: { en: 'In milliseconds, up to 5000.', es: 'En milisegundos, hasta 5000.' },
    },
    value: {
      label: { en: 'Your own figure', es: 'Su propia cifra' },
      help: {
        en: 'As people write it: 20.4 million, 29%, 1,500.',
        es: 'Como se escribe: 20.4 millones, 29%, 1,500.',
      },
    },
    of: {
      label: { en: 'Out of', es: 'De cada' },
      help: { en: 'The 10 in “4 in 10”.', es: 'El 10 de “4 de cada 10”.' },
    },
    qualifier: { label: { en: 'How exact', es: 'Exactitud' }, choices: qualifierChoices },
    label: {
      label: { en: 'What is counted', es: 'Qué se cuenta' },
      help: { en: 'Reads on from the figure.', es: 'Continúa la frase de la cifra.' },
    },
    unit: { label: { en: 'Unit', es: 'Unidad' }, help: { en: 'Such as “pounds”.', es: 'Como “libras”.' } },
    period: {
      label: { en: 'Period', es: 'Período' },
      help: { en: 'The time that the figure is about.', es: 'El tiempo al que se refiere la cifra.' },
    },
    'as-of': {
      label: { en: 'Date', es: 'Fecha' },
      help: { en: 'The day the source gave it.', es: 'El día en que la fuente la publicó.' },
      kind: 'date',
    },
    source: { label: { en: 'Source', es: 'Fuente' } },
    'source-href': { label: { en: 'Address of the source', es: 'Dirección de la fuente' }, kind: 'address' },
    note: {
      label: { en: 'Note', es: 'Nota' },
      help: { en: 'Method or caution, one sentence.', es: 'Método o advertencia, en una frase.' },
      kind: 'long',
    },
    src: {
      label: { en: 'Your own feed of figures', es: 'Su propia fuente de cifras (JSON)' },
      help: {
        en: 'Full address of a JSON file that you keep up to date.',
        es: 'Dirección completa de un archivo JSON que usted mantiene al día.',
      },
      kind: 'address',
    },
    refresh: {
      label: { en: 'Ask the feed again', es: 'Volver a consultar' },
      help: { en: 'Every so many seconds, at least 60.', es: 'Cada tantos segundos, al menos 60.' },
    },
  },
  banner: {
    heading: { ...heading, help: { en: 'Empty: the slogan.', es: 'Vacío: el lema.' } },
    message: {
      label: { en: 'Message', es: 'Mensaje' },
      help: { en: 'One sentence. Empty: the project’s own.', es: 'Una frase. Vacío: la del proyecto.' },
      kind: 'long',
      first: true,
    },
    href: {
      label: { en: 'Where its button leads', es: 'Adónde lleva el botón' },
      help: { en: 'Empty: dea.gov/onepill.', es: 'Vacío: dea.gov/onepill.' },
      kind: 'address',
    },
    'link-text': { label: { en: 'Words on its button', es: 'Texto del botón' } },
    'local-help': {
      label: { en: 'A help line of your own', es: 'Una línea de ayuda propia' },
      help: {
        en: 'Shown first. Such as “Riverbend counselors: (555) 010-0134”.',
        es: 'Se muestra primero. Por ejemplo, “Consejería de Riverbend: (555) 010-0134”.',
      },
      first: true,
    },
    help: {
      label: { en: 'Help lines', es: 'Líneas de ayuda' },
      help: { en: 'None ticked: 988.', es: 'Sin marcar ninguna: 988.' },
      choices: { ...helpChoices, none: { en: 'None', es: 'Ninguna' } },
      several: 'listed',
      first: true,
    },
    tone: {
      label: { en: 'Tone', es: 'Tono' },
      choices: {
        strong: { en: 'Strong: dark ground', es: 'Fuerte: fondo oscuro' },
        quiet: { en: 'Quiet: light ground', es: 'Discreto: fondo claro' },
      },
      first: true,
    },
    placement: {
      label: { en: 'Place', es: 'Lugar' },
      help: {
        en: 'Let readers close one that sticks to the window.',
        es: 'Si se fija a la ventana, permita que se cierre.',
      },
      choices: {
        inline: { en: 'In the page', es: 'Dentro de la página' },
        top: { en: 'Sticks to the top of the window', es: 'Fijo arriba en la ventana' },
        bottom: { en: 'Sticks to the bottom of the window', es: 'Fijo abajo en la ventana' },
      },
      first: true,
    },
    dismissible: { label: { en: 'Readers may close it', es: 'Se puede cerrar' }, first: true },
    remember: {
      label: { en: 'Closed for how long', es: 'Cerrado por cuánto tiempo' },
      choices: {
        session: { en: 'This visit', es: 'Esta visita' },
        '1d': { en: 'One day', es: 'Un día' },
        '7d': { en: 'Seven days', es: 'Siete días' },
        '30d': { en: '30 days', es: '30 días' },
        forever: { en: 'For good', es: 'Para siempre' },
      },
    },
    'message-id': {
      label: { en: 'Id of the message', es: 'Identificador del mensaje' },
      help: {
        en: 'A new id shows to those who closed the last one.',
        es: 'Uno nuevo vuelve a mostrarse a quien cerró el anterior.',
      },
    },
    shareable: { label: { en: 'Has a share button', es: 'Con botón para compartir' } },
    'share-url': {
      label: { en: 'Address to share', es: 'Dirección que se comparte' },
      help: { en: 'Empty: the page it stands on.', es: 'Vacío: la página donde está.' },
      kind: 'address',
    },
    'share-text': {
      label: { en: 'Words to share', es: 'Texto que se comparte' },
      help: { en: 'Empty: the slogan.', es: 'Vacío: el lema.' },
    },
    on: {
      label: { en: 'Only on these days', es: 'Solo estos días' },
      help: {
        en: 'None chosen: always. The preview always shows it.',
        es: 'Ninguno elegido: siempre. La vista previa lo muestra siempre.',
      },
      choices: observanceChoices,
      several: 'other',
    },
    from: { label: { en: 'From', es: 'Desde' }, kind: 'date' },
    until: {
      label: { en: 'Until', es: 'Hasta' },
      help: { en: 'That day is included.', es: 'Incluye ese día.' },
      kind: 'date',
    },
    'time-zone': {
      label: { en: 'Time zone of the days', es: 'Zona horaria de los días' },
      help: {
        en: 'Such as America/New_York. Empty: the visitor’s.',
        es: 'Como America/New_York. Vacío: la de quien visita.',
      },
    },
  },
  'comparison-slider': {
    pair: { label: { en: 'Pill', es: 'Pastilla' }, choices: pairChoices, first: true },
    question: {
      label: { en: 'Ask first: which one is real?', es: 'Preguntar primero: ¿cuál es la auténtica?' },
      help: {
        en: 'Every answer leads to the same truth: no one can tell just by looking.',
        es: 'Toda respuesta lleva a la misma verdad: nadie puede distinguirlas a simple vista.',
      },
      first: true,
    },
    orientation: {
      label: { en: 'Divider moves', es: 'El divisor se mueve' },
      choices: {
        horizontal: { en: 'Sideways', es: 'Hacia los lados' },
        vertical: { en: 'Up and down', es: 'Arriba y abajo' },
      },
      first: true,
    },
    position: {
      label: { en: 'Starts at', es: 'Empieza en' },
      help: {
        en: 'Percent of the first picture, 0 to 100.',
        es: 'Porcentaje de la primera imagen, de 0 a 100.',
      },
    },
    'start-label': { label: { en: 'Name of the first picture', es: 'Nombre de la primera imagen' } },
    'end-label': { label: { en: 'Name of the second picture', es: 'Nombre de la segunda imagen' } },
    label: {
      label: { en: 'Name of the control', es: 'Nombre del control' },
      help: { en: 'What screen readers say.', es: 'Lo que dicen los lectores de pantalla.' },
    },
    fit: {
      label: { en: 'Your own pictures', es: 'Sus propias imágenes' },
      help: {
        en: 'For pictures of unequal size, put inside the tag as the page with every option shows.',
        es: 'Para imágenes de distinto tamaño, puestas dentro de la etiqueta como muestra la página de opciones.',
      },
      choices: {
        cover: { en: 'Fill the box', es: 'Llenan el recuadro' },
        contain: { en: 'Show whole', es: 'Se ven enteras' },
      },
    },
    plain,
  },
  'video-card': {
    src: {
      label: { en: 'Address of the video', es: 'Dirección del video' },
      help: {
        en: 'From YouTube or Vimeo as you would paste it, or a file (.mp4, .webm).',
        es: 'De YouTube o Vimeo tal como la copiaría, o un archivo (.mp4, .webm).',
      },
      kind: 'address',
      first: true,
    },
    heading,
    duration: {
      label: { en: 'Length', es: 'Duración' },
      help: { en: 'Such as 2:05.', es: 'Por ejemplo, 2:05.' },
      first: true,
    },
    publisher: { label: { en: 'Published by', es: 'Publicado por' }, first: true },
    published: { label: { en: 'Published on', es: 'Publicado el' }, kind: 'date' },
    'content-note': {
      label: { en: 'Content note', es: 'Nota sobre el contenido' },
      help: { en: 'Shown before playing.', es: 'Se muestra antes de reproducir.' },
      kind: 'long',
    },
    poster: {
      label: { en: 'Address of a picture', es: 'Dirección de una imagen' },
      help: {
        en: 'Your own. Empty: a drawing; YouTube and Vimeo are not asked for one.',
        es: 'Suya. Vacío: un dibujo; no se pide ninguna a YouTube ni a Vimeo.',
      },
      kind: 'address',
    },
    crossorigin: {
      label: { en: 'Captions from another host', es: 'Subtítulos de otro servidor' },
      help: {
        en: 'For a file of a host that allows it (CORS). Empty: captions come from your own site only.',
        es: 'Para un archivo de un servidor que lo permita (CORS). Vacío: los subtítulos vienen solo de su propio sitio.',
      },
      choices: {
        anonymous: { en: 'Ask without cookies', es: 'Pedirlos sin cookies' },
        'use-credentials': { en: 'Ask with cookies', es: 'Pedirlos con cookies' },
      },
    },
    'heading-level': {
      label: { en: 'Level of the heading', es: 'Nivel del título' },
      choices: Object.fromEntries(
        ['2', '3', '4', '5', '6'].map((level) => [level, { en: `h${level}`, es: `h${level}` }]),
      ),
    },
    start: {
      label: { en: 'Starts at', es: 'Empieza en' },
      help: { en: 'Seconds.', es: 'Segundos.' },
    },
    aspect: {
      label: { en: 'Shape', es: 'Proporción' },
      help: {
        en: 'Width to height, such as 16/9 or 9/16.',
        es: 'Ancho y alto, por ejemplo 16/9 o 9/16.',
      },
    },
  },
};

/** What each widget begins with, so that nobody meets an empty preview; the video is the project's own. */
export const beginnings: Readonly<Record<WidgetId, Readonly<Record<string, Bilingual>>>> = {
  'stat-counter': { fact: inBoth(() => 'pills-2025') },
  banner: {},
  'comparison-slider': {},
  'video-card': {
    src: inBoth(() => 'media/pill.mp4'),
    heading: { en: 'Three things to know about fake pills', es: 'Tres cosas que conviene saber' },
    duration: inBoth(() => '0:10'),
  },
};

export interface ManifestAttribute {
  name: string;
  type?: { text: string };
  default?: string;
  description?: string;
}

/** The attributes of each widget as the manifest has them. */
export function manifestAttributes(manifest: {
  modules: { declarations: { tagName?: string; attributes?: ManifestAttribute[] }[] }[];
}): Record<WidgetId, ManifestAttribute[]> {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  return Object.fromEntries(
    widgetIds.map((id) => [
      id,
      declarations.find(({ tagName }) => tagName === `one-pill-${id}`)?.attributes ?? [],
    ]),
  ) as Record<WidgetId, ManifestAttribute[]>;
}
