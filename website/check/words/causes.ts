import type { CauseWords } from './cause-words.ts';
import { pageCauses } from './page-causes.ts';
import { scriptCauses } from './script-causes.ts';
import { widgetCauses } from './widget-causes.ts';

const allCauses = { ...scriptCauses, ...pageCauses, ...widgetCauses };

/** Everything that the check can find. */
export type Cause = keyof typeof allCauses;

export const causes: Readonly<Record<Cause, CauseWords>> = allCauses;
