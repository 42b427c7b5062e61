export type PillPair = 'oxycodone-30' | 'amphetamine-30' | 'alprazolam-2';

interface PillDrawing {
  fill: string;
  stroke: string;
  /** Outline, score lines and imprint, all drawn clockwise (else one would cut a hole into the other). */
  path: string;
}

/**
 * One face of one tablet each, simplified from public descriptions, centred on 0,0 of a 240 by 160 box. The authentic
 * and the counterfeit half show the same drawing: there is nothing to spot.
 */
export const pillDrawings: Readonly<Record<PillPair, PillDrawing>> = {
  'oxycodone-30': {
    fill: '#a9cbe4',
    stroke: '#6d9bbd',
    path: 'M0-50a50 50 0 1 1-.1 0zM-50 6h100M-19-27h14l-8 10a8 8 0 1 1-7 11M13-27a8 13 0 1 1-.1 0z',
  },
  'amphetamine-30': {
    fill: '#f5b58c',
    stroke: '#c67e50',
    path: 'M0-54a54 54 0 1 1-.1 0zM0-54v108M-35-13h14l-8 10a8 8 0 1 1-7 11M29-13a8 13 0 1 1-.1 0z',
  },
  'alprazolam-2': {
    fill: '#f7f6f1',
    stroke: '#a09b8d',
    path: 'M-80-26h160a8 8 0 0 1 8 8v36a8 8 0 0 1-8 8h-160a8 8 0 0 1-8-8v-36a8 8 0 0 1 8-8zM-44-26v52M0-26v52M44-26v52',
  },
};
