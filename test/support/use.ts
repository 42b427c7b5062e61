import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type {
  OnePillBanner,
  OnePillComparisonSlider,
  OnePillStatCounter,
  OnePillVideoCard,
} from '../../src/index.ts';
import type { HostPage } from './page.ts';
import { upgraded } from './page.ts';
import { waitUntil } from './wait-until.ts';
import { findAll } from './shadow.ts';

/** What a name or a widget's inside is asked for in these tests. */
const inside = <Found extends Element>(widget: LitElement, selector: string): Found => {
  const found = widget.shadowRoot!.querySelector<Found>(selector);
  expect(found, `${selector} in ${widget.localName}`).to.exist;
  return found!;
};

/** The four widgets of a page, by what they are; wherever they stand. */
export async function widgetsByKind(page: HostPage): Promise<{
  counter: OnePillStatCounter;
  banner: OnePillBanner;
  slider: OnePillComparisonSlider;
  card: OnePillVideoCard;
}> {
  const widgets = await upgraded(page);
  const ofTag = <Widget>(tag: string) => widgets.find(({ localName }) => localName === tag) as Widget;
  return {
    counter: ofTag('one-pill-stat-counter'),
    banner: ofTag('one-pill-banner'),
    slider: ofTag('one-pill-comparison-slider'),
    card: ofTag('one-pill-video-card'),
  };
}

/** Presses a key on an element until that does what it is for: on a busy machine WebKit loses a key now and then. */
async function pressOn(element: HTMLElement, key: string, done: () => unknown, what: string): Promise<void> {
  for (let attempt = 0; attempt < 3 && !done(); attempt++) {
    element.focus();
    await sendKeys({ press: key });
    await waitUntil(done, what, { timeout: 4000 }).catch(() => {});
  }
  expect(done(), what).to.be.ok;
}

/** Uses each widget once as a reader does: tabs to what it is for, presses a key, and looks what became of it. */
export async function useWidgets(page: HostPage): Promise<void> {
  const { counter, banner, slider, card } = await widgetsByKind(page);
  page.frame.focus();

  for (const button of findAll(counter, 'button')) {
    // Copied, or where the clipboard is refused the text to copy.
    const told = () => inside(counter, '[role=status]').textContent;
    await pressOn(button, 'Enter', told, 'the counter tells what it copied');
  }

  const range = inside<HTMLInputElement>(slider, 'input[type=range]');
  const { position } = slider;
  await pressOn(range, 'Home', () => slider.position !== position, 'the slider moves');
  expect(range.valueAsNumber).to.equal(slider.position);

  // The page's consent tool has its say; nobody is contacted by a test.
  let played = '';
  card.addEventListener(
    'one-pill-video-play',
    (event) => {
      event.preventDefault();
      played = event.detail.id;
    },
    { once: true },
  );
  await pressOn(inside(card, '[part~=play]'), 'Enter', () => played, 'the card starts to play');
  expect(played).to.equal('MADEUP_ID_0');

  if (banner.dismissible) {
    const closed = () => banner.hiddenBy === 'dismissed';
    await pressOn(inside(banner, '[part~=close]'), 'Enter', closed, 'the banner closes');
    await banner.updateComplete;
    expect(banner.getBoundingClientRect().height).to.equal(0);
  }
}
