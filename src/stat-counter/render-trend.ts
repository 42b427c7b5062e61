import { html, nothing, type TemplateResult } from 'lit';
import type { StatCounterStrings } from '../locales/strings.ts';
import type { Trend } from './trend.ts';

/**
 * A list of words; the bars only add to it, so they are hidden from screen readers. A strict policy blocks styles in templates: a
 * bar is a picture, which has its length from an attribute, also where no script runs.
 */
export function renderTrend(
  { periods, note }: Trend,
  strings: StatCounterStrings,
  lang: string | undefined,
): TemplateResult {
  const items = periods.map(({ period, text, share, isShown }) =>
    share === undefined
      ? html`<li><bdi>${period}</bdi>: <bdi lang=${lang || nothing}>${text}</bdi></li>`
      : html`<li class=${isShown ? 'is-shown' : nothing}>
          <bdi>${period}</bdi>: <bdi>${text}</bdi>
          <svg class="bar" aria-hidden="true" width="${share * 100}%"></svg>
        </li>`,
  );
  // Safari takes a list without bullets for none.
  return html`<ol class="trend" role="list" aria-label=${strings.overTime}>
      ${items}
    </ol>
    ${note ? html`<p><bdi>${note}</bdi></p>` : nothing}`;
}
