import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { dividerAt, says, square, wide, type Slider } from './slider.ts';
import { waitUntil } from '../support/wait-until.ts';
import { findAll, findPart, has } from '../support/shadow.ts';

const missing = (name: string) => `/test/comparison-slider/${name}.png`;

const box = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map(Math.round);
};

const pictures = (slider: Slider) => [...slider.querySelectorAll('img')];

async function loaded(slider: Slider): Promise<void> {
  await waitUntil(() => pictures(slider).every((image) => image.complete));
  await aTimeout(20);
  await slider.updateComplete;
}

describe('comparison slider: slotted pictures', () => {
  let problems: Problems;
  beforeEach(() => {
    problems = recordProblems();
  });
  afterEach(() => problems.stop());

  for (const fit of [undefined, 'cover', 'contain'] as const) {
    it(`of unequal size share one box, fit ${fit ?? 'by default cover'}`, async () => {
      const slider = await fixture<Slider>(
        html`<one-pill-comparison-slider .fit=${fit}>
          <img slot="start" src=${wide} alt="Authentic" /><img slot="end" src=${square} alt="Fake" />
        </one-pill-comparison-slider>`,
      );
      await loaded(slider);
      const [start, end] = pictures(slider);
      expect(box(start!)).to.deep.equal(box(end!));
      const [, , width, height] = box(findPart(slider, 'stage'));
      expect(width! / height!).to.be.closeTo(1.5, 0.02);
      expect(box(start!)[2]).to.be.closeTo(width!, 2);
      expect(getComputedStyle(end!).objectFit).to.equal(fit ?? 'cover');
    });
  }

  it('in a picture element fill the box too, without a change to them', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider fit="contain">
        <picture slot="start"
          ><source srcset=${square} />
          <img src=${wide} width="900" height="600" alt="A"
        /></picture>
        <picture slot="end"><img src=${square} alt="B" /></picture>
      </one-pill-comparison-slider>`,
    );
    const before = slider.innerHTML;
    await loaded(slider);
    const [start, end] = pictures(slider);
    expect(box(start!)).to.deep.equal(box(end!));
    expect(box(start!)[2]).to.equal(box(findPart(slider, 'stage'))[2]! - 2);
    expect(getComputedStyle(start!).objectFit).to.equal('contain');
    expect(slider.innerHTML).to.equal(before);
  });

  it('an image in a picture that is taken away is as it was', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider>
        <picture slot="start"><img src=${wide} alt="A" /></picture>
        <picture slot="end"><img src=${square} alt="B" /></picture>
      </one-pill-comparison-slider>`,
    );
    await loaded(slider);
    const picture = slider.querySelector('picture')!;
    slider.parentElement!.append(picture);
    await waitUntil(() => getComputedStyle(picture.querySelector('img')!).objectFit === 'fill');
    expect(picture.querySelector('img')!.getAnimations()).to.deep.equal([]);
  });

  it('hold against the page’s own style of images', async () => {
    const page = await fixture(
      html`<div>
        <style>
          img {
            max-width: 50px;
            height: auto !important;
            height: auto;
            margin: 20px;
          }
        </style>
        <one-pill-comparison-slider
          ><img slot="start" src=${wide} alt="A" width="300" height="200" /><img
            slot="end"
            src=${square}
            alt="B"
        /></one-pill-comparison-slider>
      </div>`,
    );
    const slider = page.querySelector<Slider>('one-pill-comparison-slider')!;
    await loaded(slider);
    const [start, end] = pictures(slider);
    expect(box(start!)[2]).to.equal(box(findPart(slider, 'stage'))[2]! - 2);
    expect(box(start!)).to.deep.equal(box(end!));
  });

  it('the size attributes give the box its shape before anything has loaded', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider>
        <img slot="start" width="400" height="100" alt="A" /><img slot="end" src=${square} alt="B" />
      </one-pill-comparison-slider>`,
    );
    const before = box(findPart(slider, 'stage'));
    expect(before[2]! / before[3]!).to.be.closeTo(4, 0.1);
    pictures(slider)[0]!.src = wide;
    await loaded(slider);
    expect(box(findPart(slider, 'stage'))).to.deep.equal(before);
  });

  it('may be any element, which then is as high as it needs', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider>
        <div slot="start" style="height:900px;background:teal">Authentic</div>
        <video slot="end" width="300" height="200"></video>
      </one-pill-comparison-slider>`,
    );
    expect(box(findPart(slider, 'stage'))[3]).to.be.at.least(900);
    expect(box(slider.querySelector('video')!)[3]).to.be.at.least(900);
    const start = slider.querySelector('div')!.getBoundingClientRect();
    expect(start.left).to.be.closeTo(findPart(slider, 'stage').getBoundingClientRect().left, 2);
    expect(start.width).to.be.closeTo(findPart(slider, 'stage').getBoundingClientRect().width, 3);
  });

  it('may be text as long as it likes: it wraps within the box', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="width:400px;overflow:auto">
        <one-pill-comparison-slider
          ><p slot="start">${'word '.repeat(500)}</p>
          <p slot="end">${'word '.repeat(500)}</p></one-pill-comparison-slider
        >
      </div>`,
    );
    expect(page.scrollWidth).to.equal(400);
    const slider = page.querySelector<Slider>('one-pill-comparison-slider')!;
    for (const text of slider.querySelectorAll('p'))
      expect(box(text)[2]).to.be.within(300, box(findPart(slider, 'stage'))[2]!);
  });

  it('that arrive later take the place of the drawings', async () => {
    const slider = await fixture<Slider>(html`<one-pill-comparison-slider></one-pill-comparison-slider>`);
    for (const side of ['start', 'end']) {
      const image = new Image();
      image.slot = side;
      image.src = wide;
      image.alt = side;
      slider.append(image);
    }
    await aTimeout(20);
    expect(has(slider, 'svg.drawing')).to.equal(false);
    expect(pictures(slider)[0]!.getBoundingClientRect().width).to.be.greaterThan(100);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('a caption shows under them', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider
        ><p slot="caption">Photographs: the coalition</p></one-pill-comparison-slider
      >`,
    );
    const caption = slider.querySelector('p')!.getBoundingClientRect();
    expect(caption.height).to.be.greaterThan(10);
    expect(caption.top).to.be.at.least(findPart(slider, 'stage').getBoundingClientRect().bottom);
    expect(findPart(slider, 'caption').querySelector('slot')!.assignedElements().length).to.equal(1);
  });

  it('that fail leave the box as high as it was, show their alt and are told once each', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider>
        <img slot="start" width="300" height="100" src=${missing('a')} alt="Authentic tablet" />
        <img slot="end" src=${missing('b')} alt="Fake tablet" />
      </one-pill-comparison-slider>`,
    );
    const before = box(findPart(slider, 'stage'));
    await waitUntil(() => problems.errors.length > 1);
    expect(box(findPart(slider, 'stage'))).to.deep.equal(before);
    expect(before[2]! / before[3]!).to.be.closeTo(3, 0.1);
    expect(problems.errors.map(({ code }) => code)).to.deep.equal(['failed-to-load', 'failed-to-load']);
    expect(problems.errors[0]!.message).to.contain('one-pill-comparison-slider').and.to.contain('/a.png');
    slider.requestUpdate();
    await slider.updateComplete;
    expect(problems.warnings.length).to.equal(2);
    const [start] = pictures(slider);
    expect(start!.getBoundingClientRect().width).to.be.greaterThan(100);
    const divider = findPart(slider, 'divider').getBoundingClientRect();
    const words = ([image, from, to]: [HTMLImageElement, number, number]) => {
      const { left, right } = image.getBoundingClientRect();
      const { paddingLeft, paddingRight } = getComputedStyle(image);
      expect(left + parseFloat(paddingLeft)).to.be.at.least(from - 1);
      expect(right - parseFloat(paddingRight)).to.be.at.most(to + 1);
    };
    words([start!, -Infinity, divider.left]);
    words([pictures(slider)[1]!, divider.right, Infinity]);
    expect(says(slider)).to.contain('No one can tell just by looking.');
  });

  it('a picture element that fails is told, and shows its alt', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider>
        <picture slot="start"
          ><source srcset=${missing('c')} />
          <img src=${missing('d')} width="300" height="100" alt="Authentic tablet"
        /></picture>
        <picture slot="end"><img src=${wide} alt="B" /></picture>
      </one-pill-comparison-slider>`,
    );
    await waitUntil(() => problems.errors.length);
    expect(problems.errors.map(({ code }) => code)).to.deep.equal(['failed-to-load']);
    expect(problems.errors[0]!.message).to.contain('/c.png');
    const image = pictures(slider)[0]!.getBoundingClientRect();
    expect(image.width).to.be.greaterThan(100);
    expect(image.right).to.be.at.most(findPart(slider, 'divider').getBoundingClientRect().left);
    const [, , width, height] = box(findPart(slider, 'stage'));
    expect(width! / height!).to.be.closeTo(3, 0.1);
  });

  for (const [name, video] of [
    ['by its address', html`<video slot="start" src=${missing('film')} width="300" height="200"></video>`],
    [
      'by each of its sources',
      html`<video slot="start" width="300" height="200">
        <source src=${missing('film-1')} />
        <source src=${missing('film-2')} />
      </video>`,
    ],
  ] as const) {
    it(`a video that fails ${name} is told once`, async () => {
      const slider = await fixture<Slider>(
        html`<one-pill-comparison-slider
          >${video}<img slot="end" src=${wide} alt="B"
        /></one-pill-comparison-slider>`,
      );
      await waitUntil(() => problems.errors.length, 'told');
      await loaded(slider);
      expect(problems.errors.map(({ code }) => code)).to.deep.equal(['failed-to-load']);
      expect(problems.errors[0]!.message).to.contain('/film');
      expect(box(findPart(slider, 'stage'))[3]).to.be.greaterThan(100);
    });
  }

  it('a video gives the box its shape when it knows its own', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider>
        <video slot="start" src="/demo/media/pill.webm" muted preload="metadata"></video>
        <video slot="end" src="/demo/media/pill.webm" muted preload="metadata"></video>
      </one-pill-comparison-slider>`,
    );
    const video = slider.querySelector('video')!;
    await waitUntil(() => video.videoWidth);
    await aTimeout(20);
    const [, , width, height] = box(findPart(slider, 'stage'));
    expect(width! / height!).to.be.closeTo(video.videoWidth / video.videoHeight, 0.02);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('one that failed and is replaced by a good one is a picture again', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider
        ><img slot="start" src=${missing('e')} alt="A" /><img slot="end" src=${wide} alt="B"
      /></one-pill-comparison-slider>`,
    );
    await waitUntil(() => has(slider, '.failed'));
    pictures(slider)[0]!.src = square;
    await waitUntil(() => !has(slider, '.failed'));
    const [start, end] = pictures(slider);
    expect(box(start!)).to.deep.equal(box(end!));
  });

  it('that had failed before the script came are told as well', async () => {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const image = new Image();
    image.src = missing('early');
    image.slot = 'start';
    await new Promise((resolve) => image.addEventListener('error', resolve));
    const other = new Image();
    other.slot = 'end';
    const slider = document.createElement('one-pill-comparison-slider');
    slider.append(image, other);
    holder.append(slider);
    await slider.updateComplete;
    expect(problems.errors.map(({ code }) => code)).to.deep.equal(['failed-to-load']);
  });

  it('one that breaks after it was shown keeps the shape of the box', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider
        ><img slot="start" src=${square} alt="A" /><img slot="end" src=${square} alt="B"
      /></one-pill-comparison-slider>`,
    );
    await loaded(slider);
    const before = box(findPart(slider, 'stage'));
    expect(before[2]).to.be.closeTo(before[3]!, 3);
    for (const image of pictures(slider)) image.src = missing('gone');
    await waitUntil(() => problems.errors.length);
    await aTimeout(20);
    expect(box(findPart(slider, 'stage'))).to.deep.equal(before);
  });

  it('an image that has no address yet has not failed', async () => {
    await fixture(
      html`<one-pill-comparison-slider
        ><img slot="start" alt="A" /><img slot="end" alt="B" loading="lazy"
      /></one-pill-comparison-slider>`,
    );
    await aTimeout(50);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('only one of them: the fallback stays, with a warning, until the other comes', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider
        ><p>Fallback</p>
        <img slot="start" src=${wide} alt="A"
      /></one-pill-comparison-slider>`,
    );
    const fallback = slider.querySelector('p')!;
    expect(fallback.getBoundingClientRect().height).to.be.greaterThan(10);
    expect(pictures(slider)[0]!.getBoundingClientRect().width).to.be.greaterThan(100);
    expect(has(slider, '.frame')).to.equal(false);
    expect(problems.errors.map(({ code }) => code)).to.deep.equal(['nothing-to-show']);
    const other = new Image();
    other.slot = 'end';
    other.src = square;
    slider.append(other);
    await aTimeout(20);
    await slider.updateComplete;
    expect(fallback.getBoundingClientRect().height).to.equal(0);
    expect(dividerAt(slider)).to.be.closeTo(50, 0.5);
  });

  it('taken away again, both make room for the drawings', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider
        ><img slot="start" src=${wide} alt="A" /><img slot="end" src=${square} alt="B"
      /></one-pill-comparison-slider>`,
    );
    for (const image of pictures(slider)) image.remove();
    await waitUntil(() => findAll(slider, 'svg.drawing').length === 2);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('text without an element is fallback, not a picture', async () => {
    const slider = await fixture<Slider>(
      html`<one-pill-comparison-slider>Some text</one-pill-comparison-slider>`,
    );
    expect(findAll(slider, 'svg.drawing').length).to.equal(2);
    expect(problems.warnings).to.deep.equal([]);
  });
});
