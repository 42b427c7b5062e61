import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.ts';
import { engine } from '../support/engine.ts';
import { dividerAt, pixel, recordEvents, type Slider } from './slider.ts';
import { waitUntil } from '../support/wait-until.ts';

type Place = [x: number, y: number];

/** One finger after another place, in pixels of the window. */
const finger = (...places: Place[]) =>
  executeServerCommand('touch', [
    ...places.map(([x, y], index) => ({ type: index ? 'touchMove' : 'touchStart', touchPoints: [{ x, y }] })),
    { type: 'touchEnd', touchPoints: [] },
  ]);

/** A way in small steps, as a finger goes. */
const way = ([x, y]: Place, across: number, down: number): Place[] =>
  Array.from({ length: 16 }, (_, step) => [x + (across * step) / 15, y + (down * step) / 15]);

const make = async (orientation = 'horizontal'): Promise<[Slider, HTMLElement]> => {
  const page = await fixture<HTMLElement>(
    html`<div style="height:500px;width:400px;overflow:auto">
      <div style="width:800px;height:3000px">
        <one-pill-comparison-slider
          orientation=${orientation}
          style="width:380px"
        ></one-pill-comparison-slider>
      </div>
    </div>`,
  );
  page.scrollTo(0, 10);
  return [page.querySelector<Slider>('one-pill-comparison-slider')!, page];
};

describe('comparison slider: a real finger (only Chromium has one)', function () {
  before(function () {
    if (engine !== 'chromium') this.skip();
  });

  it('taps: the divider is there', async () => {
    const [slider, page] = await make();
    const events = recordEvents(slider);
    await finger(pixel(slider, 25, 60));
    await waitUntil(() => events.includes('change'));
    expect(slider.position).to.be.closeTo(25, 1);
    expect(dividerAt(slider)).to.be.closeTo(25, 0.5);
    expect(events).to.deep.equal(['input', 'change']);
    expect(page.scrollTop).to.equal(10);
  });

  it('drags the divider across, and the page stays', async () => {
    const [slider, page] = await make();
    const events = recordEvents(slider);
    await finger(...way(pixel(slider, 30, 60), 150, 20));
    await waitUntil(() => events.includes('change'));
    const [x] = pixel(slider, 0, 0);
    expect(dividerAt(slider)).to.be.closeTo(30 + (150 / (pixel(slider, 100, 0)[0] - x)) * 100, 1.5);
    expect(events.filter((type) => type === 'change').length).to.equal(1);
    expect([page.scrollLeft, page.scrollTop]).to.deep.equal([0, 10]);
  });

  it('swipes down or up: the page scrolls, and the divider stays', async () => {
    const [slider, page] = await make();
    const events = recordEvents(slider);
    await finger(...way(pixel(slider, 30, 80), 10, -120));
    await waitUntil(() => page.scrollTop > 60);
    await aTimeout(50);
    expect(slider.position).to.equal(50);
    expect(dividerAt(slider)).to.be.closeTo(50, 0.5);
    expect(events).to.deep.equal([]);
  });

  it('vertical: drags the divider down, and the page stays', async () => {
    const [slider, page] = await make('vertical');
    const events = recordEvents(slider);
    await finger(...way(pixel(slider, 50, 30), 8, 80));
    await waitUntil(() => events.includes('change'));
    expect(slider.position).to.be.greaterThan(55);
    expect([page.scrollLeft, page.scrollTop]).to.deep.equal([0, 10]);
  });

  it('vertical: swipes across: the page scrolls, and the divider stays', async () => {
    const [slider, page] = await make('vertical');
    const events = recordEvents(slider);
    await finger(...way(pixel(slider, 80, 50), -120, 8));
    await waitUntil(() => page.scrollLeft > 60);
    await aTimeout(50);
    expect(events).to.deep.equal([]);
    expect(slider.position).to.equal(50);
  });

  it('with a second one pinches: the divider stays', async () => {
    const [slider] = await make();
    const events = recordEvents(slider);
    const [x, y] = pixel(slider, 50, 50);
    const apart = (distance: number) => [
      { x: x - distance, y, id: 1 },
      { x: x + distance, y, id: 2 },
    ];
    await executeServerCommand('touch', [
      { type: 'touchStart', touchPoints: apart(20).slice(0, 1) },
      { type: 'touchStart', touchPoints: apart(20) },
      ...[30, 45, 60].map((distance) => ({ type: 'touchMove', touchPoints: apart(distance) })),
      ...[45, 30, 20].map((distance) => ({ type: 'touchMove', touchPoints: apart(distance) })),
      { type: 'touchEnd', touchPoints: [] },
    ]);
    await aTimeout(50);
    expect(slider.position).to.equal(50);
    expect(events).to.deep.equal([]);
  });
});
