import { expect, fixture, html } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { OnePillAnswerDetail } from '../../src/index.ts';
import { en } from '../../src/locales/complete.ts';
import { engine } from '../support/engine.ts';
import { recordProblems } from '../support/problems.ts';
import { button, range, says, square, wide, type Slider } from './slider.ts';
import { waitUntil } from '../support/wait-until.ts';
import { find, findAll, findPart, has } from '../support/shadow.ts';

const ask = () =>
  fixture<Slider>(
    html`<one-pill-comparison-slider
      question
      start-label="From the pharmacy"
      position="60"
    ></one-pill-comparison-slider>`,
  );

const choices = [
  ['Picture A', 'start'],
  ['Picture B', 'end'],
  ['I can’t tell', 'cant-tell'],
] as const;

describe('comparison slider: question', () => {
  it('asks which one is real, in one group of three named buttons', async () => {
    const slider = await ask();
    const group = find(slider, 'fieldset');
    expect(group.querySelector('legend')!.textContent)
      .to.contain(en.question)
      .and.to.contain('Which one is real?');
    expect([...group.querySelectorAll('button')].map(({ textContent }) => textContent.trim())).to.deep.equal(
      choices.map(([words]) => words),
    );
    for (const choice of group.querySelectorAll('button')) {
      expect(choice.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('until answered, nothing says which is which', async () => {
    const slider = await ask();
    expect(findPart(slider, 'start-label').textContent.trim()).to.equal('Picture A');
    expect(findPart(slider, 'end-label').textContent.trim()).to.equal('Picture B');
    expect(range(slider).getAttribute('aria-valuetext')).to.equal('60% Picture A, 40% Picture B');
    const words = slider.shadowRoot!.innerHTML.toLowerCase();
    for (const word of ['authentic', 'counterfeit', 'pharmacy)', 'from the pharmacy']) {
      expect(words, word).not.to.contain(word);
    }
    expect(findPart(slider, 'answer').textContent.trim()).to.equal('');
    expect(findPart(slider, 'action').textContent).to.contain(en.action);
  });

  it('slotted pictures’ own words are out of the way until answered, and back after', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider question
        ><img slot="start" src=${wide} alt="Authentic tablet" /><img
          slot="end"
          src=${square}
          alt="Fake tablet"
      /></one-pill-comparison-slider>`,
    );
    const covers = () => findAll(slider, '[role="img"][aria-label]');
    const before = slider.outerHTML;
    expect(covers().map((cover) => cover.getAttribute('aria-label'))).to.deep.equal([
      'Picture A',
      'Picture B',
    ]);
    const inert = () => [...slider.querySelectorAll('img')].map((image) => image.assignedSlot!.inert);
    expect(inert()).to.deep.equal([true, true]);
    button(slider, 'Picture A')!.click();
    await slider.updateComplete;
    expect(covers()).to.deep.equal([]);
    expect(inert()).to.deep.equal([false, false]);
    expect(slider.outerHTML).to.equal(before);
  });

  it('a slotted picture that fails shows no words of its own until answered', async () => {
    const problems = recordProblems();
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider question
        ><img slot="start" src="/test/comparison-slider/asked.png" alt="Authentic tablet" /><img
          slot="end"
          src=${square}
          alt="Fake tablet"
      /></one-pill-comparison-slider>`,
    );
    await waitUntil(() => has(slider, '.failed'));
    problems.stop();
    const image = slider.querySelector('img')!;
    expect(getComputedStyle(image).fontSize).to.equal('0px');
    button(slider, 'Picture B')!.click();
    await slider.updateComplete;
    expect(parseFloat(getComputedStyle(image).fontSize)).to.be.above(10);
  });

  it('to assistive technology, too, the pictures have neutral names (only Chromium tells them)', async function () {
    if (engine !== 'chromium') this.skip();
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider question
        ><img slot="start" src=${wide} alt="Authentic tablet" /><picture slot="end"
          ><img src=${square} alt="Fake tablet" /></picture
      ></one-pill-comparison-slider>`,
    );
    const tree = async () => JSON.stringify(await a11ySnapshot({}));
    const asked = await tree();
    for (const name of ['Picture A', 'Picture B'])
      expect(asked).to.match(new RegExp(`"image"[^}]*"${name}"`));
    expect(asked).not.to.match(/tablet|authentic|counterfeit/i);
    button(slider, 'Picture A')!.click();
    await slider.updateComplete;
    const answered = await tree();
    expect(answered).to.contain('Authentic tablet').and.to.contain('Fake tablet');
    expect(answered).not.to.contain('Picture A');
  });

  it('what was chosen is the same to the reader: the same words, whichever', async () => {
    const said = new Set<string>();
    for (const [words] of choices) {
      const slider = await ask();
      button(slider, words)!.click();
      await slider.updateComplete;
      said.add(slider.shadowRoot!.innerHTML);
    }
    expect(said.size).to.equal(1);
  });

  it('the truth is announced once', async () => {
    const slider = await ask();
    const region = findPart(slider, 'answer');
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    button(slider, 'Picture A')!.click();
    await slider.updateComplete;
    slider.position = 10;
    slider.label = 'Again';
    await slider.updateComplete;
    await Promise.resolve();
    expect(changes).to.equal(1);
    observer.disconnect();
  });

  it('Tab goes from the slider through the three choices, and Enter chooses', async () => {
    const slider = await ask();
    range(slider).focus();
    const reached: string[] = [];
    for (let stop = 0; stop < 4; stop++) {
      await sendKeys({ press: 'Tab' });
      reached.push(slider.shadowRoot!.activeElement!.textContent!.trim());
    }
    expect(reached).to.deep.equal(['Side by side', ...choices.map(([words]) => words)]);
    await sendKeys({ press: 'Enter' });
    expect(findPart(slider, 'answer').textContent).to.contain(en.truth);
    expect(slider.shadowRoot!.activeElement).to.equal(button(slider, 'Start over'));
  });

  it('speaks Spanish', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider question lang="es"></one-pill-comparison-slider>`,
    );
    expect(says(slider)).to.contain('¿Puede notar la diferencia? ¿Cuál es la auténtica?');
    expect(findPart(slider, 'start-label').textContent.trim()).to.equal('Imagen A');
    expect(range(slider).getAttribute('aria-valuetext')).to.match(/^50%\sImagen A, 50%\sImagen B$/);
  });

  it('is accessible, asked and answered', async function () {
    if (engine === 'webkit') this.timeout(30_000);
    const slider = await ask();
    await expect(slider).to.be.accessible();
    button(slider, 'Picture A')!.click();
    await slider.updateComplete;
    await expect(slider).to.be.accessible();
  });

  for (const [words, choice] of choices) {
    it(`"${words}" reveals the same truth, in a live region, and is told`, async () => {
      const slider = await ask();
      const answers: OnePillAnswerDetail[] = [];
      slider.parentElement!.addEventListener('one-pill-answer', ({ detail }) => answers.push(detail), {
        once: true,
      });
      const region = findPart(slider, 'answer');
      expect(region.getAttribute('role')).to.equal('status');
      button(slider, words)!.focus();
      await sendKeys({ press: 'Enter' });
      await slider.updateComplete;
      expect(answers).to.deep.equal([{ choice }]);
      expect(findPart(slider, 'answer')).to.equal(region);
      expect(region.textContent.replace(/\s+/g, ' ').trim()).to.equal(
        `${en.truth} ${en.sameDrawing} ${en.why}`,
      );
      expect(findPart(slider, 'start-label').textContent.trim()).to.equal('From the pharmacy');
      expect(range(slider).getAttribute('aria-valuetext')).to.equal('60% From the pharmacy, 40% fake');
      expect(says(slider)).not.to.match(/correct|right|wrong|score/i);
    });
  }

  it('focus stays in the widget, and the question can be asked again', async () => {
    const slider = await ask();
    button(slider, 'Picture B')!.focus();
    await sendKeys({ press: 'Enter' });
    await slider.updateComplete;
    await slider.updateComplete;
    expect(slider.shadowRoot!.activeElement).to.equal(button(slider, 'Start over'));
    await sendKeys({ press: 'Enter' });
    await slider.updateComplete;
    await slider.updateComplete;
    expect(slider.shadowRoot!.activeElement).to.equal(button(slider, 'Picture A'));
    expect(findPart(slider, 'answer').textContent.trim()).to.equal('');
    expect(findPart(slider, 'end-label').textContent.trim()).to.equal('Picture B');
  });

  it('stores nothing', async () => {
    const slider = await ask();
    const before = [document.cookie, localStorage.length, sessionStorage.length];
    button(slider, 'Picture A')!.click();
    await slider.updateComplete;
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(before);
  });

  it('without the attribute there is no question and no live region', async () => {
    const slider = await fixture<Slider>(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);
    expect(has(slider, 'fieldset')).to.equal(false);
    expect(has(slider, '[role="status"], [aria-live]')).to.equal(false);
  });
});
