import { css } from 'lit';

/** The base is both pictures whole, side by side: for paper, narrow boxes and readers who prefer it. */
export const styles = css`
  .layout,
  .message,
  fieldset {
    align-content: start;
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  .stage {
    display: grid;
    gap: 4px var(--_space);
    grid: auto auto / auto-flow minmax(0, 1fr);
    isolation: isolate;
    position: relative;
  }
  .picture,
  .clip {
    background: var(--_surface);
    background: color-mix(in srgb, var(--_text) 6%, var(--_surface));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .picture {
    aspect-ratio: var(--_ratio, 3 / 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: clip;
    position: relative;
  }
  .clip {
    display: contents;
  }
  .drawing,
  .picture ::slotted(:is(img, picture, video, canvas, svg)) {
    block-size: 100% !important;
    inline-size: 100% !important;
    inset: 0 !important;
    margin: 0 !important;
    max-inline-size: none !important;
    position: absolute !important;
  }
  .cover ::slotted(*) {
    object-fit: cover !important;
  }
  .contain ::slotted(*) {
    object-fit: contain !important;
  }
  /* The words of a picture that failed stand below its label, in its own half. */
  .failed ::slotted(*) {
    box-sizing: border-box !important;
    padding-block-start: 4em !important;
    padding-inline: 0 55% !important;
  }
  .end.failed ::slotted(*) {
    padding-inline: 55% 0 !important;
  }
  /* While the question is open they would answer it. */
  [role='img'] ::slotted(*) {
    font-size: 0 !important;
  }
  .label,
  .below,
  .caption {
    font-size: 0.875em;
  }
  .label {
    font-weight: 600;
  }
  .track,
  input,
  .toggle {
    display: none;
  }
  .below {
    align-items: center;
    color: var(--_muted);
    display: flex;
    gap: var(--_space);
    justify-content: space-between;
    padding-block: 8px;
  }
  .toggle[aria-pressed='true'] {
    background: var(--_text);
    color: var(--_surface);
  }
  legend {
    padding: 0;
  }
  .strong {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.4;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  @media screen {
    @container (min-width: 280px) {
      .toggle {
        display: block;
        flex: none;
      }
      .sliding {
        cursor: ew-resize;
        grid: auto / minmax(0, 1fr);
        touch-action: pan-y pinch-zoom;
        user-select: none;
        -webkit-user-select: none;
      }
      .sliding .picture {
        aspect-ratio: auto;
      }
      /* Gives the box its shape, and lets what is higher stretch both pictures. */
      .sliding::before {
        aspect-ratio: var(--_ratio, 3 / 2);
        content: '';
      }
      .sliding::before,
      .sliding .picture,
      .sliding .label {
        grid-area: 1 / 1;
      }
      /* Reaches as far out at its inline start as in: one clip from both sides does for both directions. */
      .sliding .clip {
        display: grid;
        margin-inline-start: -100%;
        padding-inline-start: 100%;
      }
      .sliding .start {
        background: none;
        border-color: transparent;
        z-index: 1;
      }
      .sliding .label {
        background: var(--_surface);
        border-radius: var(--_radius);
        line-height: 1.3;
        margin: 8px;
        max-inline-size: calc(50% - 16px);
        padding: 0.3em 0.7em;
        place-self: start;
        z-index: 2;
      }
      .sliding .end + .label {
        justify-self: end;
      }
      .sliding .track,
      .sliding input,
      .mover {
        block-size: 100%;
        display: block;
        inline-size: 100%;
        inset: 0;
        position: absolute;
      }
      .sliding .track {
        border-radius: var(--_radius);
        direction: ltr;
        overflow: hidden;
        z-index: 1;
      }
      .horizontal .track:dir(rtl) {
        scale: -1 1;
      }
      /* Only its focus ring shows, around the stage. */
      .sliding input {
        appearance: none;
        background: none;
        margin: 0;
        z-index: 1;
      }
      .sliding > * {
        pointer-events: none;
      }
      .divider {
        background: var(--_text);
        block-size: 100%;
        box-shadow: 0 0 0 2px var(--_surface);
        display: grid;
        inline-size: 2px;
        margin-inline-start: -1px;
        place-content: center;
      }
      .handle {
        background: var(--_surface);
        block-size: 46px;
        border: 2px solid var(--_text);
        border-radius: 50%;
        fill: none;
        inline-size: 46px;
        padding: 9px;
        stroke: var(--_text);
        stroke-width: 2;
      }
      .sliding.vertical {
        cursor: ns-resize;
        touch-action: pan-x pinch-zoom;
      }
      .sliding.vertical .end + .label {
        align-self: end;
      }
      .vertical .divider {
        block-size: 2px;
        inline-size: auto;
        margin: -1px 0;
      }
      .vertical .handle {
        rotate: 90deg;
      }
    }
  }
  @container (min-width: 760px) {
    .layout {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
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
    .divider {
      background: CanvasText;
    }
  }
  @media print {
    [data-print]::after {
      content: attr(data-print);
    }
  }
`;
