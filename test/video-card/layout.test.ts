import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/define.ts';
import type { OnePillVideoCard } from '../../src/index.ts';
import { recordProblems } from '../support/problems.ts';
import { inside, playButton, player, youtubeId, youtubePage } from './cards.ts';
import { findAll } from '../support/shadow.ts';

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
const ownFile = html`<one-pill-video-card src="/demo/media/pill.webm" aspect="4/3"></one-pill-video-card>`;
const wide = html`<one-pill-video-card
  src=${youtubePage}
  aspect="32/9"
  content-note="A note"
></one-pill-video-card>`;

const named: [string, TemplateResult][] = [
  ['a talk', talk],
  ['a Short', shortTalk],
  ['a file of one’s own', ownFile],
  ['a very wide one', wide],
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
        for (const each of findAll(el, '.stage, [part=details], [part=details] *')) {
          expect(each.getBoundingClientRect().right, each.outerHTML).to.be.at.most(edge);
        }
        el.close();
        await el.updateComplete;
        expect(top()).to.equal(before);
      });
    }
  }

  const bad: (string | undefined)[] = ['rubbish', '16', '16/0', '1/1000'];
  const ratios: [string, string, number][] = [
    ['what it is by default', youtubePage, 16 / 9],
    ['upright for Shorts', `https://youtube.com/shorts/${youtubeId}`, 9 / 16],
  ];
  for (const [name, src, ratio] of ratios) {
    for (const [aspect, asked] of [
      [undefined, ratio],
      ['4/3', 4 / 3],
      ['9 / 16', 9 / 16],
      ['1:1', 1],
      ['2.39/1', 2.39],
      ['1/3', 1 / 3],
      ...bad.map((text) => [text, ratio] as const),
    ] as const) {
      it(`the stage is ${name}, ${aspect ? `or ${asked.toFixed(2)} for an aspect of ${aspect}` : 'without aspect'}`, async () => {
        const problems = recordProblems();
        const { el, top } = await within(
          700,
          html`<one-pill-video-card src=${src} aspect=${ifDefined(aspect)}></one-pill-video-card>`,
        );
        const stage = inside(el, '.stage')!.getBoundingClientRect();
        expect(stage.width / stage.height).to.be.closeTo(asked, 0.01);
        const before = top();
        el.play();
        const { width, height } = player(el)!.getBoundingClientRect();
        expect([width, height]).to.deep.equal([stage.width, stage.height]);
        expect(Math.min(width, height)).to.be.at.least(200);
        expect(top()).to.equal(before);
        expect(problems.warnings).to.have.length(bad.includes(aspect) ? 1 : 0);
        problems.stop();
      });
    }
  }

  it('shows the whole film, whatever its shape', async () => {
    const { el } = await within(500, ownFile);
    el.play();
    expect(getComputedStyle(player(el)!).objectFit).to.equal('contain');
  });

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
    for (const each of findAll(el, 'a, button, summary')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), each.outerHTML).to.be.at.least(44);
    }
  });

  it('is at least 280 px wide where the page shrinks to fit', async () => {
    const box = await fixture<HTMLElement>(html`<div style="display: inline-block">${talk}</div>`);
    expect(box.firstElementChild!.getBoundingClientRect().width).to.be.at.least(280);
  });
});
