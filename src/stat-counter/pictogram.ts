import { html, svg, type TemplateResult } from 'lit';
import type { Stat } from './stat.ts';

/** Pills in rows of ten, the first of them marked: filled and crossed where the others are outlines with a score line. */
export function renderPictogram({ marked, of, label }: NonNullable<Stat['pictogram']>): TemplateResult {
  const pills = Array.from({ length: of }, (_, index) => {
    const column = index % 10;
    return svg`<use href=${index < marked ? '#marked' : '#pill'} x=${column * 24} y=${(index - column) * 2.4}></use>`;
  });
  return html`<svg
    part="pictogram"
    role="img"
    aria-label=${label}
    viewBox="0 0 240 ${Math.ceil(of / 10) * 24}"
  >
    <defs>
      <path id="pill" d="M3 12a9 9 0 0 1 18 0a9 9 0 0 1-18 0h18" />
      <path id="marked" d="M2 12a10 10 0 0 1 20 0a10 10 0 0 1-20 0M11 6v5H6v2h5v5h2v-5h5v-2h-5V6" />
    </defs>
    ${pills}
  </svg>`;
}
