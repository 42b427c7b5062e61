import { html, nothing, type TemplateResult } from 'lit';
import { renderHelpLine } from './render-help-line.ts';
import type { LanguageController } from '../controllers/language.ts';
import type { ActionStrings } from '../locales/strings.ts';

/** What a reader can do, under every figure and comparison: a threat without a step only frightens. */
export function renderActionLine(language: LanguageController<ActionStrings>): TemplateResult {
  const { strings, wordsLanguage } = language;
  return html`<p part="action" class="action" lang=${wordsLanguage ?? nothing}>
    <bdi>${strings.action}</bdi> <span><bdi>${renderHelpLine('988', strings)}</bdi></span>
  </p>`;
}
