import type { Bilingual } from '../../pages/language.ts';
import type { WidgetState } from '../look-at-widget.ts';
import type { Kind } from './cause-words.ts';

/** What the check's panel and its copied report say beside the causes. */
export const panelWords = {
  title: { en: 'One Pill check', es: 'Revisión One Pill' },
  checking: { en: 'Checking this page …', es: 'Revisando esta página …' },
  noWidgets: { en: 'No widget on this page.', es: 'Ningún widget en esta página.' },
  allWell: {
    en: '{count} on this page. Everything is as it should be.',
    es: '{count} en esta página. Todo está como debe.',
  },
  toFix: { en: '{count} on this page, {problems}.', es: '{count} en esta página, {problems}.' },
  oneProblem: { en: '1 thing to fix', es: '1 cosa por corregir' },
  manyProblems: { en: '{count} things to fix', es: '{count} cosas por corregir' },
  oneWidget: { en: '1 widget', es: '1 widget' },
  manyWidgets: { en: '{count} widgets', es: '{count} widgets' },
  widgets: { en: 'Widgets', es: 'Widgets' },
  page: { en: 'Scripts and policy', es: 'Scripts y política' },
  version: { en: 'version {version}', es: 'versión {version}' },
  quote: { en: '“{text}”', es: '“{text}”' },
  unnamed: { en: 'Unknown', es: 'Desconocido' },
  copy: { en: 'Copy report', es: 'Copiar informe' },
  copied: { en: 'Report copied', es: 'Informe copiado' },
  copyYourself: {
    en: 'The browser refused. Copy the text yourself:',
    es: 'El navegador no lo permitió. Copie usted el texto:',
  },
  again: { en: 'Check again', es: 'Repetir' },
  close: { en: 'Close', es: 'Cerrar' },
  otherLanguage: { en: 'Español', es: 'English' },
  privacy: {
    en: 'Nothing is stored or sent. The report holds what stands here, the page’s address without what follows ? or #, the browser’s name and the window’s size.',
    es: 'Nada se guarda ni se envía. El informe contiene lo que aparece aquí, la dirección de la página sin lo que sigue a ? o #, el nombre del navegador y el tamaño de la ventana.',
  },
  address: { en: 'Page: {text}', es: 'Página: {text}' },
  browser: { en: 'Browser: {text}', es: 'Navegador: {text}' },
  window: { en: 'Window: {text}', es: 'Ventana: {text}' },
  time: { en: 'Time: {text}', es: 'Hora: {text}' },
  answer: { en: ', status {status}', es: ', estado {status}' },
} as const satisfies Record<string, Bilingual>;

/** Said before each finding, as color alone says nothing. */
export const kindWords: Readonly<Record<Kind, Bilingual>> = {
  problem: { en: 'To fix', es: 'Por corregir' },
  note: { en: 'Note', es: 'Nota' },
  fine: { en: 'Fine', es: 'Bien' },
};

/** How a widget is, in a word or two. */
export const stateWords: Readonly<Record<WidgetState, Bilingual>> = {
  shows: { en: 'Shows', es: 'Se muestra' },
  resting: { en: 'Not shown now, as asked', es: 'Ahora no se muestra, como se pidió' },
  hidden: { en: 'Hidden by the page', es: 'Oculto por la página' },
  words: { en: 'Shows your own words', es: 'Se ven sus propias palabras' },
};

/** How it is written in the page. */
export const formWords: Readonly<Record<'tag' | 'div', Bilingual>> = {
  tag: { en: 'as a tag', es: 'como etiqueta' },
  div: { en: 'as a div', es: 'como div' },
};
