import { html, svg, type TemplateResult } from 'lit';

const columns = 10;

/** Tablets, the first of them marked: filled and crossed through where the others are outlines with a score line. */
export function renderPictogram(marked: number, of: number, label: string): TemplateResult {
  const across = Math.min(of, columns);
  const tablets = Array.from({ length: of }, (_, index) => {
    const href = index < marked ? '#marked' : '#tablet';
    return svg`<use href=${href} x=${(index % columns) * 24} y=${Math.floor(index / columns) * 24}></use>`;
  });
  return html`<svg
    part="pictogram"
    role="img"
    aria-label=${label}
    width="${across * 2}em"
    viewBox="0 0 ${across * 24} ${Math.ceil(of / columns) * 24}"
  >
    <defs>
      <path id="tablet" d="M2.5 12a9.5 9.5 0 0 1 19 0a9.5 9.5 0 0 1-19 0zh19" />
      <path id="marked" d="M2 12a10 10 0 0 1 20 0a10 10 0 0 1-20 0zM11 6v5H6v2h5v5h2v-5h5v-2h-5V6z" />
    </defs>
    ${tablets}
  </svg>`;
}
