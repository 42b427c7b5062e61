import { en, es } from '../../src/locales/complete.ts';
import type { Strings } from '../../src/locales/strings.ts';

import type { Language } from './language.ts';

export const widgetStrings: Readonly<Record<Language, Strings>> = { en, es };
