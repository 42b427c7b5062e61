/** Of the panel alone: its own surface, on any page, in any theme, on paper. No `rem`: pages set that. */
export const styles = `
:host {
  all: initial !important;
  display: block !important;
}
section {
  --ink: #16243a;
  --paper: #fbfaf6;
  --muted: #55606f;
  --line: #ded9cd;
  --control: #7b7669;
  --mend: #a23b12;
  --code: #f0ede4;
  background: var(--paper);
  border: 1px solid var(--control);
  border-radius: 8px;
  box-shadow: 0 8px 32px rgb(0 0 0 / 28%);
  box-sizing: border-box;
  color: var(--ink);
  color-scheme: light;
  display: flex;
  flex-direction: column;
  font: 15px/1.5 system-ui, sans-serif;
  inline-size: min(460px, 100vw - 32px);
  inset-block-end: 16px;
  inset-inline-end: 16px;
  max-block-size: min(720px, 100vh - 32px);
  overflow-wrap: anywhere;
  position: fixed;
  z-index: 2147483647;
}
*, ::before, ::after { box-sizing: border-box; }
@media (prefers-color-scheme: dark) {
  section {
    --ink: #f3efe7;
    --paper: #172030;
    --muted: #aeb8c6;
    --line: #364257;
    --control: #7d8a9d;
    --mend: #ffb48a;
    --code: #212c40;
    color-scheme: dark;
  }
}
header {
  align-items: center;
  border-block-end: 1px solid var(--line);
  column-gap: 4px;
  display: grid;
  grid-template-columns: 1fr auto auto;
  padding: 8px 8px 12px 20px;
}
.summary { grid-column: 1 / -1; padding-inline-end: 12px; }
h2, h3, h4, p, ul, ol { margin: 0; padding: 0; }
h2 { font-size: 1.2em; line-height: 1.3; }
h3 { color: var(--muted); font-size: 0.87em; font-weight: 650; margin-block: 20px 4px; }
h3:first-child { margin-block-start: 0; }
h4 { font-size: 1em; font-weight: 650; }
.body { flex: 1; min-block-size: 0; overflow: auto; padding: 16px 20px; }
ol, ul { list-style: none; }
ol > li { border-block-end: 1px solid var(--line); padding-block: 12px; }
ol > li:last-child { border-block-end: 0; }
.state { color: var(--muted); font-size: 0.93em; }
li.problem, li.note, li.fine {
  border-inline-start: 3px solid var(--control);
  margin-block: 8px;
  padding-inline-start: 12px;
}
li.problem { border-color: var(--mend); }
li.fine { border-color: var(--line); }
li.problem > b { color: var(--mend); }
code { background: var(--code); border-radius: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone; font: 0.9em/1.4 ui-monospace, monospace; padding: 1px 4px; }
.privacy { border-block-start: 1px solid var(--line); color: var(--muted); font-size: 0.87em; margin-block-start: 20px; padding-block-start: 12px; }
footer { border-block-start: 1px solid var(--line); padding: 12px 20px; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  background: none;
  border: 1px solid var(--control);
  border-radius: 6px;
  color: inherit;
  cursor: pointer;
  font: inherit;
  min-block-size: 44px;
  min-inline-size: 44px;
  padding: 6px 12px;
}
button:hover { border-color: currentcolor; }
button.first { background: var(--ink); border-color: var(--ink); color: var(--paper); }
button.language { border-color: transparent; text-decoration: underline 1px; text-underline-offset: 0.2em; }
button.close { border-color: transparent; flex: none; padding: 0; }
button.close svg { block-size: 16px; display: block; fill: none; inline-size: 16px; margin: auto; stroke: currentcolor; stroke-width: 2; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.body:focus-visible { outline-offset: -3px; }
textarea {
  background: var(--paper);
  border: 1px solid var(--control);
  border-radius: 6px;
  color: inherit;
  font: 0.87em/1.4 ui-monospace, monospace;
  inline-size: 100%;
  padding: 8px;
}
.result:not(:empty) { margin-block-start: 8px; }
@media (max-width: 480px) {
  section {
    border-radius: 8px 8px 0 0;
    inline-size: 100vw;
    inset-block-end: 0;
    inset-inline-end: 0;
    max-block-size: 85vh;
  }
}
/* In a low frame all of it scrolls, or nothing would be left for the findings. */
@media (max-height: 360px) {
  section { display: block; overflow: auto; }
  .body { overflow: visible; }
}
@media (forced-colors: active) {
  section { border: 2px solid CanvasText; }
  button, button.language, button.close { border-color: ButtonText; }
  code { border: 1px solid GrayText; }
}
@media print {
  section {
    border: 0;
    box-shadow: none;
    break-before: page;
    color-scheme: light;
    display: block;
    inline-size: auto;
    max-block-size: none;
    position: static;
    --ink: #000;
    --paper: #fff;
    --muted: #444;
    --mend: #000;
  }
  .body { overflow: visible; }
  button, footer { display: none; }
  li { break-inside: avoid; }
}
`;
