export {
  OnePillStatCounter,
  type OnePillCopyDetail,
  type OnePillCountCompleteDetail,
} from './stat-counter/stat-counter.ts';
export type { OnePillErrorCode, OnePillErrorDetail } from './controllers/problems.ts';
export { addLocale } from './locales/locale.ts';
export type { Strings } from './locales/strings.ts';
