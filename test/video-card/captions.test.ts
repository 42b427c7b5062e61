import { expect, html } from '@open-wc/testing';
import '../../src/define.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { card, closeButton, film, inside, playButton, shownText } from './cards.ts';
import { waitUntil } from '../support/wait-until.ts';

/** This server by another name is another host to a browser. */
const otherHost = `http://127.0.0.1:${location.port}`;
const captions = '/demo/media/pill.en.vtt';
/** The test server allows other hosts to ask for it, where the address says so. */
const allowed = `${otherHost}${captions}?cors=1`;
const refused = `${otherHost}${captions}`;

const hasBadge = (el: Element) => shownText(el).includes('Captions');
const player = (el: Element) => inside<HTMLVideoElement>(el, 'video')!;

describe('video card: captions from another host', () => {
  let problems: Problems;
  beforeEach(() => {
    problems = recordProblems();
  });
  afterEach(() => problems.stop());

  it('loads them where the card has crossorigin and the host allows it', async () => {
    const el = await card(
      html`<one-pill-video-card src=${film} crossorigin="anonymous"
        ><track src=${allowed} srclang="en" label="English"
      /></one-pill-video-card>`,
    );
    expect(hasBadge(el)).to.equal(true);
    playButton(el)!.click();
    expect(player(el).crossOrigin).to.equal('anonymous');
    await waitUntil(() => player(el).textTracks[0]?.cues?.length, 'the cues are there', { timeout: 8000 });
    expect(hasBadge(el)).to.equal(true);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('has no badge where the host does not allow it, once the player says so', async () => {
    const el = await card(
      html`<one-pill-video-card src=${film} crossorigin="anonymous"
        ><track src=${refused} srclang="en"
      /></one-pill-video-card>`,
    );
    playButton(el)!.click();
    await waitUntil(() => !hasBadge(el), 'the badge goes', { timeout: 8000 });
    await waitUntil(() => problems.errors.length > 0, 'it is reported');
    expect(problems.errors[0]).to.include({ code: 'failed-to-load' });
    expect(problems.errors[0]!.message).to.contain(`track src="${refused.slice(0, 60)}`);
    closeButton(el).click();
    await el.updateComplete;
    expect(hasBadge(el), 'nor afterwards').to.equal(false);
  });

  it('has no badge for captions of this site that are missing, but for those that are there', async () => {
    const el = await card(
      html`<one-pill-video-card src=${film}
        ><track src="/test/none.vtt" srclang="en"
      /></one-pill-video-card>`,
    );
    playButton(el)!.click();
    await waitUntil(() => !hasBadge(el), 'the badge goes', { timeout: 8000 });
    const track = document.createElement('track');
    track.src = captions;
    el.append(track);
    await new Promise(requestAnimationFrame);
    expect(hasBadge(el)).to.equal(true);
  });

  for (const src of [
    allowed,
    refused,
    'https://media.example/talk.vtt',
    'data:text/vtt,WEBVTT',
    '',
    'http://',
  ]) {
    it(`has no badge for ${src || 'no address'} without crossorigin, and gives the player no such track`, async () => {
      const el = await card(
        html`<one-pill-video-card src=${film}><track src=${src} srclang="en" /></one-pill-video-card>`,
      );
      expect(hasBadge(el)).to.equal(false);
      playButton(el)!.click();
      expect(player(el).querySelector('track')).to.equal(null);
      expect(player(el).hasAttribute('crossorigin')).to.equal(false);
    });
  }

  const values: [string, string | null][] = [
    ['anonymous', 'anonymous'],
    ['use-credentials', 'use-credentials'],
    ['', 'anonymous'],
    ['yes', null],
    ['USE-CREDENTIALS ', 'use-credentials'],
  ];
  for (const [value, expected] of values) {
    it(`crossorigin="${value}" gives the player ${expected ?? 'none, with a warning'}`, async () => {
      const el = await card(
        html`<one-pill-video-card src=${film} crossorigin=${value}></one-pill-video-card>`,
      );
      playButton(el)!.click();
      expect(player(el).getAttribute('crossorigin')).to.equal(expected);
      await el.updateComplete;
      expect(problems.errors.map(({ code }) => code)).to.deep.equal(expected ? [] : ['bad-attribute']);
    });
  }

  it('a change of crossorigin leaves the film that plays alone, and holds for the next', async () => {
    const el = await card(html`<one-pill-video-card src=${film}></one-pill-video-card>`);
    el.play();
    const before = player(el);
    el.crossorigin = 'anonymous';
    await el.updateComplete;
    expect(player(el)).to.equal(before);
    expect(before.hasAttribute('crossorigin')).to.equal(false);
    el.close();
    el.play();
    expect(player(el).getAttribute('crossorigin')).to.equal('anonymous');
  });
});
