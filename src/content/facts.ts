import type { LocalizedText } from '../locales/locale.ts';

/** Words before a figure that say how exact it is. */
export type Qualifier = 'over' | 'more than' | 'at least' | 'about' | 'nearly';

/** One figure with everything needed to quote it. */
export interface Fact {
  /** The figure, exact, as digits with at most a decimal point and a percent sign. */
  value: string;
  /** The denominator of a ratio: `value` in `of`. */
  of?: string;
  qualifier?: Qualifier;
  /** What is counted; reads on from the figure. */
  label: LocalizedText;
  unit?: LocalizedText;
  /** The time the figure is about. */
  period?: LocalizedText;
  /** The day the source gave it, `YYYY-MM-DD`. */
  asOf?: string;
  source: string;
  sourceHref: string;
  /** Method or caution, one sentence. */
  note?: LocalizedText;
  /** Deaths, overdoses and doses are never animated. */
  still?: boolean;
}

/** DEA press conference of 16 December 2021, as reported there. */
const pressRelease2021 = {
  asOf: '2021-12-16',
  source: 'DEA',
  sourceHref:
    'https://americansecuritytoday.com/criminals-using-social-media-apps-to-flood-us-with-fentanyl-warns-dea/',
};

/** The eleven-week operation that the press conference was about. */
const surge = { ...pressRelease2021, period: { en: '29 Sep – 14 Dec 2021', es: '29 sep – 14 dic 2021' } };

const pillTests2024 = { asOf: '2024-11-15', source: 'DEA', sourceHref: 'https://www.dea.gov/es/node/228031' };

const pressRelease2025 = {
  asOf: '2025-12-03',
  source: 'DEA',
  sourceHref:
    'https://www.dea.gov/press-releases/2025/12/03/dea-launches-fentanyl-free-america-initiative-combat-synthetic-drug-3',
};

const toDecember2025 = { en: '2025, to 1 December', es: '2025, hasta el 1 de diciembre' };
const lethalShareLabel = {
  en: 'fentanyl-laced fake pills tested by DEA held a potentially lethal dose',
  es: 'pastillas falsas con fentanilo analizadas por la DEA contenían una dosis potencialmente mortal',
};
const fakePillsLabel = {
  en: 'fake pills containing fentanyl seized by DEA',
  es: 'pastillas falsas con fentanilo incautadas por la DEA',
};
const overdoseDeathsLabel = {
  en: 'people died of a drug overdose in the United States',
  es: 'personas murieron por sobredosis de drogas en Estados Unidos',
};
const testedPillsNote = {
  en: 'Of pills that DEA seized and tested. No one can tell which by looking.',
  es: 'De las pastillas que la DEA incautó y analizó. Nadie puede saber cuáles a simple vista.',
};

/** The built-in facts by id. Sources were checked on 23 November 2026; `source-kinds.ts` says how good each one is. */
export const facts: Readonly<Record<string, Fact>> = {
  'pills-2021': {
    ...pressRelease2021,
    value: '20400000',
    label: {
      en: 'fake prescription pills seized by DEA',
      es: 'pastillas recetadas falsas incautadas por la DEA',
    },
    period: '2021',
  },
  'pills-surge-2021': {
    ...surge,
    value: '8000000',
    qualifier: 'over',
    label: {
      en: 'fake prescription pills seized in an eleven-week surge',
      es: 'pastillas recetadas falsas incautadas en un operativo de once semanas',
    },
  },
  'fentanyl-pounds-surge-2021': {
    ...surge,
    value: '1500',
    qualifier: 'more than',
    unit: { en: 'pounds', es: 'libras' },
    label: {
      en: 'of fentanyl seized in an eleven-week surge',
      es: 'de fentanilo incautadas en un operativo de once semanas',
    },
  },
  'overdoses-surge-2021': {
    ...surge,
    value: '46',
    qualifier: 'at least',
    label: {
      en: 'overdoses linked directly to the pills and fentanyl seized in the surge',
      es: 'sobredosis vinculadas directamente a lo incautado en el operativo',
    },
    still: true,
  },
  'deaths-surge-2021': {
    ...surge,
    value: '39',
    qualifier: 'at least',
    label: {
      en: 'overdose deaths linked directly to the pills and fentanyl seized in the surge',
      es: 'muertes por sobredosis vinculadas directamente a lo incautado en el operativo',
    },
    still: true,
  },
  'social-media-cases-2021': {
    ...surge,
    value: '76',
    qualifier: 'at least',
    label: {
      en: 'cases in which traffickers used social media apps',
      es: 'casos en los que traficantes usaron redes sociales',
    },
    note: {
      en: 'Snapchat, Facebook, Facebook Messenger, Instagram, TikTok and YouTube. The total number of cases was not given.',
      es: 'Snapchat, Facebook, Facebook Messenger, Instagram, TikTok y YouTube. No se dio el total de casos.',
    },
  },
  'network-cases-2021': {
    ...surge,
    value: '32',
    label: {
      en: 'cases tied directly to the major criminal networks that mass-produce fentanyl',
      es: 'casos vinculados directamente a las grandes redes criminales que producen fentanilo en masa',
    },
  },
  'lethal-dose': {
    ...pressRelease2021,
    value: '2',
    unit: { en: 'milligrams', es: 'miligramos' },
    label: {
      en: 'of fentanyl: a potentially lethal dose',
      es: 'de fentanilo: una dosis potencialmente mortal',
    },
    still: true,
  },
  'overdose-interval-2021': {
    value: '5',
    unit: { en: 'minutes', es: 'minutos' },
    label: {
      en: 'between overdose deaths in the United States, on average, all drugs',
      es: 'entre una muerte por sobredosis y otra en Estados Unidos, en promedio, todas las drogas',
    },
    period: { en: '12 months to April 2021', es: '12 meses hasta abril de 2021' },
    asOf: '2021-12-16',
    source: 'DEA, from CDC data',
    sourceHref:
      'https://americansecuritytoday.com/criminals-using-social-media-apps-to-flood-us-with-fentanyl-warns-dea/',
    note: {
      en: 'Deaths have fallen since: do not present as current.',
      es: 'Las muertes han disminuido desde entonces: no presentar como dato actual.',
    },
    still: true,
  },
  'lethal-share-2021': {
    value: '4',
    of: '10',
    label: lethalShareLabel,
    period: '2021',
    asOf: '2021-12-16',
    source: 'DEA',
    sourceHref: 'https://www.dea.gov/documents/2021/2021-09/2021-09-27/counterfeit-pills-factsheet',
    note: testedPillsNote,
  },
  'lethal-share-2022': {
    value: '6',
    of: '10',
    label: lethalShareLabel,
    period: '2022',
    asOf: '2022-12-01',
    source: 'DEA',
    sourceHref:
      'https://www.villagenews.com/story/2022/12/01/lifestyles/testing-reveals-that-6-out-of-10-fentanyl-laced-fake-prescription-pills-now-contain-a-potentially-lethal-dose-of-fentanyl/71680.html',
    note: testedPillsNote,
  },
  'lethal-share-2023': {
    ...pillTests2024,
    value: '7',
    of: '10',
    label: lethalShareLabel,
    period: '2023',
    note: testedPillsNote,
  },
  'lethal-share-2024': {
    ...pillTests2024,
    value: '5',
    of: '10',
    label: lethalShareLabel,
    period: '2024',
    note: testedPillsNote,
  },
  'lethal-share-2025': {
    ...pressRelease2025,
    value: '29%',
    label: {
      en: 'of fentanyl pills tested by DEA held a potentially lethal dose',
      es: 'de las pastillas con fentanilo analizadas por la DEA contenían una dosis potencialmente mortal',
    },
    period: { en: 'US fiscal year 2025', es: 'año fiscal 2025 de EE. UU.' },
    note: testedPillsNote,
  },
  'pills-2022': {
    value: '58300000',
    qualifier: 'more than',
    label: fakePillsLabel,
    period: '2022',
    asOf: '2023-08-20',
    source: 'DEA',
    sourceHref:
      'https://www.wibw.com/2023/08/20/dea-set-mark-another-national-fentanyl-prevention-awareness-day/',
  },
  'pills-2023': {
    value: '79000000',
    qualifier: 'over',
    label: fakePillsLabel,
    period: '2023',
    source: 'DEA',
    sourceHref: 'https://www.dea.gov/es/node/222776',
  },
  'pills-2024': {
    value: '60000000',
    qualifier: 'more than',
    label: fakePillsLabel,
    period: '2024',
    asOf: '2025-06-09',
    source: 'DEA, via SAMHSA',
    sourceHref: 'https://mfpcc.samhsa.gov/factsandfigures',
  },
  'pills-2025': {
    ...pressRelease2025,
    value: '45000000',
    qualifier: 'more than',
    label: { en: 'fentanyl pills seized by DEA', es: 'pastillas con fentanilo incautadas por la DEA' },
    period: toDecember2025,
  },
  'doses-2025': {
    ...pressRelease2025,
    value: '347000000',
    qualifier: 'about',
    label: {
      en: "potentially deadly doses kept off the street, by DEA's estimate",
      es: 'dosis potencialmente mortales retiradas de las calles, según estimación de la DEA',
    },
    period: toDecember2025,
  },
  'overdose-deaths-2022': {
    value: '107941',
    label: overdoseDeathsLabel,
    period: '2022',
    source: 'CDC',
    sourceHref:
      'https://thefederalnewswire.com/stories/658519803-dea-releases-its-2024-national-drug-threat-assessment',
    still: true,
  },
  'overdose-deaths-2023': {
    value: '105007',
    label: overdoseDeathsLabel,
    period: '2023',
    source: 'CDC',
    sourceHref: 'https://www.cdc.gov/nchs/products/databriefs/db522.htm',
    still: true,
  },
  'bystander-present': {
    value: '2',
    of: '3',
    label: {
      en: 'young people aged 10–19 who died of an overdose had someone nearby who might have helped',
      es: 'jóvenes de 10 a 19 años que murieron por sobredosis tenían cerca a alguien que podría haber ayudado',
    },
    period: { en: 'July 2019 – December 2021', es: 'julio de 2019 – diciembre de 2021' },
    asOf: '2022-12-16',
    source: 'CDC',
    sourceHref: 'https://www.cdc.gov/mmwr/volumes/71/wr/mm7150a2.htm',
    note: {
      en: 'Most bystanders gave no response. Carry naloxone and call 911.',
      es: 'La mayoría no respondió. Lleve naloxona y llame al 911.',
    },
    still: true,
  },
  'fake-pill-deaths-share': {
    value: '4.7%',
    label: {
      en: 'of overdose deaths had evidence of counterfeit pill use',
      es: 'de las muertes por sobredosis tenían indicios de uso de pastillas falsificadas',
    },
    period: {
      en: 'October – December 2021, 29 states and DC',
      es: 'octubre – diciembre de 2021, 29 estados y DC',
    },
    asOf: '2023-09-01',
    source: 'CDC',
    sourceHref: 'https://www.cdc.gov/mmwr/volumes/72/wr/mm7235a3.htm',
    still: true,
  },
};
