import type { LitElement } from 'lit';
import { waitUntil } from './wait-until.ts';
import { widgets as widgetList } from '../../src/widgets.ts';

interface Recorded {
  violations: string[];
  warnings: string[];
  errors: string[];
  problems: string[];
}

export interface HostPage {
  frame: HTMLIFrameElement;
  document: Document;
  window: Window & { recorded: Recorded };
}

const tags = widgetList.map(({ tag }) => tag).join();

export const widgetsOf = (document: Document): LitElement[] => [
  ...document.querySelectorAll<LitElement>(tags),
];

/** A page of the test server in a frame of a given width, loaded whole; `closePages` removes it. */
export async function openPage(path: string, width = 800, sandbox?: string): Promise<HostPage> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = `inline-size: ${width}px; block-size: 600px; border: 0`;
  frame.src = path;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return { frame, document: frame.contentDocument!, window: frame.contentWindow as HostPage['window'] };
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

/** Waits as long as a busy machine needs. */
export const until = (condition: () => unknown, message: string): Promise<void> =>
  waitUntil(condition, message);

/** Every widget of the page has painted its shadow tree, or its fallback's slot there. */
export async function upgraded(page: HostPage): Promise<LitElement[]> {
  const widgets = widgetsOf(page.document);
  await until(
    () => widgets.every((widget) => widget.shadowRoot?.querySelector('.frame, slot')),
    'widgets upgraded',
  );
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return widgets;
}
