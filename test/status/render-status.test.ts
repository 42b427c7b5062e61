import { aTimeout, expect } from '@open-wc/testing';
import { a11ySnapshot, findAccessibilityNode } from '@web/test-runner-commands';
import { html, nothing, render } from 'lit';
import { copyText } from '../../src/clipboard/copy-text.ts';
import { renderStatus } from '../../src/status/render-status.ts';
import { engine } from '../support/engine.ts';

describe('a status', () => {
  const holder = document.createElement('div');
  before(() => document.body.append(holder));
  after(() => holder.remove());
  const say = (content: unknown) => render(renderStatus(content, undefined), holder);
  const status = () => holder.querySelector('[role=status]')!;

  it('is told whole', () => {
    say(
      html`<p>One.</p>
        <p>Two.</p>`,
    );
    for (const region of holder.querySelectorAll('[role=status], [aria-live]'))
      expect(region.getAttribute('aria-atomic')).to.equal('true');
  });

  for (const [name, empty] of [
    ['nothing', nothing],
    ['undefined', undefined],
    ['no text', ''],
  ] as const) {
    it(`is no stop while it says ${name}, inside a region that already listens`, async () => {
      say('Copied');
      expect(getComputedStyle(status()).display).not.to.equal('none');
      const region = status().closest('[aria-live=polite]');
      say(empty);
      expect(getComputedStyle(status()).display).to.equal('none');
      expect(status().closest('[aria-live=polite]')).to.equal(region);
      expect(getComputedStyle(region!).display).not.to.equal('none');
      if (engine !== 'chromium') return;
      const tree = await a11ySnapshot({ selector: 'body' });
      expect(findAccessibilityNode(tree as never, (node: { role: string }) => node.role === 'status')).not.to
        .exist;
    });
  }

  it('has time to be emptied before the same is said again', async () => {
    say('Copied');
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(status().textContent!));
    observer.observe(holder, { characterData: true, childList: true, subtree: true });
    say(nothing);
    const before = performance.now();
    await copyText('x');
    expect(performance.now() - before).to.be.above(100);
    say('Copied');
    await aTimeout(0);
    observer.disconnect();
    expect(seen).to.deep.equal(['', 'Copied']);
  });
});
