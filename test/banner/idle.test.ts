import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.ts';
import { make } from './support.ts';

/** Names what begins to follow a size, until it is told to stop. */
function watchFollowers(): { followers: string[]; stop: () => void } {
  const { ResizeObserver, addEventListener } = window;
  const followers: string[] = [];
  window.ResizeObserver = class extends ResizeObserver {
    override observe(target: Element): void {
      followers.push(target.localName);
      super.observe(target);
    }
  };
  window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    if (args[0] === 'resize') followers.push('window');
    addEventListener.call(window, ...args);
  };
  return { followers, stop: () => void Object.assign(window, { ResizeObserver, addEventListener }) };
}

describe('banner: what a banner follows', () => {
  it('is no size while it stands in the text, and its own and the window’s while it is to stick', async () => {
    const { followers, stop } = watchFollowers();
    try {
      const banner = await make(html`<one-pill-banner dismissible shareable></one-pill-banner>`);
      expect(followers).to.deep.equal([]);
      banner.placement = 'bottom';
      await banner.updateComplete;
      expect(followers).to.have.members(['one-pill-banner', 'window']);
      banner.remove();
    } finally {
      stop();
    }
  });
});
