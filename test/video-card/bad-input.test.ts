import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { OnePillVideoCard } from '../../src/index.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { card, inside, isShown, part, playButton, player, shownText, youtubePage } from './cards.ts';

describe('video card: bad input', () => {
  it('is not an address as long as those that hosts of files sign', async () => {
    const src = `https://media.example/talk.mp4?signature=${'a'.repeat(2500)}`;
    const el = await card(html`<one-pill-video-card src=${src} heading="A talk"></one-pill-video-card>`);
    expect((part(el, 'link') as HTMLAnchorElement).href).to.equal(src);
    const linked = await card(html`<one-pill-video-card><a href=${src}>A talk</a></one-pill-video-card>`);
    expect((part(linked, 'link') as HTMLAnchorElement).href).to.equal(src);
  });

  let problems: Problems;
  beforeEach(() => {
    problems = recordProblems();
  });
  afterEach(() => problems.stop());

  for (const src of [
    'https://evil.example/youtube.com/embed/aB3-_9xYz01',
    'javascript:alert(1)',
    'data:text/html,hello',
    '<iframe src="https://evil.example/"></iframe>',
    'https://vimeo.com/showcase/1234567',
    'x'.repeat(1_000_000),
    `https://media.example/talk.mp4?signature=${'a'.repeat(4000)}`,
  ]) {
    it(`${src.slice(0, 60)}: the author’s link stays, no player, one warning`, async () => {
      const el = await card(
        html`<one-pill-video-card src=${src}
          ><p><a href="https://example.org/">Watch it there</a></p></one-pill-video-card
        >`,
      );
      expect(isShown(el.querySelector('a'))).to.equal(true);
      expect(playButton(el)).to.equal(null);
      el.play();
      el.heading = 'Once more';
      await el.updateComplete;
      expect(player(el)).to.equal(null);
      expect(problems.warnings).to.have.length(1);
      expect(problems.warnings[0]).to.match(
        /^\[one-pill\] <one-pill-video-card> src=".*expected a YouTube, Vimeo, /,
      );
      expect(problems.errors.map(({ code }) => code)).to.deep.equal(['nothing-to-show']);
    });
  }

  it('no address at all: the fallback stays, with one warning', async () => {
    const el = await card(html`<one-pill-video-card><p>Coming soon.</p></one-pill-video-card>`);
    expect(isShown(el.querySelector('p'))).to.equal(true);
    expect(problems.errors.map(({ code }) => code)).to.deep.equal(['nothing-to-show']);
  });

  it('does not complain about children that the page has not parsed yet', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const el = await card(html`<one-pill-video-card></one-pill-video-card>`);
    expect(problems.warnings).to.deep.equal([]);
    delete (document as { readyState?: unknown }).readyState;
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await el.updateComplete;
    expect(problems.warnings).to.have.length(1);
  });

  it('a playlist alone is a link: the author’s', async () => {
    const el = await card(
      html`<one-pill-video-card
        ><a href="https://www.youtube.com/playlist?list=PL123">All talks</a></one-pill-video-card
      >`,
    );
    expect(isShown(el.querySelector('a'))).to.equal(true);
    expect(playButton(el)).to.equal(null);
  });

  it('a playlist alone is no mistake', async () => {
    await card(
      html`<one-pill-video-card
        ><a href="https://www.youtube.com/playlist?list=PL123">All talks</a></one-pill-video-card
      >`,
    );
    expect(problems.warnings).to.deep.equal([]);
  });

  it('a playlist alone is a link: its own where the author wrote none', async () => {
    const el = await card(
      html`<one-pill-video-card src="https://www.youtube.com/playlist?list=PL123">
        <p>All talks.</p>
      </one-pill-video-card>`,
    );
    expect(isShown(part(el, 'link'))).to.equal(true);
    expect(part(el, 'link').getAttribute('href')).to.equal('https://www.youtube.com/playlist?list=PL123');
    el.play();
    expect(player(el)).to.equal(null);
  });

  for (const duration of ['2:75', 'abc', '-5', '0', 'NaN', '99:99:99']) {
    it(`a duration of ${duration} is not shown`, async () => {
      const el = await card(
        html`<one-pill-video-card
          src=${youtubePage}
          heading="A talk"
          duration=${duration}
        ></one-pill-video-card>`,
      );
      expect(playButton(el)!.getAttribute('aria-label')).to.equal('Play video: A talk');
      expect(shownText(el)).not.to.contain(duration);
      expect(problems.warnings).to.have.length(1);
      expect(problems.warnings[0]).to.contain(`duration="${duration}"`);
    });
  }

  const lesser: [string, string][] = [
    ['start', 'abc'],
    ['start', '-5'],
    ['aspect', 'wide'],
    ['aspect', '16/0'],
    ['aspect', '16/-9'],
    ['aspect', '1.2.3/2'],
    ['aspect', '1/1000'],
    ['aspect', 'Infinity/9'],
    ['start', 'Infinity'],
    ['start', '1e9'],
    ['published', '2021-02-30'],
    ['published', 'last week'],
    ['poster', 'javascript:alert(1)'],
    ['heading-level', '1'],
    ['heading-level', '7'],
    ['heading-level', 'two'],
  ];
  for (const [attribute, value] of lesser) {
    it(`${attribute}="${value}" counts as absent, with one warning`, async () => {
      const plain = await card(html`<one-pill-video-card src=${youtubePage}></one-pill-video-card>`);
      const el = document.createElement('one-pill-video-card') as OnePillVideoCard;
      el.setAttribute('src', youtubePage);
      el.setAttribute(attribute, value);
      plain.after(el);
      await el.updateComplete;
      expect(inside(el, '.frame')!.textContent).to.equal(inside(plain, '.frame')!.textContent);
      expect(part(el, 'heading').localName).to.equal('h3');
      expect(inside(el, 'img')).to.equal(null);
      expect(inside(el, '.stage')!.offsetHeight).to.equal(inside(plain, '.stage')!.offsetHeight);
      expect(problems.errors.map(({ code }) => code)).to.deep.equal(['bad-attribute']);
      expect(problems.errors[0]!.message).to.match(
        new RegExp(`^<one-pill-video-card> ${attribute}(="| is )`),
      );
    });
  }

  it('text is only ever text', async () => {
    const nasty = '<img src=x onerror=alert(1)>{title}$&';
    const el = await card(
      html`<one-pill-video-card
        src=${youtubePage}
        heading=${nasty}
        publisher=${nasty}
        content-note=${nasty}
      ></one-pill-video-card>`,
    );
    expect(part(el, 'heading').textContent).to.equal(nasty);
    expect(inside(el, 'img')).to.equal(null);
    expect(playButton(el)!.getAttribute('aria-label')).to.equal(`Play video: ${nasty}, ${nasty}`);
  });

  it('properties may be anything', async () => {
    const el = await fixture<OnePillVideoCard>(html`<one-pill-video-card></one-pill-video-card>`);
    for (const value of [null, undefined, 0, -1, NaN, {}, [], true]) {
      const everything = { src: value, heading: value, headingLevel: value, poster: value, duration: value };
      Object.assign(el, everything, {
        publisher: value,
        published: value,
        start: value,
        aspect: value,
        contentNote: value,
      });
      await el.updateComplete;
      Object.assign(el, { src: youtubePage });
      await el.updateComplete;
      expect(playButton(el)).not.to.equal(null);
    }
  });

  it('a fixed address brings the card', async () => {
    const el = await card(html`<one-pill-video-card src="nonsense"><p>Fallback</p></one-pill-video-card>`);
    el.src = youtubePage;
    await el.updateComplete;
    expect(isShown(playButton(el))).to.equal(true);
    expect(isShown(el.querySelector('p'))).to.equal(false);
  });
});
