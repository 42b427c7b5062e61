import { html, nothing, type TemplateResult } from 'lit';
import type { AttributeReader } from '../attributes/attribute-reader.ts';
import { helpLineIds } from '../content/help-lines.ts';
import { renderHelpLine } from '../content/render-help-line.ts';
import type { LanguageController } from '../controllers/language.ts';
import type { BannerStrings } from '../locales/strings.ts';
import { localHelpParts } from './local-help.ts';
import { readList } from './read-list.ts';

/** The site's own line, then those that `help` names: 988 where it names none that is known, none where it says so. */
export function renderHelpList(
  help: unknown,
  localHelp: unknown,
  { strings, wordsLanguage, tag }: LanguageController<BannerStrings>,
  reader: AttributeReader,
): TemplateResult | typeof nothing {
  const known = ['none', ...helpLineIds] as const;
  const parse = (text: string) => known.find((id) => id === text);
  const given = [...readList(reader, 'help', help, parse, known.join(' or ')).values()];
  const ids = (given.length ? given : (['988'] as const)).filter((id) => id !== 'none');
  const local = localHelpParts(reader.text('local-help', localHelp));
  if (!ids.length && !local.length) return nothing;
  const localLine = local.map((part) =>
    typeof part === 'string' ? part : html`<a href=${part.href}>${part.text}</a>`,
  );
  return html`<ul part="help" role="list" lang=${wordsLanguage ?? nothing}>
    ${local.length ? html`<li dir="auto" lang=${wordsLanguage ? tag : nothing}>${localLine}</li>` : nothing}
    ${ids.map((id) => html`<li dir="auto">${renderHelpLine(id, strings)}</li>`)}
  </ul>`;
}
