import { OnePillStatCounter } from '../stat-counter/stat-counter.ts';
import { registerWidgets } from '../registration/register-widgets.ts';

export * from '../stat-counter.ts';

registerWidgets({ 'one-pill-stat-counter': OnePillStatCounter });
