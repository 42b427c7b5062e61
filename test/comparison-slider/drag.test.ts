import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import '../../src/define.ts';
import { engine } from '../support/engine.ts';
import { dividerAt, nextFrame, pixel, range, recordEvents, seenAt, type Slider } from './slider.ts';
import { findPart } from '../support/shadow.ts';

const make = (template = html`<one-pill-comparison-slider></one-pill-comparison-slider>`) =>
  fixture<Slider>(template);

const within = async (template: ReturnType<typeof html>): Promise<Slider> =>
  (await fixture(template)).querySelector<Slider>('one-pill-comparison-slider')!;

const moveTo = (slider: Slider, x: number, y = 60) =>
  sendMouse({ type: 'move', position: pixel(slider, x, y) });

/** A finger, as browsers report it; tests in this folder have no real touch in three engines. */
function touch(slider: Slider, type: string, x: number, y: number, more: PointerEventInit = {}): void {
  const [clientX, clientY] = pixel(slider, x, y);
  findPart(slider, 'stage').dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      pointerId: 7,
      pointerType: 'touch',
      isPrimary: true,
      clientX,
      clientY,
      ...more,
    }),
  );
}

describe('comparison slider: pointer', () => {
  afterEach(() => resetMouse());

  it('a click anywhere moves the divider there, and the keys go on from it', async () => {
    const slider = await make();
    const events = recordEvents(slider);
    await sendMouse({ type: 'click', position: pixel(slider, 25, 80) });
    await nextFrame();
    expect(slider.position).to.be.closeTo(25, 1);
    expect(dividerAt(slider)).to.be.closeTo(25, 0.5);
    expect(seenAt(slider, 20, 50)).to.equal('start');
    expect(seenAt(slider, 30, 50)).to.equal('end');
    expect(range(slider).valueAsNumber).to.equal(slider.position);
    expect(events).to.deep.equal(['input', 'change']);
    expect(slider.shadowRoot!.activeElement).to.equal(range(slider));
  });

  it('a drag tells input while moving and change once, and survives leaving the box', async () => {
    const slider = await within(
      html`<div style="margin:0 100px;width:400px">
        <one-pill-comparison-slider></one-pill-comparison-slider>
      </div>`,
    );
    const events = recordEvents(slider);
    await moveTo(slider, 50);
    await sendMouse({ type: 'down' });
    await moveTo(slider, 70);
    await nextFrame();
    expect(slider.position).to.be.closeTo(70, 1);
    expect(dividerAt(slider)).to.be.closeTo(70, 0.5);
    expect(events).not.to.contain('change');
    await moveTo(slider, 30, 110);
    await nextFrame();
    expect(slider.position).to.be.closeTo(30, 1);
    await moveTo(slider, -20, 110);
    await sendMouse({ type: 'up' });
    expect(slider.position).to.equal(0);
    expect(events.filter((type) => type === 'change')).to.deep.equal(['change']);
    expect(events.at(-1)).to.equal('change');
    await moveTo(slider, 60);
    await nextFrame();
    expect(slider.position).to.equal(0);
  });

  it('a drag back to where it began is no change', async () => {
    const slider = await make();
    await moveTo(slider, 50);
    await sendMouse({ type: 'down' });
    const position = slider.position;
    await sendMouse({ type: 'up' });
    const events = recordEvents(slider);
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    expect(slider.position).to.equal(position);
    expect(events).to.deep.equal([]);
  });

  it('a page that sets the position itself at every input gets its change, too', async () => {
    const slider = await make();
    const events = recordEvents(slider);
    slider.addEventListener('input', () => {
      slider.position = Math.min(slider.position, 70);
    });
    touch(slider, 'pointerdown', 50, 50);
    touch(slider, 'pointermove', 60, 50);
    touch(slider, 'pointermove', 90, 50);
    touch(slider, 'pointerup', 90, 50);
    expect(slider.position).to.equal(70);
    expect(events.at(-1)).to.equal('change');
    expect(events.filter((type) => type === 'change').length).to.equal(1);
  });

  it('the other mouse buttons are not ours', async () => {
    const slider = await make();
    touch(slider, 'pointerdown', 20, 50, { pointerType: 'mouse', button: 2 });
    touch(slider, 'pointerup', 20, 50, { pointerType: 'mouse', button: 2 });
    expect(slider.position).to.equal(50);
  });

  it('in RTL the divider is under the pointer', async () => {
    const slider = await within(
      html`<div dir="rtl"><one-pill-comparison-slider></one-pill-comparison-slider></div>`,
    );
    await sendMouse({ type: 'click', position: pixel(slider, 20, 60) });
    expect(dividerAt(slider)).to.be.closeTo(20, 0.5);
    expect(slider.position).to.be.closeTo(80, 1);
    expect(seenAt(slider, 80, 50)).to.equal('start');
  });

  for (const style of [
    'transform:scale(0.6);transform-origin:0 0',
    'zoom:0.75',
    'overflow:auto;height:300px;padding-top:60px;width:300px',
  ]) {
    it(`the divider is under the pointer with ${style}`, async function () {
      // WebKit's rectangles of zoomed elements are not those on the screen, so neither side of this can be told there.
      if (engine === 'webkit' && style.startsWith('zoom')) this.skip();
      const slider = await within(
        html`<div style=${style}>
          <one-pill-comparison-slider></one-pill-comparison-slider>
          <p style="height:2000px"></p>
        </div>`,
      );
      slider.parentElement!.scrollTop = 50;
      await sendMouse({ type: 'click', position: pixel(slider, 75, 60) });
      expect(dividerAt(slider)).to.be.closeTo(75, 0.6);
      expect(slider.position).to.be.closeTo(75, 1);
    });
  }

  for (const dir of ['ltr', 'rtl'])
    it(`vertical: the divider is under the pointer, in ${dir}`, async () => {
      const slider = await within(
        html`<div dir=${dir}>
          <one-pill-comparison-slider orientation="vertical"></one-pill-comparison-slider>
        </div>`,
      );
      await sendMouse({ type: 'click', position: pixel(slider, 60, 25) });
      await nextFrame();
      expect(slider.position).to.be.closeTo(25, 1);
      expect(dividerAt(slider)).to.be.closeTo(25, 0.5);
      expect(seenAt(slider, 50, 20)).to.equal('start');
      expect(seenAt(slider, 50, 30)).to.equal('end');
    });

  it('vertical: a finger drags up and down, and a swipe across leaves the divider', async () => {
    const slider = await make(
      html`<one-pill-comparison-slider orientation="vertical"></one-pill-comparison-slider>`,
    );
    expect(getComputedStyle(findPart(slider, 'stage')).touchAction).to.equal('pan-x pinch-zoom');
    touch(slider, 'pointerdown', 20, 20);
    touch(slider, 'pointermove', 40, 21);
    touch(slider, 'pointermove', 60, 90);
    touch(slider, 'pointerup', 60, 90);
    expect(slider.position).to.equal(50);
    touch(slider, 'pointerdown', 20, 20);
    touch(slider, 'pointermove', 21, 40);
    touch(slider, 'pointermove', 90, 70);
    touch(slider, 'pointerup', 90, 70);
    expect(slider.position).to.be.closeTo(70, 1);
  });

  it('leaves scrolling along the other axis and pinching to the browser', async () => {
    const slider = await make();
    expect(getComputedStyle(findPart(slider, 'stage')).touchAction).to.equal('pan-y pinch-zoom');
  });

  it('a finger moves nothing until it has shown its direction', async () => {
    const slider = await make();
    touch(slider, 'pointerdown', 20, 50);
    await nextFrame();
    expect(slider.position).to.equal(50);
    expect(dividerAt(slider)).to.be.closeTo(50, 0.5);
    touch(slider, 'pointermove', 30, 51);
    expect(slider.position).to.be.closeTo(30, 1);
    touch(slider, 'pointermove', 35, 90);
    expect(slider.position).to.be.closeTo(35, 1);
    touch(slider, 'pointerup', 35, 90);
    expect(dividerAt(slider)).to.be.closeTo(35, 0.5);
  });

  it('a swipe across leaves the divider, however it goes on', async () => {
    const slider = await make();
    const events = recordEvents(slider);
    touch(slider, 'pointerdown', 20, 20);
    touch(slider, 'pointermove', 21, 40);
    touch(slider, 'pointermove', 80, 60);
    touch(slider, 'pointerup', 80, 60);
    await nextFrame();
    expect(slider.position).to.equal(50);
    expect(events).to.deep.equal([]);
  });

  it('a tap moves the divider', async () => {
    const slider = await make();
    touch(slider, 'pointerdown', 20, 50);
    touch(slider, 'pointerup', 20, 50);
    expect(slider.position).to.be.closeTo(20, 1);
    expect(dividerAt(slider)).to.be.closeTo(20, 0.5);
  });

  it('pointercancel before a drag leaves the divider; during one it ends it where it is', async () => {
    const slider = await make();
    const events = recordEvents(slider);
    touch(slider, 'pointerdown', 20, 50);
    touch(slider, 'pointercancel', 20, 50);
    expect(slider.position).to.equal(50);
    expect(events).to.deep.equal([]);
    touch(slider, 'pointerdown', 20, 50);
    touch(slider, 'pointermove', 30, 50);
    touch(slider, 'pointercancel', 0, 0);
    touch(slider, 'pointermove', 90, 50);
    expect(slider.position).to.be.closeTo(30, 1);
    expect(events).to.deep.equal(['input', 'change']);
  });

  it('a second finger makes it a pinch', async () => {
    const slider = await make();
    touch(slider, 'pointerdown', 20, 50);
    touch(slider, 'pointerdown', 80, 50, { pointerId: 8, isPrimary: false });
    touch(slider, 'pointermove', 40, 50);
    touch(slider, 'pointerup', 40, 50);
    touch(slider, 'pointerup', 80, 50, { pointerId: 8, isPrimary: false });
    expect(slider.position).to.equal(50);
  });

  it('a second finger during a drag changes nothing', async () => {
    const slider = await make();
    touch(slider, 'pointerdown', 20, 50);
    touch(slider, 'pointermove', 30, 50);
    touch(slider, 'pointerdown', 80, 50, { pointerId: 8, isPrimary: false });
    touch(slider, 'pointermove', 90, 50, { pointerId: 8, isPrimary: false });
    touch(slider, 'pointermove', 40, 50);
    expect(slider.position).to.be.closeTo(40, 1);
    touch(slider, 'pointerup', 40, 50);
  });

  it('a drag under way when the element is taken out is over', async () => {
    const slider = await make();
    const parent = slider.parentElement!;
    touch(slider, 'pointerdown', 20, 50);
    touch(slider, 'pointermove', 30, 50);
    slider.remove();
    parent.append(slider);
    touch(slider, 'pointermove', 90, 50);
    expect(slider.position).to.be.closeTo(30, 1);
  });

  it('many moves in one frame cost two style writes, and no update', async () => {
    const slider = await make();
    let updates = 0;
    slider.requestUpdate = () => void updates++;
    touch(slider, 'pointerdown', 20, 50);
    touch(slider, 'pointermove', 25, 50);
    await nextFrame();
    const styled: MutationRecord[] = [];
    const observer = new MutationObserver((records) => styled.push(...records));
    observer.observe(slider.shadowRoot!, { subtree: true, attributeFilter: ['style'] });
    observer.observe(slider, { attributes: true });
    for (let x = 30; x <= 60; x++) touch(slider, 'pointermove', x, 50);
    expect(slider.position).to.be.closeTo(60, 1);
    await nextFrame();
    observer.disconnect();
    expect(styled.length).to.equal(2);
    expect(new Set(styled.map(({ target }) => target)).size).to.equal(2);
    expect(updates).to.equal(0);
    touch(slider, 'pointerup', 60, 50);
  });
});
