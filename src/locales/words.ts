import * as en from './en.ts';
import * as es from './es.ts';
import type {
  BannerStrings,
  ComparisonSliderStrings,
  StatCounterStrings,
  Strings,
  VideoCardStrings,
} from './strings.ts';
import type { WordLanguage } from './word-languages.ts';

/** What a widget says, in each of the languages that ship. */
export type Words<WidgetStrings extends Partial<Strings>> = Readonly<Record<WordLanguage, WidgetStrings>>;

export const statCounterWords: Words<StatCounterStrings> = { en: en.statCounter, es: es.statCounter };
export const bannerWords: Words<BannerStrings> = { en: en.banner, es: es.banner };
export const comparisonSliderWords: Words<ComparisonSliderStrings> = {
  en: en.comparisonSlider,
  es: es.comparisonSlider,
};
export const videoCardWords: Words<VideoCardStrings> = { en: en.videoCard, es: es.videoCard };
