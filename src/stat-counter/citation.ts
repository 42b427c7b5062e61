import { formatDay, parseDay } from '../locales/formatters.ts';
import { fill } from '../locales/locale.ts';
import type { LanguageController } from '../controllers/language.ts';
import type { Stat } from './stat.ts';

/** Figure, label, period, source, date and address in one line. */
export function cite(
  { text, qualifier, joiner, words, asOf, sourceUrl }: Stat,
  { strings, tag }: LanguageController,
): string {
  const period = words('period');
  const source = words('source');
  const date = asOf && formatDay(parseDay(asOf)!, tag);
  const claim = [qualifier, text, joiner, words('unit'), words('label'), period && `(${period})`];
  const origin = source
    ? `. ${strings.source}: ${source}${date ? `, ${date}` : ''}`
    : date && `, ${fill(strings.asOf, { date })}`;
  return `${claim.filter(Boolean).join(' ')}${origin ?? ''}. ${sourceUrl || location.href}`;
}
