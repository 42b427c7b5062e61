import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import { en, es } from '../../src/locales/complete.ts';
import { engine } from '../support/engine.ts';
import { range, says, square, wide, type Slider } from './slider.ts';
import { find, findAll, findPart, hasPart } from '../support/shadow.ts';

const drawings = (slider: Slider) => findAll(slider, 'svg.drawing');

describe('comparison slider: the honest message', () => {
  for (const pair of ['oxycodone-30', 'amphetamine-30', 'alprazolam-2'] as const) {
    it(`both halves of ${pair} are the same drawing; only the label differs`, async () => {
      const slider = await fixture<Slider>(
        html`<one-pill-comparison-slider pair=${pair}></one-pill-comparison-slider>`,
      );
      const [start, end] = drawings(slider);
      const shape = (svg: Element) => svg.querySelector('path')!.outerHTML;
      expect(shape(start!)).to.equal(shape(end!));
      expect(start!.querySelector('path')!.getBoundingClientRect().width).to.be.greaterThan(50);
      expect(start!.getAttribute('aria-label')).to.equal(`Real (from a pharmacy): ${en[pair]}`);
      expect(end!.getAttribute('aria-label')).to.equal(`Fake (counterfeit): ${en[pair]}`);
      expect(start!.getAttribute('role')).to.equal('img');
      const a = start!.getBoundingClientRect();
      const b = end!.getBoundingClientRect();
      expect([a.x, a.y, a.width, a.height]).to.deep.equal([b.x, b.y, b.width, b.height]);
    });
  }

  it('the three pairs are three different drawings, oxycodone-30 by default', async () => {
    const paths = new Set<string>();
    for (const pair of [undefined, 'oxycodone-30', 'amphetamine-30', 'alprazolam-2']) {
      const slider = await fixture<Slider>(
        html`<one-pill-comparison-slider .pair=${pair}></one-pill-comparison-slider>`,
      );
      paths.add(drawings(slider)[0]!.innerHTML);
    }
    expect(paths.size).to.equal(3);
  });

  it('built-in drawings say that they are no help in identifying pills', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider plain></one-pill-comparison-slider>`,
    );
    expect(says(slider)).to.contain('Drawing only. Do not use it to identify pills.');
  });

  it('always ends in the truth, with what one can do', async () => {
    const slider = await fixture<Slider>(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);
    expect(findPart(slider, 'answer').textContent).to.contain(en.truth);
    expect(says(slider)).to.contain(`${en.sameDrawing} ${en.why}`);
    expect(findPart(slider, 'action').textContent).to.contain(en.action);
    expect(
      find<HTMLAnchorElement>(slider, 'a[href="tel:988"]').getBoundingClientRect().height,
    ).to.be.at.least(44);
  });

  it('plain leaves the action line out, never the truth', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider plain></one-pill-comparison-slider>`,
    );
    expect(hasPart(slider, 'action')).to.equal(false);
    expect(findPart(slider, 'answer').textContent).to.contain(en.truth);
  });

  it('of slotted photographs it does not claim that they are the same drawing', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider
        ><img slot="start" src=${wide} alt="A" /><img slot="end" src=${square} alt="B"
      /></one-pill-comparison-slider>`,
    );
    expect(says(slider)).to.contain(en.truth).and.to.contain(en.why);
    expect(says(slider)).not.to.contain(en.sameDrawing);
    expect(says(slider)).not.to.contain(en.illustration);
  });

  it('the author’s labels take the place of the built-in ones, as text', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider
        start-label="<b>Pharmacy</b>"
        end-label="Street"
        label="Compare"
      ></one-pill-comparison-slider>`,
    );
    expect(findPart(slider, 'start-label').textContent.trim()).to.equal('<b>Pharmacy</b>');
    expect(findPart(slider, 'end-label').textContent.trim()).to.equal('Street');
    expect(range(slider).getAttribute('aria-label')).to.equal('Compare');
    expect(range(slider).getAttribute('aria-valuetext')).to.equal('50% <b>Pharmacy</b>, 50% Street');
  });

  it('speaks Spanish, and follows a change of language', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider lang="es" position="60"></one-pill-comparison-slider>`,
    );
    expect(says(slider)).to.contain(es.truth).and.to.contain(es.illustration).and.to.contain(es.action);
    expect(range(slider).getAttribute('aria-label')).to.equal('Compare las pastillas');
    expect(range(slider).getAttribute('aria-valuetext')).to.match(/^60%\sauténtica, 40%\sfalsa$/);
    slider.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await slider.updateComplete;
    expect(range(slider).getAttribute('aria-valuetext')).to.equal('60% real, 40% fake');
  });

  it('marks English words as English where the page has no words of ours, the author’s not', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider lang="fr" start-label="Authentique"></one-pill-comparison-slider>`,
    );
    expect(findPart(slider, 'answer').closest('[lang]')!.getAttribute('lang')).to.equal('en');
    expect(findPart(slider, 'end-label').lang).to.equal('en');
    expect(findPart(slider, 'start-label').closest('[lang]')).to.equal(null);
  });

  it('both halves stand on the same ground', async () => {
    const slider = await fixture<Slider>(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);
    const ground = (selector: string) => getComputedStyle(find(slider, selector)).backgroundColor;
    expect(ground('.start')).to.equal(ground('slot[name="end"]'));
    expect(ground('.start')).not.to.equal('rgba(0, 0, 0, 0)');
  });

  it('is accessible', async function () {
    if (engine === 'webkit') this.timeout(30_000);
    const slider = await fixture<Slider>(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);
    await expect(slider).to.be.accessible();
    find(slider, '[aria-pressed]').click();
    await slider.updateComplete;
    await expect(slider).to.be.accessible();
  });
});
