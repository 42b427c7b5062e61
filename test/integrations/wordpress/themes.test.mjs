// In the default theme, as it comes and in each of its style variations: words that can be read, and no empty room.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openBrowser, openTab } from './browser.mjs';
import { contrasts } from './contrast.mjs';
import { block, data, folder, rest } from './site.mjs';

const pictures = join(folder, 'screenshots');
const theme = 'twentytwentyfive';
/** The theme is the same on every WordPress, and a variation takes ten seconds: each is tried on one of them. */
const [part, parts] = (process.env.WORDPRESS_PART ?? '0/1').split('/').map(Number);
const variations = [
  'Evening',
  'Noon',
  'Dusk',
  'Afternoon',
  'Twilight',
  'Morning',
  'Sunrise',
  'Midnight',
].filter((_, index) => index % parts === part);
/** Of the five grounds that the theme offers for a part of a page, the two farthest from the page's own. */
const sections = [3, 5];

const widgets = {
  'stat-counter': { fact: 'pills-2025' },
  banner: {},
  'comparison-slider': {},
  'video-card': {
    src: 'https://youtu.be/MADEUP_ID_0',
    heading: 'Three things to know about fake pills',
    duration: '0:10',
  },
};
const tags = Object.keys(widgets)
  .map((id) => `one-pill-${id}`)
  .join();
const four = () =>
  Object.entries(widgets)
    .map(([id, attributes]) => block(id, attributes, data().widgets[id].words.en || 'A film.'))
    .join('\n');
const section = (number, inside) =>
  `<!-- wp:group {"className":"is-style-section-${number}"} --><div class="wp-block-group is-style-section-${number}">${inside}</div><!-- /wp:group -->`;

let browser;
let measuringTab;
let styles;
let settingsOf;
let link;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
  measuringTab = await openTab(browser);
  const active = await rest('administrator', 'GET', '/wp/v2/themes?status=active');
  assert.equal(active.body[0].stylesheet, theme);
  styles = new URL(active.body[0]._links['wp:user-global-styles'][0].href).pathname.replace('/wp-json', '');
  const all = await rest('administrator', 'GET', `/wp/v2/global-styles/themes/${theme}/variations`);
  // Colors alone go by the same names, later in the list.
  settingsOf = (title) => all.body.find((each) => each.title === title);
  const content = four() + sections.map((number) => section(number, four())).join('\n');
  const made = await rest('administrator', 'POST', '/wp/v2/pages', {
    title: 'Grounds',
    content,
    status: 'publish',
  });
  link = made.body.link;
});
after(async () => {
  await rest('administrator', 'POST', styles, { styles: {}, settings: {} });
  await browser.close();
});

/** A reader's tab, in which figures stand still. */
async function read(address, width, hasScript = true) {
  const opened = await openTab(browser);
  await opened.setViewport({ width, height: 900 });
  await opened.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await opened.setJavaScriptEnabled(hasScript);
  await opened.goto(address);
  if (hasScript)
    await opened.waitForFunction(
      (names) =>
        [...document.querySelectorAll(names)].every(({ shadowRoot }) => shadowRoot?.querySelector('.frame')),
      {},
      tags,
    );
  return opened;
}

describe('WordPress, the default theme’s style variations', () => {
  for (const title of [undefined, ...variations]) {
    it(`${title ?? 'as it comes'}: every word of the widgets, and of what stands for them, has 4.5:1`, async () => {
      const { styles: given = {}, settings = {} } = title ? settingsOf(title) : {};
      const set = await rest('administrator', 'POST', styles, { styles: given, settings });
      assert.equal(set.status, 200);
      for (const hasScript of [true, false]) {
        const opened = await read(link, 420, hasScript);
        if (process.env.KEEP)
          await opened.screenshot({
            path: join(pictures, `theme-${title}-${hasScript}.png`),
            fullPage: true,
          });
        const found = await contrasts(opened, measuringTab, tags);
        assert.equal(found.length, 4 * (1 + sections.length));
        const all = found.flatMap(({ index, tag, lines }) => lines.map((line) => ({ index, tag, ...line })));
        if (process.env.KEEP)
          console.log(title, hasScript, all.length, Math.min(...all.map(({ contrast }) => contrast)));
        assert.deepEqual(
          all.filter(({ contrast }) => contrast < 4.5),
          [],
        );
        await opened.close();
      }
    });
  }
});

/** What stays empty under each widget. */
const emptyRoom = (opened) =>
  opened.evaluate((names) => {
    const empty = (element) => {
      const frame = element.shadowRoot.querySelector('.frame');
      return Math.round(element.getBoundingClientRect().bottom - frame.getBoundingClientRect().bottom);
    };
    return Object.fromEntries(
      [...document.querySelectorAll(names)].map((each) => [each.localName, empty(each)]),
    );
  }, tags);

describe('WordPress, the room that is kept for a widget', () => {
  for (const width of [390, 1280]) {
    it(`${width} px: nothing moves when a late module arrives, and at most 24 px are left empty`, async () => {
      const above = '<!-- wp:paragraph --><p>What the school says.</p><!-- /wp:paragraph -->\n'.repeat(10);
      const below = '<!-- wp:paragraph --><p>What follows.</p><!-- /wp:paragraph -->\n'.repeat(10);
      const content = above + four() + below;
      const made = await rest('administrator', 'POST', '/wp/v2/posts', {
        title: 'Room',
        content,
        status: 'publish',
      });
      const opened = await openTab(browser);
      await opened.setViewport({ width, height: 900 });
      await opened.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      // Layout shifts are kept only for who asks in time.
      await opened.evaluateOnNewDocument(() => {
        window.shifts = [];
        new PerformanceObserver((list) =>
          window.shifts.push(...list.getEntries().map(({ value }) => value)),
        ).observe({
          type: 'layout-shift',
          buffered: true,
        });
      });
      await opened.setRequestInterception(true);
      opened.on('request', async (asked) => {
        if (asked.url().includes('one-pill-widgets.js')) {
          // The theme's own typeface, when it comes, moves words, too.
          await opened.waitForFunction(
            () =>
              document.fonts.status === 'loaded' &&
              [...document.fonts].some(({ status }) => status === 'loaded'),
          );
          await setTimeout(700);
        }
        await asked.continue();
      });
      await opened.goto(made.body.link);
      await opened.waitForFunction(
        (names) =>
          [...document.querySelectorAll(names)].every(({ shadowRoot }) =>
            shadowRoot?.querySelector('.frame'),
          ),
        {},
        tags,
      );
      // As a reader reads: down to the end, and back.
      for (const direction of [1, -1]) {
        for (let step = 0; step < 12; step++) {
          await opened.mouse.wheel({ deltaY: direction * 400 });
          await opened.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))),
          );
        }
      }
      const shifts = await opened.evaluate(() => window.shifts);
      const empty = await emptyRoom(opened);
      if (process.env.KEEP) console.log(width, JSON.stringify(empty), JSON.stringify(shifts));
      assert.ok(
        shifts.every((value) => value < 0.01),
        `${shifts}`,
      );
      for (const [tag, px] of Object.entries(empty)) assert.ok(px <= 24, `${tag}: ${px} px`);
      await opened.close();
    });
  }
});
