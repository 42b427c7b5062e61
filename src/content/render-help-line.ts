import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../locales/strings.ts';
import { helpLineParts, type HelpLineId } from './help-lines.ts';

/** One help line as a sentence whose numbers are real links. */
export function renderHelpLine(id: HelpLineId, strings: Strings): TemplateResult {
  return html`${helpLineParts(id, strings).map((part) =>
    typeof part === 'string'
      ? part
      : html`<a href=${part.href} aria-label=${part.name ?? nothing}>${part.text}</a>`,
  )}`;
}
