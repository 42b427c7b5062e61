export * from './stat-counter.ts';
export * from './banner.ts';
export * from './comparison-slider.ts';
export * from './video-card.ts';
