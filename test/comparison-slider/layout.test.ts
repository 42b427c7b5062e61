import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import { dividerAt, seenAt, square, wide, type Slider } from './slider.ts';
import { find, findPart } from '../support/shadow.ts';

const boxOf = (element: Element) => element.getBoundingClientRect();

function expectApart(one: Element, other: Element, what: string): void {
  const a = boxOf(one);
  const b = boxOf(other);
  const overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  expect(overlap, `${what}: ${JSON.stringify([a, b])}`).to.equal(false);
}

const widths = [280, 320, 400, 640, 1000];

describe('comparison slider: layout of the comparison slider', () => {
  it('keeps the shape of the pictures while its column gets wider and narrower', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="width: 320px"><one-pill-comparison-slider></one-pill-comparison-slider></div>`,
    );
    const stage = findPart(page.querySelector<Slider>('one-pill-comparison-slider')!, 'stage');
    for (const width of [640, 760, 400, 320]) {
      page.style.width = `${width}px`;
      const { width: inline, height } = boxOf(stage);
      expect(inline / height, `${width} px`).to.be.closeTo(1.5, 0.02);
    }
  });

  for (const pair of ['oxycodone-30', 'amphetamine-30', 'alprazolam-2'] as const)
    for (const orientation of ['horizontal', 'vertical'] as const)
      for (const dir of ['ltr', 'rtl'])
        it(`keeps labels and handle clear of the pill: ${pair}, ${orientation}, ${dir}`, async () => {
          for (const width of widths)
            for (const lang of ['en', 'es']) {
              const page = await fixture<HTMLElement>(
                html`<div style="width:${width}px" dir=${dir} lang=${lang}>
                  <one-pill-comparison-slider pair=${pair} orientation=${orientation}>
                  </one-pill-comparison-slider>
                </div>`,
              );
              const slider = page.querySelector<Slider>('one-pill-comparison-slider')!;
              const pill = find(slider, '.drawing path');
              const what = `${width} px, ${lang}`;
              expectApart(findPart(slider, 'handle'), pill, `handle, ${what}`);
              const stage = boxOf(findPart(slider, 'stage'));
              for (const name of ['start-label', 'end-label']) {
                const label = findPart(slider, name);
                expectApart(label, findPart(slider, 'stage'), `${name}, ${what}`);
                expect(label.scrollWidth, what).to.be.at.most(label.clientWidth);
                expect(boxOf(label).left, what).to.be.at.least(stage.left - 1);
                expect(boxOf(label).right, what).to.be.at.most(stage.right + 1);
              }
              expectApart(findPart(slider, 'start-label'), findPart(slider, 'end-label'), what);
              const handle = boxOf(findPart(slider, 'handle'));
              expect(Math.min(handle.width, handle.height)).to.be.at.least(44);
              // On the divider at rest, in the lower part; where the divider lies across, beside the pill.
              if (orientation === 'horizontal')
                expect(handle.top, what).to.be.above(stage.top + stage.height / 2);
            }
        });

  it('keeps the handle below the middle of slotted pictures, however flat', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider style="width:280px">
        <img slot="start" src=${wide} width="900" height="100" alt="A" />
        <img slot="end" src=${wide} width="900" height="100" alt="B" />
      </one-pill-comparison-slider>`,
    );
    const stage = boxOf(findPart(slider, 'stage'));
    expect(boxOf(findPart(slider, 'handle')).top).to.be.above(stage.top + stage.height / 2);
  });

  for (const [width, height] of [
    [1, 1_000_000],
    [1_000_000, 1],
    [3, 5],
  ] as const)
    it(`holds the shape of a picture of ${width} by ${height} between 1:3 and 5:1`, async () => {
      const slider = await fixture<Slider>(
        html`<one-pill-comparison-slider style="width:600px">
          <img slot="start" width=${width} height=${height} alt="A" /><img slot="end" src=${square} alt="B" />
        </one-pill-comparison-slider>`,
      );
      const stage = boxOf(findPart(slider, 'stage'));
      const ratio = Math.min(5, Math.max(1 / 3, width / height));
      expect(stage.width / stage.height).to.be.closeTo(ratio, 0.05);
    });

  for (const selector of ['html', 'body', '#page', 'one-pill-comparison-slider'])
    for (const dir of ['', 'ltr', 'rtl'])
      it(`divider and seam agree where a style sheet gives ${selector} a direction, dir="${dir}"`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div id="page" dir=${dir}>
            <style>
              ${selector} {
                direction: rtl !important;
              }
            </style>
            <one-pill-comparison-slider position="30"></one-pill-comparison-slider>
          </div>`,
        );
        const slider = page.querySelector<Slider>('one-pill-comparison-slider')!;
        const isRightToLeft = getComputedStyle(slider).direction === 'rtl';
        expect(dividerAt(slider)).to.be.closeTo(isRightToLeft ? 70 : 30, 0.5);
        expect(seenAt(slider, 10, 50)).to.equal(isRightToLeft ? 'end' : 'start');
        expect(seenAt(slider, 90, 50)).to.equal(isRightToLeft ? 'start' : 'end');
        expect(
          boxOf(findPart(slider, 'start-label')).left > boxOf(findPart(slider, 'end-label')).left,
        ).to.equal(isRightToLeft);
      });
});
