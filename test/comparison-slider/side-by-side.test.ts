import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define.ts';
import { engine } from '../support/engine.ts';
import { inForcedColors } from '../support/forced-colors.ts';
import { button, nextFrame, pixel, range, type Slider } from './slider.ts';
import { find, findAll, findPart } from '../support/shadow.ts';

const drawings = (slider: Slider) =>
  findAll(slider, 'svg.drawing').map((drawing) => drawing.getBoundingClientRect());
const sliding = (slider: Slider) => range(slider).getClientRects().length > 0;

function expectBothWhole(slider: Slider): void {
  const [start, end] = drawings(slider);
  expect(start!.width).to.be.greaterThan(50);
  expect(start!.right).to.be.at.most(end!.left);
  expect(getComputedStyle(find(slider, 'slot[name="end"]')).display).to.equal('contents');
  for (const [name, drawing] of [
    ['start-label', start],
    ['end-label', end],
  ] as const) {
    const label = findPart(slider, name).getBoundingClientRect();
    expect(label.top).to.be.at.least(drawing!.bottom - 1);
    expect(label.left).to.be.closeTo(drawing!.left, 3);
  }
  expect(sliding(slider)).to.equal(false);
  expect(findPart(slider, 'divider').getClientRects().length).to.equal(0);
}

describe('comparison slider: side by side', () => {
  it('a toggle shows both whole, and back', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider position="20"></one-pill-comparison-slider>`,
    );
    const toggle = button(slider, 'Side by side')!;
    expect(toggle.getAttribute('aria-pressed')).to.equal('false');
    expect(toggle.getBoundingClientRect().height).to.be.at.least(44);
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await slider.updateComplete;
    expect(toggle.getAttribute('aria-pressed')).to.equal('true');
    expect(slider.shadowRoot!.activeElement).to.equal(toggle);
    expectBothWhole(slider);
    toggle.click();
    await slider.updateComplete;
    expect(sliding(slider)).to.equal(true);
    expect(slider.position).to.equal(20);
  });

  it('a press on the pictures then moves nothing', async () => {
    const slider = await fixture<Slider>(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);
    button(slider, 'Side by side')!.click();
    await slider.updateComplete;
    await sendMouse({ type: 'click', position: pixel(slider, 10, 50) });
    await nextFrame();
    expect(slider.position).to.equal(50);
    expect(getComputedStyle(findPart(slider, 'stage')).touchAction).to.equal('auto');
  });

  it('is automatic under 280 px, without the toggle', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width:279px"><one-pill-comparison-slider></one-pill-comparison-slider></div>`,
    );
    const slider = box.querySelector<Slider>('one-pill-comparison-slider')!;
    expectBothWhole(slider);
    expect(button(slider, 'Side by side')!.getClientRects().length).to.equal(0);
    box.style.width = '280px';
    await nextFrame();
    expect(sliding(slider)).to.equal(true);
  });

  it('nothing sticks out of a narrow or a wide box', async () => {
    for (const width of [200, 280, 320, 768, 1280]) {
      const box = await fixture<HTMLElement>(
        html`<div style="width:${width}px;overflow:auto">
          <one-pill-comparison-slider question position="100"></one-pill-comparison-slider>
        </div>`,
      );
      expect(box.scrollWidth, `${width} px`).to.equal(width);
    }
  });

  it('prints the truth though the question is open (only Chromium emulates print)', async function () {
    if (engine !== 'chromium') this.skip();
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider question></one-pill-comparison-slider>`,
    );
    const printed = find(slider, '[data-print]');
    expect(getComputedStyle(printed, '::after').content).to.equal('none');
    await emulateMedia({ media: 'print' });
    try {
      expectBothWhole(slider);
      expect(getComputedStyle(printed, '::after').content).to.contain('No one can tell just by looking.');
      expect(printed.getBoundingClientRect().height).to.be.above(10);
      for (const control of findAll(slider, 'button')) expect(control.getClientRects().length).to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('divider, handle and toggle show in forced colors (only Chromium emulates them)', async function () {
    if (engine !== 'chromium') this.skip();
    const slider = await fixture<Slider>(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);
    const toggle = button(slider, 'Side by side')!;
    await inForcedColors('light', async () => {
      const { borderLeftColor, borderLeftWidth } = getComputedStyle(findPart(slider, 'divider'));
      expect(borderLeftWidth).to.equal('1px');
      expect(borderLeftColor).not.to.equal(getComputedStyle(findPart(slider, 'handle')).backgroundColor);
      const ground = getComputedStyle(toggle).backgroundColor;
      toggle.click();
      await slider.updateComplete;
      expect(getComputedStyle(toggle).backgroundColor).not.to.equal(ground);
    });
  });

  (engine === 'chromium' ? it : it.skip)(
    'prints both whole, with the truth (only Chromium emulates print)',
    async () => {
      const slider = await fixture<Slider>(
        html`<one-pill-comparison-slider position="20"></one-pill-comparison-slider>`,
      );
      await emulateMedia({ media: 'print' });
      try {
        expectBothWhole(slider);
        expect(findPart(slider, 'answer').getBoundingClientRect().height).to.be.above(0);
        expect(findPart(slider, 'answer').textContent).to.contain('No one can tell just by looking.');
        for (const control of findAll(slider, 'button')) {
          expect(control.getClientRects().length).to.equal(0);
        }
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    },
  );
});
