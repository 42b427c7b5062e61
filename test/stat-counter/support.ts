import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { OnePillStatCounter } from '../../src/index.ts';
import { waitUntil } from '../support/wait-until.ts';
import '../../src/define.ts';
import { has, oneLine, query, queryPart as part } from '../support/shadow.ts';

export { oneLine, part };

/** One counter, from its attributes and its children as a page writes them. */
export async function counter(
  attributes: string,
  children = '<p>The fallback</p>',
  lang = 'en',
): Promise<OnePillStatCounter> {
  const holder = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  holder.innerHTML = `<one-pill-stat-counter ${attributes}>${children}</one-pill-stat-counter>`;
  const element = holder.firstElementChild as OnePillStatCounter;
  await element.updateComplete;
  return element;
}

export const partText = (element: Element, name: string) => oneLine(part(element, name)?.textContent);

/** What a screen reader, find-in-page and copy get: everything but the moving layer. */
export function readText(element: Element): string {
  const copy = document.createElement('div');
  for (const node of element.shadowRoot!.childNodes) copy.append(node.cloneNode(true));
  copy.querySelectorAll('[aria-hidden="true"], style').forEach((node) => node.remove());
  return oneLine(copy.textContent);
}

export const movingLayer = (element: Element) => query(element, '[aria-hidden="true"]');

/** The moving figure that a sighted reader sees; `undefined` when it is not there. */
export function movingText(element: Element): string | undefined {
  const layer = movingLayer(element);
  return layer?.checkVisibility() ? oneLine(layer.textContent) : undefined;
}

export const isCounting = (element: Element) => movingText(element) !== undefined;

/** Looks at every frame: a short count is over before `waitUntil` looks again. */
export async function whenCounting(element: Element): Promise<void> {
  const start = performance.now();
  while (!isCounting(element)) {
    if (performance.now() - start > 3000) throw new Error('It does not count.');
    await nextFrame();
  }
}

export async function whenDone(element: Element): Promise<void> {
  await waitUntil(() => !isCounting(element), 'it is done');
}

/** The author's children are what shows. */
export function expectFallback(element: Element): void {
  expect(has(element, '.frame')).to.equal(false);
  expect(element.firstElementChild!.getBoundingClientRect().height).to.be.above(0);
}
