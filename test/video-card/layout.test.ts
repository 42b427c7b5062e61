import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.ts';
import type { OnePillVideoCard } from '../../src/index.ts';
import { inside, playButton, player, youtubeId, youtubePage } from './cards.ts';

const within = async (width: number, template: TemplateResult) => {
  const box = await fixture<HTMLElement>(
    html`<div>
      ${template}
      <p class="below">Below</p>
    </div>`,
  );
  box.style.width = `${width}px`;
  const el = box.querySelector<OnePillVideoCard>('one-pill-video-card')!;
  await el.updateComplete;
  return { box, el, top: () => box.querySelector('.below')!.getBoundingClientRect().top };
};

const talk = html`<one-pill-video-card
  src=${youtubePage}
  duration="2:05"
  publisher="Coalition"
></one-pill-video-card>`;
const shortTalk = html`<one-pill-video-card
  src="https://youtube.com/shorts/${youtubeId}"
></one-pill-video-card>`;
const ownFile = html`<one-pill-video-card src="/demo/media/pill.webm"></one-pill-video-card>`;

const named: [string, TemplateResult][] = [
  ['a talk', talk],
  ['a Short', shortTalk],
  ['a file of one’s own', ownFile],
];

describe('video card: layout', () => {
  for (const [name, template] of named) {
    for (const width of [280, 320, 500, 768, 1280]) {
      it(`${name} at ${width} px: at least 200 by 200 while playing, nothing sticks out, nothing below moves`, async () => {
        const { box, el, top } = await within(width, template);
        const before = top();
        playButton(el)!.click();
        expect(top()).to.equal(before);
        const size = player(el)!.getBoundingClientRect();
        expect(size.width).to.be.at.least(200);
        expect(size.height).to.be.at.least(200);
        const edge = box.getBoundingClientRect().right;
        for (const each of el.shadowRoot!.querySelectorAll('.stage, .details, .details *')) {
          expect(each.getBoundingClientRect().right, each.outerHTML).to.be.at.most(edge);
        }
        el.close();
        await el.updateComplete;
        expect(top()).to.equal(before);
      });
    }
  }

  const ratios: [string, TemplateResult, number][] = [
    ['16:9', talk, 16 / 9],
    ['9:16 for Shorts', shortTalk, 9 / 16],
  ];
  for (const [name, template, ratio] of ratios) {
    it(`the stage is ${name}`, async () => {
      for (const width of [500, 1280]) {
        const { el } = await within(width, template);
        const stage = inside(el, '.stage')!.getBoundingClientRect();
        expect(stage.width / stage.height).to.be.closeTo(ratio, 0.01);
      }
    });
  }

  it('keeps an upright video within a screen’s height on a wide page', async () => {
    const { el } = await within(1280, shortTalk);
    expect(inside(el, '.stage')!.offsetHeight).to.be.at.most(640);
  });

  it('targets are at least 44 by 44 px, the poster a single one', async () => {
    const { el } = await within(
      280,
      html`<one-pill-video-card src=${youtubePage}><p slot="transcript">Words</p></one-pill-video-card>`,
    );
    const stage = inside(el, '.stage')!.getBoundingClientRect();
    const target = playButton(el)!.getBoundingClientRect();
    expect([target.width, target.height]).to.deep.equal([stage.width, stage.height]);
    for (const each of el.shadowRoot!.querySelectorAll('a, button, summary')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), each.outerHTML).to.be.at.least(44);
    }
  });

  it('is at least 280 px wide where the page shrinks to fit', async () => {
    const box = await fixture<HTMLElement>(html`<div style="display: inline-block">${talk}</div>`);
    expect(box.firstElementChild!.getBoundingClientRect().width).to.be.at.least(280);
  });
});
