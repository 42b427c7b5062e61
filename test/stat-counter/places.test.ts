import { aTimeout, expect, nextFrame, oneEvent } from '@open-wc/testing';
import type { OnePillStatCounter } from '../../src/index.ts';
import { closePages } from '../support/page.ts';
import { replaceGetter } from '../support/replace.ts';
import { counter, isCounting, part, partText, whenCounting } from './support.ts';
import { waitUntil } from '../support/wait-until.ts';

const tall = '<div style="height: 3000px"></div>';

/** Nothing moves for some frames. */
async function expectWaiting(element: Element): Promise<void> {
  for (let frame = 0; frame < 10; frame++) {
    await nextFrame();
    expect(isCounting(element)).to.equal(false);
  }
}

describe('stat counter: a counter, wherever it stands', () => {
  afterEach(() => {
    closePages();
    window.scrollTo(0, 0);
  });

  it('counts when content-visibility lets it show', async function () {
    if (!CSS.supports('content-visibility', 'hidden')) this.skip();
    const element = await counter('value="50" duration="5000"');
    const holder = element.parentElement!;
    element.remove();
    holder.style.contentVisibility = 'hidden';
    const later = element.cloneNode(true) as OnePillStatCounter;
    holder.append(later);
    await expectWaiting(later);
    holder.style.contentVisibility = 'visible';
    await whenCounting(later);
  });

  it('counts when it is scrolled to in content-visibility: auto', async () => {
    const element = await counter('value="50" duration="5000"');
    const holder = element.parentElement!;
    element.remove();
    holder.innerHTML = `${tall}<div style="content-visibility: auto; contain-intrinsic-size: auto 400px"></div>`;
    const later = element.cloneNode(true) as OnePillStatCounter;
    holder.lastElementChild!.append(later);
    await expectWaiting(later);
    later.scrollIntoView();
    await whenCounting(later);
  });

  it('counts in a closed disclosure once that is opened', async () => {
    const element = await counter('value="50" duration="5000"');
    const details = document.createElement('details');
    element.replaceWith(details);
    const later = element.cloneNode(true) as OnePillStatCounter;
    details.append(later);
    await expectWaiting(later);
    details.open = true;
    await whenCounting(later);
  });

  it('counts in a box that scrolls by itself', async () => {
    const element = await counter('value="50" duration="5000"');
    const box = document.createElement('div');
    box.style.cssText = 'block-size: 400px; overflow: auto';
    element.replaceWith(box);
    box.innerHTML = tall;
    const later = element.cloneNode(true) as OnePillStatCounter;
    box.append(later);
    await expectWaiting(later);
    box.scrollTo(0, 3000);
    await whenCounting(later);
  });

  it('counts when a reader comes back up to it from an anchor below', async () => {
    const element = await counter('value="50" duration="5000"');
    const holder = element.parentElement!;
    element.remove();
    holder.innerHTML = `<div></div>${tall}`;
    window.scrollTo(0, 2500);
    const later = element.cloneNode(true) as OnePillStatCounter;
    holder.firstElementChild!.append(later);
    await expectWaiting(later);
    window.scrollTo(0, 0);
    await whenCounting(later);
  });

  it('counts in a frame below the screen when the frame is scrolled to', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'display: block; margin-block-start: 3000px; block-size: 500px';
    frame.srcdoc = `<!doctype html><html lang="en"><one-pill-stat-counter value="50" duration="5000"></one-pill-stat-counter>
      <script type="module" src="${new URL('/src/define.ts', location.href)}"></script>`;
    document.body.append(frame);
    await waitUntil(
      () => frame.contentDocument?.querySelector('one-pill-stat-counter')?.shadowRoot,
      'upgraded',
      {
        timeout: 8000,
      },
    );
    const element = frame.contentDocument!.querySelector('one-pill-stat-counter')!;
    await element.updateComplete;
    await expectWaiting(element);
    expect(partText(element, 'figure')).to.equal('50');
    frame.scrollIntoView();
    await whenCounting(element);
  });

  it('is at its end at once when it is first seen in a hidden tab', async () => {
    const element = await counter('value="50" duration="5000"');
    await whenCounting(element);
    let isHidden = true;
    replaceGetter(Document.prototype, 'hidden', () => isHidden);
    const told = oneEvent(element, 'one-pill-count-complete');
    element.replay();
    await told;
    isHidden = false;
    expect(isCounting(element)).to.equal(false);
  });

  it('waits with a replay until it is seen', async () => {
    const element = await counter('value="50" duration="0"');
    element.parentElement!.style.marginBlockStart = '3000px';
    await aTimeout(100);
    element.duration = 5000;
    element.replay();
    await expectWaiting(element);
    element.scrollIntoView();
    await whenCounting(element);
  });

  it('costs no frame and no timer while nothing counts, a thousand of them neither', async function () {
    this.timeout(60_000);
    const element = await counter('fact="pills-2025" duration="0"');
    const holder = element.parentElement!;
    holder.innerHTML = tall + element.outerHTML.repeat(1000);
    await waitUntil(() => part(holder.lastElementChild!, 'figure'), 'drawn', { timeout: 50_000 });
    await aTimeout(200);
    let calls = 0;
    const { requestAnimationFrame, setTimeout, setInterval } = window;
    const counted = <T extends (...args: never[]) => unknown>(real: T) =>
      ((...args: never[]) => (calls++, real(...args))) as unknown as T;
    window.requestAnimationFrame = counted(requestAnimationFrame);
    window.setTimeout = counted(setTimeout) as typeof window.setTimeout;
    window.setInterval = counted(setInterval) as typeof window.setInterval;
    await new Promise((done) => setTimeout(done, 200));
    Object.assign(window, { requestAnimationFrame, setTimeout, setInterval });
    expect(calls).to.equal(0);
  });
});
