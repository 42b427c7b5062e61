import { css } from 'lit';

/**
 * The host keeps nothing but its display, so that the author's own style of it holds. The frame inside forgets what
 * the page's text leaks in (about 25 inherited properties), and takes back only what a reader would want to inherit.
 */
export const reset = css`
  :host {
    /* Not cut in two by columns and pages. */
    break-inside: avoid;
    display: block;
    /* As a flex item no wider than the row. */
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Everything of the shadow tree, nothing of what is slotted. */
  *,
  ::before,
  ::after {
    border: 0;
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .frame {
    all: initial;
    box-sizing: border-box;
    display: block;
    /* The widget lays itself out by its own width; in a shrink-to-fit parent containment would make that 0. */
    container-type: inline-size;
    contain-intrinsic-inline-size: 280px;
    color: var(--_text);
    color-scheme: inherit;
    cursor: inherit;
    font-family: var(--one-pill-font, inherit);
    font-size: max(16px, 1em);
    line-height: 1.5;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    -webkit-tap-highlight-color: transparent;
  }
`;
