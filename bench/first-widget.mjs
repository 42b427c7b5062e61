// What the first widget of a page costs on an old phone: a processor six times as slow, and a fresh renderer each time, in
// which no formatter, code or style sheet is ready. From the script's arrival until what it draws has come to rest.
import { banners } from './banner.mjs';
import { addModule, drawn } from './browser.mjs';
import { styleSheet } from './bundles.mjs';
import { beside } from './report.mjs';
import { ours as oneOfEach, setPages } from './start-up.mjs';
import { interleaved, medians } from './statistics.mjs';

const rounds = 9;
const slowdown = 6;

const picture = (slot) =>
  `<svg slot="${slot}" viewBox="0 0 300 200" width="300"><path d="M50 50h200v100H50z"/></svg>`;

/** The words that a counter has and a peer's figure lacks, as a page would write them by hand. */
const card = (figure) =>
  `<figure>${figure}<figcaption>fentanyl pills seized by DEA, 2025. Source: <a href="#">DEA</a>, Feb. 4, 2026</figcaption></figure>`;

/**
 * For each widget our own tag, and the peers by their bundle's name: what a page writes for it, and how many times as much the
 * whole module and the widget's own file are to cost at most.
 */
const firsts = {
  'stat-counter': {
    ours: '<one-pill-stat-counter fact="pills-2025"></one-pill-stat-counter>',
    peers: {
      'card with countup.js': { html: card('<b class="count">0</b>'), whole: 2, own: 1.6 },
      'number-flow': { html: card('<number-flow></number-flow>'), whole: 0.7 },
    },
  },
  banner: {
    ours: banners['one-pill-banner'],
    peers: {
      'va-banner': { html: banners['va-banner'] },
      'sl-alert': { html: banners['sl-alert'] },
    },
  },
  'comparison-slider': {
    ours: `<one-pill-comparison-slider>${picture('start')}${picture('end')}</one-pill-comparison-slider>`,
    peers: {
      'img-comparison-slider': {
        html: `<img-comparison-slider>${picture('first')}${picture('second')}</img-comparison-slider>`,
      },
      'wa-comparison': { html: `<wa-comparison>${picture('before')}${picture('after')}</wa-comparison>` },
    },
  },
  'video-card': {
    ours: '<one-pill-video-card src="https://youtu.be/MADEUP_ID_0" heading="Facts"></one-pill-video-card>',
    peers: {
      'lite-youtube-embed': {
        html: '<lite-youtube videoid="MADEUP_ID_0" playlabel="Play: Facts"></lite-youtube>',
      },
    },
  },
};

/** The set with announcement-banner has no words or look to compare with. */
const setGoals = { 'set with sl-alert': 0.7, 'set with va-banner': 0.7, 'set with gcds-alert': 0.7 };

function measure({ bundle, html }, { browser, site }) {
  return browser.withPage({ head: styleSheet(bundle), body: html }, async ({ page, cdp, spent }) => {
    await drawn(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const { main } = await spent(() => addModule(page, `${site.origin}${bundle.path}.js`, 1000));
    return main;
  });
}

/** @param kinds by name the bundle and what the page holds */
async function timesOf(kinds, bench) {
  const samples = await interleaved(rounds, Object.keys(kinds), (name) => measure(kinds[name], bench));
  return medians(samples, (time) => time);
}

async function measureFirst(id, bench) {
  const { ours, peers } = firsts[id];
  const { bundles } = bench;
  const times = await timesOf(
    {
      whole: { bundle: bundles['one-pill'], html: ours },
      own: { bundle: bundles[`one-pill-${id}`], html: ours },
      ...Object.fromEntries(
        Object.entries(peers).map(([name, { html }]) => [name, { bundle: bundles[name], html }]),
      ),
    },
    bench,
  );
  const name = id.replace('-', ' ');
  return Object.entries(peers).flatMap(([peer, goals]) => [
    beside(`6× slower: first ${name}, whole module`, 'ms', times.whole, peer, times[peer], {
      atMost: goals.whole,
    }),
    beside(`6× slower: first ${name}, its own file`, 'ms', times.own, peer, times[peer], {
      atMost: goals.own,
    }),
  ]);
}

async function measureSets(bench) {
  const { bundles } = bench;
  const kinds = { 'one-pill': oneOfEach, ...setPages };
  const { 'one-pill': own, ...sets } = await timesOf(
    Object.fromEntries(Object.entries(kinds).map(([name, html]) => [name, { bundle: bundles[name], html }])),
    bench,
  );
  return Object.entries(sets).map(([name, time]) =>
    beside('6× slower: one of each', 'ms', own, name, time, { atMost: setGoals[name] }),
  );
}

export async function firstWidget(bench) {
  const rows = [];
  for (const id of Object.keys(firsts)) rows.push(...(await measureFirst(id, bench)));
  return [...rows, ...(await measureSets(bench))];
}
