import { html, nothing, type TemplateResult } from 'lit';
import { renderActionLine } from '../content/action-line.ts';
import type { LanguageController } from '../controllers/language.ts';
import { fill } from '../locales/locale.ts';
import { renderPictogram } from './pictogram.ts';
import { cite, type Stat } from './stat.ts';

interface CardState {
  /** The text of the moving layer. */
  moving: Text;
  /** How the last "Copy citation" went; `false` where the clipboard was refused. */
  copied: boolean | undefined;
  onCopy: () => void;
  /** No action line. */
  plain: boolean;
}

/** A stat as its reader sees it: the sentence, its picture, its source, a step to take. */
export function renderStatCard(
  stat: Stat,
  language: LanguageController,
  { moving, copied, onCopy, plain }: CardState,
): TemplateResult {
  const {
    text,
    tablets,
    qualifier,
    joiner,
    unit,
    label,
    period,
    note,
    source,
    sourceUrl,
    asOf,
    date,
    langOf,
  } = stat;
  const { strings, foreign } = language;
  const lang = foreign ?? nothing;
  const langIn = (name: Parameters<Stat['langOf']>[0]) => langOf(name) ?? nothing;
  const time = asOf && html`<time datetime=${asOf}>${date}</time>`;
  const [before, after] = strings.asOf.split('{date}');
  // The first paragraph reads as one sentence. The final figure is always in it; the moving one lies over it.
  return html`<div class="frame">
    <p>
      ${qualifier && html`<span class="qualifier" lang=${lang}>${qualifier}</span>`}
      <span class="stage">
        <bdi part="figure" class="figure">${text}</bdi>
        <span class="moving" aria-hidden="true" inert><bdi part="figure" class="figure">${moving}</bdi></span>
        ${joiner} ${unit && html`<span lang=${langIn('unit')}>${unit}</span>`}
      </span>
      ${label && html`<span part="label" lang=${langIn('label')}>${label}</span>`}
    </p>
    ${tablets ? renderPictogram(+stat.value, tablets, fill(strings.pictogram, { value: stat.value, of: `${tablets}` })) : nothing}
    ${period && html`<p class="small">${period}</p>`}
    <div class="row small">
      ${
        source
          ? html`<p part="source">
              <span lang=${lang}>${strings.source}:</span>
              ${sourceUrl ? html`<a href=${sourceUrl}>${source}</a>` : source}${time && html`, ${time}`}
            </p>`
          : time && html`<p part="source"><span lang=${lang}>${before}</span>${time}${after}</p>`
      }
      <span>
        <span role="status" lang=${lang}>${copied ? strings.copied : nothing}</span>
        <button lang=${lang} @click=${onCopy}>${strings.copyCitation}</button>
      </span>
    </div>
    ${
      copied === false
        ? html`<label class="small">
            <span lang=${lang}>${strings.copyYourself}</span>
            <textarea readonly rows="4" .value=${cite(stat, strings)}></textarea>
          </label>`
        : nothing
    }
    ${note && html`<p class="small" lang=${langIn('note')}>${note}</p>`}
    ${plain ? nothing : renderActionLine(language)}
  </div>`;
}
