import { OnePillVideoCard } from '../video-card/video-card.ts';
import { registerWidgets } from '../registration/register-widgets.ts';

export * from '../video-card.ts';

registerWidgets({ 'one-pill-video-card': OnePillVideoCard });
