import type {
  BannerStrings,
  ComparisonSliderStrings,
  StatCounterStrings,
  VideoCardStrings,
} from './strings.ts';
import type { DayWriting, NumberWriting, UnitWriting } from './writing.ts';

// What several widgets say.
const action =
  'Tome medicinas con receta solo si se las recetaron a usted y vienen de una farmacia con licencia.';
const help988 =
  '¿Necesita hablar? {call:Llame al 988 y oprima 2}, o {text:envíe AYUDA por mensaje de texto al 988}';
const sms988 = 'sms:988?&body=AYUDA';
const close = 'Cerrar';
const copyYourself = 'Copie este texto:';

export const statCounter: StatCounterStrings = {
  action,
  help988,
  sms988,
  copyYourself,
  citationCopied: 'Fuente copiada',
  over: 'más de',
  'more than': 'más de',
  'at least': 'al menos',
  about: 'cerca de',
  nearly: 'casi',
  millionsOf: 'de',
  ratio: '{value} de cada {of}',
  source: 'Fuente',
  sourceCopy: 'copia del comunicado oficial',
  sourcePress: 'noticia de prensa',
  asOf: 'al {date}',
  pictogram: '{value} de {of} pastillas coloreadas',
  copyCitation: 'Copiar la fuente',
  overTime: 'A lo largo del tiempo',
  noFigure: 'sin dato',
};

export const banner: BannerStrings = {
  action,
  help988,
  sms988,
  close,
  copyYourself,
  help911: '¿Alguien no despierta o apenas respira? {call:Llame al 911}. Administre naloxona si la tiene.',
  helpSamhsa: 'Para encontrar tratamiento: {call:1-800-662-4357}, gratis, las 24 horas, en español e inglés',
  helpPoison: 'Línea de ayuda por envenenamiento: {call:1-800-222-1222}',
  linkCopied: 'Enlace copiado',
  slogan: 'Una pastilla puede matar',
  message:
    'Las pastillas falsas con fentanilo parecen medicinas auténticas. Tome medicinas con receta solo si se las recetaron a usted y vienen de una farmacia con licencia.',
  getTheFacts: 'Infórmese',
  inEnglish: '{words} (en inglés)',
  share: 'Compartir',
  shared: 'Compartido',
};

export const comparisonSlider: ComparisonSliderStrings = {
  action,
  help988,
  sms988,
  startLabel: 'Auténtica (de una farmacia)',
  endLabel: 'Falsa (falsificada)',
  comparePills: 'Compare las pastillas',
  startShort: 'auténtica',
  endShort: 'falsa',
  question: '¿Puede notar la diferencia?',
  whichIsReal: '¿Cuál es la auténtica?',
  startNeutral: 'Imagen A',
  endNeutral: 'Imagen B',
  'cant-tellNeutral': 'No lo sé',
  askAgain: 'Empezar de nuevo',
  truth: 'Nadie puede distinguirlas a simple vista.',
  sameDrawing: 'Los dos dibujos son iguales a propósito.',
  why: 'Las pastillas falsas se fabrican para que parezcan auténticas. El fentanilo no se puede ver, oler ni saborear.',
  illustration: 'Solo es un dibujo; no sirve para identificar pastillas.',
  'oxycodone-30': 'una pastilla pequeña y redonda, de color azul claro',
  'amphetamine-30': 'una pastilla redonda anaranjada',
  'alprazolam-2': 'una pastilla rectangular blanca',
  sideBySide: 'Lado a lado',
};

export const videoCard: VideoCardStrings = {
  close,
  playVideo: 'Reproducir el video: {title}',
  closeVideo: 'Cerrar el video: {title}',
  video: 'Video',
  playsFrom: 'Se reproduce desde {provider}',
  watchOn: 'Ver en {provider}',
  transcript: 'Transcripción',
  captions: 'Subtítulos',
  cannotPlay: 'Este video no se puede reproducir aquí.',
  videoError2: 'Falló la conexión.',
  videoError3: 'El archivo está dañado.',
  videoError4: 'El archivo no existe o tiene un formato que este navegador no reproduce.',
  videoBlocked: 'Esta página no lo permite.',
};

/** As in the United States: 20.4 millones, 107,941. */
export const numbers: NumberWriting = {
  group: ',',
  point: '.',
  percent: '%',
  compactPercent: '\u00a0%',
  percentWord: 'por ciento',
  compactWords: [
    { power: 12, one: 'billón', other: 'billones', letter: 'B' },
    { power: 9, one: 'mil millones', other: 'mil millones', letter: 'mil M' },
    { power: 6, one: 'millón', other: 'millones', letter: 'M' },
    { power: 3, one: 'mil', other: 'mil', letter: 'K' },
  ],
};

export const units: UnitWriting = {
  hour: { one: 'hora', other: 'horas' },
  minute: { one: 'minuto', other: 'minutos' },
  second: { one: 'segundo', other: 'segundos' },
};

export const days: DayWriting = {
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
  order: '{day} {month} {year}',
};
