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
  .trend {
    display: grid;
    gap: 0.4em 0.75em;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    overflow-wrap: anywhere;
  }
  .trend li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }
  .trend-period,
  .trend-figure {
    font-variant-numeric: tabular-nums;
    min-inline-size: 0;
  }
  .trend-row {
    inline-size: 100%;
    padding-block: 0.15em;
  }
  /* Unlike a background it is printed, and stays in forced colors. */
  .bar {
    block-size: 0.5em;
    display: block;
    fill: var(--_control);
  }
  .is-shown {
    color: var(--_text);
    font-weight: 700;
  }
  .is-shown .bar {
    block-size: 0.9em;
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .trend .bar {
      fill: currentcolor;
    }
  }
  @container (min-width: 440px) {
    @supports (grid-template-columns: subgrid) {
      .trend {
        grid-template-columns: fit-content(35%) 1fr fit-content(35%);
      }
      .trend li {
        align-items: center;
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
      }
      .trend-row {
        grid-area: 1 / 2;
      }
      .trend-figure {
        grid-column: 3;
      }
    }
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
