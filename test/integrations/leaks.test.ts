import { executeServerCommand } from '@web/test-runner-commands';
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { OnePillVideoCard } from '../../src/index.ts';
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
async function live(markup: string, seen: boolean): Promise<LitElement> {
  const [one, other] = document.querySelectorAll('.place');
  one!.innerHTML = markup;
  const element = one!.firstElementChild as LitElement;
  await element.updateComplete;
  // What waits for being seen, or for a frame, has one life in ten to do so.
  if (seen) await nextFrame().then(nextFrame);
  for (const range of element.shadowRoot!.querySelectorAll('input')) {
    range.value = '20';
    range.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  for (const button of element.shadowRoot!.querySelectorAll('button')) button.click();
  // The player's own Close, which was not there to be clicked before.
  if (element.localName === 'one-pill-video-card') (element as OnePillVideoCard).close();
  await element.updateComplete;
  other!.append(element);
  await element.updateComplete;
  element.remove();
  return element;
}

const aliveOf = (elements: readonly WeakRef<LitElement>[]) =>
  elements.filter((element) => element.deref()).length;

/** What is still there once the engine has answered what was asked last, such as to copy a text; what leaks stays. */
async function settledCounts(elements: readonly WeakRef<LitElement>[]): Promise<Counts> {
  let counts = await countsNow();
  for (let tries = 0; tries < 20 && aliveOf(elements) > 1; tries++) {
    await aTimeout(250);
    counts = await countsNow();
  }
  return counts;
}

describe('a thousand lives', function () {
  // Nine of ten readers are asked by the page's consent tool and say no: frames are dear.
  let plays = 0;
  const consent = (event: Event) => plays++ % 10 && event.preventDefault();

  before(function () {
    if (engine !== 'chromium') this.skip(); // Only Chromium's protocol counts nodes and listeners.
    document.addEventListener('one-pill-video-play', consent);
    const script = document.createElement('script');
    script.src = '/dist/one-pill-widgets.iife.js';
    document.head.append(script);
    document.body.insertAdjacentHTML('beforeend', '<div class="place"></div><div class="place"></div>');
    return customElements.whenDefined('one-pill-video-card');
  });

  after(() => document.removeEventListener('one-pill-video-play', consent));
  afterEach(() => localStorage.clear());

  for (const [tag, markup] of Object.entries(widgets)) {
    it(`leave no node, listener or element behind (counted in Chromium only): ${tag}`, async () => {
      // What is made once and kept, such as style sheets, formats and observers.
      for (let life = 0; life < 50; life++) await live(markup, true);
      await nextFrame();
      const before = await countsNow();
      const elements: WeakRef<LitElement>[] = [];
      for (let life = 0; life < 1000; life++) {
        elements.push(new WeakRef(await live(markup, life % 10 === 0)));
        localStorage.clear();
      }
      const after = await settledCounts(elements);
      const alive = aliveOf(elements);
      // The last one may still be held by the engine itself.
      expect(alive, 'elements alive').to.be.at.most(5);
      expect(after.nodes - before.nodes, 'nodes').to.be.at.most(100);
      expect(after.listeners - before.listeners, 'listeners').to.be.at.most(20);
      // 1 kB a life would be a leak.
      expect(after.heap - before.heap, 'bytes').to.be.at.most(1_000_000);
    });
  }

  it('leave no counter behind with the feeds that it followed, answered or failed (counted in Chromium only)', async () => {
    const { fetch } = window;
    let asked = 0;
    window.fetch = async () => {
      asked++;
      return asked % 2 ? new Response('{"facts":{"a":{"value":7}}}') : new Response('', { status: 503 });
    };
    const follow = async (address: number) => {
      const [place] = document.querySelectorAll('.place');
      const src = new URL(`/leak-${address}.json`, location.href).href;
      place!.innerHTML = `<one-pill-stat-counter fact="a" src="${src}" refresh="60"><p>x</p></one-pill-stat-counter>`;
      const element = place!.firstElementChild as LitElement;
      await element.updateComplete;
      await nextFrame();
      element.remove();
      return new WeakRef(element);
    };
    for (let address = 0; address < 10; address++) await follow(address);
    const before = await countsNow();
    const elements: WeakRef<LitElement>[] = [];
    for (let address = 10; address < 60; address++) elements.push(await follow(address));
    const after = await settledCounts(elements);
    window.fetch = fetch;
    expect(asked).to.equal(60);
    expect(aliveOf(elements), 'counters alive').to.be.at.most(3);
    expect(after.nodes - before.nodes, 'nodes').to.be.at.most(100);
    expect(after.listeners - before.listeners, 'listeners').to.be.at.most(10);
  });
});
