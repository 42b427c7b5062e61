import { expect } from '@open-wc/testing';
import type { OnePillComparisonSlider } from '../../src/index.ts';
import { find, findAll, findPart } from '../support/shadow.ts';

export type Slider = OnePillComparisonSlider;

/** Two pictures of unequal shape that need no network: 300 by 200, and 200 by 200. */
export const wide = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>')}`;
export const square = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"/>')}`;

export const range = (slider: Slider): HTMLInputElement => find(slider, 'input');
export const button = (slider: Slider, words: string): HTMLButtonElement | undefined =>
  findAll(slider, 'button').find((candidate) => candidate.textContent.trim() === words);
export const says = (slider: Slider): string => slider.shadowRoot!.textContent.replace(/\s+/g, ' ');

export const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Where the divider is, in percent of the stage from its left (or top) edge. */
export function dividerAt(slider: Slider): number {
  const stage = findPart(slider, 'stage').getBoundingClientRect();
  const divider = findPart(slider, 'divider').getBoundingClientRect();
  return slider.orientation === 'vertical'
    ? ((divider.top + divider.height / 2 - stage.top) / stage.height) * 100
    : ((divider.left + divider.width / 2 - stage.left) / stage.width) * 100;
}

/** Which side's picture a reader sees at a place, in percent of the stage from its left and top. */
export function seenAt(slider: Slider, x: number, y: number): 'start' | 'end' {
  const { left, top, width, height } = findPart(slider, 'stage').getBoundingClientRect();
  const box = find(slider, 'slot[name="end"]').getBoundingClientRect();
  const [, insets] = /inset\((.*)\)/.exec(getComputedStyle(find(slider, 'slot[name="end"]')).clipPath)!;
  const [up, right, down, before] = sides(insets!);
  const at = { x: left + (x / 100) * width, y: top + (y / 100) * height };
  const shown =
    at.x > box.left + (before * box.width) / 100 &&
    at.x < box.right - (right * box.width) / 100 &&
    at.y > box.top + (up * box.height) / 100 &&
    at.y < box.bottom - (down * box.height) / 100;
  return shown ? 'end' : 'start';
}

function sides(insets: string): [number, number, number, number] {
  const [up, right = up, down = up, left = right] = insets.split(' ').map((inset) => parseFloat(inset));
  return [up!, right!, down!, left!];
}

/** The window's pixel at a share of the stage, for real pointers. */
export function pixel(slider: Slider, x: number, y: number): [number, number] {
  const { left, top, width, height } = findPart(slider, 'stage').getBoundingClientRect();
  return [Math.round(left + (x / 100) * width), Math.round(top + (y / 100) * height)];
}

/** Records the native-named events that reach the page. */
export function recordEvents(slider: Slider): string[] {
  const events: string[] = [];
  for (const type of ['input', 'change']) {
    slider.addEventListener(type, (event) => {
      expect(event.target).to.equal(slider);
      events.push(type);
    });
  }
  return events;
}
