import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { OnePillStatCounter } from '../../src/index.ts';
import { spyOn } from '../support/replace.ts';
import { counter, isCounting, whenCounting } from './support.ts';

/** A counter in a panel that a style hides. */
async function inPanel(style: string): Promise<{ element: OnePillStatCounter; panel: HTMLElement }> {
  const first = await counter('value="50" duration="5000"');
  const panel = document.createElement('div');
  panel.style.cssText = style;
  const inner = document.createElement('section');
  panel.append(inner);
  first.replaceWith(panel);
  const element = first.cloneNode(true) as OnePillStatCounter;
  inner.append(element);
  await element.updateComplete;
  return { element, panel };
}

async function expectUnseen(element: Element): Promise<void> {
  for (let frame = 0; frame < 12; frame++) {
    await nextFrame();
    expect(isCounting(element)).to.equal(false);
  }
}

describe('stat counter: a stat counter in a closed panel has not been seen', () => {
  const closed: [string, string, string][] = [
    ['height 0', 'height: 0; overflow: hidden', 'height: auto; overflow: hidden'],
    ['max-height 0', 'max-height: 0; overflow: hidden', 'max-height: none'],
    ['overflow: clip', 'height: 0; overflow: clip', 'height: auto'],
    [
      'a grid row of 0fr',
      'display: grid; grid-template-rows: 0fr; overflow: hidden; height: 0',
      'display: grid',
    ],
    ['visibility', 'visibility: hidden', 'visibility: visible'],
    ['visibility: collapse', 'visibility: collapse', ''],
    ['opacity', 'opacity: 0', 'opacity: 1'],
    ['opacity and pointer-events', 'opacity: 0; pointer-events: none', ''],
    ['filter', 'filter: opacity(0)', ''],
    ['display', 'display: none', ''],
    ['scale', 'transform: scaleY(0)', ''],
    ['a clip-path', 'clip-path: inset(0 0 100% 0)', ''],
    ['a circle of nothing', 'clip-path: circle(0)', ''],
    [
      'the usual way of hiding from sight',
      'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)',
      '',
    ],
    [
      'the old way of hiding from sight',
      'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)',
      '',
    ],
    ['a place far outside', 'position: absolute; left: -9999px', ''],
    ['a slide that is not there yet', 'transform: translateX(-3000px)', ''],
  ];
  for (const [name, hidden, shown] of closed) {
    it(`closed by ${name}, and counts once that is opened`, async () => {
      const { element, panel } = await inPanel(hidden);
      await expectUnseen(element);
      panel.style.cssText = shown;
      await whenCounting(element);
    });

    it(`closed by ${name} from a class, as it opens with a transition`, async () => {
      const sheet = document.createElement('style');
      sheet.textContent = `.shut { ${hidden} } .panel { transition: all 80ms }`;
      const { element, panel } = await inPanel('');
      element.remove();
      panel.className = 'panel shut';
      document.head.append(sheet);
      const later = element.cloneNode(true) as OnePillStatCounter;
      panel.append(later);
      await expectUnseen(later);
      panel.classList.remove('shut');
      await whenCounting(later);
      sheet.remove();
    });
  }

  for (const clip of ['inset(0 -100% 0 0)', 'inset(0 round 100%)', 'inset(-100%)', 'circle(80%)'])
    it(`is open in ${clip}, which leaves it in sight`, async () => {
      const { element } = await inPanel(`clip-path: ${clip}`);
      await whenCounting(element);
    });

  it('opened without any attribute: by :checked, by :hover, by an animation, by a style sheet', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = '.shut { opacity: 0 }';
    document.head.append(sheet);
    for (const [css, open] of [
      [':checked ~ .shut { opacity: 1 }', (input: HTMLElement) => input.click()],
      [
        'div:hover > .shut { opacity: 1 }',
        async (input: HTMLElement) => {
          const { left, top } = input.getBoundingClientRect();
          await sendMouse({ type: 'move', position: [Math.round(left) + 5, Math.round(top) + 5] });
        },
      ],
      [
        '',
        (input: HTMLElement) => {
          input.click();
          input
            .parentElement!.querySelector('.shut')!
            .animate({ opacity: [0, 1] }, { duration: 60, fill: 'forwards' });
        },
      ],
      ['', () => void (sheet.textContent = '')],
    ] as [string, (input: HTMLElement) => unknown][]) {
      sheet.textContent = `.shut { opacity: 0 } ${css}`;
      const { element, panel } = await inPanel('');
      element.remove();
      panel.className = 'shut';
      const input = Object.assign(document.createElement('input'), { type: 'checkbox' });
      panel.before(input);
      const later = element.cloneNode(true) as OnePillStatCounter;
      panel.append(later);
      await expectUnseen(later);
      await open(input);
      await whenCounting(later);
      panel.parentElement!.remove();
      await sendMouse({ type: 'move', position: [0, 0] });
    }
    sheet.remove();
  });

  it('hidden around a shadow tree and through a slot', async () => {
    const { element, panel } = await inPanel('');
    element.remove();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div style="opacity: 0"><slot></slot></div>';
    panel.append(host);
    const later = element.cloneNode(true) as OnePillStatCounter;
    host.append(later);
    await expectUnseen(later);
    root.querySelector('div')!.style.opacity = '1';
    document.dispatchEvent(new Event('scroll'));
    await whenCounting(later);
  });

  it('waits without a frame and without a timer, and leaves nothing behind', async () => {
    const { element, panel } = await inPanel('opacity: 0');
    await expectUnseen(element);
    await aTimeout(100);
    const { setTimeout: later } = window;
    const calls = [
      spyOn(window, 'requestAnimationFrame'),
      spyOn(window, 'setTimeout'),
      spyOn(window, 'setInterval'),
    ];
    await new Promise((done) => later.call(window, done, 300));
    expect(calls.map(({ length }) => length)).to.deep.equal([0, 0, 0]);
    panel.remove();
    document.body.className = 'changed';
    await new Promise((done) => later.call(window, done, 100));
    document.body.className = '';
    expect(calls[0]).to.have.length(0);
  });
});
