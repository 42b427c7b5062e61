import { css } from 'lit';

export const styles = css`
  .frame {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    /* With padding and border no wider than 280px where the parent shrinks to fit. */
    contain-intrinsic-inline-size: calc(278px - var(--_space) * 2);
    padding: var(--_space);
    position: relative;
  }
  .frame::before {
    border-block-start: 3px solid var(--_accent);
    content: '';
    inline-size: 3em;
    inset-block-start: -1px;
    inset-inline-start: var(--_space);
    position: absolute;
  }
  .qualifier,
  .figure-line,
  [part='label'] {
    display: block;
    font-size: 1.125em;
  }
  .qualifier,
  p ~ * {
    color: var(--_muted);
  }
  p ~ * {
    font-size: 0.875em;
    margin-block-start: calc(var(--_space) / 2);
  }
  .figure-line {
    position: relative;
  }
  [part='figure'] {
    font-size: 2.5em;
    font-size: clamp(1.5em, 155cqi / var(--_length), 3.75em);
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1.15;
  }
  /* Out of the flow, of a fixed size, cut off at its edges: whatever it says, nothing else is laid out again. */
  .count-layer {
    contain: strict;
    display: none;
    inset: 0;
    position: absolute;
    user-select: none;
    white-space: nowrap;
  }
  @media screen {
    .is-counting > .count-layer {
      display: block;
    }
    /* Still read aloud, found and copied. */
    .is-counting > [part='figure'] {
      color: transparent !important;
      forced-color-adjust: none;
    }
  }
  [part='pictogram'] {
    display: block;
    fill: none;
    forced-color-adjust: auto;
    max-inline-size: 24em;
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
  /* Plain lines, as a page may have a hundred of them: grids and wrapping boxes cost nearly twice as much to lay out. */
  .trend {
    font-variant-numeric: tabular-nums;
    list-style: none;
    max-inline-size: 36em;
    overflow-wrap: anywhere;
  }
  .trend li + li {
    margin-block-start: 0.5em;
  }
  /* A border, as unlike a background it is printed, and stays in forced colors. */
  .bar {
    block-size: 0;
    border-block-start: 0.5em solid var(--_control);
    display: block;
    margin-block-start: 0.15em;
  }
  .is-shown {
    color: var(--_text);
    font-weight: 700;
  }
  .is-shown .bar {
    border-block-start: 0.9em solid var(--_accent);
  }
  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) var(--_space);
  }
  .action {
    color: inherit;
    margin-block-start: var(--_space);
  }
`;
