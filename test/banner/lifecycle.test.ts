import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import { make, part } from './support.ts';

describe('banner: lifecycle', () => {
  beforeEach(() => localStorage.clear());

  it('leaves no listener on the window behind', async () => {
    const listeners = new Map<unknown, number>();
    const { addEventListener, removeEventListener } = window;
    const count = (by: number, method: typeof addEventListener) =>
      function (this: unknown, ...args: Parameters<typeof addEventListener>) {
        if (args[0] === 'hashchange') listeners.set(args[1], (listeners.get(args[1]) ?? 0) + by);
        return method.apply(window, args);
      } as typeof addEventListener;
    window.addEventListener = count(1, addEventListener);
    window.removeEventListener = count(-1, removeEventListener);
    const banner = document.createElement('one-pill-banner');
    for (let round = 0; round < 3; round++) {
      document.body.append(banner);
      await banner.updateComplete;
      expect([...listeners.values()]).to.deep.equal([1]);
      banner.remove();
    }
    Object.assign(window, { addEventListener, removeEventListener });
    expect([...listeners.values()]).to.deep.equal([0]);
  });

  it('can be moved before its first update', async () => {
    const box = await fixture(html`<div></div>`);
    const thrown: unknown[] = [];
    const listen = (event: ErrorEvent) => {
      event.preventDefault();
      thrown.push(event.error);
    };
    addEventListener('error', listen);
    const banner = document.createElement('one-pill-banner');
    document.body.append(banner);
    box.append(banner);
    await banner.updateComplete;
    removeEventListener('error', listen);
    expect(thrown).to.deep.equal([]);
    expect(part(banner, 'heading')!.textContent).to.contain('One Pill Can Kill');
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
