import type { FactId } from './facts.ts';
import type { SeriesId } from './series.ts';

/** A sentence in both languages that ship. */
interface Sentence {
  readonly en: string;
  readonly es: string;
}

/** What was corrected or added, when, and why. What a figure said before is always given with the day it stopped saying so. */
export interface Change {
  /** Says what changed among other changes of that day, for good: feeds know an entry by it. */
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly facts: readonly FactId[];
  readonly series?: readonly SeriesId[];
  readonly what: Sentence;
  readonly why: Sentence;
}

const release = '2026-11-28';

/** Newest first. An entry that was published is not rewritten: a later one corrects it. */
export const changes: readonly Change[] = [
  {
    id: 'pills-2025-whole-year',
    date: release,
    facts: ['pills-2025'],
    what: {
      en: 'Until Nov. 28, 2026, this figure was “more than 45 million” for 2025 through December 1. It is now 47 million for the whole of 2025.',
      es: 'Hasta el 28 de noviembre de 2026, esta cifra era “más de 45 millones” para 2025 hasta el 1 de diciembre. Ahora es de 47 millones para todo 2025.',
    },
    why: {
      en: 'DEA gave the number for the whole year on Feb. 4, 2026.',
      es: 'La DEA dio el dato de todo el año el 4 de febrero de 2026.',
    },
  },
  {
    id: 'press-conference-source',
    date: release,
    facts: [
      'pills-2021',
      'pills-surge-2021',
      'fentanyl-pounds-surge-2021',
      'overdoses-surge-2021',
      'deaths-surge-2021',
      'social-media-cases-2021',
      'network-cases-2021',
      'lethal-dose',
      'overdose-interval-2021',
    ],
    what: {
      en: 'Until Nov. 28, 2026, the source was given as DEA. It now names the news article as well: DEA, via American Security Today.',
      es: 'Hasta el 28 de noviembre de 2026, como fuente figuraba la DEA. Ahora se nombra también la noticia: DEA, via American Security Today.',
    },
    why: {
      en: 'The address leads to the article, not to DEA.',
      es: 'La dirección lleva a la noticia, no a la DEA.',
    },
  },
  {
    id: 'pills-2021-period',
    date: release,
    facts: ['pills-2021'],
    what: {
      en: 'Until Nov. 28, 2026, the period was given as 2021. It is now 2021, through December 16.',
      es: 'Hasta el 28 de noviembre de 2026, como período figuraba 2021. Ahora es 2021, hasta el 16 de diciembre.',
    },
    why: {
      en: 'DEA gave the number on that day, before the year was over.',
      es: 'La DEA dio el dato ese día, antes de que terminara el año.',
    },
  },
  {
    id: 'overdose-interval-period',
    date: release,
    facts: ['overdose-interval-2021'],
    what: {
      en: 'Until Nov. 28, 2026, the period was given as 12 months to April 2021 and the source as DEA, from CDC data. It now says: as DEA said in December 2021.',
      es: 'Hasta el 28 de noviembre de 2026, como período figuraban los 12 meses hasta abril de 2021 y como fuente la DEA, con datos de los CDC. Ahora dice: según la DEA en diciembre de 2021.',
    },
    why: {
      en: 'The article that is the source does not name those months.',
      es: 'La noticia que es la fuente no menciona esos meses.',
    },
  },
  {
    id: 'lethal-share-2021-date',
    date: release,
    facts: ['lethal-share-2021'],
    what: {
      en: 'Until Nov. 28, 2026, the source was dated Dec. 16, 2021. It is dated Sept. 27, 2021.',
      es: 'Hasta el 28 de noviembre de 2026, la fuente tenía fecha del 16 de diciembre de 2021. Su fecha es el 27 de septiembre de 2021.',
    },
    why: {
      en: 'That is the date of DEA’s fact sheet.',
      es: 'Es la fecha de la hoja informativa de la DEA.',
    },
  },
  {
    id: 'pills-2022-date',
    date: release,
    facts: ['pills-2022'],
    what: {
      en: 'Until Nov. 28, 2026, the source was dated Aug. 20, 2023. It is dated Aug. 18, 2023.',
      es: 'Hasta el 28 de noviembre de 2026, la fuente tenía fecha del 20 de agosto de 2023. Su fecha es el 18 de agosto de 2023.',
    },
    why: {
      en: 'The report came two days after what it quotes.',
      es: 'La noticia salió dos días después de lo que cita.',
    },
  },
  {
    id: 'overdose-deaths-2022-source',
    date: release,
    facts: ['overdose-deaths-2022'],
    what: {
      en: 'The number is the same. Until Nov. 28, 2026, the address led to a report about DEA’s threat assessment; it now leads to CDC’s own data brief.',
      es: 'El dato es el mismo. Hasta el 28 de noviembre de 2026, la dirección llevaba a una noticia sobre un informe de la DEA; ahora lleva al informe de datos de los propios CDC.',
    },
    why: {
      en: 'Deaths are counted by CDC, and DEA is not quoted for them.',
      es: 'Las muertes las cuentan los CDC, y para ellas no se cita a la DEA.',
    },
  },
  {
    id: 'overdose-deaths-2023-date',
    date: release,
    facts: ['overdose-deaths-2023'],
    what: {
      en: 'The number is the same. It now has the date of its source, Dec. 19, 2024; before Nov. 28, 2026, it had none.',
      es: 'El dato es el mismo. Ahora lleva la fecha de su fuente, 19 de diciembre de 2024; antes del 28 de noviembre de 2026 no tenía fecha.',
    },
    why: {
      en: 'A number without a date cannot be checked.',
      es: 'Un dato sin fecha no se puede comprobar.',
    },
  },
  {
    id: 'lower-share-note',
    date: release,
    facts: ['lethal-share-2024', 'lethal-share-2025'],
    series: ['lethal-share'],
    what: {
      en: 'The numbers are the same. Since Nov. 28, 2026, the note says that a lower share does not make any pill safe.',
      es: 'Los datos son los mismos. Desde el 28 de noviembre de 2026, la nota dice que una proporción menor no hace segura ninguna pastilla.',
    },
    why: {
      en: 'A falling share was read as good news.',
      es: 'Una proporción que baja se leía como una buena noticia.',
    },
  },
  {
    id: 'plain-words',
    date: release,
    facts: [
      'pills-surge-2021',
      'fentanyl-pounds-surge-2021',
      'overdoses-surge-2021',
      'deaths-surge-2021',
      'lethal-share-2021',
      'lethal-share-2022',
      'lethal-share-2023',
      'lethal-share-2024',
      'lethal-share-2025',
      'pills-2022',
      'pills-2023',
      'pills-2024',
      'doses-2025',
      'bystander-present',
      'fake-pill-deaths-share',
    ],
    what: {
      en: 'The numbers are the same. On Nov. 28, 2026, the words around them were made plainer.',
      es: 'Los datos son los mismos. El 28 de noviembre de 2026 se simplificaron las palabras que los acompañan.',
    },
    why: {
      en: 'Everyone should understand a figure at first reading.',
      es: 'Una cifra se debe entender a la primera lectura.',
    },
  },
  {
    id: 'new-facts',
    date: release,
    facts: [
      'overdose-deaths-2024',
      'fake-pills-teen-deaths',
      'fentanyl-teen-deaths',
      'fentanyl-powder-2025',
      'pills-all-police-2023',
      'teens-no-use-8',
      'teens-no-use-12',
      'naloxone-states',
    ],
    what: { en: 'Added on Nov. 28, 2026.', es: 'Agregada el 28 de noviembre de 2026.' },
    why: {
      en: 'Newer figures, figures about young people, and one about what helps.',
      es: 'Cifras más recientes, cifras sobre jóvenes y una sobre lo que ayuda.',
    },
  },
  {
    id: 'new-series',
    date: release,
    facts: [
      'overdose-deaths-2022',
      'overdose-deaths-2023',
      'overdose-deaths-2024',
      'lethal-share-2021',
      'lethal-share-2022',
      'lethal-share-2023',
      'lethal-share-2024',
      'pills-2021',
      'pills-2022',
      'pills-2023',
      'pills-2024',
      'pills-2025',
      'pills-all-police-2023',
    ],
    series: ['overdose-deaths', 'lethal-share', 'pills-dea', 'pills-all-police'],
    what: {
      en: 'Since Nov. 28, 2026, the figure is also given year by year.',
      es: 'Desde el 28 de noviembre de 2026, la cifra se da también año por año.',
    },
    why: {
      en: 'One number does not show where it comes from.',
      es: 'Un solo dato no muestra de dónde viene.',
    },
  },
];

/** The changes of one figure, newest first. */
export const changesOf = (fact: FactId): Change[] => changes.filter(({ facts }) => facts.includes(fact));
