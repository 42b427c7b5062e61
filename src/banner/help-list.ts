import { html, nothing, type TemplateResult } from 'lit';
import type { AttributeReader } from '../attributes/attribute-reader.ts';
import { helpLineIds } from '../content/help-lines.ts';
import { renderHelpLine } from '../content/render-help-line.ts';
import type { LanguageController } from '../controllers/language.ts';
import { readList } from './read-list.ts';

/** The help lines that `help` names, 988 where it names none that is known; nothing where it says so. */
export function renderHelpList(
  help: unknown,
  { strings, foreign }: LanguageController,
  reader: AttributeReader,
): TemplateResult | typeof nothing {
  const known = ['none', ...helpLineIds] as const;
  const parse = (text: string) => known.find((id) => id === text);
  const given = [...readList(reader, 'help', help, parse, known.join(' or ')).values()];
  const ids = (given.length ? given : (['988'] as const)).filter((id) => id !== 'none');
  if (!ids.length) return nothing;
  return html`<ul part="help" role="list" lang=${foreign ?? nothing}>
    ${ids.map((id) => html`<li dir="auto">${renderHelpLine(id, strings)}</li>`)}
  </ul>`;
}
