import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { engine } from '../support/engine.ts';
import { inForcedColors } from '../support/forced-colors.ts';
import { expectReadable } from '../support/painted-words.ts';
import { putWidget, widgets } from './widgets.ts';
import { findAll } from '../support/shadow.ts';

async function press(key: 'Tab' | 'Shift+Tab'): Promise<void> {
  if (key === 'Tab') return sendKeys({ press: 'Tab' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Where Tab goes on from. */
const start = '<p tabindex="-1">Before</p>';

const tabbable = 'a, button:enabled, input, summary';

const controlsOf = (widget: LitElement) =>
  findAll(widget, tabbable).filter((control) => control.checkVisibility({ visibilityProperty: true }));

/** WCAG's contrast of a color, as computed styles write it, with the ground that it is painted on. */
function contrast(color: string, ground: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const luminanceWith = (paint: string) => {
    canvas.fillStyle = paint;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  // One after the other: what is transparent leaves the ground.
  const [dark, light] = [luminanceWith(ground), luminanceWith(color)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The ground that a widget's words stand on. */
function groundOf(widget: LitElement): string {
  const painted = findAll(widget, '*').map((element) => getComputedStyle(element).backgroundColor);
  // In forced colors what is transparent is so in the system's color.
  return painted.find((color) => !/^rgba\(.*, 0\)$/.test(color))!;
}

/** What has a ring: the control itself, or what stands for it, such as the handle for the range. */
const ringed = (widget: LitElement) =>
  findAll(widget, '*').filter((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });

/** Those that Tab has to reach: whether WebKit's stops at links is the visitor's setting. */
const tabStops = (controls: Iterable<HTMLElement>) =>
  [...controls].filter(({ localName }) => engine !== 'webkit' || localName !== 'a');

/** Tabs through all controls of a widget. */
async function* tabThrough(widget: LitElement): AsyncGenerator<HTMLElement> {
  const root = widget.shadowRoot!;
  widget.parentElement!.querySelector('p')!.focus();
  let hasReached = false;
  for (const _ of controlsOf(widget)) {
    await sendKeys({ press: 'Tab' });
    if (!root.activeElement && hasReached) return;
    expect(root.activeElement, `the focus is in ${widget.localName}`).not.to.equal(null);
    hasReached = true;
    yield root.activeElement as HTMLElement;
  }
}

/** Controls whose outline or ground can hardly be told from what they stand on, with their colors. */
function faintControls(widget: LitElement): string[] {
  const ground = groundOf(widget);
  return findAll(widget, 'button:enabled, .primary, [part~=handle]')
    .map((control) => {
      const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(control);
      const colors = [borderTopStyle === 'none' ? ground : borderTopColor, backgroundColor];
      // Of the play button the disc is seen, of a banner's Close the cross.
      for (const drawn of control.querySelectorAll('svg, path')) {
        const { backgroundColor: fill, stroke } = getComputedStyle(drawn);
        colors.push(fill, stroke === 'none' ? ground : stroke);
      }
      return { name: control.outerHTML.slice(0, 90), colors };
    })
    .filter(({ colors }) => Math.max(...colors.map((color) => contrast(color, ground))) < 3)
    .map(({ name, colors }) => `${name}: ${colors.join(' ')} on ${ground}`);
}

for (const [name, markup] of Object.entries(widgets)) {
  describe(`${name}: focus and controls`, () => {
    for (const scheme of ['light', 'dark']) {
      it(`shows where the focus is, at every control, in a ${scheme} page (2.4.7)`, async () => {
        const widget = await putWidget(markup, 'en', `color-scheme: ${scheme}; width: 480px`, start);
        expect(ringed(widget)).to.deep.equal([]);
        const ground = groundOf(widget);
        const reached = new Set<HTMLElement>();
        for await (const control of tabThrough(widget)) {
          reached.add(control);
          const rings = ringed(widget);
          expect(rings, control.outerHTML).not.to.have.length(0);
          for (const ring of rings)
            expect(contrast(getComputedStyle(ring).outlineColor, ground), ring.outerHTML).to.be.at.least(3);
        }
        expect(tabStops(reached)).to.have.members(tabStops(controlsOf(widget)));
      });

      it(`has controls that can be told from their ground in a ${scheme} page (1.4.11)`, async () => {
        const widget = await putWidget(markup, 'en', `color-scheme: ${scheme}; width: 480px`);
        expect(faintControls(widget)).to.deep.equal([]);
      });
    }

    it('covers none of its own controls (2.4.11)', async () => {
      const widget = await putWidget(markup, 'en', 'width: 480px', start);
      for await (const control of tabThrough(widget)) {
        const { left, top, width, height } = control.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        expect(y, `${control.outerHTML} is in the window`).to.be.within(0, innerHeight);
        // The range lies under the comparison on purpose, and has its handle to be seen.
        if (getComputedStyle(control).pointerEvents === 'none') continue;
        const seen = widget.shadowRoot!.elementFromPoint(x, y);
        expect(control.contains(seen), `${control.outerHTML} under ${seen?.outerHTML}`).to.equal(true);
      }
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is read and operated in forced colors, ${colorScheme} (only Chromium emulates them)`, async function () {
        if (engine !== 'chromium') this.skip();
        // On the system's own ground, as a page has it then.
        const style = `background: Canvas; color-scheme: light dark; width: 360px; padding: 8px`;
        await inForcedColors(colorScheme, async () => {
          const widget = await putWidget(markup, 'en', style, start);
          await expectReadable(widget, widget.parentElement!, `forced colors, ${colorScheme}`);
          expect(faintControls(widget)).to.deep.equal([]);
          const ground = groundOf(widget);
          for await (const control of tabThrough(widget)) {
            const rings = ringed(widget).map((ring) => getComputedStyle(ring).outlineColor);
            expect(rings, control.outerHTML).not.to.have.length(0);
            for (const color of rings) expect(contrast(color, ground)).to.be.at.least(3);
          }
        });
      });
    }
  });
}

describe('a banner that sticks: focus', () => {
  for (const placement of ['top', 'bottom'] as const) {
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      it(`at the ${placement} it covers no control of the page that ${key} reaches (2.4.11)`, async function () {
        // WebKit's driver holds no key down.
        if (engine === 'webkit' && key === 'Shift+Tab') this.skip();
        localStorage.clear();
        const page = await fixture<HTMLElement>(html`<div></div>`);
        const gap = '<div style="height: 700px"></div>';
        const template = document.createElement('template');
        template.innerHTML = `${gap}<button>One</button>${gap}${widgets['stat counter']}${gap}<button>Two</button>${gap}${widgets['comparison slider']}${gap}<a href="#x">Three</a>${gap}`;
        page.append(document.importNode(template.content, true));
        const banner = document.createElement('one-pill-banner');
        Object.assign(banner, { placement, help: 'none', message: 'Short.' });
        page.append(banner);
        await banner.updateComplete;
        await nextFrame();
        expect(getComputedStyle(banner).position).to.equal('fixed');
        // Forward from the first, backward from the last.
        const ends = [...page.querySelectorAll<HTMLElement>('button, a')];
        const from = key === 'Tab' ? ends[0]! : ends.at(-1)!;
        from.focus();
        const to = key === 'Tab' ? ends.at(-1)! : ends[0]!;
        const last = engine === 'webkit' && to.localName === 'a' ? ends.at(-2)! : to;
        for (let stop = 0; stop < 30 && document.activeElement !== last; stop++) {
          await press(key);
          await nextFrame();
          await nextFrame();
          const active = document.activeElement!;
          const control = active.shadowRoot?.activeElement ?? active;
          // Of the range the handle is seen.
          const seen = active.shadowRoot?.querySelector(':focus-visible ~ * [part~=handle]') ?? control;
          const { top, bottom } = seen.getBoundingClientRect();
          const cover = banner.getBoundingClientRect();
          const hidden = Math.min(bottom, cover.bottom) - Math.max(top, cover.top);
          // WebKit scrolls the caret clear, and leaves a few pixels of a border.
          expect(hidden, `${control.outerHTML} under the banner`).to.be.at.most(5);
        }
        expect(document.activeElement).to.equal(last);
        banner.remove();
      });
    }
  }
});
