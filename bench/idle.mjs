// That the import does next to nothing, and that widgets at rest do nothing at all.
import { addModule } from './browser.mjs';
import { alone } from './report.mjs';

/** What an import could start or make, counted by wrapping it before the page's first script. */
const spy = () => {
  const calls = (globalThis.calls = {});
  const count = (name) => (calls[name] = (calls[name] ?? 0) + 1);
  const watchFunctions = (owner, ...names) => {
    for (const name of names) {
      const original = owner[name];
      owner[name] = function (...given) {
        count(name);
        return original.apply(this, given);
      };
    }
  };
  const watchClasses = (owner, ...names) => {
    for (const name of names) {
      owner[name] = new Proxy(owner[name], {
        construct(target, given, newTarget) {
          count(name);
          return Reflect.construct(target, given, newTarget);
        },
      });
    }
  };
  watchFunctions(CustomElementRegistry.prototype, 'define');
  watchFunctions(EventTarget.prototype, 'addEventListener');
  watchFunctions(Storage.prototype, 'getItem', 'setItem');
  watchFunctions(globalThis, 'fetch', 'matchMedia', 'setTimeout', 'setInterval');
  watchFunctions(globalThis, 'requestAnimationFrame', 'requestIdleCallback');
  watchClasses(
    globalThis,
    'MutationObserver',
    'IntersectionObserver',
    'ResizeObserver',
    'PerformanceObserver',
  );
  watchClasses(Intl, 'NumberFormat', 'DateTimeFormat', 'PluralRules', 'ListFormat', 'RelativeTimeFormat');
};

/** The four tags and the mount's observer. */
const expected = { define: 4, MutationObserver: 1 };

async function importing({ browser }) {
  const content = { head: '<script type="module" src="/one-pill-widgets.js"></script>' };
  const calls = await browser.withPage(content, ({ page }) => page.evaluate(() => globalThis.calls), {
    prepare: (page) => page.evaluateOnNewDocument(spy),
  });
  if (calls.define !== 4) throw new Error(`The spy sees ${calls.define} definitions, not 4`);
  const beyond = Object.entries(calls).map(([name, count]) => [name, count - (expected[name] ?? 0)]);
  for (const [name, count] of beyond)
    if (count > 0) console.log(`The import also calls ${name}, ${count} times`);
  const sum = beyond.reduce((total, [, count]) => total + Math.max(0, count), 0);
  return [
    alone('import: listeners, formatters, timers, … beyond 4 tags, 1 observer', '', sum, { atMost: 0 }),
  ];
}

const body =
  '<one-pill-stat-counter value="20400000" duration="300" plain></one-pill-stat-counter>'.repeat(1000) +
  '<one-pill-banner dismissible></one-pill-banner><one-pill-comparison-slider></one-pill-comparison-slider>' +
  '<one-pill-video-card src="https://youtu.be/MADEUP_ID_0" heading="Facts"></one-pill-video-card>';

/** What the browser's trace calls work of a page; `frames` are what a page asks for or has drawn. */
const traced = {
  frames: ['FireAnimationFrame', 'BeginMainThreadFrame', 'UpdateLayoutTree', 'Layout', 'Paint'],
  timers: ['TimerFire', 'FireIdleCallback'],
};

async function trace(page, work) {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'],
  });
  await work();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  return Object.fromEntries(
    Object.entries(traced).map(([kind, names]) => [
      kind,
      traceEvents.filter(({ name, ph }) => names.includes(name) && ph !== 'E').length,
    ]),
  );
}

const twoSeconds = () => new Promise((done) => setTimeout(done, 2000));

async function resting({ browser, site }) {
  return browser.withPage({ body }, async ({ page }) => {
    await addModule(page, `${site.origin}/one-pill-widgets.js`, 2000);
    const { frames, timers } = await trace(page, twoSeconds);
    // The same trace has to see a counter that does move.
    const moving = await trace(page, () =>
      page.evaluate(() => {
        const counter = document.querySelector('one-pill-stat-counter');
        counter.replay();
        return new Promise((done) => counter.addEventListener('one-pill-count-complete', done));
      }),
    );
    if (!moving.frames) throw new Error('The trace sees no frames at all');
    return [
      alone('1,000 idle counters and one of each, 2 s: frames', '', frames, { atMost: 0 }),
      alone('1,000 idle counters and one of each, 2 s: timers', '', timers, { atMost: 0 }),
    ];
  });
}

export const idle = async (bench) => [...(await importing(bench)), ...(await resting(bench))];
