import { aTimeout, expect, nextFrame, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { OnePillCountCompleteDetail, OnePillStatCounter } from '../../src/index.ts';
import { factIds, facts } from '../../src/content/facts.ts';
import { engine } from '../support/engine.ts';
import {
  counter,
  isCounting,
  movingLayer,
  movingText,
  part,
  partText,
  readText,
  whenCounting,
  whenDone,
} from './support.ts';
import { waitUntil } from '../support/wait-until.ts';
import { find, findAll } from '../support/shadow.ts';

const complete = async (element: Element): Promise<OnePillCountCompleteDetail> =>
  (await oneEvent(element, 'one-pill-count-complete')).detail;

/** Every text that the moving layer has had on a frame, until the count is over. */
async function recordFrames(element: OnePillStatCounter, whileCounting = () => {}): Promise<string[]> {
  const texts: string[] = [];
  await whenCounting(element);
  for (let text = movingText(element); text !== undefined; text = movingText(element)) {
    texts.push(text);
    whileCounting();
    await nextFrame();
  }
  expect(texts, 'frames of a count').to.not.deep.equal([]);
  return texts;
}

describe('stat counter: counting', () => {
  // A browser that has just opened draws its first frames late.
  before(async () => {
    for (let frame = 0; frame < 30; frame++) await nextFrame();
  });

  it('counts up to its value when it is seen, in one unit word, then says so', async () => {
    const element = await counter('value="20,400,000" label="pills" duration="900"');
    const told = complete(element);
    const texts = await recordFrames(element);
    const numbers = texts.map((text) => Number(text.replace(' million', '')));
    expect(
      texts.every((text) => /^\d+\.\d million$/.test(text)),
      texts.join(),
    ).to.equal(true);
    expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
    expect(numbers[0]).to.be.below(5);
    expect(numbers.at(-1)).to.be.within(10, 20.4);
    expect(await told).to.deep.equal({ value: '20400000', text: '20.4 million' });
  });

  it('keeps the unit word in Spanish, Japanese and Hindi', async () => {
    for (const [language, word] of [
      ['es', 'millones'],
      ['ja', '万'],
      ['hi', 'करोड़'],
    ]) {
      const element = await counter('fact="pills-2021" duration="100"', '', language);
      for (const text of await recordFrames(element))
        expect(text.normalize('NFKC')).to.contain(word!.normalize('NFKC'));
      element.remove();
    }
  });

  it('keeps everything around the digits on every frame', async () => {
    for (const [attributes, language, expected] of [
      ['value="$1.2B"', 'en', /^\$\d\.\d billion$/],
      ['value="29%"', 'en', /^\d{1,2}%$/],
      ['value="29%"', 'es', /^\d{1,2}%$/],
      ['value="29%"', 'es-ES', /^\d{1,2}\s%$/],
      ['value="-1,500"', 'en', /^-\s*[\d,\s]*\d$/],
      ['value="1,2 millones"', 'es', /^\d\.\d\smillones$/],
      ['value="1,2 Mrd. €"', 'de', /^\d,\d\sMilliarden\s€$/],
    ] as const) {
      const element = await counter(`${attributes} duration="100"`, '', language);
      for (const text of await recordFrames(element)) expect(text).to.match(expected);
      element.remove();
    }
  });

  it('tells the exact value of an integer beyond 2^53', async () => {
    const element = await counter('value="9,007,199,254,740,993" notation="standard" duration="50"');
    expect(await complete(element)).to.deep.equal({
      value: '9007199254740993',
      text: '9,007,199,254,740,993',
    });
  });

  it('tells it to listeners anywhere above, out of shadow roots too', async () => {
    const element = await counter('value="5" duration="50"');
    const event = await oneEvent(element, 'one-pill-count-complete');
    expect(event.bubbles && event.composed).to.equal(true);
  });

  it('leaves the denominator of a ratio where it is', async () => {
    const element = await counter('value="4" of="10" duration="100"');
    for (const text of await recordFrames(element)) expect(text).to.match(/^[0-4] in 10$/);
  });

  it('gives the final figure, once, to everyone who does not look at the layer, mid-count too', async () => {
    const element = await counter('fact="pills-2025" duration="200"');
    const final = /^47 million fentanyl pills seized by DEA/;
    await recordFrames(element, () => {
      expect(readText(element)).to.match(final);
      expect(movingLayer(element)!.inert || movingLayer(element)!.hasAttribute('inert')).to.equal(true);
      expect(getComputedStyle(part(element, 'figure')!).visibility).to.equal('visible');
      expect(part(element, 'figure')!.closest('[aria-live], [role="status"], [aria-hidden]')).to.equal(null);
    });
    expect(readText(element)).to.match(final);
    expect(movingLayer(element)!.textContent).to.equal('');
  });

  it('writes only a text that changed, and no Lit update', async () => {
    const element = await counter('value="9" duration="400"');
    await whenCounting(element);
    let updates = 0;
    element.requestUpdate = () => void updates++;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
      characterDataOldValue: true,
    });
    await whenDone(element);
    records.push(...observer.takeRecords());
    observer.disconnect();
    const texts = records.filter(({ type }) => type === 'characterData');
    // Nine digits take at most nine writes and one to clear, however many frames there were.
    expect(texts.length).to.be.within(3, 10);
    expect(
      records.filter((record) => !texts.includes(record)).map(({ attributeName }) => attributeName),
    ).to.deep.equal(['class']);
    expect(updates).to.equal(0);
  });

  for (const font of ['Georgia, serif', 'Impact, fantasy', 'cursive']) {
    it(`moves nothing while counting in ${font}`, async () => {
      const element = await counter('value="1,111,111" notation="standard" label="pills" duration="200"');
      element.parentElement!.style.fontFamily = font;
      const boxes = () =>
        JSON.stringify(
          [
            ...element.shadowRoot!.querySelectorAll(
              'p, .figure-line, [part="figure"], [part="label"], button',
            ),
          ]
            .filter((node) => !movingLayer(element)!.contains(node))
            .concat(element)
            .map((node) => node.getBoundingClientRect()),
        );
      const before = boxes();
      await recordFrames(element, () => expect(boxes()).to.equal(before));
      expect(boxes()).to.equal(before);
    });
  }

  it('puts the moving figure exactly over the final one', async () => {
    for (const direction of ['ltr', 'rtl']) {
      const element = await counter('fact="fentanyl-pounds-surge-2021" duration="5000"');
      element.parentElement!.dir = direction;
      await whenCounting(element);
      const [final, moving] = findAll(element, '[part="figure"]').map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect();
      });
      expect(moving!.top, 'top').to.be.closeTo(final!.top, 0.5);
      expect(moving!.height, 'height').to.be.closeTo(final!.height, 0.5);
      if (direction === 'rtl') expect(moving!.right).to.be.closeTo(final!.right, 0.5);
      else expect(moving!.left).to.be.closeTo(final!.left, 0.5);
      element.remove();
    }
  });

  it('counts once', async () => {
    const element = await counter('value="50" duration="50"');
    await complete(element);
    const { parentElement } = element;
    element.remove();
    parentElement!.append(element);
    element.value = '60';
    for (let frame = 0; frame < 10; frame++) {
      await nextFrame();
      expect(isCounting(element)).to.equal(false);
    }
    expect(partText(element, 'figure')).to.equal('60');
  });

  it('jumps to a figure that changes mid-count', async () => {
    const element = await counter('value="50" duration="5000"');
    await whenCounting(element);
    const told = complete(element);
    element.value = '60';
    expect(await told).to.deep.equal({ value: '60', text: '60' });
    expect(isCounting(element)).to.equal(false);
  });

  it('goes on when only words around it change', async () => {
    const element = await counter('value="50" duration="5000"');
    await whenCounting(element);
    element.label = 'pills';
    await element.updateComplete;
    await nextFrame();
    expect(isCounting(element)).to.equal(true);
  });

  it('replays', async () => {
    const element = await counter('value="50" duration="50"');
    await complete(element);
    element.replay();
    expect(isCounting(element)).to.equal(true);
    expect(await complete(element)).to.deep.equal({ value: '50', text: '50' });
  });

  it('may be asked to replay at any time', async () => {
    const element = document.createElement('one-pill-stat-counter');
    element.replay();
    element.value = '5';
    document.body.append(element);
    element.replay();
    await whenCounting(element);
    element.replay();
    expect(isCounting(element)).to.equal(true);
    element.remove();
    element.replay();
    expect(isCounting(element)).to.equal(false);
  });

  it('has the duration that is asked for, at most five seconds', async () => {
    const element = await counter('value="50" duration="60000"');
    await whenCounting(element);
    const now = performance.now();
    const { now: realNow } = performance;
    // The loop's next frame comes 5 s later.
    const { requestAnimationFrame: realFrame } = window;
    window.requestAnimationFrame = (callback) => realFrame((time) => callback(time + 5000));
    await whenDone(element).finally(() => (window.requestAnimationFrame = realFrame));
    expect(realNow.call(performance) - now).to.be.below(2000);
  });

  it('does not move with a duration of 0, and says that it is done', async () => {
    const element = await counter('value="50" duration="0"');
    expect(await complete(element)).to.deep.equal({ value: '50', text: '50' });
    expect(isCounting(element)).to.equal(false);
  });
});

describe('stat counter: where nobody sees it', () => {
  it('waits below the screen, showing its value, and counts when it is scrolled to', async () => {
    const element = await counter('value="50" duration="200"');
    await whenDone(element);
    const low = await counter('value="50" duration="200"');
    low.parentElement!.style.marginBlockStart = '3000px';
    const later = low.cloneNode(true) as OnePillStatCounter;
    low.replaceWith(later);
    await aTimeout(100);
    expect(isCounting(later)).to.equal(false);
    expect(partText(later, 'figure')).to.equal('50');
    later.scrollIntoView();
    await whenCounting(later);
    window.scrollTo(0, 0);
  });

  it('is at its end when it leaves the screen', async () => {
    const element = await counter('value="50" duration="5000"');
    await whenCounting(element);
    const told = complete(element);
    element.parentElement!.style.marginBlockStart = '3000px';
    await told;
    expect(isCounting(element)).to.equal(false);
  });

  it('counts when it is taller than the screen', async () => {
    const element = await counter('value="50" duration="100" style="min-height: 5000px"');
    await whenCounting(element);
  });

  it('counts when what hides it is shown', async () => {
    const element = await counter('value="50" duration="100" hidden');
    await aTimeout(100);
    expect(isCounting(element)).to.equal(false);
    element.hidden = false;
    await whenCounting(element);
  });

  it('is at its end when the tab is left', async () => {
    const element = await counter('value="50" duration="5000"');
    await whenCounting(element);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(isCounting(element)).to.equal(false);
  });

  it('is at its end when it is taken off the page, and leaves no frame running', async () => {
    const element = await counter('value="50" duration="5000"');
    await whenCounting(element);
    element.remove();
    let frames = 0;
    const { requestAnimationFrame } = window;
    await nextFrame();
    window.requestAnimationFrame = (callback) => (frames++, requestAnimationFrame(callback));
    await aTimeout(100);
    window.requestAnimationFrame = requestAnimationFrame;
    expect(frames).to.equal(0);
    expect(partText(element, 'figure')).to.equal('50');
  });

  it('asks for no frame when idle, and for one a frame when many count', async () => {
    const elements = await Promise.all(
      Array.from({ length: 20 }, () => counter('value="50" duration="300" plain')),
    );
    let frames = 0;
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = (callback) => (frames++, requestAnimationFrame(callback));
    elements.forEach((element) => element.replay());
    await waitUntil(() => frames > 0, 'a frame');
    await aTimeout(100);
    const whileCounting = frames;
    await Promise.all(elements.map(whenDone));
    await aTimeout(50);
    frames = 0;
    await aTimeout(100);
    window.requestAnimationFrame = requestAnimationFrame;
    expect(whileCounting).to.be.within(1, 30);
    expect(frames).to.equal(0);
  });
});

describe('stat counter: what never moves', () => {
  const deadly = factIds.filter((id) => facts[id].still);

  it('is every fact about deaths, overdoses and doses', () => {
    const telling = Object.entries(facts).filter(([, { label }]) =>
      /died|deaths|overdoses|lethal dose$/.test(JSON.stringify(label)),
    );
    const ids = telling.map(([id]) => id).filter((id) => !id.includes('lethal-share'));
    for (const id of ids) expect(deadly, id).to.contain(id);
  });

  async function expectStill(element: OnePillStatCounter): Promise<void> {
    await complete(element);
    for (let frame = 0; frame < 5; frame++) {
      expect(isCounting(element)).to.equal(false);
      await nextFrame();
    }
  }

  for (const id of deadly) {
    it(`is ${id}, whatever attributes say`, async () => {
      await expectStill(await counter(`fact="${id}" label="pills" duration="500"`));
    });
  }

  it('is a still counter, replayed too', async () => {
    const element = await counter('value="50" still');
    await expectStill(element);
    element.replay();
    expect(isCounting(element)).to.equal(false);
  });

  it('is a counter that becomes still mid-count', async () => {
    const element = await counter('value="50" duration="5000"');
    await whenCounting(element);
    element.still = true;
    await element.updateComplete;
    expect(isCounting(element)).to.equal(false);
  });

  it('is a page with reduced motion, switched on mid-count too (media emulation: Chromium only)', async function () {
    if (engine !== 'chromium') this.skip();
    const element = await counter('value="50" duration="5000"');
    await whenCounting(element);
    await emulateMedia({ reducedMotion: 'reduce' });
    await whenDone(element);
    element.replay();
    expect(isCounting(element)).to.equal(false);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('asks about motion once a frame for all counters', async () => {
    let asked = 0;
    const { matches } = Object.getOwnPropertyDescriptors(MediaQueryList.prototype);
    Object.defineProperty(MediaQueryList.prototype, 'matches', {
      configurable: true,
      get() {
        asked++;
        return matches.get!.call(this);
      },
    });
    const elements = await Promise.all(
      Array.from({ length: 3 }, () => counter('value="50" duration="5000" plain')),
    );
    await Promise.all(elements.map(whenCounting));
    asked = 0;
    let frames = 0;
    for (; frames < 10; frames++) await nextFrame();
    Object.defineProperty(MediaQueryList.prototype, 'matches', matches);
    expect(asked).to.be.within(1, frames + 1);
  });

  it('is print: the final figure (media emulation: Chromium only)', async function () {
    if (engine !== 'chromium') this.skip();
    const element = await counter('value="50" duration="5000"');
    await whenCounting(element);
    await emulateMedia({ media: 'print' });
    expect(isCounting(element)).to.equal(false);
    expect(part(element, 'figure')!.checkVisibility()).to.equal(true);
    expect(find(element, 'button').checkVisibility()).to.equal(false);
    expect(getComputedStyle(part(element, 'figure')!).color).to.not.match(/, 0\)$/);
    await emulateMedia({ media: 'screen' });
  });
});
