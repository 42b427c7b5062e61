import type { ObservanceId } from './observances.ts';

/** Official names in English, what they mean in Spanish. Two of them differ by a word only: they are never shortened. */
export const observanceNames: Readonly<Record<ObservanceId, { readonly en: string; readonly es: string }>> = {
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
  'recovery-month': { en: 'National Recovery Month', es: 'Mes Nacional de la Recuperación' },
  'red-ribbon-week': { en: 'Red Ribbon Week', es: 'Semana del Listón Rojo' },
  'take-back-day': {
    en: 'National Prescription Drug Take Back Day',
    es: 'Día Nacional de Devolución de Medicamentos Recetados',
  },
};
