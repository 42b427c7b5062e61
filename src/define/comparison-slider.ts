import { OnePillComparisonSlider } from '../comparison-slider/comparison-slider.ts';
import { registerWidgets } from '../registration/register-widgets.ts';

export * from '../comparison-slider.ts';

registerWidgets({ 'one-pill-comparison-slider': OnePillComparisonSlider });
