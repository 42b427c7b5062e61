export { OnePillBanner } from './banner/banner.ts';
export type { OnePillShareDetail } from './banner/share.ts';
export type { OnePillErrorCode, OnePillErrorDetail } from './controllers/problems.ts';
export { addLocale } from './locales/locale.ts';
export type { Strings } from './locales/strings.ts';
