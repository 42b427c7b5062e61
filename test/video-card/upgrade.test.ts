import { expect, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { OnePillVideoCard } from '../../src/index.ts';
import { hasPart } from '../support/shadow.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import {
  card,
  frame,
  inside,
  isShown,
  part,
  playButton,
  shownText,
  youtubeId,
  youtubePage,
} from './cards.ts';

const name = (el: Element) => playButton(el)!.getAttribute('aria-label');

describe('video card: what it shows', () => {
  let problems: Problems;
  beforeEach(() => {
    problems = recordProblems();
  });
  afterEach(() => problems.stop());

  it('takes address and title from the first link among the children', async () => {
    const el = await card();
    expect(part(el, 'heading').textContent).to.equal('Fentanyl facts');
    expect(name(el)).to.equal('Play video: Fentanyl facts');
    expect(part(el, 'link').getAttribute('href')).to.equal(youtubePage);
    expect(isShown(el.querySelector('a'))).to.equal(false);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('finds that link at any depth, and past the slotted children', async () => {
    const el = await card(
      html`<one-pill-video-card>
        <div slot="transcript"><a href="https://example.org/notes">Notes</a></div>
        <p>
          Watch
          <strong
            ><a href=${youtubePage}> Fentanyl <em>facts</em> </a></strong
          >
        </p>
      </one-pill-video-card>`,
    );
    expect(part(el, 'heading').textContent).to.equal('Fentanyl facts');
  });

  it('finds it too when the card itself is slotted into something', async () => {
    const el = await card(
      html`<one-pill-video-card slot="main"><a href=${youtubePage}>A talk</a></one-pill-video-card>`,
    );
    expect(name(el)).to.equal('Play video: A talk');
  });

  it('prefers src and heading', async () => {
    const el = await card(
      html`<one-pill-video-card src="youtu.be/zZzZzZzZzZz" heading="Another"
        ><a href=${youtubePage}>Fentanyl facts</a></one-pill-video-card
      >`,
    );
    expect(part(el, 'heading').textContent).to.equal('Another');
    expect(part(el, 'link').getAttribute('href')).to.equal('https://www.youtube.com/watch?v=zZzZzZzZzZz');
  });

  it('uses children that arrive later', async () => {
    const el = await card(html`<one-pill-video-card src=${youtubePage}></one-pill-video-card>`);
    expect(name(el)).to.equal('Play video: Video');
    el.innerHTML = `<p><a href="${youtubePage}">Arrived</a></p>`;
    await new Promise(requestAnimationFrame);
    expect(name(el)).to.equal('Play video: Arrived');
    el.querySelector('a')!.firstChild!.nodeValue = 'Renamed';
    await new Promise(requestAnimationFrame);
    expect(name(el)).to.equal('Play video: Renamed');
  });

  it('gives the same whether properties are set before or after attachment', async () => {
    const before = document.createElement('one-pill-video-card') as OnePillVideoCard;
    Object.assign(before, { src: youtubePage, heading: 'A talk', duration: 125, headingLevel: 2 });
    const after = document.createElement('one-pill-video-card') as OnePillVideoCard;
    document.body.append(before, after);
    Object.assign(after, { src: youtubePage, heading: 'A talk', duration: '2:05', headingLevel: 2 });
    await Promise.all([before.updateComplete, after.updateComplete]);
    expect(name(before)).to.equal('Play video: A talk, 2 minutes 5 seconds');
    expect(name(after)).to.equal(name(before));
    before.remove();
    after.remove();
  });

  it('speaks the duration in words, in the element’s language', async () => {
    const el = await card(
      html`<one-pill-video-card
        src=${youtubePage}
        heading="A talk"
        duration="PT1H2M1S"
      ></one-pill-video-card>`,
    );
    expect(name(el)).to.equal('Play video: A talk, 1 hour 2 minutes 1 second');
    el.lang = 'es';
    await new Promise(requestAnimationFrame);
    expect(name(el)).to.equal('Reproducir el video: A talk, 1 hora 2 minutos 1 segundo');
  });

  it('shows the duration as a clock', async () => {
    const el = await card(
      html`<one-pill-video-card src=${youtubePage} duration="125"></one-pill-video-card>`,
    );
    expect(shownText(el)).to.contain('2:05');
  });

  it('shows the content note and puts it into the button’s name', async () => {
    const el = await card(
      html`<one-pill-video-card
        src=${youtubePage}
        heading="A talk"
        duration="0:45"
        content-note="A mother speaks about a death."
      ></one-pill-video-card>`,
    );
    expect(name(el)).to.equal('Play video: A talk, 45 seconds, A mother speaks about a death.');
    expect(shownText(el)).to.contain('A mother speaks about a death.');
  });

  it('shows publisher and date, for the language', async () => {
    const el = await card(
      html`<one-pill-video-card
        lang="es"
        src=${youtubePage}
        publisher="Coalition"
        published="2021-09-22"
      ></one-pill-video-card>`,
    );
    expect(shownText(el)).to.match(/Coalition.* 22 sept? 2021/);
    expect(inside(el, 'time')!.getAttribute('datetime')).to.equal('2021-09-22');
  });

  it('has a heading of level 3, or the one asked for', async () => {
    const el = await card();
    expect(part(el, 'heading').localName).to.equal('h3');
    el.headingLevel = 5;
    await el.updateComplete;
    expect(part(el, 'heading').localName).to.equal('h5');
    el.removeAttribute('heading-level');
    el.setAttribute('heading-level', '2');
    await el.updateComplete;
    expect(part(el, 'heading').localName).to.equal('h2');
  });

  it('says who will be contacted', async () => {
    const el = await card();
    expect(shownText(el)).to.contain('Plays from YouTube (Google)');
    el.src = 'vimeo.com/76979871';
    await el.updateComplete;
    expect(shownText(el)).to.contain('Plays from Vimeo');
    el.src = 'https://media.example/talk.mp4';
    await el.updateComplete;
    expect(shownText(el)).to.contain('Plays from media.example');
    el.src = '/talk.mp4';
    await el.updateComplete;
    expect(shownText(el)).not.to.contain('Plays from');
  });

  it('links to the video, with the moment to start at', async () => {
    const el = await card(html`<one-pill-video-card src="youtu.be/${youtubeId}?t=90"></one-pill-video-card>`);
    const link = part(el, 'link') as HTMLAnchorElement;
    expect(link.textContent).to.equal('Watch on YouTube');
    expect(link.href).to.equal(`${youtubePage}&t=90`);
    el.start = 30;
    await el.updateComplete;
    expect(link.href).to.equal(`${youtubePage}&t=30`);
    el.start = 0;
    await el.updateComplete;
    expect(link.href).to.equal(youtubePage);
  });

  it('draws a poster where there is none, and takes the author’s where there is one', async () => {
    const el = await card();
    const { width, height } = inside<SVGElement>(el, '[part="poster"] svg')!.getBoundingClientRect();
    expect(width).to.be.greaterThan(200);
    expect(height).to.be.greaterThan(100);
    expect(inside(el, 'img')).to.equal(null);
    el.poster = '/demo/media/poster.png';
    await el.updateComplete;
    expect(inside<HTMLImageElement>(el, 'img')!.src).to.equal(`${location.origin}/demo/media/poster.png`);
    expect(inside(el, 'img')!.getAttribute('alt')).to.equal('');
  });

  it('takes a slotted poster and fills the stage with it, whatever the page says of its pictures', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('svg { max-width: 50%; height: auto; margin: 9px }');
    document.adoptedStyleSheets.push(sheet);
    const el = await card(
      html`<one-pill-video-card src=${youtubePage} poster="/nowhere.png"
        ><svg slot="poster" width="10" height="10"></svg
      ></one-pill-video-card>`,
    );
    const { left, top, width, height } = inside(el, '.stage')!.getBoundingClientRect();
    expect(el.querySelector('svg')!.getBoundingClientRect()).to.include({ left, top, width, height });
    expect(isShown(inside(el, 'img'))).to.equal(false);
    document.adoptedStyleSheets.pop();
  });

  it('offers a transcript that can be read without playing', async () => {
    const el = await card(
      html`<one-pill-video-card src=${youtubePage}
        ><p slot="transcript">Every word of it.</p></one-pill-video-card
      >`,
    );
    const details = part(el, 'transcript') as HTMLDetailsElement;
    const words = el.querySelector('p')!;
    expect(words.checkVisibility()).to.equal(false);
    details.querySelector('summary')!.click();
    await new Promise(requestAnimationFrame);
    expect(words.checkVisibility()).to.equal(true);
    expect(frame(el)).to.equal(null);
  });

  it('has no disclosure without a transcript, and gets one when it arrives', async () => {
    const el = await card();
    expect(hasPart(el, 'transcript')).to.equal(false);
    const words = document.createElement('p');
    words.slot = 'transcript';
    el.append(words);
    await new Promise(requestAnimationFrame);
    expect(hasPart(el, 'transcript')).to.equal(true);
  });

  it('speaks Spanish', async () => {
    const el = await card(html`<one-pill-video-card lang="es" src=${youtubePage}></one-pill-video-card>`);
    expect(shownText(el)).to.contain('Se reproduce desde YouTube (Google)');
    expect(part(el, 'link').textContent).to.equal('Ver en YouTube');
  });

  it('leaves the element and its children as the author wrote them', async () => {
    const el = await card(
      html`<one-pill-video-card class="mine"
        ><a href=${youtubePage}>A talk</a>
        <track src="a.vtt"
      /></one-pill-video-card>`,
    );
    const before = el.outerHTML;
    el.play();
    el.close();
    await el.updateComplete;
    expect(el.outerHTML).to.equal(before);
  });

  it('has no accessibility problem that axe can see', async () => {
    const el = await card(
      html`<one-pill-video-card
        src=${youtubePage}
        duration="2:05"
        publisher="Coalition"
        published="2021-09-22"
        content-note="About a death."
        ><p slot="transcript">Every word.</p></one-pill-video-card
      >`,
    );
    await expect(el).to.be.accessible();
  });
});
