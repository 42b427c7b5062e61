import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/define.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import {
  card,
  closeButton,
  film,
  inside,
  isShown,
  part,
  playButton,
  shownText,
  youtubePage,
} from './cards.ts';
import { waitUntil } from '../support/wait-until.ts';

const video = (el: Element) => inside<HTMLVideoElement>(el, 'video');

describe('video card: files', () => {
  let problems: Problems;
  beforeEach(() => {
    problems = recordProblems();
  });
  afterEach(() => problems.stop());

  it('plays inline, with controls, named after the video, and has the focus', async () => {
    const el = await card(html`<one-pill-video-card src=${film} heading="A film"></one-pill-video-card>`);
    playButton(el)!.click();
    const player = video(el)!;
    expect(player.getAttribute('src')).to.equal(new URL(film, location.href).href);
    expect(player.controls).to.equal(true);
    expect(player.autoplay).to.equal(true);
    expect(player.hasAttribute('playsinline')).to.equal(true);
    expect(player.getAttribute('aria-label')).to.equal('A film');
    expect(el.shadowRoot!.activeElement).to.equal(player);
    await waitUntil(() => player.readyState > 0, 'the film has loaded', { timeout: 10_000 });
    expect(player.duration).to.be.closeTo(10, 0.5);
  });

  it('starts at the moment asked for', async () => {
    const el = await card(html`<one-pill-video-card src=${film} start="4"></one-pill-video-card>`);
    el.play();
    expect(video(el)!.src).to.match(/pill\.webm#t=4$/);
    await waitUntil(() => video(el)!.currentTime >= 3.9, 'it has moved to the moment', { timeout: 5000 });
  });

  it('gives copies of the tracks to the player and leaves the author’s where they are', async () => {
    const el = await card(
      html`<one-pill-video-card src=${film}>
        <track kind="captions" srclang="es" label="Español" src="/test/none.vtt" />
        <track kind="chapters" src="/test/none.vtt" />
      </one-pill-video-card>`,
    );
    const own = el.querySelectorAll('track');
    el.play();
    const copies = video(el)!.querySelectorAll('track');
    expect(Array.from(copies, ({ kind, srclang, label }) => [kind, srclang, label])).to.deep.equal([
      ['captions', 'es', 'Español'],
      ['chapters', '', ''],
    ]);
    expect(Array.from(own, ({ parentElement }) => parentElement)).to.deep.equal([el, el]);
    el.heading = 'Renamed';
    await el.updateComplete;
    expect(video(el)!.querySelectorAll('track')[0], 'no new copy while playing').to.equal(copies[0]);
  });

  it('has a captions badge for a file with captions only', async () => {
    const el = await card(
      html`<one-pill-video-card src=${film}
        ><track kind="captions" src="/test/none.vtt"
      /></one-pill-video-card>`,
    );
    expect(shownText(el)).to.contain('Captions');
    el.querySelector('track')!.remove();
    await new Promise(requestAnimationFrame);
    expect(shownText(el)).not.to.contain('Captions');
    for (const kind of ['metadata', 'descriptions', 'chapters']) {
      el.innerHTML = `<track kind="${kind}">`;
      await new Promise(requestAnimationFrame);
      expect(shownText(el), kind).not.to.contain('Captions');
    }
    el.src = youtubePage;
    el.innerHTML = '<track>';
    await new Promise(requestAnimationFrame);
    expect(shownText(el)).not.to.contain('Captions');
  });

  for (const src of ['/test/video-card/missing.mp4', '/test/video-card/missing.m3u8']) {
    it(`says why ${src} cannot be played, keeps the link and the way back`, async () => {
      const el = await card(html`<one-pill-video-card src=${src}></one-pill-video-card>`);
      el.play();
      await waitUntil(() => inside(el, '[role="alert"]'), 'the message is there', { timeout: 5000 });
      expect(inside(el, '[role="alert"]')!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
        'This video cannot be played here. The file is missing or in a format that this browser does not play.',
      );
      expect(isShown(inside(el, '[role="alert"]'))).to.equal(true);
      expect(isShown(part(el, 'link'))).to.equal(true);
      expect(problems.errors.map(({ code }) => code)).to.deep.equal(['failed-to-load']);
      closeButton(el).click();
      await el.updateComplete;
      expect(inside(el, '[role="alert"]')).to.equal(null);
      expect(el.shadowRoot!.activeElement).to.equal(playButton(el));
    });
  }

  const reasons: [number, string, string][] = [
    [MediaError.MEDIA_ERR_NETWORK, 'The connection failed.', 'Falló la conexión.'],
    [MediaError.MEDIA_ERR_DECODE, 'The file is damaged.', 'El archivo está dañado.'],
    [
      MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED,
      'The file is missing or in a',
      'El archivo no existe o tiene un',
    ],
  ];
  for (const [code, english, spanish] of reasons) {
    it(`says why a file fails with error ${code}, in the language of the page`, async () => {
      // One that plays would take the message away again.
      const missing = '/test/video-card/missing.mp4';
      const el = await card(html`<one-pill-video-card src=${missing}></one-pill-video-card>`);
      el.play();
      Object.defineProperty(video(el)!, 'error', { value: { code } });
      video(el)!.dispatchEvent(new Event('error'));
      await el.updateComplete;
      expect(inside(el, '[role="alert"]')!.textContent).to.contain(english);
      el.lang = 'es';
      await new Promise(requestAnimationFrame);
      expect(inside(el, '[role="alert"]')!.textContent).to.contain(spanish);
    });
  }

  it('stops the sound when closed', async () => {
    const el = await card(html`<one-pill-video-card src=${film}></one-pill-video-card>`);
    el.play();
    const player = video(el)!;
    await waitUntil(() => player.readyState > 0, 'the film has loaded', { timeout: 10_000 });
    el.close();
    await aTimeout(100);
    expect(player.isConnected).to.equal(false);
    expect(player.paused).to.equal(true);
  });
});
