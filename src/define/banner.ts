import { OnePillBanner } from '../banner/banner.ts';
import { registerWidgets } from '../registration/register-widgets.ts';

export * from '../banner.ts';

registerWidgets({ 'one-pill-banner': OnePillBanner });
