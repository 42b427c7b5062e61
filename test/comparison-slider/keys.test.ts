import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import { engine } from '../support/engine.ts';
import { dividerAt, nextFrame, range, recordEvents, seenAt, type Slider } from './slider.ts';
import { findAll } from '../support/shadow.ts';

async function focused(template: ReturnType<typeof html>): Promise<Slider> {
  const root = await fixture(template);
  const slider = root.matches('one-pill-comparison-slider')
    ? (root as Slider)
    : root.querySelector<Slider>('one-pill-comparison-slider')!;
  range(slider).focus();
  return slider;
}

const plain = () => focused(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);

/** WebKit's driver holds no key down: there Shift is told instead of pressed. */
async function press(key: string): Promise<void> {
  if (!key.startsWith('Shift+')) return sendKeys({ press: key });
  const plainKey = key.replace('Shift+', '');
  if (engine === 'webkit') {
    const target = document.activeElement!.shadowRoot!.activeElement!;
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: plainKey, shiftKey: true, bubbles: true, composed: true }),
    );
    return;
  }
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: plainKey });
  await sendKeys({ up: 'Shift' });
}

describe('comparison slider: keys', () => {
  it('one slider, named, with its value in words', async () => {
    const slider = await plain();
    const sliders = findAll(slider, 'input[type="range"], [role="slider"]');
    expect(sliders.length).to.equal(1);
    const { min, max, step, value } = range(slider);
    expect([min || '0', max || '100', step || '1', value]).to.deep.equal(['0', '100', '1', '50']);
    expect(range(slider).getAttribute('aria-label')).to.equal('Compare the pills');
    expect(range(slider).getAttribute('aria-valuetext')).to.equal('50% real, 50% fake');
  });

  it('is reached with Tab and shows it around the stage', async () => {
    const slider = await fixture<Slider>(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);
    await press('Tab');
    expect(slider.shadowRoot!.activeElement).to.equal(range(slider));
    expect(getComputedStyle(range(slider)).outlineStyle).to.equal('solid');
    expect(parseFloat(getComputedStyle(range(slider)).outlineWidth)).to.equal(3);
    expect(range(slider).getBoundingClientRect().width).to.be.greaterThan(200);
  });

  for (const [key, expected] of [
    ['ArrowRight', 51],
    ['ArrowLeft', 49],
    ['ArrowUp', 51],
    ['ArrowDown', 49],
    ['Shift+ArrowRight', 60],
    ['Shift+ArrowLeft', 40],
    ['PageUp', 60],
    ['PageDown', 40],
    ['Home', 0],
    ['End', 100],
  ] as const) {
    it(`${key} takes it from 50 to ${expected}`, async () => {
      const slider = await plain();
      const events = recordEvents(slider);
      await press(key);
      expect(slider.position).to.equal(expected);
      expect(range(slider).valueAsNumber).to.equal(expected);
      expect(range(slider).getAttribute('aria-valuetext')).to.equal(
        `${expected}% real, ${100 - expected}% fake`,
      );
      expect(dividerAt(slider)).to.be.closeTo(expected, 0.5);
      expect(events).to.deep.equal(['input', 'change']);
    });
  }

  it('in RTL the divider moves the way of the arrow, and the start picture is on the right', async () => {
    const slider = await focused(
      html`<div dir="rtl"><one-pill-comparison-slider position="30"></one-pill-comparison-slider></div>`,
    );
    expect(dividerAt(slider)).to.be.closeTo(70, 0.5);
    expect(seenAt(slider, 90, 50)).to.equal('start');
    expect(seenAt(slider, 60, 50)).to.equal('end');
    await press('ArrowRight');
    expect(slider.position).to.equal(29);
    expect(dividerAt(slider)).to.be.closeTo(71, 0.5);
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(slider.position).to.equal(31);
  });

  it('vertical: the divider moves up and down with the arrows', async () => {
    const slider = await focused(
      html`<one-pill-comparison-slider orientation="vertical" position="30"></one-pill-comparison-slider>`,
    );
    expect(range(slider).getAttribute('aria-orientation')).to.equal('vertical');
    await press('ArrowDown');
    expect(slider.position).to.equal(31);
    expect(dividerAt(slider)).to.be.closeTo(31, 0.5);
    await press('Shift+ArrowUp');
    expect(slider.position).to.equal(21);
    expect(seenAt(slider, 50, 10)).to.equal('start');
    expect(seenAt(slider, 50, 30)).to.equal('end');
  });

  it('nothing is told at the end of the way', async () => {
    const slider = await focused(
      html`<one-pill-comparison-slider position="100"></one-pill-comparison-slider>`,
    );
    const events = recordEvents(slider);
    await press('ArrowRight');
    expect(slider.position).to.equal(100);
    expect(events).to.deep.equal([]);
  });

  it('the page does not scroll under the keys', async () => {
    const page = await fixture(
      html`<div style="height:200px;overflow:auto" id="scroller">
        <one-pill-comparison-slider></one-pill-comparison-slider>
        <p style="height:3000px"></p>
      </div>`,
    );
    range(page.querySelector<Slider>('one-pill-comparison-slider')!).focus();
    // WebKit brings what gets the focus into view a little later.
    await nextFrame();
    const before = page.scrollTop;
    await press('ArrowDown');
    await press('End');
    expect(page.scrollTop).to.equal(before);
  });

  it('assistive technology that sets the range moves the divider', async () => {
    const slider = await plain();
    const events = recordEvents(slider);
    range(slider).value = '70';
    range(slider).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    range(slider).dispatchEvent(new Event('change', { bubbles: true }));
    expect(slider.position).to.equal(70);
    expect(dividerAt(slider)).to.be.closeTo(70, 0.5);
    expect(range(slider).getAttribute('aria-valuetext')).to.equal('70% real, 30% fake');
    expect(events).to.deep.equal(['input', 'change']);
  });
});
