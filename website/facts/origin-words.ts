// Where a figure is from, in words.
import type { SourceKind } from '../../src/content/source-kinds.ts';
import type { Bilingual } from '../pages/language.ts';

export const originWords = {
  period: { en: 'Period', es: 'Período' },
  source: { en: 'Source', es: 'Fuente' },
  dated: { en: 'Dated', es: 'Fecha' },
  undated: { en: 'day not given', es: 'sin día' },
  quality: { en: 'Quality', es: 'Calidad' },
  note: { en: 'Note', es: 'Nota' },
  newest: { en: 'Newest of its kind', es: 'La más reciente de su tipo' },
  newer: { en: 'There is a newer one:', es: 'Hay una más reciente:' },
} as const satisfies Record<string, Bilingual>;

/** Every kind is explained, also one that comes later. */
export const sourceKindWords: Readonly<Record<SourceKind, { name: Bilingual; meaning: Bilingual }>> = {
  official: {
    name: { en: 'Official', es: 'Oficial' },
    meaning: {
      en: 'The agency’s own page or report.',
      es: 'La página o el informe del propio organismo.',
    },
  },
  'copy of an official release': {
    name: { en: 'Copy of an official release', es: 'Copia de un comunicado oficial' },
    meaning: {
      en: 'The agency’s text, word for word, on another site.',
      es: 'El texto del organismo, palabra por palabra, en otro sitio.',
    },
  },
  'press quoting DEA': {
    name: { en: 'Press quoting DEA', es: 'Prensa que cita a la DEA' },
    meaning: {
      en: 'A news report that gives the agency’s figure.',
      es: 'Una noticia que da la cifra del organismo.',
    },
  },
  'press quoting NIDA': {
    name: { en: 'Press quoting NIDA', es: 'Prensa que cita al NIDA' },
    meaning: {
      en: 'The same, for the National Institute on Drug Abuse.',
      es: 'Lo mismo, para el Instituto Nacional sobre el Abuso de Drogas.',
    },
  },
  seed: {
    name: { en: 'First article', es: 'Artículo inicial' },
    meaning: {
      en: 'The report of DEA’s press conference of Dec. 16, 2021 that this project started from.',
      es: 'La noticia sobre la conferencia de prensa de la DEA del 16 de diciembre de 2021 de la que partió este proyecto.',
    },
  },
};
