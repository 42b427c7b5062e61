// One of each widget, as pages and texts that show all four have them.
import type { Language } from '../pages/language.ts';
import type { WidgetId } from '../pages/widgets.ts';
import type { Attributes } from '../pages/words.ts';
import { roomOf } from './room.ts';
import { widgetTag } from './snippets.ts';

const examples: Readonly<Record<Exclude<WidgetId, 'video-card'>, Attributes>> = {
  'stat-counter': { fact: 'pills-2025' },
  banner: { dismissible: '' },
  'comparison-slider': { pair: 'oxycodone-30' },
};

/** @param video what the video card has: each place has a film of its own */
export function exampleTag(widget: WidgetId, language: Language, video: Attributes): string {
  const attributes = widget === 'video-card' ? video : examples[widget];
  const room = roomOf(widget, attributes, language);
  return widgetTag({ kind: 'tag', widget, language, attributes, switches: ['dismissible'], room });
}
