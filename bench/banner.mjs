// One banner alone on a page, and a hundred more of it: heading, sentence, link and close button.
import { addModule, drawn } from './browser.mjs';
import { styleSheet } from './bundles.mjs';
import { beside } from './report.mjs';
import { interleaved, medians } from './statistics.mjs';

const rounds = 5;
const more = 100;

/** As each one's documentation writes it. */
export const banners = {
  'announcement-banner': `<announcement-banner><a href="#">Get the facts</a>
    <button type="button" data-banner-close>Close</button></announcement-banner>`,
  'sl-alert': `<sl-alert open closable><strong>One Pill Can Kill</strong><br>Fake pills look real.
    <a href="#">Get the facts</a></sl-alert>`,
  'va-banner': `<va-banner headline="One Pill Can Kill" show-close visible disable-analytics>
    <p>Fake pills look real. <a href="#">Get the facts</a></p></va-banner>`,
  'gcds-alert': `<gcds-alert heading="One Pill Can Kill">
    <p>Fake pills look real. <a href="#">Get the facts</a></p></gcds-alert>`,
  'one-pill-banner': `<one-pill-banner heading="One Pill Can Kill" message="Fake pills look real." help="none" dismissible
    ></one-pill-banner>`,
};

/** announcement-banner draws nothing, so there is nothing to compare. */
const kinds = ['one-pill-banner', 'sl-alert', 'va-banner', 'gcds-alert'];

const addMore = (page, html) =>
  page.evaluate((added) => {
    document.body.insertAdjacentHTML('beforeend', added);
    return new Promise((done) => setTimeout(done, 400));
  }, html.repeat(more));

function measure(kind, { browser, bundles, site }) {
  const bundle = bundles[kind === 'one-pill-banner' ? 'one-pill-banner alone' : kind];
  return browser.withPage({ head: styleSheet(bundle), body: banners[kind] }, async ({ page, spent }) => {
    await drawn(page);
    const first = await spent(() => addModule(page, `${site.origin}${bundle.path}.js`));
    const others = await spent(() => addMore(page, banners[kind]));
    return { first: first.main, each: others.main / more };
  });
}

export async function banner(bench) {
  const samples = await interleaved(rounds, kinds, (kind) => measure(kind, bench));
  const rows = (work, read) => {
    const { 'one-pill-banner': own, ...peers } = medians(samples, read);
    return Object.entries(peers).map(([peer, time]) => beside(work, 'ms', own, peer, time));
  };
  return [
    ...rows('banner alone: start-up', ({ first }) => first),
    ...rows(`banner alone: each of ${more} more`, ({ each }) => each),
  ];
}
