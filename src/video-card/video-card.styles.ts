import { css } from 'lit';

export const styles = css`
  .card {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  /* One box for poster and player: nothing below moves. An upright one stays within a screen's height. */
  .stage {
    aspect-ratio: var(--_ratio);
    background: var(--_border);
    inline-size: 100%;
    margin-inline: auto;
    max-inline-size: calc(32em * var(--_ratio));
    min-block-size: 200px;
    min-inline-size: 200px;
    overflow: hidden;
    position: relative;
  }
  .fill,
  .poster ::slotted(*) {
    block-size: 100%;
    border: 0;
    border-radius: 0;
    inline-size: 100%;
    inset: 0;
    object-fit: cover;
    position: absolute;
  }
  video.fill {
    background: #000;
    object-fit: contain;
  }
  /* Inside, where nothing cuts it off. */
  .fill:focus-visible {
    box-shadow: none;
    outline-offset: -3px;
  }
  circle,
  path {
    fill: none;
    stroke: var(--_surface);
    vector-effect: non-scaling-stroke;
  }
  .tablet {
    fill: var(--_surface);
  }
  .tablet,
  path {
    stroke: var(--_control);
  }
  .disc {
    background: var(--_accent);
    block-size: 64px;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    box-sizing: content-box;
    color: var(--_on-accent);
  }
  .disc path {
    fill: currentcolor;
    stroke: none;
  }
  [part='play']:hover .disc {
    border-color: currentcolor;
  }
  /* The ring goes round the disc: the button is the whole poster. */
  [part='play']:focus-visible {
    outline: none;
  }
  :focus-visible .disc {
    box-shadow: 0 0 0 7px var(--_surface);
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  .duration {
    background: var(--_text);
    border-radius: 1em;
    color: var(--_surface);
    font-size: 0.875em;
    inset-block-end: 0.75em;
    inset-inline-end: 0.75em;
    padding-inline: 0.7em;
    pointer-events: none;
    position: absolute;
  }
  .failure {
    background: var(--_surface);
    border-block-end: 3px solid var(--_accent);
    inline-size: 100%;
    padding: 0.75em var(--_space);
    position: absolute;
  }
  .details {
    padding: var(--_space);
  }
  [part='heading'] {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
    margin-block-end: 0.3em;
    text-wrap: balance;
  }
  .facts,
  .note,
  #from {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  time {
    white-space: nowrap;
  }
  .badge {
    border: 1px solid;
    border-radius: 3px;
    padding-inline: 0.4em;
  }
  .note {
    border-inline-start: 3px solid var(--_accent);
    color: inherit;
    margin-block: 0.6em;
    padding-inline-start: 0.75em;
  }
  .row {
    column-gap: var(--_space);
    display: flex;
    flex-wrap: wrap;
  }
  /* The line before playing and the button while playing share a place as large as either. */
  .place {
    align-items: center;
    display: grid;
    justify-items: start;
  }
  .place > * {
    grid-area: 1 / 1;
  }
  .place button,
  .playing #from {
    visibility: hidden;
  }
  .playing button {
    visibility: visible;
  }
  details {
    border-block-start: 1px solid var(--_border);
    margin-block-start: 0.5em;
  }
  summary {
    cursor: pointer;
    line-height: 44px;
  }
  @container (min-width: 40em) {
    .card {
      align-items: flex-start;
      display: flex;
    }
    .stage {
      flex: 0 1 60%;
      margin: 0;
    }
    .details {
      flex: 1;
      min-inline-size: 0;
    }
    [part='heading'] {
      font-size: 1.4em;
    }
  }
  @media (forced-colors: active) {
    .disc,
    .duration {
      border: 2px solid;
    }
  }
  @media print {
    .stage,
    .place,
    details:not([open]) {
      display: none;
    }
    a {
      display: inline;
    }
    a::after {
      content: ' ' attr(href);
    }
  }
`;
