import { expect, fixture, html } from '@open-wc/testing';
import { OnePillVideoCard } from '../../src/index.ts';
import '../../src/define.ts';
import { film, player, playButton, youtubePage } from './cards.ts';

describe('video card: one at a time', () => {
  it('starting one stops the other, and the focus stays with the new one', async () => {
    const [first, second] = Array.from(
      (
        await fixture(
          html`<div>
            <one-pill-video-card src=${youtubePage}></one-pill-video-card>
            <one-pill-video-card src=${film}></one-pill-video-card>
          </div>`,
        )
      ).children,
    ) as [OnePillVideoCard, OnePillVideoCard];
    playButton(first)!.click();
    playButton(second)!.click();
    await first.updateComplete;
    expect(player(first)).to.equal(null);
    expect(player(second)).not.to.equal(null);
    expect(document.activeElement).to.equal(second);
    first.play();
    await second.updateComplete;
    expect(player(second)).to.equal(null);
    expect(document.activeElement).to.equal(first);
  });

  it('also in other shadow trees', async () => {
    const [host, second] = (
      await fixture(
        html`<div>
          <div></div>
          <one-pill-video-card src=${youtubePage}></one-pill-video-card>
        </div>`,
      )
    ).children as unknown as [HTMLElement, OnePillVideoCard];
    const first = document.createElement('one-pill-video-card') as OnePillVideoCard;
    first.src = youtubePage;
    host.attachShadow({ mode: 'closed' }).append(first);
    first.play();
    second.play();
    await first.updateComplete;
    expect(player(first)).to.equal(null);
  });

  it('also of another copy of the script', async () => {
    // The copy's module is a second instance: nothing but the page is shared.
    const copy = (await import(/* @vite-ignore */ `${'../../src/video-card/video-card.ts'}?copy`)) as {
      OnePillVideoCard: typeof OnePillVideoCard;
    };
    expect(copy.OnePillVideoCard).not.to.equal(OnePillVideoCard);
    customElements.define('other-video-card', class extends copy.OnePillVideoCard {});
    const [first, second] = (
      await fixture(
        html`<div>
          <one-pill-video-card src=${youtubePage}></one-pill-video-card>
          <other-video-card src=${youtubePage}></other-video-card>
        </div>`,
      )
    ).children as unknown as [OnePillVideoCard, OnePillVideoCard];
    first.play();
    second.play();
    await first.updateComplete;
    expect(player(first)).to.equal(null);
    first.play();
    await second.updateComplete;
    expect(player(second)).to.equal(null);
  });

  it('a card that was asked for but not allowed stops nothing', async () => {
    const [first, second] = (
      await fixture(
        html`<div>
          <one-pill-video-card src=${youtubePage}></one-pill-video-card>
          <one-pill-video-card src=${youtubePage}></one-pill-video-card>
        </div>`,
      )
    ).children as unknown as [OnePillVideoCard, OnePillVideoCard];
    first.play();
    second.addEventListener('one-pill-video-play', (event) => event.preventDefault());
    playButton(second)!.click();
    await first.updateComplete;
    expect(player(first)).not.to.equal(null);
  });
});
