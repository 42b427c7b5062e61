import { observances } from '../../src/content/observances.ts';
import type { Bilingual } from './language.ts';

/** Official names in English; what they mean in Spanish. */
export const observanceNames = {
  'fentanyl-awareness-day': {
    en: 'National Fentanyl Awareness Day',
    es: 'Día Nacional de Concientización sobre el Fentanilo',
  },
  'fentanyl-prevention-day': {
    en: 'National Fentanyl Prevention and Awareness Day',
    es: 'Día Nacional de Prevención y Concientización sobre el Fentanilo',
  },
  'overdose-awareness-day': {
    en: 'International Overdose Awareness Day',
    es: 'Día Internacional de Concientización sobre la Sobredosis',
  },
  'red-ribbon-week': { en: 'Red Ribbon Week', es: 'Semana del Listón Rojo' },
  'take-back-day': {
    en: 'National Prescription Drug Take Back Day',
    es: 'Día Nacional de Devolución de Medicamentos Recetados',
  },
} as const satisfies Record<string, Bilingual>;

export type ObservanceId = keyof typeof observanceNames;

export const observanceIds = Object.keys(observances) as ObservanceId[];

/** The first and the last day of each time it falls in a year; `undefined` where that cannot be known. */
export const occurrencesOf = (
  id: ObservanceId,
  year: number,
): readonly (readonly [first: string, last: string])[] | undefined => observances[id]!(year);
