import { css } from 'lit';

export const styles = css`
  .frame {
    background: var(--_surface);
    border-block: 1px solid var(--_border);
    /* The author's own reserve is filled, not left as a strip of the page below. */
    min-block-size: inherit;
    padding: var(--_space) var(--_space) 10px;
    position: relative;
  }
  /* Ink and paper change places; the focus ring follows. */
  .strong {
    --_accent: var(--one-pill-accent, #ffb48a);
    --_surface: var(--one-pill-text, #16243a);
    --_text: var(--one-pill-surface, #fbfaf6);
    --_border: var(--_surface);
    --_control: var(--one-pill-border, #93a0b4);
  }
  @supports (color: light-dark(red, red)) {
    .strong {
      --_surface: var(--one-pill-text, light-dark(#16243a, #243352));
    }
  }
  /* Over the first word, however wide the page. */
  .quiet .layout::before {
    border-block-start: 3px solid var(--_accent);
    content: '';
    inline-size: 3em;
    inset-block-start: -1px;
    position: absolute;
  }
  .layout,
  ul {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  .layout {
    margin-inline: auto;
    max-inline-size: 72em;
  }
  .words {
    flex: 1 1 100%;
    margin-block-end: 8px;
    min-inline-size: 0;
  }
  h2 {
    font-size: clamp(1.375em, 1em + 1.6cqi, 1.75em);
    font-weight: 750;
    letter-spacing: -0.01em;
    line-height: 1.15;
    margin-block-end: 0.25em;
  }
  p {
    max-inline-size: 72ch;
  }
  [role='status'] {
    margin-inline-start: 12px;
  }
  textarea {
    inline-size: 16em;
    margin-block: 8px;
    max-inline-size: 100%;
  }
  ul {
    font-size: 0.9375em;
    list-style: none;
  }
  /* A short word is a large enough target, and still stands a space from the next one. */
  li a {
    margin-inline: -10px;
    padding-inline: 10px;
  }
  [part='close'] {
    border-color: transparent;
    inset-block-start: 4px;
    inset-inline-end: 4px;
    padding: 0;
    position: absolute;
  }
  svg {
    block-size: 16px;
    fill: none;
    inline-size: 16px;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-width: 2;
  }
  /* Room for the close button, which follows. */
  .layout:not(:last-child) h2 {
    padding-inline-end: 40px;
  }
  @container (min-width: 44em) {
    .words {
      flex-basis: 0;
      margin: 0;
    }
    ul {
      flex-basis: 100%;
    }
    .layout:not(:last-child) {
      padding-inline-end: 40px;
    }
  }
  /* What a banner at an edge of the window is measured by. */
  .window {
    inset: 0;
    min-block-size: inherit;
    padding-top: var(--one-pill-banner-offset, var(--_offset));
    pointer-events: none;
    position: fixed;
    visibility: hidden;
  }
  @media print {
    .frame {
      --_surface: #fff;
      --_text: #000;
      --_accent: #fff;
      --_on-accent: #000;
    }
    .primary::after {
      content: '\\a0' attr(href);
    }
  }
`;
