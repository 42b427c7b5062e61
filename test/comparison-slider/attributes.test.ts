import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { dividerAt, range, recordEvents, seenAt, type Slider } from './slider.ts';
import { findPart } from '../support/shadow.ts';

describe('comparison slider: attributes and properties', () => {
  let problems: Problems;
  beforeEach(() => {
    problems = recordProblems();
  });
  afterEach(() => problems.stop());

  it('position is the share of the start picture, 50 by default', async () => {
    const slider = await fixture<Slider>(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);
    expect(slider.position).to.equal(50);
    slider.setAttribute('position', '20');
    expect(slider.position).to.equal(20);
    expect(dividerAt(slider)).to.be.closeTo(20, 0.5);
    expect(seenAt(slider, 10, 50)).to.equal('start');
    expect(seenAt(slider, 30, 50)).to.equal('end');
    slider.removeAttribute('position');
    expect(slider.position).to.equal(50);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('position set by the page is drawn at once and fires nothing', async () => {
    const slider = await fixture<Slider>(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);
    const events = recordEvents(slider);
    slider.position = 80;
    expect(dividerAt(slider)).to.be.closeTo(80, 0.5);
    expect(range(slider).valueAsNumber).to.equal(80);
    expect(range(slider).getAttribute('aria-valuetext')).to.equal('80% real, 20% fake');
    await aTimeout(20);
    expect(events).to.deep.equal([]);
    expect(slider.hasAttribute('position')).to.equal(false);
  });

  for (const [value, expected, warnings] of [
    ['abc', 50, 1],
    ['', 50, 1],
    ['NaN', 50, 1],
    ['150', 100, 0],
    ['-3', 0, 0],
  ] as const) {
    it(`position="${value}" is ${expected}`, async () => {
      const slider = await fixture<Slider>(
        html`<one-pill-comparison-slider position=${value}></one-pill-comparison-slider>`,
      );
      expect(slider.position).to.equal(expected);
      expect(dividerAt(slider)).to.be.closeTo(expected, 0.5);
      expect(problems.warnings.length).to.equal(warnings);
      for (const warning of problems.warnings) {
        expect(warning).to.contain('[one-pill] <one-pill-comparison-slider> position="');
      }
    });
  }

  for (const [name, value] of [
    ['pair', 'constructor'],
    ['orientation', 'diagonal'],
    ['fit', 'stretch'],
  ] as const) {
    it(`${name}="${value}" counts as absent, with one warning`, async () => {
      const slider = await fixture<Slider>(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);
      const before = slider.shadowRoot!.innerHTML;
      slider.setAttribute(name, value);
      await slider.updateComplete;
      slider.requestUpdate();
      await slider.updateComplete;
      expect(slider.shadowRoot!.innerHTML).to.equal(before);
      expect(problems.errors.map(({ code }) => code)).to.deep.equal(['bad-attribute']);
      expect(problems.warnings[0]).to.contain(`${name}="${value}"`);
    });
  }

  it('nothing that a property may be set to throws', async () => {
    for (const value of [undefined, null, 0, NaN, 7, true, {}, [], '__proto__', 'x'.repeat(1_000_000)]) {
      const slider = document.createElement('one-pill-comparison-slider') as unknown as Record<
        string,
        unknown
      >;
      for (const name of ['pair', 'position', 'orientation', 'startLabel', 'endLabel', 'label', 'fit']) {
        slider[name] = value;
      }
      const element = slider as unknown as Slider;
      document.body.append(element);
      await element.updateComplete;
      expect(element.position).to.be.within(0, 100);
      expect(findPart(element, 'answer').textContent).to.contain('No one can tell just by looking.');
      element.remove();
    }
  });

  it('properties set before the upgrade and before attachment hold', async () => {
    const slider = document.createElement('one-pill-comparison-slider');
    slider.position = 30;
    slider.startLabel = 'A';
    document.body.append(slider);
    await slider.updateComplete;
    expect(dividerAt(slider)).to.be.closeTo(30, 0.5);
    expect(findPart(slider, 'start-label').textContent.trim()).to.equal('A');
    slider.remove();
  });

  it('the host and its children stay as the author wrote them', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider class="x" style="min-height:10px"
        ><p>Fallback</p></one-pill-comparison-slider
      >`,
    );
    const before = slider.outerHTML;
    slider.position = 10;
    await slider.updateComplete;
    expect(slider.outerHTML).to.equal(before);
    expect(slider.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
  });

  it('orientation can change while it is shown', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider position="30"></one-pill-comparison-slider>`,
    );
    slider.orientation = 'vertical';
    await slider.updateComplete;
    expect(dividerAt(slider)).to.be.closeTo(30, 0.5);
    expect(seenAt(slider, 90, 20)).to.equal('start');
    slider.orientation = 'horizontal';
    await slider.updateComplete;
    expect(dividerAt(slider)).to.be.closeTo(30, 0.5);
    expect(seenAt(slider, 90, 20)).to.equal('end');
  });

  for (const orientation of ['horizontal', 'vertical'] as const)
    it(`${orientation}: the handle is on the divider, which crosses the whole stage`, async () => {
      const slider = await fixture<Slider>(
        html`<one-pill-comparison-slider orientation=${orientation}></one-pill-comparison-slider>`,
      );
      const isVertical = orientation === 'vertical';
      const middle = (name: string) => {
        const { left, top, width, height } = findPart(slider, name).getBoundingClientRect();
        return isVertical ? top + height / 2 : left + width / 2;
      };
      expect(middle('handle')).to.be.closeTo(middle('divider'), 1);
      const { width, height } = findPart(slider, 'divider').getBoundingClientRect();
      const stage = findPart(slider, 'stage').getBoundingClientRect();
      expect(isVertical ? height : width).to.equal(2);
      expect(isVertical ? width : height).to.be.at.least(isVertical ? stage.width : stage.height);
    });

  it('direction can change while it is shown', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><one-pill-comparison-slider position="30"></one-pill-comparison-slider></div>`,
    );
    const slider = page.querySelector<Slider>('one-pill-comparison-slider')!;
    page.dir = 'rtl';
    expect(dividerAt(slider)).to.be.closeTo(70, 0.5);
    expect(seenAt(slider, 80, 50)).to.equal('start');
  });

  it('hidden at first, moved, taken out and put back it is right', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="display:none">
        <one-pill-comparison-slider position="30"></one-pill-comparison-slider>
      </div>`,
    );
    const slider = page.querySelector<Slider>('one-pill-comparison-slider')!;
    page.style.display = 'block';
    expect(dividerAt(slider)).to.be.closeTo(30, 0.5);
    const elsewhere = await fixture<HTMLElement>(html`<section style="width:300px" dir="rtl"></section>`);
    elsewhere.append(slider);
    await slider.updateComplete;
    expect(dividerAt(slider)).to.be.closeTo(70, 0.5);
    elsewhere.style.width = '500px';
    expect(dividerAt(slider)).to.be.closeTo(70, 0.5);
    const copy = slider.cloneNode(true) as Slider;
    elsewhere.append(copy);
    await copy.updateComplete;
    expect(dividerAt(copy)).to.be.closeTo(70, 0.5);
  });
});
