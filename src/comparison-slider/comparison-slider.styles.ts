import { css } from 'lit';

/** The base is both pictures whole, side by side: for paper, narrow boxes and readers who prefer it. */
export const styles = css`
  .frame,
  .words,
  .picture,
  .row,
  fieldset,
  [part='stage'] {
    display: grid;
    gap: 12px;
  }
  .frame {
    max-inline-size: 48em;
  }
  [part='stage'] {
    grid: auto auto / auto-flow minmax(0, 1fr);
  }
  .picture {
    aspect-ratio: var(--_ratio, 3 / 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: clip;
    position: relative;
  }
  .drawing,
  ::slotted(:is(img, picture, video, canvas, svg)) {
    block-size: 100% !important;
    inline-size: 100% !important;
    margin: 0 !important;
    max-inline-size: none !important;
    object-fit: var(--_fit) !important;
    position: absolute !important;
  }
  /* While the question is open they would answer it. */
  [role='img'] ::slotted(:is(img, picture)) {
    font-size: 0 !important;
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
    flex: 1;
  }
  [part$='label'],
  [part='caption'] {
    font-size: 0.875em;
  }
  [aria-pressed='true'] {
    background: var(--_text);
    color: var(--_surface);
  }
  .strong {
    font-size: 1.375em;
    font-weight: 700;
  }
  @media screen {
    @container (min-width: 280px) {
      .sliding {
        cursor: ew-resize;
        grid: auto / minmax(0, 1fr);
        place-items: stretch;
        touch-action: pan-y pinch-zoom;
        -webkit-user-select: none;
      }
      /* Gives the box its shape, and lets what is higher stretch both pictures. */
      .sliding::before {
        aspect-ratio: var(--_ratio, 3 / 2);
        content: '';
      }
      .sliding .picture {
        aspect-ratio: auto;
      }
      /* The words of a picture that failed stand below its label, in its own half. */
      .sliding .failed ::slotted(:is(img, picture)) {
        inline-size: 45% !important;
        padding-block-start: 4em !important;
      }
      .sliding .end ::slotted(:is(img, picture)) {
        inset-inline-end: 0 !important;
      }
      .sliding::before,
      .sliding > * {
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
      .sliding [name='end'],
      .sliding [part$='label'] {
        background: var(--_surface);
      }
      .sliding [part$='label'] {
        border-radius: var(--_radius);
        margin: 8px;
        max-inline-size: 45%;
        padding: 4px 10px;
        place-self: start;
        z-index: 1;
      }
      .sliding [part='end-label'] {
        justify-self: end;
      }
      .track {
        direction: ltr;
        overflow: clip;
      }
      .track:dir(rtl) {
        scale: -1 1;
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
        place-content: center;
      }
      [part='handle'] {
        background: var(--_surface);
        border: 2px solid;
        border-radius: 50%;
        fill: currentcolor;
        inline-size: 46px;
        padding: 9px;
      }
      .vertical {
        cursor: ns-resize;
        touch-action: pan-x pinch-zoom;
      }
      .vertical [part='end-label'] {
        align-self: end;
      }
      .vertical .track {
        writing-mode: vertical-lr;
      }
      .vertical [part='handle'] {
        rotate: 90deg;
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
