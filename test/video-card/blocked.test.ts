import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/define.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { card, closeButton, film, inside, isShown, part, playButton, player, youtubePage } from './cards.ts';

const message = (el: Element) => inside(el, '[role="alert"]')?.textContent?.replace(/\s+/g, ' ').trim();

const violation = (disposition: SecurityPolicyViolationEventDisposition, blockedURI: string) =>
  new SecurityPolicyViolationEvent('securitypolicyviolation', {
    bubbles: true,
    blockedURI,
    disposition,
    documentURI: location.href,
    effectiveDirective: 'frame-src',
    originalPolicy: "frame-src 'none'",
    statusCode: 200,
    violatedDirective: 'frame-src',
  });

describe('video card: a player that cannot load', () => {
  let problems: Problems;
  beforeEach(() => {
    problems = recordProblems();
  });
  afterEach(() => {
    problems.stop();
    delete (navigator as { onLine?: unknown }).onLine;
  });

  it('offline it says so at once, and keeps the link and the way back', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const el = await card(html`<one-pill-video-card src="vimeo.com/76979871"></one-pill-video-card>`);
    playButton(el)!.click();
    await el.updateComplete;
    expect(message(el)).to.equal('This video cannot be played here. The connection failed.');
    expect(isShown(part(el, 'link'))).to.equal(true);
    expect(problems.errors.map(({ code }) => code)).to.deep.equal(['failed-to-load']);
    closeButton(el).click();
    await el.updateComplete;
    expect(message(el)).to.equal(undefined);
    expect(el.shadowRoot!.activeElement).to.equal(playButton(el));
  });

  it('takes a policy that only reports, or is about something else, for no obstacle', async () => {
    const el = await card(html`<one-pill-video-card src=${youtubePage}></one-pill-video-card>`);
    el.play();
    document.dispatchEvent(violation('report', 'https://www.youtube-nocookie.com'));
    document.dispatchEvent(violation('enforce', 'https://ads.example/frame'));
    document.dispatchEvent(violation('enforce', 'inline'));
    document.dispatchEvent(violation('enforce', ''));
    await el.updateComplete;
    expect(message(el)).to.equal(undefined);
    document.dispatchEvent(violation('enforce', 'https://www.youtube-nocookie.com'));
    await el.updateComplete;
    expect(message(el)).to.contain('This page does not allow it.');
  });

  describe('on a page whose policy allows no frame and no media', () => {
    before(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "frame-src 'none'; media-src 'none'";
      document.head.append(policy);
    });

    for (const src of ['vimeo.com/76979871', `${youtubePage}&t=90`, film, `${film}#t=3`]) {
      it(`says so of ${src} and keeps the link`, async () => {
        const el = await card(html`<one-pill-video-card src=${src}></one-pill-video-card>`);
        el.play();
        await waitUntil(() => message(el), 'the message is there', { timeout: 5000 });
        expect(message(el)).to.equal('This video cannot be played here. This page does not allow it.');
        expect(isShown(part(el, 'link'))).to.equal(true);
        expect(player(el)).not.to.equal(null);
        expect(problems.errors.map(({ code }) => code)).to.deep.equal(['failed-to-load']);
      });
    }
  });
});
