export {
  OnePillStatCounter,
  type OnePillCopyDetail,
  type OnePillCountCompleteDetail,
} from './stat-counter/stat-counter.ts';
export { OnePillBanner } from './banner/banner.ts';
export type { OnePillShareDetail } from './banner/share.ts';
export { OnePillComparisonSlider } from './comparison-slider/comparison-slider.ts';
export type { OnePillAnswerDetail } from './comparison-slider/question.ts';
export { OnePillVideoCard } from './video-card/video-card.ts';
export { addLocale } from './locales/locale.ts';
export type { Strings } from './locales/strings.ts';
export type { OnePillErrorCode, OnePillErrorDetail } from './controllers/problems.ts';
export type { OnePillVideoPlayDetail } from './video-card/video-card.ts';
