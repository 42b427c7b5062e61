import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define.ts';
import { engine } from '../support/engine.ts';
import { card, film, inside, isShown, part, playButton, player } from './cards.ts';
import { findAll } from '../support/shadow.ts';

describe('video card: print (emulated in Chromium only)', function () {
  before(function () {
    if (engine !== 'chromium') this.skip();
  });
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('prints title, facts, note and the video’s address, no buttons, no player', async () => {
    const el = await card(
      html`<one-pill-video-card
        src=${film}
        heading="A film"
        publisher="Coalition"
        content-note="A note"
      ></one-pill-video-card>`,
    );
    el.play();
    await emulateMedia({ media: 'print' });
    expect(isShown(part(el, 'heading'))).to.equal(true);
    expect(isShown(inside(el, '.facts'))).to.equal(true);
    expect(isShown(inside(el, '.note'))).to.equal(true);
    const link = part(el, 'link') as HTMLAnchorElement;
    expect(getComputedStyle(link, '::after').content).to.contain(link.href);
    expect(isShown(player(el))).to.equal(false);
    for (const button of findAll(el, 'button')) expect(isShown(button)).to.equal(false);
  });
});

describe('video card: focus', () => {
  it('shows the focus round the disc, on any poster', async () => {
    const el = await card();
    playButton(el)!.focus();
    const disc = getComputedStyle(inside<SVGElement>(el, '.disc')!);
    expect(disc.outlineStyle).to.equal('solid');
    expect(disc.outlineWidth).to.equal('3px');
    expect(disc.boxShadow).to.contain('7px');
  });
});
