// What the pages call the widgets; the list itself is the package's own.
import type { WidgetId } from '../../src/widgets.ts';
import type { Bilingual } from './language.ts';

export { isWidgetId, widgetIds, type WidgetId } from '../../src/widgets.ts';

export const widgetNames: Readonly<Record<WidgetId, Bilingual>> = {
  'stat-counter': { en: 'Stat counter', es: 'Cifra' },
  banner: { en: 'Banner', es: 'Aviso' },
  'comparison-slider': { en: 'Comparison slider', es: 'Comparación' },
  'video-card': { en: 'Video card', es: 'Video' },
};

export const widgetSummaries: Readonly<Record<WidgetId, Bilingual>> = {
  'stat-counter': {
    en: 'A figure with its period, its date and its source.',
    es: 'Una cifra con su período, su fecha y su fuente.',
  },
  banner: {
    en: 'The message, one action and help lines.',
    es: 'El mensaje, una acción y líneas de ayuda.',
  },
  'comparison-slider': {
    en: 'Two pills under one divider: nobody can tell.',
    es: 'Dos pastillas y un divisor: nadie nota la diferencia.',
  },
  'video-card': {
    en: 'A video that asks nothing of YouTube or Vimeo until it is played.',
    es: 'Un video que no pide nada a YouTube ni a Vimeo hasta que se reproduce.',
  },
};
