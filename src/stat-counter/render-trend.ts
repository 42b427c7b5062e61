import { html, nothing, type TemplateResult } from 'lit';
import type { StatCounterStrings } from '../locales/strings.ts';
import type { Trend } from './trend.ts';

/** A list of words; what the bars add is hidden from who does not see them. Safari takes a list without bullets for none. */
export function renderTrend(
  { periods, note }: Trend,
  strings: StatCounterStrings,
  lang: string | undefined,
): TemplateResult {
  const items = periods.map(
    ({ period, text, share, isShown }) =>
      html`<li class=${isShown ? 'is-shown' : nothing}>
        <span class="trend-period"><bdi>${period}</bdi>:</span>
        <span class="trend-figure" lang=${share === undefined && lang ? lang : nothing}
          ><bdi>${text}</bdi></span
        >${share === undefined ? nothing : html`<span class="trend-row" aria-hidden="true"><span class="bar"></span></span>`}
      </li>`,
  );
  return html`<ol class="trend" role="list" aria-label=${strings.overTime}>
      ${items}
    </ol>
    ${note ? html`<p>${note}</p>` : nothing}`;
}

/** Gives the bars their lengths; a strict policy blocks styles in templates. */
export function drawBars(root: ParentNode, { periods }: Trend): void {
  const shares = periods.flatMap(({ share }) => share ?? []);
  for (const [index, bar] of root.querySelectorAll<HTMLElement>('.bar').entries()) {
    bar.style.setProperty('inline-size', `${shares[index]! * 100}%`);
  }
}
