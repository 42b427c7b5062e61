/** A piece of a site's own help line: words, or a telephone number that calls. */
export type LocalHelpPart = string | { readonly href: string; readonly text: string };

const gap = '[\\s.\\u2010-\\u2013-]?';

/** Numbers as people write them, the longest kinds first. Years, ZIP codes, hours and short codes for texting are none. */
const kinds = [
  // 1-800-662-HELP
  `(?:\\+?1${gap})?8\\d\\d${gap}(?=[\\dA-Z-]*[A-Z])(?:-?[\\dA-Z]){7,10}`,
  // (555) 010-0134, +1 555.010.0134
  `(?:\\+?1${gap})?(?:\\(\\d{3}\\)|\\d{3})${gap}\\d{3}${gap}\\d{4}`,
  // +44 (0)20 7946 0958
  `\\+\\d(?:[\\s.()/\\u2010-\\u2013-]{0,2}\\d){6,14}`,
  // 555-0134
  '\\d{3}[.\\u2010-\\u2013-]\\d{4}',
  // 211, 988
  '[2-9]11|988',
];

/** One that stands by itself, and not inside a longer one, a date, a word or an address; with its extension. */
const numbers = new RegExp(
  `(^|[^\\w+@/=$#.,-])((${kinds.join('|')})(?:,?\\s*(?:ext\\.?|extension|x|#)\\s*(\\d{1,6}))?)(?![-./:,@]?\\w)`,
  'g',
);

/** What a telephone's keys say of A to Z. */
const keypad = '22233344455566677778889999';

function toAddress(number: string, extension: string | undefined): string {
  let digits = number
    // Dialed inside the country only.
    .replace(/^(\+.*)\(0\)/, '$1')
    .replace(/[A-Z]/g, (letter) => keypad[letter.charCodeAt(0) - 65]!)
    .replace(/\D/g, '');
  // A word may be longer than the number; the rest is not dialed.
  if (/[A-Z]/.test(number)) digits = digits.slice(0, digits.startsWith('1') ? 11 : 10);
  const isAbroad = number.startsWith('+');
  if (!isAbroad && digits.length === 10) digits = `1${digits}`;
  const plus = isAbroad || digits.length === 11 ? '+' : '';
  return `tel:${plus}${digits}${extension ? `;ext=${extension}` : ''}`;
}

/** The line as it is written, with each telephone number in it as a link. */
export function localHelpParts(line: string): LocalHelpPart[] {
  const parts: LocalHelpPart[] = [];
  let done = 0;
  for (const match of line.matchAll(numbers)) {
    const [, before = '', text = '', number = '', extension] = match;
    const start = match.index + before.length;
    if (start > done) parts.push(line.slice(done, start));
    parts.push({ href: toAddress(number, extension), text });
    done = start + text.length;
  }
  if (done < line.length) parts.push(line.slice(done));
  return parts;
}
