import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

interface Painted {
  /** The color that most of the words' box has, as "red,green,blue". */
  ground: string;
  /** How much of the box that is, 0 to 1. */
  share: number;
  /** The strongest contrast with it in the box. */
  contrast: number;
}

/** Boxes of the widget's own words, line by line, from the corner of an element. */
function wordBoxes(widget: LitElement, from: Element): { words: string; box: DOMRect }[] {
  const { left, top } = from.getBoundingClientRect();
  const texts = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: { words: string; box: DOMRect }[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const holder = text.parentElement;
    if (!text.data.trim() || !holder || holder.localName === 'style') continue;
    // What shows later, such as a player's Close.
    if (getComputedStyle(holder).visibility !== 'visible') continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { x, y, width, height } of range.getClientRects()) {
      // Smaller ones are there for assistive technology alone.
      if (width > 6 && height > 8)
        found.push({ words: text.data.trim(), box: new DOMRect(x - left, y - top, width, height) });
    }
  }
  return found;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Takes a picture of an element and measures boxes in it, in CSS pixels from its corner. */
async function measurePainted(around: Element, boxes: readonly Box[]): Promise<(Painted | null)[]> {
  around.setAttribute('data-painted', '');
  try {
    return await executeServerCommand<(Painted | null)[], unknown>('painted-words', {
      width: around.getBoundingClientRect().width,
      boxes,
    });
  } finally {
    around.removeAttribute('data-painted');
  }
}

/** Whether this engine's driver takes pictures of what is painted: WebKitGTK's, without a graphics card, takes black ones. */
export async function takesPictures(): Promise<boolean> {
  const patch = document.createElement('div');
  patch.style.cssText = 'background: #f00; block-size: 40px; inline-size: 40px';
  document.body.append(patch);
  const [painted] = await measurePainted(patch, [{ left: 0, top: 0, right: 40, bottom: 40 }]);
  patch.remove();
  return painted?.ground === '255,0,0';
}

/**
 * Expects each line of a widget's words to be painted on a plain ground with a contrast of at least 4.5:1, measured in the
 * pixels of a screenshot.
 *
 * @param around the element to take a picture of: the page's section that the widget stands in
 */
export async function expectReadable(widget: LitElement, around: Element, what: string): Promise<void> {
  const found = wordBoxes(widget, around);
  expect(found.length, `${what}: lines of words`).to.be.above(2);
  const painted = await measurePainted(
    around,
    found.map(({ box: { left, top, right, bottom } }) => ({ left, top, right, bottom })),
  );
  let measured = 0;
  for (const [index, line] of painted.entries()) {
    // WebKit's pictures end where the window does.
    if (!line) continue;
    measured++;
    const where = `${what}: "${found[index]!.words}" on ${line.ground}`;
    expect(line.contrast, where).to.be.at.least(4.5);
    expect(line.share, `${where}, plain`).to.be.above(0.4);
  }
  expect(measured, `${what}: lines in the picture`).to.be.above(1);
}
