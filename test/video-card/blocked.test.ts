import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/define.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { card, film, inside, isShown, part, playButton, player, youtubePage } from './cards.ts';
import { waitUntil } from '../support/wait-until.ts';

const message = (el: Element) => inside(el, '[role="alert"]')?.textContent?.replace(/\s+/g, ' ').trim();

const violation = (
  disposition: SecurityPolicyViolationEventDisposition,
  blockedURI: string,
  directive = 'frame-src',
) =>
  new SecurityPolicyViolationEvent('securitypolicyviolation', {
    bubbles: true,
    blockedURI,
    disposition,
    documentURI: location.href,
    effectiveDirective: directive,
    originalPolicy: "frame-src 'none'",
    statusCode: 200,
    violatedDirective: directive,
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

  for (const src of [youtubePage, 'vimeo.com/76979871', film]) {
    it(`says nothing of ${src} because the browser takes itself for offline: that may be wrong`, async () => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      const el = await card(html`<one-pill-video-card src=${src}></one-pill-video-card>`);
      playButton(el)!.click();
      window.dispatchEvent(new Event('offline'));
      await aTimeout(500);
      expect(message(el)).to.equal(undefined);
      expect(player(el)).not.to.equal(null);
      expect(problems.errors).to.deep.equal([]);
    });
  }

  it('takes the message away when the film plays after all', async () => {
    const el = await card(html`<one-pill-video-card src=${film}></one-pill-video-card>`);
    playButton(el)!.click();
    const video = player(el) as HTMLVideoElement;
    Object.defineProperty(video, 'error', { value: { code: 2 } });
    video.dispatchEvent(new Event('error'));
    await el.updateComplete;
    expect(message(el)).to.equal('This video cannot be played here. The connection failed.');
    video.dispatchEvent(new Event('playing'));
    await el.updateComplete;
    expect(message(el)).to.equal(undefined);
  });

  it('takes a picture of the same host that a policy blocks for no obstacle', async () => {
    const el = await card(
      html`<one-pill-video-card src="https://media.example/talk.mp4"></one-pill-video-card>`,
    );
    el.play();
    document.dispatchEvent(violation('enforce', 'https://media.example', 'img-src'));
    await el.updateComplete;
    expect(message(el)).to.equal(undefined);
    document.dispatchEvent(violation('enforce', 'https://media.example', 'media-src'));
    await el.updateComplete;
    expect(message(el)).to.contain('This page does not allow it.');
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

    // Another address than that of the film above, of which Firefox would take what it has already.
    const blockedFilm = `${film}?blocked`;
    for (const src of ['vimeo.com/76979871', `${youtubePage}&t=90`, blockedFilm, `${blockedFilm}#t=3`]) {
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
