// How far the page moves when the module comes 900 ms late, with the very snippets of the README.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { alone } from './report.mjs';

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');
/** The snippet of each widget that the README shows first. */
const snippets = [...readme.matchAll(/```html\n(<one-pill-([\w-]+)[^]*?)```/g)]
  .map(([, html, name]) => ({ html, name }))
  .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index);

/** A phone's column, and the widest that the README's heights are for. */
const widths = [320, 480];

const lateModule = '<script type="module" src="/one-pill-widgets.js?late=900"></script>';
const headSnippet = '<script src="/one-pill-head.js"></script>';
const style = '<style>body { font: 16px sans-serif; margin: 0 }</style>';

/** Adds up every shift, and the frames in which a widget of that name had a height. */
const watch = () => {
  globalThis.seen = { shift: 0, frames: 0 };
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (document.querySelector('one-pill-banner')?.offsetHeight) globalThis.seen.frames++;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

async function visit(bench, context, content, width) {
  const { page } = await bench.browser.openPage(context, content, {
    viewport: { width, height: 900 },
    prepare: (blank) => blank.evaluateOnNewDocument(watch),
  });
  // The module has come (the page's load event waits for it); what it draws, and the report of it, needs a moment.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const seen = await page.evaluate(() => ({
    ...globalThis.seen,
    upgraded: [...document.querySelectorAll('main *')].some(({ shadowRoot }) => shadowRoot),
  }));
  if (!seen.upgraded) throw new Error('The widget was not upgraded');
  return { ...seen, page };
}

const text = '<p>Words before and after it, which are to stay where they are.</p>';
const pageWith = (html, head = '') => ({
  head: style + head + lateModule,
  body: `${text}<main>${html}</main>${text.repeat(5)}`,
});

async function worstShift(bench, html) {
  const shifts = [];
  for (const width of widths) {
    shifts.push(await bench.browser.withContext((context) => visit(bench, context, pageWith(html), width)));
  }
  return Math.max(...shifts.map(({ shift }) => shift));
}

export async function layoutShift(bench) {
  const rows = [];
  for (const { name, html } of snippets) {
    rows.push(
      alone(`layout shift, module 900 ms late: ${name}`, '', await worstShift(bench, html), { atMost: 0 }),
    );
  }
  // Shows that the page would move, and that it would be seen here.
  const unreserved = await worstShift(bench, snippets[0].html.replace(/ style="[^"]*"/, ''));
  if (!unreserved) throw new Error('No layout shift is seen where there must be one');
  rows.push(alone(`the same without the room reserved: ${snippets[0].name}`, '', unreserved));
  return [...rows, ...(await dismissedBanner(bench))];
}

/** With the head snippet, a visitor who is new, and the same one back after closing the banner. */
function dismissedBanner(bench) {
  const content = bench.site.page(pageWith(snippets.find(({ name }) => name === 'banner').html, headSnippet));
  return bench.browser.withContext(async (context) => {
    const first = await visit(bench, context, content, widths[1]);
    if (!first.frames) throw new Error('The banner was not shown in the first place');
    await first.page.evaluate(() => document.querySelector('one-pill-banner').dismiss());
    const second = await visit(bench, context, content, widths[1]);
    return [
      alone('layout shift: banner with head snippet, new visitor', '', first.shift, { atMost: 0 }),
      alone('layout shift: the same, back after closing it', '', second.shift, { atMost: 0 }),
      alone('frames in which a closed banner shows', '', second.frames, { atMost: 0 }),
    ];
  });
}
