import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import { engine } from '../support/engine.ts';
import { inForcedColors } from '../support/forced-colors.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { button, dividerAt, says, square, wide, type Slider } from './slider.ts';
import { waitUntil } from '../support/wait-until.ts';
import { find, findAll, findPart, has } from '../support/shadow.ts';

const box = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map(Math.round);
};

const isDrawn = (slider: Slider) => has(slider, '.drawing');

async function make(content: string, attributes = ''): Promise<Slider> {
  const page = await fixture<HTMLElement>(html`<div style="width:500px"></div>`);
  page.innerHTML = `<one-pill-comparison-slider ${attributes}>${content}</one-pill-comparison-slider>`;
  const slider = page.querySelector<Slider>('one-pill-comparison-slider')!;
  await waitUntil(() => [...slider.querySelectorAll('img')].every(({ complete }) => complete));
  await aTimeout(20);
  await slider.updateComplete;
  return slider;
}

const image = (side: string, src = wide, mark = 'slot') =>
  `<img ${mark}="${side}" src="${src}" alt="${side}">`;

/** What stands around each picture, as optimizers and editors put it. */
const wrappers: Record<string, (inner: string) => string> = {
  picture: (inner) => `<picture><source srcset="${square}" media="(max-width: 1px)">${inner}</picture>`,
  p: (inner) => `<p>${inner}</p>`,
  a: (inner) => `<a href="#full">${inner}</a>`,
  figure: (inner) => `<figure>${inner}</figure>`,
  span: (inner) => `<span style="display:inline-block;padding:30px">${inner}</span>`,
  'p and a': (inner) => `<p><a href="#full">${inner}</a></p>`,
  'p, a and picture': (inner) => `<p><a href="#full"><picture>${inner}</picture></a></p>`,
};

describe('comparison slider: pictures in what a CMS wraps around them', () => {
  let problems: Problems;
  beforeEach(() => {
    problems = recordProblems();
  });
  afterEach(() => problems.stop());

  for (const mark of ['slot', 'data-slot'])
    for (const [name, wrap] of Object.entries(wrappers))
      it(`are used as if they stood there themselves: ${name}, marked with ${mark}`, async () => {
        const slider = await make(wrap(image('start', wide, mark)) + wrap(image('end', square, mark)));
        const before = slider.outerHTML;
        const [start, end] = [...slider.querySelectorAll('img')];
        expect(isDrawn(slider)).to.equal(false);
        expect(box(start!)).to.deep.equal(box(end!));
        expect(box(start!)[2]).to.be.closeTo(box(findPart(slider, 'stage'))[2]! - 2, 1);
        expect(box(start!)[3]).to.be.closeTo(box(findPart(slider, 'stage'))[3]! - 2, 1);
        expect(getComputedStyle(start!).objectFit).to.equal('cover');
        expect(dividerAt(slider)).to.be.closeTo(50, 0.5);
        expect(slider.outerHTML).to.equal(before);
        expect(problems.warnings).to.deep.equal([]);
      });

  it('may be wrapped on one side only, or marked by the editor on the wrapper', async () => {
    const slider = await make(`${image('start')}<figure slot="end"><img src="${square}" alt="B"></figure>`);
    const [start, end] = [...slider.querySelectorAll('img')];
    expect(box(start!)).to.deep.equal(box(end!));
    expect(isDrawn(slider)).to.equal(false);
  });

  it('that are marked with data-slot themselves are used', async () => {
    const slider = await make(image('start', wide, 'data-slot') + image('end', square, 'data-slot'));
    const [start, end] = [...slider.querySelectorAll('img')];
    expect(box(start!)).to.deep.equal(box(end!));
    expect(problems.warnings).to.deep.equal([]);
  });

  it('are found when an optimizer wraps them later, and when it unwraps them', async () => {
    const slider = await make(image('start') + image('end'));
    const start = slider.querySelector('img')!;
    const picture = document.createElement('picture');
    start.replaceWith(picture);
    picture.append(start);
    await waitUntil(() => box(start)[2] === box(slider.querySelector('[slot=end]')!)[2]);
    expect(isDrawn(slider)).to.equal(false);
    picture.replaceWith(start);
    await aTimeout(20);
    expect(box(start)).to.deep.equal(box(slider.querySelector('[slot=end]')!));
    expect(start.getAnimations()).to.deep.equal([]);
  });

  it('a caption that was wrapped is used, too', async () => {
    const slider = await make('<p><span slot="caption">Photographs: the coalition</span></p>');
    expect(slider.querySelector('span')!.getBoundingClientRect().height).to.be.above(10);
    expect(isDrawn(slider)).to.equal(true);
  });

  const unmarked = `<p>Words</p><img src="${wide}" alt="A"><img src="${square}" alt="B">`;
  for (const [name, content, attributes = ''] of [
    ['two pictures without a slot', unmarked],
    [
      'the same in wrappers',
      unmarked.replaceAll(/<img.*?>/g, (picture) => `<p><a href="#">${picture}</a></p>`),
    ],
    ['two picture elements', unmarked.replaceAll(/<img.*?>/g, (picture) => `<picture>${picture}</picture>`)],
    [
      'two videos',
      '<video width="20" height="20"></video><video width="20" height="20"></video><p>Words</p>',
    ],
    ['two pictures, though a pair of drawings is named', unmarked, 'pair="alprazolam-2"'],
    ['one picture without a slot', `<p>Words</p><img src="${wide}" alt="A">`],
    ['one with a slot, one without', `<p>Words</p>${image('start')}<img src="${wide}" alt="B">`],
    ['both in one paragraph', `<p>Words</p><p>${image('start')}${image('end')}</p>`],
  ] as const)
    it(`stand as the author wrote them, with one warning: ${name}`, async () => {
      const slider = await make(content, attributes);
      expect(isDrawn(slider)).to.equal(false);
      const order = [...slider.children].map((child) => Math.round(child.getBoundingClientRect().top));
      expect(order).to.deep.equal([...order].sort((a, b) => a - b));
      for (const child of slider.querySelectorAll('img, p, video'))
        expect(child.getBoundingClientRect().height, child.outerHTML).to.be.above(10);
      expect(problems.errors.map(({ code }) => code)).to.deep.equal(['nothing-to-show']);
      expect(problems.warnings[0]).to.contain('slot="start"');
    });

  for (const [name, content, attributes = ''] of [
    ['an emoji that a CMS made an image of', `<p><img class="emoji" src="${wide}" alt="!"> Words</p>`],
    ['a caption with a logo', `<p slot="caption"><img src="${wide}" alt="Logo" width="9" height="9"></p>`],
    ['one picture beside a named pair', `<img src="${wide}" alt="A">`, 'pair="alprazolam-2"'],
    ['what another component holds', `<other-thing><img slot="start"><img slot="end"></other-thing>`],
  ] as const)
    it(`is no pair of the author's: ${name}`, async () => {
      const slider = await make(content, attributes);
      expect(isDrawn(slider)).to.equal(true);
      expect(problems.warnings).to.deep.equal([]);
    });

  it('a video that fails shows what it says in words, in its half', async () => {
    const film = '/test/comparison-slider/no-film.webm';
    const slider = await make(
      `<video slot="start" src="${film}" width="300" height="200">A blue pill</video>${image('end')}`,
    );
    await waitUntil(() => has(slider, '.video-words'));
    const words = find(slider, '.video-words');
    expect(words.textContent).to.equal('A blue pill');
    expect(words.getBoundingClientRect().right).to.be.below(
      findPart(slider, 'divider').getBoundingClientRect().left,
    );
  });
});

describe('comparison slider: the question with wrapped pictures', () => {
  const figure = (side: string, words: string) =>
    `<figure slot="${side}" title="${words}"><a href="#${words}"><img src="${wide}" alt="${words}"></a><figcaption>${words}</figcaption></figure>`;

  it('captions, links and titles do not answer it, and are back after', async () => {
    const slider = await make(
      `${figure('start', 'Authentic')}${figure('end', 'Counterfeit')}<p slot="caption">Left: authentic</p>`,
      'question',
    );
    const captions = [...slider.querySelectorAll('figcaption')];
    const caption = slider.querySelector('p')!;
    const isSeen = (element: Element) =>
      element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
    const pointerEvents = () =>
      [...slider.querySelectorAll('figure')].map((each) => getComputedStyle(each).pointerEvents);
    const before = slider.outerHTML;
    button(slider, 'Side by side')!.click();
    await slider.updateComplete;
    expect(captions.map(isSeen)).to.deep.equal([false, false]);
    expect(isSeen(caption)).to.equal(false);
    expect([...slider.querySelectorAll('img')].map(isSeen)).to.deep.equal([true, true]);
    expect(pointerEvents()).to.deep.equal(['none', 'none']);
    slider.querySelector('a')!.focus();
    expect(document.activeElement).not.to.equal(slider.querySelector('a'));
    button(slider, 'Picture A')!.click();
    await slider.updateComplete;
    expect(captions.map(isSeen)).to.deep.equal([true, true]);
    expect(isSeen(caption)).to.equal(true);
    expect(pointerEvents()).to.deep.equal(['auto', 'auto']);
    expect(slider.outerHTML).to.equal(before);
  });

  it('a broken picture in a wrapper shows none of its words until answered', async () => {
    const problems = recordProblems();
    const slider = await make(
      ['start', 'end'].map((side) => `<p>${image(side, '/test/comparison-slider/none.png')}</p>`).join(''),
      'question',
    );
    await waitUntil(() => has(slider, '.failed'));
    problems.stop();
    const sizes = () =>
      [...slider.querySelectorAll('img')].map((each) => parseFloat(getComputedStyle(each).fontSize));
    expect(sizes()).to.deep.equal([0, 0]);
    button(slider, 'Picture B')!.click();
    await slider.updateComplete;
    for (const size of sizes()) expect(size).to.be.above(10);
  });

  it('is one clean phrase, and the truth is heard whole, in two sentences with a pause between', async () => {
    const slider = await make('', 'question');
    const legend = find(slider, 'legend');
    const phrases = [...legend.childNodes].filter((node) => node instanceof Text && node.data.trim());
    expect(phrases.length).to.equal(1);
    expect(legend.textContent).to.equal('Can you tell the difference? Which one is real?');
    const status = findPart(slider, 'answer');
    const region = status.closest('[aria-live=polite]')!;
    for (const live of [status, region]) expect(live.getAttribute('aria-atomic')).to.equal('true');
    // No stop of its own while there is nothing to say.
    expect(getComputedStyle(status).display).to.equal('none');
    button(slider, 'Picture A')!.click();
    await slider.updateComplete;
    expect(findPart(slider, 'answer')).to.equal(status);
    expect(status.closest('[aria-live=polite]')).to.equal(region);
    // Readers pause between paragraphs, and join what stands in one.
    const sentences = [...status.children].map(({ localName }) => localName);
    expect(sentences).to.deep.equal(['p', 'p']);
    expect(says(slider)).to.contain(status.textContent.replace(/\s+/g, ' ').trim());
  });
});

describe('comparison slider: what assistive technology hears of the halves', () => {
  it('each name once: with the drawing, or as the name of the figure that holds the picture', async () => {
    const drawn = await make('');
    for (const name of ['start-label', 'end-label'])
      expect(findPart(drawn, name).getAttribute('aria-hidden')).to.equal('true');
    expect(find(drawn, '.start').hasAttribute('role')).to.equal(false);
    const slotted = await make(image('start') + image('end'), 'start-label="From the pharmacy"');
    expect(find(slotted, '.start').getAttribute('role')).to.equal('figure');
    expect(find(slotted, '.start').getAttribute('aria-label')).to.equal('From the pharmacy');
  });

  it('no picture without a name', async () => {
    const slider = await make('');
    for (const svg of findAll(slider, 'svg')) {
      const isNamed = svg.getAttribute('role') === 'img' && Boolean(svg.getAttribute('aria-label'));
      expect(isNamed || svg.getAttribute('aria-hidden') === 'true', svg.outerHTML).to.equal(true);
    }
  });

  it('a value that is not too long to hear, whatever the labels', async () => {
    const slider = await make('', `start-label="${'word '.repeat(200)}"`);
    expect(find(slider, 'input').getAttribute('aria-valuetext')!.length).to.be.below(150);
    expect(findPart(slider, 'start-label').textContent.trim().length).to.be.above(900);
  });
});

describe('comparison slider: the comparison under text spacing and in forced colors', () => {
  it('keeps its targets at 44 px under WCAG’s text spacing', async () => {
    const slider = await make('', 'question');
    slider.style.cssText = 'line-height:1.5;letter-spacing:.12em;word-spacing:.16em';
    for (const target of findAll(slider, 'button, a'))
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
  });

  it('the handle’s arrows take the color of the system’s text, its ground that of the page (only Chromium)', async function () {
    if (engine !== 'chromium') this.skip();
    for (const colorScheme of ['light', 'dark'] as const) {
      await inForcedColors(colorScheme, async () => {
        const slider = await make('');
        const { backgroundColor, color } = getComputedStyle(findPart(slider, 'handle'));
        const arrows = getComputedStyle(find(slider, '[part=handle] path')).fill;
        expect(arrows).to.equal(color);
        expect(arrows).not.to.equal(backgroundColor);
      });
    }
  });
});
