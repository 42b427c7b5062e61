import { css } from 'lit';

export const styles = css`
  .frame {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    /* In a box of fixed height, the author's or a page's for frames of videos, the words stay within reach. */
    display: flex;
    flex-direction: column;
    max-block-size: var(--_room, 100%);
    overflow: hidden auto;
  }
  /*
   * One box for poster and player: nothing below moves. Within a screen's height, and 200 px wide at the least ratio. It
   * gives way where height is short. Its own transition tells the card that the page has hidden it.
   */
  .stage {
    aspect-ratio: var(--_ratio, 16 / 9);
    background: var(--_border);
    inline-size: 100%;
    margin-inline: auto;
    max-inline-size: calc(40em * var(--_ratio, 1.7778));
    min-block-size: 200px;
    position: relative;
    transition: visibility 1ms;
  }
  /* Over what the page says of a slotted picture, too. */
  .fill,
  [name='poster']::slotted(*) {
    block-size: 100% !important;
    border: 0;
    inline-size: 100% !important;
    inset: 0;
    margin: 0 !important;
    max-inline-size: none !important;
    object-fit: cover;
    position: absolute !important;
  }
  video.fill {
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
    outline-offset: -3px;
  }
  :focus-visible .disc {
    box-shadow: 0 0 0 7px var(--_surface);
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  .badge,
  .duration {
    border: 1px solid;
    border-radius: 1em;
    padding-inline: 0.6em;
  }
  .duration {
    background: var(--_text);
    color: var(--_surface);
    inset-block-end: 0.6em;
    inset-inline-end: 0.6em;
    position: absolute;
  }
  .failure,
  [part='details'] {
    padding: var(--_space);
  }
  [part='details'] {
    flex: none;
  }
  .failure {
    background: var(--_surface);
    inset-inline: 0;
    position: absolute;
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
  .note {
    border-inline-start: 3px solid var(--_accent);
    margin: 0.5em 0;
    padding-inline-start: 0.6em;
  }
  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    justify-content: space-between;
  }
  /*
   * Keeps its room. Goes a moment after the focus went from it to Play: where the button that has the focus vanishes, Orca looks for
   * the next one by itself, and is silent when the focus comes there, too.
   */
  :disabled {
    opacity: 0;
    transition: visibility 0s 0.2s;
    visibility: hidden;
  }
  summary {
    cursor: pointer;
    /* As tall as a finger, whatever line height a reader sets. */
    min-block-size: 44px;
    padding-block: max(0px, (44px - 1.5em) / 2);
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
