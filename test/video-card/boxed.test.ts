import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.ts';
import type { OnePillVideoCard } from '../../src/index.ts';
import { closeButton, inside, part, playButton, player, youtubePage } from './cards.ts';
import { waitUntil } from '../support/wait-until.ts';

const card = html`<one-pill-video-card
  src=${youtubePage}
  heading="A talk about pills"
  publisher="Coalition"
  duration="2:05"
  ><p slot="transcript">Every word.</p></one-pill-video-card
>`;

/** The wrappers that pages and themes put around the frames of videos, as their style sheets have them. */
const wrappers: [name: string, css: string, content?: TemplateResult][] = [
  [
    'padding, the child absolute',
    `.box { position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden }
     .box > * { position: absolute; inset: 0; width: 100%; height: 100% }`,
  ],
  [
    'padding, without height: 0',
    `.box { position: relative; padding-top: 56.25%; overflow: hidden }
     .box > * { position: absolute; top: 0; left: 0; width: 100%; height: 100% }`,
  ],
  [
    'padding, for frames only (Bootstrap 3)',
    `.box { position: relative; display: block; height: 0; padding: 0 0 56.25%; overflow: hidden }
     .box iframe { position: absolute; top: 0; width: 100%; height: 100% }`,
  ],
  [
    'padding of a pseudo-element (Bootstrap 4)',
    `.box { position: relative; display: block; width: 100%; padding: 0; overflow: hidden }
     .box::before { display: block; content: ''; padding-top: 56.25% }`,
  ],
  [
    'padding of a pseudo-element, the child absolute (Bootstrap 5)',
    `.box { position: relative; width: 100% }
     .box::before { display: block; content: ''; padding-top: 56.25% }
     .box > * { position: absolute; top: 0; left: 0; width: 100%; height: 100% }`,
  ],
  ['aspect-ratio', `.box { aspect-ratio: 16 / 9; overflow: hidden }`],
  [
    'aspect-ratio, the child as tall',
    `.box { aspect-ratio: 16 / 9; overflow: hidden } .box > * { display: block; width: 100%; height: 100% }`,
  ],
  ['aspect-ratio with overflow: clip', `.box { aspect-ratio: 16 / 9; overflow: clip; border: 3px solid }`],
  [
    'padding, a div around the card',
    `.box { position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden }
     .box > * { position: absolute; inset: 0; width: 100%; height: 100% }`,
    html`<div>${card}</div>`,
  ],
  ['a height of its own', `one-pill-video-card { height: 240px }`],
];

/** The card has measured its box: nothing of it is outside, in the frame after the next at the latest. */
const fits = async (el: OnePillVideoCard) => {
  const box = el.closest('.box')!;
  const bottom = (element: Element) => element.getBoundingClientRect().bottom;
  await aTimeout(100);
  await waitUntil(
    () => box.clientHeight < 50 || bottom(inside(el, '.frame')!) <= bottom(box) + 1,
    'it stands in its box',
    { timeout: 8000 },
  );
};

const boxed = async (css: string, width: number, content = card) => {
  const outer = await fixture<HTMLElement>(
    html`<div>
      <style>
        ${css}
      </style>
      <div class="box">${content}</div>
    </div>`,
  );
  outer.style.width = `${width}px`;
  const el = outer.querySelector<OnePillVideoCard>('one-pill-video-card')!;
  await el.updateComplete;
  await fits(el);
  return { outer, box: outer.querySelector<HTMLElement>('.box')!, el };
};

/** Whether a reader can bring it where a pointer meets it, and not something else. */
const isReachable = (el: OnePillVideoCard, element: Element) => {
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = el.shadowRoot!.elementFromPoint(left + Math.min(width / 2, 40), top + height / 2);
  return hit !== null && (element.contains(hit) || hit.contains(element));
};

describe('video card: in a box for the frame of a video', () => {
  for (const [name, css, content] of wrappers) {
    for (const width of [300, 560, 900]) {
      it(`${name}, ${width} px wide: title, link, Close and transcript stay within reach`, async () => {
        const { box, el } = await boxed(css, width, content);
        for (const each of [part(el, 'heading'), part(el, 'link'), inside(el, 'summary')!]) {
          expect(isReachable(el, each), each.outerHTML).to.equal(true);
        }
        // What an ancestor cuts off without a way to scroll there must not have been what brought it into view.
        expect([box.scrollTop, box.scrollLeft]).to.deep.equal([0, 0]);
        playButton(el)!.click();
        expect(player(el)!.getBoundingClientRect().height).to.be.at.least(200);
        expect(isReachable(el, closeButton(el))).to.equal(true);
        expect(box.scrollTop).to.equal(0);
        closeButton(el).click();
        expect(player(el)).to.equal(null);
      });
    }
  }

  it('covers nothing of what follows', async () => {
    for (const [name, css, content] of wrappers) {
      const { outer, el } = await boxed(css, 560, content);
      const below = document.createElement('p');
      outer.append(below);
      const { bottom } = inside(el, '.frame')!.getBoundingClientRect();
      expect(bottom, name).to.be.at.most(below.getBoundingClientRect().top + 1);
    }
  });

  it('grows and shrinks with its box', async () => {
    const { outer, box, el } = await boxed(wrappers[2]![1], 560);
    const bottom = () => inside(el, '.frame')!.getBoundingClientRect().bottom;
    expect(bottom()).to.be.closeTo(box.getBoundingClientRect().bottom, 1.5);
    outer.style.width = '500px';
    await fits(el);
    expect(bottom()).to.be.closeTo(box.getBoundingClientRect().bottom, 1.5);
  });

  it('is as tall as it likes in an accordion, which asks how tall that is', async () => {
    const { box, el } = await boxed('.box { height: 0; overflow: hidden; padding: 8px }', 560);
    const closed = el.offsetHeight;
    expect(box.scrollHeight).to.be.at.least(closed);
    box.style.height = 'auto';
    await aTimeout(200);
    expect(el.offsetHeight).to.equal(closed);
    expect(inside(el, '.frame')!.scrollHeight).to.be.at.most(closed);
  });
});
