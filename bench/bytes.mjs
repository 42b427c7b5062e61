// What a page loads for all four widgets, and for a banner alone.
import { peerSets } from './bundles.mjs';
import { alone, beside } from './report.mjs';

/** The only peer set without any words, figures, drawings or look of its own; its banner is a close button's listener. */
const smallest = 'set with announcement-banner';

export function bytes({ bundles }) {
  const ours = bundles['one-pill'].bytes;
  return [
    alone('whole module, brotli', 'bytes', ours, { atMost: 20_000 }),
    ...Object.keys(peerSets).map((name) =>
      beside('whole module, brotli', 'bytes', ours, name, bundles[name].bytes, {
        atMost: 1,
        known: name === smallest ? 2 : undefined,
      }),
    ),
    ...['sl-alert', 'va-banner', 'gcds-alert', 'announcement-banner'].map((name) =>
      beside(
        'banner alone from npm, with Lit',
        'bytes',
        bundles['one-pill-banner alone'].bytes,
        name,
        bundles[name].bytes,
      ),
    ),
  ];
}
