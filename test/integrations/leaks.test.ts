import { executeServerCommand } from '@web/test-runner-commands';
import { expect, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { OnePillVideoCard } from '../../src/index.ts';
import { engine } from '../support/engine.ts';

interface Counts {
  nodes: number;
  listeners: number;
  heap: number;
}

const countsNow = () => executeServerCommand<Counts, undefined>('heap-counts');

const widgets = {
  'one-pill-stat-counter':
    '<one-pill-stat-counter fact="pills-2025" duration="0"><p>x</p></one-pill-stat-counter>',
  'one-pill-banner': '<one-pill-banner dismissible message-id="leak"><p>x</p></one-pill-banner>',
  'one-pill-comparison-slider': '<one-pill-comparison-slider><p>x</p></one-pill-comparison-slider>',
  // A player of a file would be the engine's work to let go of; a frame that shows nothing is enough of one.
  'one-pill-video-card':
    '<one-pill-video-card src="https://youtu.be/MADEUP_ID_0" heading="A video"><p>x</p></one-pill-video-card>',
};

/** A part of a life: made, used by every button and slider it has, moved to another place, removed. */
async function live(markup: string): Promise<LitElement> {
  const [one, other] = document.querySelectorAll('.place');
  one!.innerHTML = markup;
  const element = one!.firstElementChild as LitElement;
  await element.updateComplete;
  for (const range of element.shadowRoot!.querySelectorAll('input')) {
    range.value = '20';
    range.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  for (const button of element.shadowRoot!.querySelectorAll('button')) button.click();
  // The player's own Close, which was not there to be clicked before.
  if (element instanceof OnePillVideoCard) element.close();
  await element.updateComplete;
  other!.append(element);
  await element.updateComplete;
  element.remove();
  return element;
}

describe('a thousand lives', function () {
  // Nine of ten readers are asked by the page's consent tool and say no: frames are dear.
  let plays = 0;
  const consent = (event: Event) => plays++ % 10 && event.preventDefault();

  before(function () {
    if (engine !== 'chromium') this.skip(); // Only Chromium's protocol counts nodes and listeners.
    document.addEventListener('one-pill-video-play', consent);
    document.body.insertAdjacentHTML('beforeend', '<div class="place"></div><div class="place"></div>');
  });

  after(() => document.removeEventListener('one-pill-video-play', consent));
  afterEach(() => localStorage.clear());

  for (const [tag, markup] of Object.entries(widgets)) {
    it(`leave no node, listener or element behind (counted in Chromium only): ${tag}`, async () => {
      // What is made once and kept, such as style sheets, formats and observers.
      for (let life = 0; life < 50; life++) await live(markup);
      await nextFrame();
      const before = await countsNow();
      const elements: WeakRef<LitElement>[] = [];
      for (let life = 0; life < 1000; life++) {
        elements.push(new WeakRef(await live(markup)));
        // A copy waits for its turn, a player for its pause.
        if (life % 100 === 99) await nextFrame();
        localStorage.clear();
      }
      await nextFrame();
      await nextFrame();
      const after = await countsNow();
      const alive = elements.filter((element) => element.deref()).length;
      // The last one may still be held by the engine itself.
      expect(alive, 'elements alive').to.be.at.most(5);
      expect(after.nodes - before.nodes, 'nodes').to.be.at.most(100);
      expect(after.listeners - before.listeners, 'listeners').to.be.at.most(20);
      // 1 kB a life would be a leak.
      expect(after.heap - before.heap, 'bytes').to.be.at.most(1_000_000);
    });
  }
});
