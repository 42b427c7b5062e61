/** What is said in both languages that ship; a plain string reads the same in all. */
export type Bilingual = string | { readonly en: string; readonly es: string };

/** Words before a figure that say how exact it is. */
export const qualifiers = ['over', 'more than', 'at least', 'about', 'nearly'] as const;

export type Qualifier = (typeof qualifiers)[number];

/** One figure with everything needed to quote it. */
export interface Fact {
  /** The figure, exact, as digits with at most a decimal point and a percent sign. */
  readonly value: string;
  /** The denominator of a ratio: `value` in `of`. */
  readonly of?: string;
  readonly qualifier?: Qualifier;
  /** What is counted; reads on from the figure. */
  readonly label: Bilingual;
  readonly unit?: Bilingual;
  /** The time the figure is about. */
  readonly period?: Bilingual;
  /** The day the source gave it, `YYYY-MM-DD`. */
  readonly asOf?: string;
  readonly source: string;
  readonly sourceHref: string;
  /** Method or caution, one or two sentences. */
  readonly note?: Bilingual;
  /** Deaths, overdoses and doses are never animated. */
  readonly still?: boolean;
}

/** DEA's press conference of December 16, 2021, as the article reports it that this project started from. */
const pressConference2021 = {
  asOf: '2021-12-16',
  source: 'DEA, via American Security Today',
  sourceHref:
    'https://americansecuritytoday.com/criminals-using-social-media-apps-to-flood-us-with-fentanyl-warns-dea/',
};

/** The eleven-week operation that the press conference was about. */
const surge = {
  ...pressConference2021,
  period: { en: 'Sept. 29 – Dec. 14, 2021', es: '29 sep. – 14 dic. 2021' },
};

const pillTests2024 = { asOf: '2024-11-15', source: 'DEA', sourceHref: 'https://www.dea.gov/es/node/228031' };

const release2025 = {
  asOf: '2025-12-03',
  source: 'DEA',
  sourceHref:
    'https://www.dea.gov/press-releases/2025/12/03/dea-launches-fentanyl-free-america-initiative-combat-synthetic-drug-3',
};

/** DEA's review of the year 2025. */
const review2025 = {
  period: '2025',
  asOf: '2026-02-04',
  source: 'DEA',
  sourceHref:
    'https://azfreepress.com/news/11052/a-year-of-impact-dea-recognizes-its-success-in-combatting-drug-cartels-and-saving-lives',
};

/** CDC's report on overdose deaths at ages 10–19. */
const teenDeaths = {
  period: { en: 'July 2019 – December 2021', es: 'julio de 2019 – diciembre de 2021' },
  asOf: '2022-12-16',
  source: 'CDC',
  sourceHref: 'https://www.cdc.gov/mmwr/volumes/71/wr/mm7150a2.htm',
  still: true,
};

const teenSurvey2025 = {
  period: { en: 'spring 2025', es: 'primavera de 2025' },
  asOf: '2025-12-22',
  source: 'Monitoring the Future',
  sourceHref:
    'https://www.orthoatlanta.com/health-news/us-teen-substance-use-at-historic-lows-for-fifth-year-survey-finds',
};

const fakePillsLabel = {
  en: 'fake pills with fentanyl seized by DEA',
  es: 'pastillas falsas con fentanilo incautadas por la DEA',
};
const lethalShareLabel = {
  en: 'fake pills with fentanyl tested by DEA had a potentially lethal dose',
  es: 'pastillas falsas con fentanilo analizadas por la DEA tenían una dosis potencialmente mortal',
};
const overdoseDeathsLabel = {
  en: 'people died of a drug overdose in the United States',
  es: 'personas murieron por sobredosis de drogas en Estados Unidos',
};
const allPolicePillsLabel = {
  en: 'pills with illegal fentanyl seized by law enforcement in the United States',
  es: 'pastillas con fentanilo ilegal incautadas por las autoridades en Estados Unidos',
};

const testedPillsNote = {
  en: 'DEA tested pills it had seized. No one can tell by looking which ones could kill.',
  es: 'La DEA analizó pastillas que había incautado. A simple vista nadie puede saber cuáles podrían matar.',
};
/** Where a share has fallen, and over several years: fewer is not safer. */
const lowerShareNote = {
  en: 'DEA tested pills it had seized. A lower share does not make any pill safe: no one can tell by looking.',
  es: 'La DEA analizó pastillas que había incautado. Que sean menos no hace segura ninguna pastilla: a simple vista nadie puede distinguirlas.',
};

const builtIn = {
  'pills-2021': {
    ...pressConference2021,
    value: '20400000',
    label: {
      en: 'fake prescription pills seized by DEA',
      es: 'pastillas falsas que imitan medicamentos con receta, incautadas por la DEA',
    },
    period: { en: '2021, through December 16', es: '2021, hasta el 16 de diciembre' },
  },
  'pills-surge-2021': {
    ...surge,
    value: '8000000',
    qualifier: 'over',
    label: {
      en: 'fake prescription pills seized in an eleven-week operation',
      es: 'pastillas falsas que imitan medicamentos con receta, incautadas en un operativo de once semanas',
    },
  },
  'fentanyl-pounds-surge-2021': {
    ...surge,
    value: '1500',
    qualifier: 'more than',
    unit: { en: 'pounds', es: 'libras' },
    label: {
      en: 'of fentanyl seized in an eleven-week operation',
      es: 'de fentanilo incautadas en un operativo de once semanas',
    },
  },
  'overdoses-surge-2021': {
    ...surge,
    value: '46',
    qualifier: 'at least',
    label: {
      en: 'overdoses linked directly to what was seized in that operation',
      es: 'sobredosis vinculadas directamente a lo incautado en el operativo',
    },
    still: true,
  },
  'deaths-surge-2021': {
    ...surge,
    value: '39',
    qualifier: 'at least',
    label: {
      en: 'overdose deaths linked directly to what was seized in that operation',
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
      es: 'casos en los que los traficantes usaron redes sociales',
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
    ...pressConference2021,
    value: '2',
    unit: { en: 'milligrams', es: 'miligramos' },
    label: {
      en: 'of fentanyl: a potentially lethal dose',
      es: 'de fentanilo: una dosis potencialmente mortal',
    },
    still: true,
  },
  'overdose-interval-2021': {
    ...pressConference2021,
    value: '5',
    unit: { en: 'minutes', es: 'minutos' },
    label: {
      en: 'on average, between overdose deaths in the United States (all drugs)',
      es: 'en promedio, entre una muerte por sobredosis y otra en Estados Unidos (todas las drogas)',
    },
    period: { en: 'as DEA said in December 2021', es: 'según la DEA en diciembre de 2021' },
    note: {
      en: 'Deaths have fallen since then. This number is not current.',
      es: 'Las muertes han bajado desde entonces. Este dato ya no es actual.',
    },
    still: true,
  },
  'lethal-share-2021': {
    value: '4',
    of: '10',
    label: lethalShareLabel,
    period: '2021',
    asOf: '2021-09-27',
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
    note: lowerShareNote,
  },
  'lethal-share-2025': {
    ...release2025,
    value: '29%',
    label: {
      en: 'of fentanyl pills tested by DEA had a potentially lethal dose',
      es: 'de las pastillas con fentanilo analizadas por la DEA tenían una dosis potencialmente mortal',
    },
    period: { en: 'U.S. fiscal year 2025', es: 'año fiscal 2025 de EE. UU.' },
    note: lowerShareNote,
  },
  'pills-2022': {
    value: '58300000',
    qualifier: 'more than',
    label: fakePillsLabel,
    period: '2022',
    asOf: '2023-08-18',
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
    ...review2025,
    value: '47000000',
    label: { en: 'fentanyl pills seized by DEA', es: 'pastillas con fentanilo incautadas por la DEA' },
  },
  'doses-2025': {
    ...release2025,
    value: '347000000',
    qualifier: 'about',
    label: {
      en: "potentially lethal doses kept off the street, by DEA's estimate",
      es: 'dosis potencialmente mortales retiradas de las calles, según estimación de la DEA',
    },
    period: { en: '2025, through December 1', es: '2025, hasta el 1 de diciembre' },
  },
  'overdose-deaths-2022': {
    value: '107941',
    label: overdoseDeathsLabel,
    period: '2022',
    source: 'CDC',
    sourceHref: 'https://www.cdc.gov/nchs/products/databriefs/db491.htm',
    still: true,
  },
  'overdose-deaths-2023': {
    value: '105007',
    label: overdoseDeathsLabel,
    period: '2023',
    asOf: '2024-12-19',
    source: 'CDC',
    sourceHref: 'https://www.cdc.gov/nchs/products/databriefs/db522.htm',
    still: true,
  },
  'bystander-present': {
    ...teenDeaths,
    value: '2',
    of: '3',
    label: {
      en: 'young people aged 10–19 who died of an overdose had someone nearby who might have helped',
      es: 'jóvenes de 10 a 19 años que murieron por sobredosis tenían cerca a alguien que podría haber ayudado',
    },
    note: {
      en: 'Most did not step in. You can: call 911, and carry naloxone.',
      es: 'La mayoría de esas personas no intervino. Usted puede ayudar: llame al 911 y lleve naloxona.',
    },
  },
  'fake-pill-deaths-share': {
    value: '4.7%',
    label: {
      en: 'of overdose deaths had signs that fake pills were used',
      es: 'de las muertes por sobredosis, con indicios de uso de pastillas falsas',
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
  'overdose-deaths-2024': {
    value: '79384',
    label: overdoseDeathsLabel,
    period: '2024',
    asOf: '2026-01-28',
    source: 'CDC',
    sourceHref: 'https://pubt.io/view/3FF795F4812DF9DFF67787017F11F5BB59A662A6',
    still: true,
  },
  'fake-pills-teen-deaths': {
    ...teenDeaths,
    value: '25%',
    qualifier: 'nearly',
    label: {
      en: 'of overdose deaths at ages 10–19 had signs of fake pills',
      es: 'de las muertes por sobredosis entre los 10 y 19 años tuvieron indicios de pastillas falsas',
    },
  },
  'fentanyl-teen-deaths': {
    ...teenDeaths,
    value: '84%',
    qualifier: 'about',
    label: {
      en: 'of overdose deaths at ages 10–19 involved illegally made fentanyl',
      es: 'de las muertes por sobredosis entre los 10 y 19 años tuvieron que ver con fentanilo ilegal',
    },
  },
  'fentanyl-powder-2025': {
    ...review2025,
    value: '9938',
    unit: { en: 'pounds', es: 'libras' },
    label: {
      en: 'of fentanyl powder seized by DEA',
      es: 'de fentanilo en polvo incautadas por la DEA',
    },
  },
  'pills-all-police-2023': {
    value: '115000000',
    qualifier: 'over',
    label: allPolicePillsLabel,
    period: '2023',
    asOf: '2024-05-13',
    source: 'NIDA',
    sourceHref: 'https://nida.nih.gov/node/52663',
  },
  'teens-no-use-8': {
    ...teenSurvey2025,
    value: '91%',
    label: {
      en: 'of 8th graders had not used alcohol, marijuana or nicotine in the past 30 days',
      es: 'de estudiantes de 8.º grado no usó alcohol, marihuana ni nicotina en los últimos 30 días',
    },
  },
  'teens-no-use-12': {
    ...teenSurvey2025,
    value: '66%',
    label: {
      en: 'of 12th graders had not used alcohol, marijuana or nicotine in the past 30 days',
      es: 'de estudiantes de 12.º grado no usó alcohol, marihuana ni nicotina en los últimos 30 días',
    },
  },
  'naloxone-states': {
    value: '50',
    label: {
      en: 'states where you can buy naloxone without a prescription',
      es: 'estados donde se puede comprar naloxona sin receta',
    },
    period: {
      en: 'CDC page, checked November 2026',
      es: 'página de los CDC, consultada en noviembre de 2026',
    },
    source: 'CDC',
    sourceHref:
      'https://www.cdc.gov/stop-overdose/es/response/que-hacer-si-cree-que-alguien-tiene-una-sobredosis.html',
    note: {
      en: 'Naloxone can reverse an opioid overdose. Keep it at home, as you keep a fire extinguisher.',
      es: 'La naloxona puede revertir una sobredosis de opioides. Téngala en casa, como se tiene un extintor.',
    },
  },
} satisfies Record<string, Fact>;

export type FactId = keyof typeof builtIn;

/** The built-in facts by id. Sources were checked on November 28, 2026; `source-kinds.ts` says how good each one is. */
export const facts: Readonly<Record<FactId, Fact>> = builtIn;

export const factIds = Object.keys(facts) as FactId[];

/** Object.hasOwn: "constructor" is no fact. */
export const isFactId = (id: string): id is FactId => Object.hasOwn(facts, id);
