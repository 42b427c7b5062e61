export { OnePillStatCounter, type OnePillCopyDetail } from './stat-counter/stat-counter.ts';
export type { OnePillCountCompleteDetail } from './stat-counter/count-controller.ts';
export type { OnePillErrorCode, OnePillErrorDetail } from './controllers/problems.ts';
export { addLocale } from './locales/locale.ts';
export type { Strings } from './locales/strings.ts';
