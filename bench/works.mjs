// What is measured, in the order of the table.
import { banner } from './banner.mjs';
import { bytes } from './bytes.mjs';
import { counters } from './counters.mjs';
import { creation } from './creation.mjs';
import { firstWidget } from './first-widget.mjs';
import { idle } from './idle.mjs';
import { layoutShift } from './layout-shift.mjs';
import { slider } from './slider.mjs';
import { startUp } from './start-up.mjs';
import { video } from './video.mjs';

export const works = {
  bytes,
  'start-up': startUp,
  'first-widget': firstWidget,
  counters,
  slider,
  video,
  banner,
  creation,
  'layout-shift': layoutShift,
  idle,
};
