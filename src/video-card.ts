export { OnePillVideoCard } from './video-card/video-card.ts';
export type { OnePillVideoPlayDetail } from './video-card/playback.ts';
export type { OnePillErrorCode, OnePillErrorDetail } from './controllers/problems.ts';
export { addLocale } from './locales/locale.ts';
export type { Strings } from './locales/strings.ts';
