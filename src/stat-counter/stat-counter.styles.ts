import { css } from 'lit';

export const styles = css`
  .frame {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    /* With padding and border no wider than 280px where the parent shrinks to fit. */
    contain-intrinsic-inline-size: calc(278px - var(--_space) * 3);
    padding: calc(var(--_space) * 1.5);
  }
  .frame::before {
    border-block-start: 3px solid var(--_accent);
    content: '';
    display: block;
    inline-size: 2.5em;
    margin-block-end: var(--_space);
  }
  .qualifier,
  .stage,
  .moving,
  [part='label'] {
    display: block;
  }
  .qualifier,
  .small {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
    margin-block-start: calc(var(--_space) / 2);
  }
  .stage,
  [part='label'] {
    font-size: 1.125em;
  }
  .stage {
    position: relative;
  }
  .figure {
    font-size: 2.5em;
    font-size: clamp(1.5em, 155cqi / var(--_length), 3.75em);
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1.2;
  }
  /* Out of the flow, of a fixed size, cut off at its edges: whatever it says, nothing else is laid out again. */
  .moving {
    contain: strict;
    inset: 0;
    position: absolute;
    -webkit-user-select: none;
    user-select: none;
    white-space: nowrap;
  }
  .stage:not(.counting) .moving {
    display: none;
  }
  /* Still read aloud, found and copied. */
  .counting > .figure {
    color: transparent !important;
    forced-color-adjust: none;
  }
  @media print {
    .moving,
    label {
      display: none !important;
    }
    .counting > .figure {
      color: inherit !important;
    }
  }
  [part='pictogram'] {
    block-size: auto;
    color: var(--_muted);
    display: block;
    fill: none;
    margin-block-start: var(--_space);
    max-inline-size: 100%;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  [part='pictogram']:dir(rtl) {
    transform: scaleX(-1);
  }
  [href='#marked'] {
    color: var(--_accent);
    fill: currentcolor;
    fill-rule: evenodd;
    stroke: none;
  }
  /* Pictures keep their colours there unless told. */
  @media (forced-colors: active) {
    [part='pictogram'],
    [href='#marked'] {
      color: CanvasText;
    }
  }
  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    justify-content: space-between;
  }
  textarea {
    background: none;
    border: 1px solid var(--_control);
    box-sizing: border-box;
    color: var(--_text);
    display: block;
    font: inherit;
    inline-size: 100%;
    padding: 0.5em;
  }
  .action {
    margin-block-start: var(--_space);
  }
`;
