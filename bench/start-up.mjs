// From the script's arrival to a page at rest: evaluate, define, upgrade and draw one of each.
import { banners } from './banner.mjs';
import { addModule, drawn } from './browser.mjs';
import { peerSets, styleSheet } from './bundles.mjs';
import { beside } from './report.mjs';
import { interleaved, medians } from './statistics.mjs';

const rounds = 5;

const picture = (slot) =>
  `<svg slot="${slot}" viewBox="0 0 300 200" width="300"><path fill="#789" d="M50 50h200v100H50z"/></svg>`;

/** The figure stands still, as number-flow's first one does; two cards, as the peers need one for each provider. */
export const ours = `${banners['one-pill-banner']}
  <one-pill-stat-counter value="20400000" label="pills" still></one-pill-stat-counter>
  <one-pill-comparison-slider>${picture('start')}${picture('end')}</one-pill-comparison-slider>
  <one-pill-video-card src="https://youtu.be/MADEUP_ID_0" heading="Facts"></one-pill-video-card>
  <one-pill-video-card src="https://vimeo.com/123456789" heading="Facts"></one-pill-video-card>`;

const theirs = (banner) => `${banners[banner]}
  <number-flow></number-flow> pills
  <img-comparison-slider>${picture('first')}${picture('second')}</img-comparison-slider>
  <lite-youtube videoid="MADEUP_ID_0" playlabel="Play: Facts"></lite-youtube>
  <lite-vimeo videoid="123456789" playlabel="Play: Facts"></lite-vimeo>`;

export const setPages = Object.fromEntries(
  Object.entries(peerSets).map(([name, members]) => [name, theirs(members[1])]),
);

const pages = { 'one-pill': ours, ...setPages };

export async function startUp({ browser, bundles, site }) {
  const samples = await interleaved(rounds, Object.keys(pages), (name) =>
    browser.withPage({ head: styleSheet(bundles[name]), body: pages[name] }, async ({ page, spent }) => {
      await drawn(page);
      return spent(() => addModule(page, `${site.origin}${bundles[name].path}.js`));
    }),
  );
  const { 'one-pill': own, ...sets } = medians(samples, ({ main }) => main);
  return Object.entries(sets).map(([name, time]) =>
    beside('start-up, one of each', 'ms', own, name, time, { atMost: 1 }),
  );
}
