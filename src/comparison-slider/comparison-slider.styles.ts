import { css } from 'lit';

/** The base is both pictures whole, side by side: for paper, narrow boxes and readers who prefer it. */
export const styles = css`
  .frame {
    max-inline-size: 48em;
  }
  .surface,
  .comparison,
  .words,
  .picture,
  .row,
  fieldset,
  [part='stage'] {
    display: grid;
    gap: 12px;
  }
  .surface {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: min(12px, var(--_space));
  }
  .comparison {
    grid:
      'stage stage' auto
      'start end' auto / minmax(0, 1fr) minmax(0, 1fr);
    row-gap: 8px;
  }
  [part='stage'] {
    grid: auto / auto-flow minmax(0, 1fr);
    grid-area: stage;
    position: relative;
  }
  [part='start-label'] {
    grid-area: start;
  }
  [part='end-label'] {
    grid-area: end;
  }
  [part$='label'] {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
  }
  .picture {
    aspect-ratio: var(--_ratio, 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: clip;
    position: relative;
  }
  .drawing,
  .filled ::slotted(*) {
    block-size: 100% !important;
    inline-size: 100% !important;
    inset: 0 auto auto 0 !important;
    margin: 0 !important;
    max-block-size: none !important;
    max-inline-size: none !important;
    object-fit: var(--_fit) !important;
    padding: 0 !important;
    position: absolute !important;
  }
  .worded ::slotted(figure) {
    margin: 0 !important;
  }
  /* While the question is open, what a picture says of itself would answer it. */
  .covered ::slotted(*) {
    font-size: 0 !important;
    pointer-events: none !important;
  }
  .covered.worded ::slotted(*) {
    visibility: hidden !important;
  }
  .video-words {
    inset: 0 auto auto 0;
    padding: 12px;
    position: absolute;
  }
  .track,
  input,
  [aria-pressed] {
    display: none;
  }
  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
  }
  [part='caption'] {
    color: var(--_muted);
    flex: 1 1 12em;
    font-size: 0.875em;
  }
  [aria-pressed='true'] {
    background: var(--_text);
    color: var(--_surface);
  }
  .strong {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
  }
  strong {
    display: block;
    margin-block-end: 4px;
  }
  @media screen {
    @container (min-width: 280px) {
      .sliding [part='stage'] {
        cursor: ew-resize;
        grid: auto / minmax(0, 1fr);
        place-items: stretch;
        touch-action: pan-y pinch-zoom;
        -webkit-user-select: none;
        user-select: none;
      }
      /*
       * Gives the box its shape, and lets what is higher stretch both pictures. At this least height the handle is still below the middle.
       * By padding: WebKitGTK 2.50 keeps the first height of \`aspect-ratio\` here when the column gets wider.
       */
      .sliding [part='stage']::before {
        box-sizing: border-box;
        content: '';
        min-block-size: 112px;
        padding-block-start: calc(100% / var(--_ratio, 1.5));
      }
      .sliding .picture {
        aspect-ratio: auto;
      }
      /* The words of a picture that failed stand in its own half. */
      .sliding .failed ::slotted(*),
      .sliding .video-words {
        inline-size: 45% !important;
      }
      .sliding .end.failed ::slotted(*),
      .sliding .end .video-words {
        inset-inline: auto 0 !important;
      }
      .sliding [part='stage']::before,
      .sliding [part='stage'] > * {
        grid-area: 1 / 1;
        pointer-events: none;
      }
      .sliding .track,
      .sliding input,
      .sliding [name='end'],
      .mover,
      [aria-pressed],
      [part='divider'] {
        display: grid;
      }
      /* A layer of its own: under a moving clip Chromium would paint each node of it again. */
      .sliding ::slotted(:not(img, picture, video, canvas, svg)) {
        will-change: transform;
      }
      /* Reaches as far out at its inline end as in: one clip from both sides does for both directions. */
      .sliding [name='end'] {
        margin-inline-end: -100%;
        padding-inline-end: 100%;
      }
      .sliding .start,
      .sliding [name='end'] {
        background: var(--_surface);
      }
      .sliding [part='end-label'] {
        text-align: end;
      }
      .track {
        direction: ltr;
        overflow: clip;
      }
      .track:dir(rtl) {
        scale: -1 1;
      }
      .track.against-dir {
        scale: -1 1;
      }
      .track.against-dir:dir(rtl) {
        scale: none;
      }
      /* Only its focus ring shows, around the stage. */
      input {
        appearance: none;
        background: none;
      }
      [part='divider'] {
        border: 1px solid;
        box-shadow: 0 0 0 2px var(--_surface);
        inline-size: 2px;
        margin-inline: -1px;
        place-content: end center;
      }
      [part='handle'] {
        background: var(--_surface);
        block-size: 44px;
        border: 2px solid;
        border-radius: 50%;
        display: block;
        fill: currentcolor;
        inline-size: 44px;
        margin-block-end: 4px;
        padding: 8px;
      }
      svg {
        display: block;
      }
      .vertical {
        grid:
          'start' auto
          'stage' auto
          'end' auto / minmax(0, 1fr);
      }
      .vertical [part='stage'] {
        cursor: ns-resize;
        touch-action: pan-x pinch-zoom;
      }
      .vertical [part='end-label'] {
        text-align: start;
      }
      .vertical .track {
        writing-mode: vertical-lr;
      }
      .vertical [part='handle'] {
        rotate: 90deg;
      }
    }
    @container (min-width: 480px) {
      .surface {
        padding: var(--_space);
      }
    }
  }
  /* Without a thumb a new value lays nothing out. */
  ::-webkit-slider-thumb {
    display: none;
  }
  ::-moz-range-thumb {
    visibility: hidden;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: SelectedItem;
      color: SelectedItemText;
    }
  }
  @media print {
    [data-print]::after {
      content: attr(data-print);
    }
  }
`;
