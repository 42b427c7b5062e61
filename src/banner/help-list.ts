import { html, nothing, type TemplateResult } from 'lit';
import { helpLineIds, renderHelpLine, type HelpLineId } from '../content/help-lines.ts';
import type { LanguageController } from '../controllers/language.ts';
import type { ProblemsController } from '../controllers/problems.ts';
import { readList } from './read-list.ts';

/** The help lines that `help` names, 988 where it names none that is known; nothing where it says so. */
export function renderHelpList(
  help: unknown,
  { strings, foreign }: LanguageController,
  problems: ProblemsController,
): TemplateResult | typeof nothing {
  const parse = (id: string) => (id === 'none' ? id : helpLineIds.find((known) => known === id));
  const given = readList(problems, 'help', help, parse, `any of ${helpLineIds.join(' ')}, or none`);
  const ids = [...given.values()].filter((id) => id !== 'none');
  if (!ids.length && given.size) return nothing;
  return html`<ul part="help" role="list" lang=${foreign ?? nothing}>
    ${(ids.length ? ids : (['988'] as HelpLineId[])).map((id) => html`<li dir="auto">${renderHelpLine(id, strings)}</li>`)}
  </ul>`;
}
