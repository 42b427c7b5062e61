import { OnePillBanner } from './banner/banner.ts';
import { OnePillComparisonSlider } from './comparison-slider/comparison-slider.ts';
import { defineElement } from './registration/define-element.ts';
import { startMounting } from './registration/mount.ts';
import { OnePillStatCounter } from './stat-counter/stat-counter.ts';
import { OnePillVideoCard } from './video-card/video-card.ts';

export * from './index.ts';

const elements = {
  'one-pill-stat-counter': OnePillStatCounter,
  'one-pill-banner': OnePillBanner,
  'one-pill-comparison-slider': OnePillComparisonSlider,
  'one-pill-video-card': OnePillVideoCard,
};

for (const [tag, elementClass] of Object.entries(elements)) defineElement(tag, elementClass);
// On a server there is no page.
if (globalThis.document) startMounting(Object.keys(elements));
