/** Where the banner leads by default. DEA has no Spanish one. */
export const onePillPage = 'https://www.dea.gov/onepill';

export const fentanylFactsPage = 'https://www.dea.gov/resources/facts-about-fentanyl';

/** What to do when somebody overdoses. */
export const overdoseResponsePage = {
  en: 'https://www.cdc.gov/stop-overdose/response/',
  es: 'https://www.cdc.gov/stop-overdose/es/response/que-hacer-si-cree-que-alguien-tiene-una-sobredosis.html',
} as const;
