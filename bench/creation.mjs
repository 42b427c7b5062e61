// Whether the thousandth widget costs more than the hundredth: each kind against itself.
import { addModule } from './browser.mjs';
import { growth } from './report.mjs';
import { interleaved, medians } from './statistics.mjs';

const rounds = 5;

const widgets = {
  'stat counter': '<one-pill-stat-counter fact="pills-2025" still></one-pill-stat-counter>',
  banner: '<one-pill-banner dismissible></one-pill-banner>',
  'comparison slider': '<one-pill-comparison-slider></one-pill-comparison-slider>',
  'video card':
    '<one-pill-video-card src="https://youtu.be/MADEUP_ID_0" heading="Facts"></one-pill-video-card>',
};

const fill = (page, html) =>
  page.evaluate((content) => {
    document.querySelector('main').innerHTML = content;
    return new Promise((done) =>
      setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 50),
    );
  }, html);

/** Of figures with their years as bars, beside the same figures without. */
const cards = {
  plain: '<one-pill-stat-counter fact="pills-2025" still></one-pill-stat-counter>',
  trend: '<one-pill-stat-counter fact="pills-2025" trend still></one-pill-stat-counter>',
};
const cardCount = 100;

async function measureTrend({ browser, site }) {
  return browser.withPage({ body: '<main></main>' }, async ({ page, cdp, spent }) => {
    await addModule(page, `${site.origin}/one-pill-widgets.js`, 0);
    for (const card of Object.values(cards)) await fill(page, card.repeat(200));
    return interleaved(rounds, Object.keys(cards), async (kind) => {
      await fill(page, '');
      await cdp.send('HeapProfiler.collectGarbage');
      const { main } = await spent(() => fill(page, cards[kind].repeat(cardCount)));
      return main;
    });
  });
}

async function measure(widget, { browser, site }) {
  return browser.withPage({ body: '<main></main>' }, async ({ page, cdp, spent }) => {
    await addModule(page, `${site.origin}/one-pill-widgets.js`, 0);
    // The first ones also compile the code: the question is what many cost, not what the first does.
    await fill(page, widgets[widget].repeat(200));
    return interleaved(rounds, [100, 1000], async (count) => {
      await fill(page, '');
      await cdp.send('HeapProfiler.collectGarbage');
      const { main } = await spent(() => fill(page, widgets[widget].repeat(count)));
      return main / count;
    });
  });
}

export async function creation(bench) {
  const rows = [];
  for (const widget of Object.keys(widgets)) {
    const each = medians(await measure(widget, bench), (time) => time);
    rows.push(
      growth(`each of 1,000: ${widget}`, 'ms', each[1000], 'each of 100', each[100], { atMost: 1.2 }),
    );
  }
  const trend = medians(await measureTrend(bench), (time) => time);
  rows.push(
    growth(`${cardCount} stat counters with trend`, 'ms', trend.trend, 'without', trend.plain, {
      atMost: 1.6,
    }),
  );
  return rows;
}
