import { OnePillBanner, OnePillComparisonSlider, OnePillStatCounter, OnePillVideoCard } from './index.ts';
import type { VersionedElement } from './registration/define-element.ts';
import { registerWidgets } from './registration/register-widgets.ts';
import type { WidgetTag } from './widgets.ts';

export * from './index.ts';

const classes: Readonly<Record<WidgetTag, VersionedElement>> = {
  'one-pill-stat-counter': OnePillStatCounter,
  'one-pill-banner': OnePillBanner,
  'one-pill-comparison-slider': OnePillComparisonSlider,
  'one-pill-video-card': OnePillVideoCard,
};

registerWidgets(classes);
