import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/define.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { card, film, inside, youtubePage } from './cards.ts';
import { waitUntil } from '../support/wait-until.ts';
import { find, has } from '../support/shadow.ts';

const requested = () => performance.getEntriesByType('resource').map(({ name }) => name);

describe('video card: nothing is told before the click', () => {
  let problems: Problems;
  beforeEach(() => {
    problems = recordProblems();
  });
  afterEach(() => problems.stop());

  it('requests nothing, hints nothing, makes no player', async () => {
    const before = requested().length;
    const head = document.head.innerHTML;
    for (const src of [youtubePage, 'vimeo.com/76979871', film]) {
      const el = await card(
        html`<one-pill-video-card src=${src}><track src="/none.vtt" default /></one-pill-video-card>`,
      );
      find(el, 'button').focus();
      expect(has(el, 'iframe, video, link, img, source')).to.equal(false);
    }
    await aTimeout(200);
    expect(requested().slice(before)).to.deep.equal([]);
    expect(document.head.innerHTML).to.equal(head);
  });

  it('loads the poster that the author named, and that only', async () => {
    const before = requested().length;
    await card(
      html`<one-pill-video-card
        src=${youtubePage}
        poster="/test/video-card/poster-1.png"
      ></one-pill-video-card>`,
    );
    await waitUntil(() => requested().length > before, 'the poster');
    await aTimeout(200);
    expect(requested().slice(before)).to.deep.equal([`${location.origin}/test/video-card/poster-1.png`]);
  });

  it('loads no poster under Save-Data: the artwork stands in', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    try {
      const el = await card(
        html`<one-pill-video-card src=${youtubePage} poster="/test/video-card/poster-2.png"
          ><img slot="poster" loading="lazy" alt="" src="/test/video-card/poster-3.png"
        /></one-pill-video-card>`,
      );
      await aTimeout(200);
      expect(inside(el, 'img')).to.equal(null);
      expect(requested().filter((name) => /poster-2/.test(name))).to.deep.equal([]);
      expect(inside(el, '[part="poster"] svg')!.getBoundingClientRect().height).to.be.greaterThan(100);
      expect(el.querySelector('img')!.getBoundingClientRect().height).to.equal(0);
    } finally {
      delete (navigator as { connection?: unknown }).connection;
    }
  });

  it('leaves the artwork where a poster does not load', async () => {
    const el = await card(
      html`<one-pill-video-card src=${youtubePage} poster="/test/none.png"></one-pill-video-card>`,
    );
    expect(inside(el, '[part="poster"] svg')!.getBoundingClientRect().height).to.be.greaterThan(100);
  });

  it('reports a poster that does not load', async () => {
    await card(
      html`<one-pill-video-card src=${youtubePage} poster="/test/none-2.png"></one-pill-video-card>`,
    );
    await waitUntil(() => problems.errors.length, 'it is told', { timeout: 3000 });
    expect(problems.errors[0]!.code).to.equal('failed-to-load');
    expect(problems.errors[0]!.message).to.contain('poster="/test/none-2.png"');
  });
});
