import { html, nothing, type TemplateResult } from 'lit';
import type { StatCounterStrings } from '../locales/strings.ts';
import type { Trend } from './trend.ts';

/**
 * A list of words; what the bars add is hidden from who does not see them. A strict policy blocks styles in templates: a
 * bar is a picture, which has its length from an attribute, also where no script runs.
 */
export function renderTrend(
  { periods, note }: Trend,
  strings: StatCounterStrings,
  lang: string | undefined,
): TemplateResult {
  const items = periods.map(({ period, text, share, isShown }) => {
    const isGap = share === undefined;
    const row = html`<span class="trend-row" aria-hidden="true"
      ><svg class="bar" width="${(share ?? 0) * 100}%"><rect width="100%" height="100%" /></svg
    ></span>`;
    return html`<li class=${isShown ? 'is-shown' : nothing}>
      <span class="trend-period"><bdi>${period}</bdi>:</span>
      <span class="trend-figure" lang=${(isGap && lang) || nothing}><bdi>${text}</bdi></span>
      ${isGap ? nothing : row}
    </li>`;
  });
  // Safari takes a list without bullets for none.
  return html`<ol class="trend" role="list" aria-label=${strings.overTime}>
      ${items}
    </ol>
    ${note ? html`<p>${note}</p>` : nothing}`;
}
