import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { putWidget, widgets } from './widgets.ts';
import { findAll } from '../support/shadow.ts';

/** The distances of WCAG 1.4.12, inside too, as readers set them with an extension. */
const textSpacing = new CSSStyleSheet();
textSpacing.replaceSync(
  '* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }' +
    'p { margin-block-end: 2em !important }',
);

interface Situation {
  width: number;
  /** Of the page's text, in percent. */
  textSize?: number;
  isSpaced?: boolean;
}

const situations: Record<string, Situation> = {
  // A window of 1,280 px at 400% is 320 CSS px wide.
  'at 400% zoom (1.4.10)': { width: 320 },
  'at the narrowest width that is promised': { width: 280 },
  'with text of twice the size (1.4.4)': { width: 640, textSize: 200 },
  'with WCAG’s text spacing (1.4.12)': { width: 320, isSpaced: true },
};

async function put(markup: string, language: string, { width, textSize = 100, isSpaced }: Situation) {
  const widget = await putWidget(markup, language, `width: ${width}px; font-size: ${textSize}%`);
  const root = widget.shadowRoot!;
  if (isSpaced) root.adoptedStyleSheets = [...root.adoptedStyleSheets, textSpacing];
  return widget;
}

/** Parts that are laid over others on purpose and cut off at their edges, or are not to be seen. */
const isSeen = (element: Element) =>
  element.checkVisibility() && !element.closest('[aria-hidden=true], [inert], .visually-hidden, .measure');

/** Boxes whose own words do not fit into them. */
function clippedBoxes(widget: LitElement): string[] {
  const elements = findAll(widget, '*').filter(
    (element) => element instanceof HTMLElement && isSeen(element),
  );
  return elements
    .filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline' || !element.textContent.trim()) return false;
      const isCutAcross = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isCutDown = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      return isCutAcross || isCutDown;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** Targets that are lower or narrower than they should be. Links in a sentence may be (WCAG 2.5.8), and lie in its line. */
function smallTargets(widget: LitElement): string[] {
  const targets = findAll(widget, 'button, summary, a').filter(isSeen);
  expect(targets).not.to.have.length(0);
  return targets
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 44 || height < 44;
    })
    .map((target) => `${target.outerHTML.slice(0, 90)} ${target.getBoundingClientRect().height}`);
}

for (const [name, markup] of Object.entries(widgets)) {
  for (const language of ['en', 'es']) {
    describe(`${name}: text and zoom, ${language}`, () => {
      for (const [situation, settings] of Object.entries(situations)) {
        it(`fits its box, clips no words and keeps its targets ${situation}`, async () => {
          const widget = await put(markup, language, settings);
          const box = widget.parentElement!;
          expect(box.scrollWidth, 'nothing sticks out').to.be.at.most(settings.width);
          expect(clippedBoxes(widget)).to.deep.equal([]);
          expect(smallTargets(widget)).to.deep.equal([]);
        });
      }
    });
  }
}
