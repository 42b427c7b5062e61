import { aTimeout, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { engine } from '../support/engine.ts';
import { expectReadable, takesPictures } from '../support/painted-words.ts';

/** Sections as pages have them: none of them says anything of its color scheme. */
const grounds: Record<string, string> = {
  white: 'background:#fff;color:#000',
  black: 'background:#000;color:#fff',
  navy: 'background:#0b1f3a;color:#fff',
  'the ink of the widgets': 'background:#16243a;color:#fff',
  'the paper of the widgets': 'background:#fbfaf6;color:#16243a',
  gray: 'background:#808080;color:#000',
  red: 'background:#b00020;color:#fff',
  green: 'background:#0a7a3b;color:#fff',
  yellow: 'background:#ffd400;color:#000',
  'a gradient': 'background:linear-gradient(90deg,#000,#fff);color:#f0f',
  stripes: 'background:repeating-linear-gradient(45deg,#000 0 3px,#fff 3px 6px);color:#0f0',
  dots: 'background:radial-gradient(#f0f 30%,#0ff 31%) 0 0/7px 7px;color:#fff',
};

const properties: Record<string, string> = {
  'without the custom properties': '',
  'with the custom properties':
    '--one-pill-surface:#20123a;--one-pill-text:#fff;--one-pill-muted:#d8d0e8;--one-pill-border:#8f83a8;' +
    '--one-pill-accent:#ffd400;--one-pill-on-accent:#000;--one-pill-radius:0;--one-pill-space:24px',
};

const widgets: Record<string, string> = {
  'stat counter': '<one-pill-stat-counter fact="pills-2025" still></one-pill-stat-counter>',
  banner: '<one-pill-banner dismissible shareable></one-pill-banner>',
  'quiet banner': '<one-pill-banner tone="quiet"></one-pill-banner>',
  'comparison slider': '<one-pill-comparison-slider></one-pill-comparison-slider>',
  'comparison slider with a question': '<one-pill-comparison-slider question></one-pill-comparison-slider>',
  'video card':
    '<one-pill-video-card src="https://youtu.be/MADEUP_ID_0" heading="A video" publisher="A coalition"></one-pill-video-card>',
};

for (const [name, markup] of Object.entries(widgets))
  describe(`words of the ${name} are read on any ground`, () => {
    for (const scheme of ['light', 'dark'])
      for (const [having, style] of Object.entries(properties))
        it(`in a ${scheme} page, ${having}`, async function () {
          this.timeout(60_000);
          if (engine === 'webkit' && !(await takesPictures())) this.skip();
          for (const [ground, look] of Object.entries(grounds)) {
            const page = await fixture<HTMLElement>(html`<div></div>`);
            page.style.cssText = `color-scheme:${scheme};inline-size:360px;padding:8px;${look};${style}`;
            page.innerHTML = markup;
            const widget = page.firstElementChild as LitElement;
            await widget.updateComplete;
            await aTimeout(20);
            await expectReadable(widget, page, ground);
          }
        });
  });
