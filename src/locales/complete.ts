// The words of all widgets together, for the website, WordPress and tests. A widget takes its own from `words.ts`.
import type { Strings } from './strings.ts';
import { bannerWords, comparisonSliderWords, statCounterWords, videoCardWords } from './words.ts';

const complete = (language: 'en' | 'es'): Strings => ({
  ...statCounterWords[language],
  ...bannerWords[language],
  ...comparisonSliderWords[language],
  ...videoCardWords[language],
});

export const en = complete('en');
export const es = complete('es');
