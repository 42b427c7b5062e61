export { OnePillStatCounter, type OnePillCountCompleteDetail } from './stat-counter/stat-counter.ts';
export { OnePillBanner, type OnePillShareDetail } from './banner/banner.ts';
export { OnePillComparisonSlider } from './comparison-slider/comparison-slider.ts';
export { OnePillVideoCard } from './video-card/video-card.ts';
export { addLocale } from './locales/locale.ts';
export type { Strings } from './locales/strings.ts';
export type { OnePillErrorCode, OnePillErrorDetail } from './controllers/problems.ts';
export type { OnePillVideoPlayDetail } from './video-card/video-card.ts';
