// What a page loads for all four widgets, and for a banner alone.
import { peerSets } from './bundles.mjs';
import { alone, beside } from './report.mjs';

/**
 * How many times as heavy as a set the whole contract is known to be. The set with announcement-banner is the only one
 * without any words, figures, drawings or look of its own: its banner is a close button's listener.
 */
const known = { 'set with announcement-banner': 2.7 };

export function bytes({ bundles }) {
  const ours = bundles['one-pill'].bytes;
  return [
    alone('whole module, brotli', 'bytes', ours, { atMost: 28_000 }),
    ...Object.keys(peerSets).map((name) =>
      beside('whole module, brotli', 'bytes', ours, name, bundles[name].bytes, {
        atMost: 1,
        known: known[name],
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
