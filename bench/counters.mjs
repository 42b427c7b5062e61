// 200 figures counting up at once, all in view, for two seconds.
import { addModule } from './browser.mjs';
import { alone, beside } from './report.mjs';
import { interleaved, medians } from './statistics.mjs';

const count = 200;
const rounds = 5;
const seconds = 2;
const viewport = { width: 1280, height: 1400 };

/** Ten columns, so that all are in view; the same size and type for each kind. */
const look = `<style>
  body { display: grid; grid-template-columns: repeat(10, minmax(0, 1fr)); font: 14px sans-serif; margin: 0; }
  body > * { --one-pill-space: 1px; block-size: 69px; font-size: 14px; overflow: clip; }
</style>`;

/** The same figure with the same digits for each; `start` runs in the page. */
const kinds = {
  'one-pill': {
    html: '<one-pill-stat-counter value="20400000" notation="standard" duration="0" plain></one-pill-stat-counter>',
    prepare: (duration) =>
      Promise.all(
        [...document.body.children].map((counter) => {
          counter.duration = duration;
          return counter.updateComplete;
        }),
      ),
    start: () => {
      for (const counter of document.body.children) counter.replay();
    },
  },
  'countup.js': {
    html: '<span>0</span>',
    prepare: (duration) => {
      globalThis.counters = Array.from(
        document.body.children,
        (span) => new globalThis.CountUp(span, 20_400_000, { duration: duration / 1000 }),
      );
    },
    start: () => {
      for (const counter of globalThis.counters) counter.start();
    },
  },
  'number-flow': {
    html: '<number-flow></number-flow>',
    prepare: (duration) => {
      for (const flow of document.body.children) {
        flow.transformTiming = { duration, easing: 'ease-out' };
        flow.update(0);
      }
    },
    start: () => {
      for (const flow of document.body.children) flow.update(20_400_000);
    },
  },
};

/** Counts the frames of some milliseconds; the same loop runs beside each kind. */
const countFrames = (duration) =>
  new Promise((done) => {
    const end = performance.now() + duration;
    let frames = 0;
    const next = () => (performance.now() < end ? (frames++, requestAnimationFrame(next)) : done(frames));
    requestAnimationFrame(next);
  });

async function measure(kind, { browser, bundles, site }) {
  const { html, prepare, start } = kinds[kind];
  const content = { head: look, body: html.repeat(count) };
  return browser.withPage(
    content,
    async ({ page, spent }) => {
      await addModule(page, `${site.origin}${bundles[kind].path}.js`);
      await page.evaluate(prepare, seconds * 1000);
      const { result: frames, ...all } = await spent(async () => {
        await page.evaluate(start);
        return page.evaluate(countFrames, seconds * 1000);
      });
      // Hardly any frame would be laid out if nothing had moved.
      if (all.layouts < frames / 2) throw new Error(`${kind} did not count`);
      return Object.fromEntries(Object.entries(all).map(([name, time]) => [name, time / frames]));
    },
    { viewport },
  );
}

export async function counters(bench) {
  const samples = await interleaved(rounds, Object.keys(kinds), (kind) => measure(kind, bench));
  const { 'one-pill': own, ...peers } = medians(samples, ({ main }) => main);
  // Most of a frame is the browser's own layout of the texts that changed: with so many counters ours take turns.
  const goals = { 'countup.js': { atMost: 0.4, known: 0.5 }, 'number-flow': { atMost: 0.1 } };
  const script = medians(samples, (spent) => spent.script);
  return [
    ...Object.entries(peers).map(([peer, time]) =>
      beside(`${count} counters: a frame`, 'ms', own, peer, time, goals[peer]),
    ),
    alone('script a frame for each visible counter', 'µs', (script['one-pill'] / count) * 1000, {
      atMost: 5,
    }),
  ];
}
