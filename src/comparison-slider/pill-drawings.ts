import { html, type TemplateResult } from 'lit';

/** The first is the default. */
export const pillPairs = ['oxycodone-30', 'amphetamine-30', 'alprazolam-2'] as const;

export type PillPair = (typeof pillPairs)[number];

/**
 * One face of one pill each, simplified from public descriptions, centered on 0,0 of a box of 300 by 200 in which it stands a
 * little high, clear of the divider's handle. The authentic and the counterfeit half show the same drawing: there is nothing
 * to spot. Outline, score lines and imprint are one path, all clockwise, else one would cut a hole into the other.
 */
export const pillDrawings: Readonly<Record<PillPair, [fill: string, path: string]>> = {
  'oxycodone-30': [
    '#a9cbe4',
    'M0-50a50 50 0 1 1-.1 0zM-50 6h100M-19-27h14l-8 10a8 8 0 1 1-7 11M13-27a8 13 0 1 1-.1 0z',
  ],
  'amphetamine-30': [
    '#f5b58c',
    'M0-54a54 54 0 1 1-.1 0zM0-54v108M-35-13h14l-8 10a8 8 0 1 1-7 11M29-13a8 13 0 1 1-.1 0z',
  ],
  'alprazolam-2': ['#f7f6f1', 'M-84-26H84l4 4v44l-4 4H-84l-4-4v-44zM-44-26v52M0-26v52M44-26v52'],
};

export function renderDrawing(pair: PillPair, name: string): TemplateResult {
  const [fill, path] = pillDrawings[pair];
  return html`<svg class="drawing" viewBox="-150 -84 300 200" role="img" aria-label=${name}>
    <path fill=${fill} stroke="#0006" d=${path}></path>
  </svg>`;
}
