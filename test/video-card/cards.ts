import { fixture, html } from '@open-wc/testing';
import type { OnePillVideoCard } from '../../src/index.ts';
import { findAll, findPart as part, query as inside } from '../support/shadow.ts';

export const youtubeId = 'aB3-_9xYz01';
export const youtubePage = `https://www.youtube.com/watch?v=${youtubeId}`;
export const vimeoPage = 'https://vimeo.com/76979871';
/** A ten-second film made for this project, silent. */
export const film = '/demo/media/pill.webm';

export const card = (
  template = html`<one-pill-video-card><a href=${youtubePage}>Fentanyl facts</a></one-pill-video-card>`,
) => fixture<OnePillVideoCard>(template);

export { inside, part };
export const playButton = (el: Element) => inside<HTMLButtonElement>(el, 'button[part="play"]');
export const player = (el: Element) => inside<HTMLIFrameElement | HTMLVideoElement>(el, 'iframe, video');
export const frame = (el: Element) => inside<HTMLIFrameElement>(el, 'iframe');
export const closeButton = (el: Element) =>
  findAll(el, 'button').find((button) => button.textContent?.trim() === 'Close')!;

export const isShown = (element: Element | null): boolean => {
  if (!element) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
};

/** The words a sighted reader gets, hidden ones left out. */
export const shownText = (el: Element): string => {
  const walker = document.createTreeWalker(el.shadowRoot!, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) {
    if (isShown(walker.currentNode.parentElement)) words.push(walker.currentNode.textContent!.trim());
  }
  return words.filter(Boolean).join(' ');
};
