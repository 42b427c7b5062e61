// The words of all widgets together, for the website, WordPress and tests. A widget takes its own from `words.ts`.
import type { Strings } from './strings.ts';
import { bannerWords, comparisonSliderWords, statCounterWords, videoCardWords } from './words.ts';
import type { WordLanguage } from './word-languages.ts';

export const complete = (language: WordLanguage): Strings => ({
  ...statCounterWords[language],
  ...bannerWords[language],
  ...comparisonSliderWords[language],
  ...videoCardWords[language],
});

export const en = complete('en');
export const es = complete('es');
