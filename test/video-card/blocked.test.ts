import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/define.ts';
import { recordProblems } from '../support/problems.ts';
import { card, inside, isShown, part } from './cards.ts';

describe('video card: on a page whose policy allows no frame', () => {
  it('says so and keeps the link', async () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "frame-src 'none'";
    document.head.append(policy);
    const problems = recordProblems();
    const el = await card(html`<one-pill-video-card src="vimeo.com/76979871"></one-pill-video-card>`);
    el.play();
    await waitUntil(() => inside(el, '[role="alert"]'), 'the message is there', { timeout: 3000 });
    expect(inside(el, '[role="alert"]')!.textContent).to.contain('This page does not allow its player.');
    expect(isShown(part(el, 'link'))).to.equal(true);
    expect(problems.errors.map(({ code }) => code)).to.deep.equal(['failed-to-load']);
    problems.stop();
  });
});
