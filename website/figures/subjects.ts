// What a page of its own is about, in words: of a figure its own, of a widget what it is.
import { factIds } from '../../src/content/facts.ts';
import { beginnings } from '../builder/options.ts';
import type { Language } from '../pages/language.ts';
import { widgetIds, widgetNames, widgetSummaries, type WidgetId } from '../pages/widgets.ts';
import { pieceText, statTitle, widgetWords, type Attributes } from '../pages/words.ts';
import type { Subject } from './addresses.ts';

/** Everything that has a page, pictures, a frame and an oEmbed answer. */
export const subjects: readonly Subject[] = [
  ...factIds.map((id): Subject => ({ kind: 'figure', id })),
  ...widgetIds.map((id): Subject => ({ kind: 'widget', id })),
];

export const widgetOf = ({ kind, id }: Subject): WidgetId => (kind === 'widget' ? id : 'stat-counter');

export const subjectTitle = ({ kind, id }: Subject, language: Language): string =>
  kind === 'figure' ? statTitle(id, language) : widgetNames[id][language];

/** What the widget has on its page: a video card shows the project's own film. */
export function subjectAttributes({ kind, id }: Subject, language: Language, root: string): Attributes {
  if (kind === 'figure') return { fact: id };
  const own = Object.entries(beginnings[id]).map(([name, text]) => [name, text[language]]);
  const attributes: Record<string, string> = Object.fromEntries(own);
  return attributes.src ? { ...attributes, src: root + attributes.src } : attributes;
}

/** The first sentence or two, without the step that follows each figure. */
export function subjectDescription(subject: Subject, language: Language): string {
  if (subject.kind === 'widget') return widgetSummaries[subject.id][language];
  const words = widgetWords('stat-counter', { fact: subject.id, plain: '' }, language);
  return words.map(pieceText).join('').replace(/\s+/g, ' ').trim();
}
