import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define.ts';
import { engine } from '../support/engine.ts';
import { recordProblems } from '../support/problems.ts';
import { dividerAt, nextFrame, pixel, range, recordEvents, type Slider } from './slider.ts';
import { waitUntil } from '../support/wait-until.ts';
import { find } from '../support/shadow.ts';

const make = () => fixture<Slider>(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);

const nudges = (slider: Slider): Animation[] =>
  ['[name=end]', '.mover'].flatMap((selector) => find(slider, selector).getAnimations());

const isNudging = (slider: Slider) => waitUntil(() => nudges(slider).length === 2, 'nudges');

/** To the middle of the nudge, where it is farthest. */
function skipAhead(slider: Slider): void {
  for (const nudge of nudges(slider)) nudge.currentTime = 1500;
}

describe('comparison slider: the nudge', () => {
  afterEach(() => resetMouse());

  it('moves the divider and the picture a little when first seen, and back; the value stays', async () => {
    const slider = await make();
    const events = recordEvents(slider);
    await isNudging(slider);
    expect(dividerAt(slider)).to.be.closeTo(50, 0.5);
    skipAhead(slider);
    expect(dividerAt(slider)).to.be.closeTo(44, 1);
    expect(getComputedStyle(find(slider, '[name=end]')).clipPath).to.match(/inset\(0(px|%)? 2[123]/);
    expect(slider.position).to.equal(50);
    expect(range(slider).valueAsNumber).to.equal(50);
    for (const nudge of nudges(slider)) nudge.finish();
    expect(dividerAt(slider)).to.be.closeTo(50, 0.5);
    expect(events).to.deep.equal([]);
  });

  it('comes once', async () => {
    const slider = await make();
    await isNudging(slider);
    for (const nudge of nudges(slider)) nudge.finish();
    const parent = slider.parentElement!;
    slider.remove();
    parent.append(slider);
    slider.label = 'Again';
    await slider.updateComplete;
    await nextFrame();
    await aTimeout(100);
    expect(nudges(slider)).to.deep.equal([]);
  });

  it('waits until the slider is in view, and ends when it leaves', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="height:200px;overflow:auto">
        <p style="height:400px"></p>
        <one-pill-comparison-slider></one-pill-comparison-slider>
        <p style="height:3000px"></p>
      </div>`,
    );
    const slider = page.querySelector<Slider>('one-pill-comparison-slider')!;
    await aTimeout(150);
    expect(nudges(slider)).to.deep.equal([]);
    page.scrollTop = 400;
    await isNudging(slider);
    page.scrollTop = 3000;
    await waitUntil(() => !nudges(slider).length);
  });

  for (const [name, act] of [
    ['a pointer', (slider: Slider) => sendMouse({ type: 'click', position: pixel(slider, 70, 50) })],
    ['a key', () => sendKeys({ press: 'ArrowRight' })],
  ] as const) {
    it(`ends with ${name}, and then does not come again`, async () => {
      const slider = await make();
      await isNudging(slider);
      range(slider).focus();
      await act(slider);
      expect(nudges(slider)).to.deep.equal([]);
      await nextFrame();
      expect(dividerAt(slider)).to.be.closeTo(slider.position, 0.5);
      await aTimeout(50);
      expect(nudges(slider)).to.deep.equal([]);
    });
  }

  it('is none where there is no divider, with one picture alone', async () => {
    const problems = recordProblems();
    const failures: string[] = [];
    const onError = (event: ErrorEvent) => failures.push(event.message);
    addEventListener('error', onError);
    await fixture(html`<one-pill-comparison-slider><p slot="start">One</p></one-pill-comparison-slider>`);
    await aTimeout(150);
    removeEventListener('error', onError);
    problems.stop();
    expect(failures).to.deep.equal([]);
  });

  it('never comes with reduced motion (only Chromium emulates it)', async function () {
    if (engine !== 'chromium') this.skip();
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const slider = await make();
      await aTimeout(150);
      expect(nudges(slider)).to.deep.equal([]);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});
