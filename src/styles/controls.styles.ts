import { css } from 'lit';

/** Links, buttons and their focus, the same in every widget. Targets are at least 44 by 44 px. */
export const controls = css`
  a,
  button {
    align-items: center;
    color: inherit;
    display: inline-flex;
    min-block-size: 44px;
    min-inline-size: 44px;
    touch-action: manipulation;
  }
  a {
    /* Room for a finger beside a short word, without a gap in the line. */
    margin-inline: -0.6em;
    padding-inline: 0.6em;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button,
  .primary {
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
    font: inherit;
    justify-content: center;
    margin: 0;
    padding: 0.4em 1em;
  }
  button:hover {
    border-color: currentcolor;
  }
  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
    text-decoration: none;
  }
  @supports not (color: color(from red xyz-d65 x y z)) {
    .primary {
      background: none;
      border: 2px solid var(--_accent);
      color: var(--_text);
    }
  }
  .primary:hover {
    text-decoration: underline 2px;
  }
  /* A ring of ink between two rings of paper: at least one edge of it shows on any ground. */
  :focus-visible {
    border-radius: var(--_radius);
    box-shadow: 0 0 0 7px var(--_surface);
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  textarea {
    background: none;
    border: 1px solid var(--_control);
    color: inherit;
    display: block;
    font: inherit;
    inline-size: 100%;
    padding: 0.4em;
  }
  .action {
    border-block-start: 1px solid var(--_border);
    font-size: 0.9375em;
    padding-block-start: calc(var(--_space) * 0.75);
    /* Where the room of a link at the end of a line goes. */
    padding-inline-end: 0.6em;
  }
  .action span {
    display: block;
  }
  [hidden] {
    display: none !important;
  }
  @media print {
    button {
      display: none !important;
    }
  }
`;
