import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import { make, part } from './support.ts';

describe('banner: lifecycle', () => {
  beforeEach(() => localStorage.clear());

  it('leaves no listener on the window and no clock behind', async () => {
    const listeners = new Map<unknown, number>();
    const clocks = new Set<unknown>();
    const real = {
      addEventListener: window.addEventListener,
      removeEventListener: window.removeEventListener,
      setInterval: window.setInterval,
      clearInterval: window.clearInterval,
    };
    const count = (by: number) =>
      function (this: unknown, type: string, listener: unknown, ...rest: unknown[]) {
        if (type === 'resize' || type === 'hashchange')
          listeners.set(listener, (listeners.get(listener) ?? 0) + by);
        const method = by > 0 ? real.addEventListener : real.removeEventListener;
        return (method as unknown as (...args: unknown[]) => void).call(window, type, listener, ...rest);
      };
    Object.assign(window, {
      addEventListener: count(1),
      removeEventListener: count(-1),
      setInterval: (...args: Parameters<typeof setInterval>) => {
        const clock = real.setInterval.call(window, ...(args as [() => void, number]));
        clocks.add(clock);
        return clock;
      },
      clearInterval: (clock: number) => {
        clocks.delete(clock);
        real.clearInterval.call(window, clock);
      },
    });
    const banner = document.createElement('one-pill-banner');
    Object.assign(banner, { from: '2020-01-01', placement: 'top', help: 'none' });
    for (let round = 0; round < 3; round++) {
      document.body.append(banner);
      await banner.updateComplete;
      expect([...listeners.values()].reduce((sum, each) => sum + each, 0)).to.equal(2);
      expect(clocks.size).to.equal(1);
      banner.remove();
      await banner.updateComplete;
    }
    Object.assign(window, real);
    expect([...listeners.values()]).to.deep.equal([0, 0]);
    expect(clocks.size).to.equal(0);
  });

  it('a clone is a banner of its own', async () => {
    const banner = await make(
      html`<one-pill-banner heading="A" dismissible message-id="c"></one-pill-banner>`,
    );
    const clone = banner.cloneNode(true) as typeof banner;
    banner.after(clone);
    await clone.updateComplete;
    banner.dismiss();
    await banner.updateComplete;
    expect(clone.hiddenBy).to.equal(null);
    expect(part(clone, 'heading')!.textContent).to.contain('A');
    clone.remove();
    localStorage.clear();
  });

  it('`hidden` works, with the page’s own display for the tag too', async () => {
    const box = await fixture(
      html`<div>
        <style>
          one-pill-banner {
            display: flex;
          }
        </style>
        <one-pill-banner hidden></one-pill-banner>
      </div>`,
    );
    const banner = box.querySelector('one-pill-banner')!;
    await banner.updateComplete;
    expect(getComputedStyle(banner).display).to.equal('none');
    banner.hidden = false;
    expect(banner.getBoundingClientRect().height).to.be.greaterThan(50);
  });

  it('does not show inherited oddities of the page', async () => {
    const box = await fixture(
      html`<div
        style="text-transform: uppercase; letter-spacing: 9px; line-height: 4; -webkit-text-fill-color: red; text-align: center"
      >
        <one-pill-banner></one-pill-banner>
      </div>`,
    );
    const banner = box.querySelector('one-pill-banner')!;
    await banner.updateComplete;
    const { textTransform, letterSpacing, textAlign } = getComputedStyle(part(banner, 'message')!);
    expect({ textTransform, letterSpacing }).to.deep.equal({
      textTransform: 'none',
      letterSpacing: 'normal',
    });
    expect(textAlign).to.equal('start');
    expect(part(banner, 'message')!.getBoundingClientRect().height).to.be.lessThan(100);
  });
});
