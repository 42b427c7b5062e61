import { html, nothing, type TemplateResult } from 'lit';
import { helpLineParts, type HelpLineId, type HelpLineStrings } from './help-lines.ts';

/** One help line as a sentence whose numbers are real links. */
export function renderHelpLine<Id extends HelpLineId>(id: Id, strings: HelpLineStrings<Id>): TemplateResult {
  return html`${helpLineParts(id, strings).map((part) =>
    typeof part === 'string'
      ? part
      : html`<a href=${part.href} aria-label=${part.name ?? nothing}>${part.text}</a>`,
  )}`;
}
