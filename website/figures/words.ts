// What the pages of figures and widgets say around them.
import type { Bilingual } from '../pages/language.ts';

export const pageWords = {
  figures: { en: 'A page for each figure', es: 'Una página para cada cifra' },
  figuresLead: {
    en: 'Each figure has an address of its own to link to, with its source, its pictures and the words to cite it.',
    es: 'Cada cifra tiene su propia dirección para enlazarla, con su fuente, sus imágenes y la forma de citarla.',
  },
  widgets: { en: 'A page for each widget', es: 'Una página para cada widget' },
  widgetsLead: {
    en: 'Each widget at work, with its address to link to, its frame and its pictures.',
    es: 'Cada widget en funcionamiento, con la dirección para enlazarlo, su marco y sus imágenes.',
  },
  allFigures: { en: 'All figures', es: 'Todas las cifras' },
  allWidgets: { en: 'All widgets', es: 'Todos los widgets' },
  origin: { en: 'Where it comes from', es: 'De dónde viene' },
  years: { en: 'Year by year', es: 'Año por año' },
  figure: { en: 'Figure', es: 'Cifra' },
  cite: { en: 'How to cite it', es: 'Cómo citarla' },
  plain: { en: 'In a sentence', es: 'En una frase' },
  apa: { en: 'APA style', es: 'Estilo APA' },
  link: { en: 'A link to this page', es: 'Un enlace a esta página' },
  embed: { en: 'Put it on your site', es: 'Póngala en su sitio' },
  embedWidget: { en: 'Put it on your site', es: 'Póngalo en su sitio' },
  paste: {
    en: 'Paste this page’s address on a line of its own in WordPress: it becomes the widget. Teams, Notion, Ghost and most social sites show a preview with the picture.',
    es: 'Pegue la dirección de esta página en una línea aparte en WordPress: se convierte en el widget. Teams, Notion, Ghost y la mayoría de las redes muestran una vista previa con la imagen.',
  },
  frame: { en: 'A frame, for sites that take HTML', es: 'Un marco, para sitios que aceptan HTML' },
  frameAddress: { en: 'The frame’s address', es: 'La dirección del marco' },
  builder: { en: 'Other ways, and your own choices', es: 'Otras formas y sus propias opciones' },
  pictures: { en: 'Pictures', es: 'Imágenes' },
  picturesLead: {
    en: 'Free to post and to print. Always add the text beside each picture as its alternative text: it is what people who cannot see it will hear.',
    es: 'Puede publicarlas e imprimirlas libremente. Agregue siempre el texto que acompaña a cada imagen como texto alternativo: es lo que escuchará quien no pueda verla.',
  },
  '1200x630': {
    en: 'Wide, for links and posts (1200 × 630)',
    es: 'Horizontal, para enlaces y publicaciones (1200 × 630)',
  },
  '1080x1080': { en: 'Square, for posts (1080 × 1080)', es: 'Cuadrada, para publicaciones (1080 × 1080)' },
  '1080x1920': { en: 'Tall, for stories (1080 × 1920)', es: 'Vertical, para historias (1080 × 1920)' },
  download: { en: 'Download', es: 'Descargar' },
  alt: { en: 'Alternative text', es: 'Texto alternativo' },
  copy: { en: 'Copy', es: 'Copiar' },
  copied: { en: 'Copied.', es: 'Copiado.' },
  copyYourself: {
    en: 'The browser refused. The text is selected: copy it with your keyboard or menu.',
    es: 'El navegador no lo permitió. El texto está seleccionado: cópielo con el teclado o el menú.',
  },
  changes: { en: 'What has changed', es: 'Qué ha cambiado' },
  why: { en: 'Why:', es: 'Motivo:' },
  noChange: {
    en: 'Nothing has been corrected since this record began on Nov. 28, 2026.',
    es: 'No se ha corregido nada desde que empezó este registro, el 28 de noviembre de 2026.',
  },
  changesOfAll: { en: 'Changes of all figures (Atom feed)', es: 'Cambios de todas las cifras (canal Atom)' },
  data: { en: 'All figures as data', es: 'Todas las cifras como datos' },
  missing: { en: 'This page does not exist', es: 'Esta página no existe' },
  missingLead: {
    en: 'The address may have been cut off or mistyped. These are the pages there are:',
    es: 'Puede que la dirección esté incompleta o mal escrita. Estas son las páginas que hay:',
  },
} as const satisfies Record<string, Bilingual>;
