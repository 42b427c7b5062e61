import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { engine } from '../support/engine.ts';
import type { OnePillComparisonSlider } from '../../src/index.ts';
import { waitUntil } from '../support/wait-until.ts';

const packages = '/test/integrations/node_modules';

/** How far a carousel has gone, in pixels; 0 where it began. */
type Carousel = (root: HTMLElement) => Promise<() => number>;

/** What the tests use of the packages. */
interface Carousels {
  default: (new (root: HTMLElement, options?: object) => { wrapperEl: HTMLElement }) &
    ((root: HTMLElement) => void);
}

const load = (address: string) => import(address) as Promise<Carousels>;

const shiftOf = (track: HTMLElement) => () => new DOMMatrix(getComputedStyle(track).transform).e;

const carousels: Record<string, Carousel> = {
  async Swiper(root) {
    const { default: Swiper } = await load(`${packages}/swiper/swiper-bundle.min.mjs`);
    const { wrapperEl } = new Swiper(root, { keyboard: { enabled: true }, simulateTouch: true });
    return shiftOf(wrapperEl);
  },
  async 'Swiper in another'(root) {
    const { default: Swiper } = await load(`${packages}/swiper/swiper-bundle.min.mjs`);
    const { wrapperEl } = new Swiper(root, { nested: true, keyboard: { enabled: true } });
    return shiftOf(wrapperEl);
  },
  async Embla(root) {
    const { default: Embla } = await load(`${packages}/embla-carousel/esm/embla-carousel.esm.js`);
    Embla(root);
    return shiftOf(root.firstElementChild as HTMLElement);
  },
  /** As Slick, Splide, Flickity and hand-made ones do it: downs on itself, moves on the document. */
  async 'one of mouse, touch and pointer events'(root) {
    let from: number | undefined;
    let shift = 0;
    const at = (event: Event) => (event as MouseEvent).clientX ?? (event as TouchEvent).touches[0]!.clientX;
    for (const type of ['mousedown', 'touchstart', 'pointerdown'])
      root.addEventListener(type, (event) => (from = at(event)));
    for (const type of ['mousemove', 'touchmove', 'pointermove'])
      document.addEventListener(
        type,
        (event) => {
          if (from !== undefined && root.isConnected) shift = at(event) - from;
        },
        true,
      );
    for (const type of ['mouseup', 'touchend', 'pointerup'])
      document.addEventListener(type, () => (from = undefined));
    return () => shift;
  },
};

describe('a comparison slider in a carousel', () => {
  before(() => {
    const script = document.createElement('script');
    script.src = '/dist/one-pill-widgets.iife.js';
    document.head.append(script);
    return customElements.whenDefined('one-pill-comparison-slider');
  });
  afterEach(() => resetMouse());

  for (const [name, start] of Object.entries(carousels)) {
    const make = async () => {
      const root = await fixture<HTMLElement>(
        html`<div class="swiper" style="width:400px;overflow:hidden">
          <div class="swiper-wrapper" style="display:flex">
            <div class="swiper-slide" style="flex:0 0 400px">
              <p style="height:40px">Words</p>
              <one-pill-comparison-slider></one-pill-comparison-slider>
            </div>
            <div class="swiper-slide" style="flex:0 0 400px">Next</div>
          </div>
        </div>`,
      );
      const shift = await start(root);
      const slider = root.querySelector<OnePillComparisonSlider>('one-pill-comparison-slider')!;
      await slider.updateComplete;
      const stage = slider.shadowRoot!.querySelector('[part=stage]')!.getBoundingClientRect();
      const at = (x: number): [number, number] => [
        Math.round(stage.left + stage.width * x),
        Math.round(stage.top + stage.height / 2),
      ];
      return { root, slider, shift, at };
    };

    it(`moves the divider, not the slide, under a mouse: ${name}`, async () => {
      const { root, slider, shift, at } = await make();
      let clicks = 0;
      root.addEventListener('click', () => clicks++);
      await sendMouse({ type: 'move', position: at(0.8) });
      await sendMouse({ type: 'down' });
      for (const x of [0.7, 0.5, 0.3, 0.2]) await sendMouse({ type: 'move', position: at(x) });
      await aTimeout(30);
      expect(shift()).to.be.closeTo(0, 1);
      await sendMouse({ type: 'up' });
      await aTimeout(400);
      expect(shift()).to.be.closeTo(0, 1);
      expect(slider.position).to.be.closeTo(20, 2);
      // The page still hears what a reader did.
      expect(clicks).to.equal(1);
    });

    it(`the carousel itself goes on working: ${name}`, async () => {
      const { root, shift } = await make();
      const { left, top } = root.querySelector('p')!.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 300), Math.round(top + 20)] });
      await sendMouse({ type: 'down' });
      for (const x of [280, 240, 160, 60])
        await sendMouse({ type: 'move', position: [Math.round(left + x), Math.round(top + 20)] });
      await waitUntil(() => shift() < -40, 'the slide turns');
      await sendMouse({ type: 'up' });
    });

    it(`moves the divider, not the slide, under a finger (only Chromium has one): ${name}`, async function () {
      if (engine !== 'chromium') this.skip();
      const { slider, shift, at } = await make();
      const point = ([x, y]: [number, number]) => ({ touchPoints: [{ x, y }] });
      await executeServerCommand('touch', [
        { type: 'touchStart', ...point(at(0.8)) },
        ...[0.78, 0.7, 0.5, 0.3, 0.2].map((x) => ({ type: 'touchMove', ...point(at(x)) })),
        { type: 'touchEnd', touchPoints: [] },
      ]);
      await waitUntil(() => Math.abs(slider.position - 20) < 3, 'the divider moves');
      await aTimeout(400);
      expect(shift()).to.be.closeTo(0, 4);
    });

    it(`moves the divider, not the slide, with arrow keys: ${name}`, async () => {
      const { slider, shift } = await make();
      slider.shadowRoot!.querySelector('input')!.focus();
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight']) await sendKeys({ press: key });
      await aTimeout(400);
      expect(slider.position).to.equal(51);
      expect(shift()).to.be.closeTo(0, 1);
    });
  }
});
