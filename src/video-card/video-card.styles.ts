import { css } from 'lit';

export const styles = css`
  .frame {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  /* One box for poster and player: nothing below moves. */
  .stage {
    aspect-ratio: 16/9;
    background: var(--_border);
    inline-size: 100%;
    min-block-size: 200px;
    position: relative;
  }
  /* Upright, and within a screen's height. */
  .short {
    aspect-ratio: 9/16;
    margin: auto;
    max-inline-size: 18em;
  }
  .fill {
    block-size: 100%;
    border: 0;
    border-radius: 0;
    inline-size: 100%;
    inset: 0;
    object-fit: cover;
    position: absolute;
  }
  video {
    background: #000;
    object-fit: contain;
  }
  [part='poster'] {
    fill: var(--_surface);
    stroke: var(--_control);
    stroke-width: 0.3;
  }
  circle {
    opacity: 0.4;
  }
  .disc {
    background: var(--_accent);
    block-size: 64px;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    color: var(--_on-accent);
    fill: currentcolor;
  }
  /* Where nothing cuts it off; round the disc it shows on any poster. */
  .fill:focus-visible {
    box-shadow: none;
    outline-offset: -3px;
  }
  :focus-visible .disc {
    box-shadow: 0 0 0 7px var(--_surface);
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  .duration {
    background: var(--_text);
    border: 1px solid;
    border-radius: 1em;
    color: var(--_surface);
    inset-block-end: 0.6em;
    inset-inline-end: 0.6em;
    padding-inline: 0.6em;
    position: absolute;
  }
  .failure {
    background: var(--_surface);
    inline-size: 100%;
    padding: var(--_space);
    position: absolute;
  }
  [part='details'] {
    padding: var(--_space);
  }
  [part='heading'] {
    font-size: 1.2em;
    line-height: 1.2;
    margin-block-end: 0.25em;
  }
  .facts {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    justify-content: space-between;
  }
  /* Keeps its room. */
  :disabled {
    visibility: hidden;
  }
  summary {
    cursor: pointer;
    line-height: 44px;
  }
  @media print {
    .stage,
    #from {
      display: none;
    }
    a::after {
      content: ' ' attr(href);
    }
  }
`;
