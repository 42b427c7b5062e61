// Runs in an embed page after its widget's own script: gives the widget what the address asks for.
import type { OnePillErrorDetail } from '../../src/index.ts';
import type { WidgetId } from '../pages/widgets.ts';
import { readFrameAddress } from './frame-attributes.ts';
import { leaveSandbox } from './leave-sandbox.ts';
import { note, noteIgnored } from './notes.ts';
import { isFramed, parameters } from './page-settings.ts';
import { reportHeight } from './report-height.ts';

/** The page's widget; where only the address names it, one that takes over the page's words. */
function widgetElement(widget: WidgetId): Element {
  const tag = `one-pill-${widget}`;
  const place = document.querySelector('#widget')!;
  const there = place.querySelector(`:scope > ${tag}`);
  if (there) return there;
  const element = document.createElement(tag);
  element.append(...place.childNodes);
  place.append(element);
  return element;
}

/** The widget's class is registered by then, but has not drawn yet: the first look is the one that was asked for. */
export function startFrame(widget: WidgetId): void {
  const element = widgetElement(widget);
  element.addEventListener('one-pill-error', (event) => {
    note((event as CustomEvent<OnePillErrorDetail>).detail.message);
  });
  const { fact } = document.body.dataset;
  const { observedAttributes: known = [] } = element.constructor as { observedAttributes?: string[] };
  const { attributes, ignored } = readFrameAddress(parameters, { widget, fact, isFramed, known });
  // An address with a film of its own has that film's title and length, or none.
  if (attributes.has('src')) for (const name of ['heading', 'duration']) element.removeAttribute(name);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  noteIgnored(ignored);
  reportHeight(document.querySelector('#frame')!);
  leaveSandbox();
}
