import { en } from '../../src/locales/en.ts';
import { es } from '../../src/locales/es.ts';
import type { Strings } from '../../src/locales/strings.ts';

import type { Language } from './language.ts';

export const widgetStrings: Readonly<Record<Language, Strings>> = { en, es };
