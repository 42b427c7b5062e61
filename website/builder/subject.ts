// The page, and with it the link and the pictures, that goes with what is being built.
import { isFactId } from '../../src/content/facts.ts';
import { addressOf, subjectFolder, type Subject } from '../figures/addresses.ts';
import type { Language } from '../pages/language.ts';
import type { WidgetId } from '../pages/widgets.ts';
import type { Attributes } from '../pages/words.ts';
import { looks } from './looks.ts';

/** What the page is about: the built-in figure, or the widget as it comes. */
export function subjectOf(widget: WidgetId, { fact = '' }: Attributes): Subject {
  return widget === 'stat-counter' && isFactId(fact)
    ? { kind: 'figure', id: fact }
    : { kind: 'widget', id: widget };
}

/** Whether page and pictures say the same as what is being built. */
export function isAsBuiltIn(
  widget: WidgetId,
  { fact, ...others }: Attributes,
  beginning: Attributes,
): boolean {
  const given = Object.entries(others).filter(([name, value]) => beginning[name] !== value);
  if (widget !== 'stat-counter') return given.length === 0;
  return isFactId(fact ?? '') && given.every(([name]) => looks.includes(name));
}

export const pageAddress = (
  widget: WidgetId,
  attributes: Attributes,
  language: Language,
  base: string,
): string => addressOf(base, language, subjectFolder(subjectOf(widget, attributes)));
