import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.ts';
import type { OnePillVideoCard } from '../../src/index.ts';
import { film, player } from './cards.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Long enough for an observer, a transition of 100 ms and a busy machine. */
const later = () => aTimeout(600);

const playing = async (template: TemplateResult) => {
  const box = await fixture<HTMLElement>(template);
  const el = box.querySelector<OnePillVideoCard>('one-pill-video-card')!;
  await el.updateComplete;
  el.play();
  await aTimeout(150);
  expect(player(el), 'it plays').not.to.equal(null);
  return { box, el };
};

const card = html`<one-pill-video-card src=${film}></one-pill-video-card>`;
const inPanel = html`<div><div class="panel">${card}</div></div>`;
const panel = (box: HTMLElement) => box.querySelector<HTMLElement>('.panel')!;

type Hiding = [name: string, template: TemplateResult, hide: (box: HTMLElement) => void];

const hidings: Hiding[] = [
  ['display: none', inPanel, (box) => (panel(box).style.display = 'none')],
  ['the hidden attribute', inPanel, (box) => (panel(box).hidden = true)],
  ['its own hidden attribute', inPanel, (box) => (box.querySelector('one-pill-video-card')!.hidden = true)],
  ['visibility: hidden', inPanel, (box) => (panel(box).style.visibility = 'hidden')],
  ['opacity: 0', inPanel, (box) => (panel(box).style.opacity = '0')],
  ['a filter without opacity', inPanel, (box) => (panel(box).style.filter = 'opacity(0)')],
  ['a clip that leaves nothing', inPanel, (box) => (panel(box).style.clipPath = 'inset(100%)')],
  [
    'a fade',
    inPanel,
    (box) => {
      panel(box).style.cssText = 'transition: opacity 0.1s; opacity: 1';
      box.getBoundingClientRect();
      panel(box).style.opacity = '0';
    },
  ],
  ['an accordion of no height', inPanel, (box) => (panel(box).style.cssText = 'height: 0; overflow: hidden')],
  [
    'an accordion that closes slowly',
    inPanel,
    (box) => {
      panel(box).style.cssText = 'transition: height 0.1s; height: 300px; overflow: hidden';
      box.getBoundingClientRect();
      panel(box).style.height = '0';
    },
  ],
  [
    'a carousel that moves on',
    html`<div style="overflow: hidden; width: 400px"><div class="panel">${card}</div></div>`,
    (box) => (panel(box).style.transform = 'translateX(-420px)'),
  ],
  [
    'a closed disclosure',
    html`<div>
      <details open>
        <summary>More</summary>
        ${card}
      </details>
    </div>`,
    (box) => (box.querySelector('details')!.open = false),
  ],
  [
    'a dialog that is closed',
    html`<div><dialog open>${card}</dialog></div>`,
    (box) => box.querySelector('dialog')!.close(),
  ],
  [
    'a style sheet’s tabs',
    html`<div>
      <style>
        .tab:not(:checked) + .panel {
          visibility: hidden;
        }
      </style>
      <input class="tab" type="checkbox" checked />
      <div class="panel">${card}</div>
    </div>`,
    (box) => box.querySelector<HTMLInputElement>('.tab')!.click(),
  ],
];
if (CSS.supports('content-visibility', 'hidden')) {
  hidings.push([
    'content-visibility: hidden',
    inPanel,
    (box) => panel(box).style.setProperty('content-visibility', 'hidden'),
  ]);
}

describe('video card: hidden by the page while it plays', () => {
  for (const [name, template, hide] of hidings) {
    it(`stops for ${name}`, async () => {
      const { box, el } = await playing(template);
      hide(box);
      await waitUntil(() => !player(el), 'it stops', { timeout: 4000 });
    });
  }

  for (const clip of ['inset(0 -100% 0 0)', 'inset(0 round 100%)'])
    it(`plays on in ${clip}, which leaves it in sight`, async () => {
      const { box, el } = await playing(inPanel);
      panel(box).style.clipPath = clip;
      await later();
      expect(player(el)).not.to.equal(null);
    });

  it('stops in a modal dialog that is closed, and plays again when that is opened', async () => {
    const box = await fixture<HTMLElement>(html`<div><dialog>${card}</dialog></div>`);
    const dialog = box.querySelector('dialog')!;
    const el = box.querySelector<OnePillVideoCard>('one-pill-video-card')!;
    dialog.showModal();
    el.play();
    await later();
    expect(player(el)).not.to.equal(null);
    dialog.close();
    await waitUntil(() => !player(el), 'it stops', { timeout: 4000 });
    dialog.showModal();
    el.play();
    await later();
    expect(player(el)).not.to.equal(null);
    dialog.close();
  });

  it('stops in a panel outside the shadow tree that it stands in', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <div class="panel"><div id="host"></div></div>
      </div>`,
    );
    const root = box.querySelector('#host')!.attachShadow({ mode: 'open' });
    const el = document.createElement('one-pill-video-card');
    el.src = film;
    root.append(el);
    el.play();
    await aTimeout(150);
    panel(box).style.visibility = 'hidden';
    await waitUntil(() => !player(el), 'it stops', { timeout: 4000 });
  });

  it('tells that it closed, and leaves the focus where the page put it', async () => {
    const { box, el } = await playing(inPanel);
    const elsewhere = document.createElement('button');
    box.append(elsewhere);
    let closed = 0;
    el.addEventListener('one-pill-video-close', () => closed++);
    elsewhere.focus();
    panel(box).hidden = true;
    await later();
    expect(closed).to.equal(1);
    expect(document.activeElement).to.equal(elsewhere);
  });
});

describe('video card: not hidden while it plays', () => {
  const staying: Hiding[] = [
    [
      'scrolled out of view',
      html`<div>
        ${card}
        <div style="height: 5000px"></div>
      </div>`,
      () => scrollTo(0, 4000),
    ],
    [
      'scrolled away in a box',
      html`<div style="height: 300px; overflow: hidden">
        <div class="scroller" style="height: 300px; overflow: auto">
          ${card}
          <div style="height: 5000px"></div>
        </div>
      </div>`,
      (box) => box.querySelector('.scroller')!.scrollTo(0, 3000),
    ],
    ['half transparent', inPanel, (box) => (panel(box).style.opacity = '0.5')],
    ['in a panel that changes its class', inPanel, (box) => (panel(box).className = 'panel is-active')],
    [
      'in a carousel that shows another part of it',
      html`<div style="overflow: hidden; width: 400px"><div class="panel">${card}</div></div>`,
      (box) => (panel(box).style.transform = 'translateX(-200px)'),
    ],
  ];
  for (const [name, template, change] of staying) {
    it(`plays on ${name}`, async () => {
      const { box, el } = await playing(template);
      const before = player(el);
      change(box);
      await later();
      expect(player(el)).to.equal(before);
      scrollTo(0, 0);
    });
  }
});
