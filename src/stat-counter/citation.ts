import { fill } from '../locales/locale.ts';
import type { Strings } from '../locales/strings.ts';
import type { Stat } from './stat.ts';

/** Figure, label, period, source, date and address in one line. */
export function cite({ text, qualifier, joiner, words, date, sourceUrl }: Stat, strings: Strings): string {
  const period = words('period');
  const source = words('source');
  const claim = [qualifier, text, joiner, words('unit'), words('label'), period && `(${period})`];
  const origin = source
    ? `. ${strings.source}: ${source}${date ? `, ${date}` : ''}`
    : date && `, ${fill(strings.asOf, { date })}`;
  return `${claim.filter(Boolean).join(' ')}${origin || ''}. ${sourceUrl || location.href}`;
}
