export { OnePillComparisonSlider } from './comparison-slider/comparison-slider.ts';
export type { OnePillAnswerDetail } from './comparison-slider/question.ts';
export type { OnePillErrorCode, OnePillErrorDetail } from './controllers/problems.ts';
export { addLocale } from './locales/locale.ts';
export type { Strings } from './locales/strings.ts';
