/** A piece of a site's own help line: words, or a telephone number that calls. */
export type LocalHelpPart = string | { readonly href: string; readonly text: string };

const gap = '[\\s.\\u2010-\\u2013-]';
const extension = '(?:,?\\s*(?:ext\\.?|extension|x|#)\\s*\\d{1,6})?';

/** Numbers as people write them, the longest kinds first. Years, ZIP codes, hours and short codes for texting are none. */
const numbers = new RegExp(
  [
    // 1-800-662-HELP
    `(?:\\+?1${gap})?8\\d\\d${gap}(?=[\\dA-Z-]*[A-Z])[\\dA-Z](?:-?[\\dA-Z]){6,9}`,
    // (555) 010-0134 ext. 12, +1 555.010.0134
    `(?:\\+?1${gap}?)?(?:\\(\\d{3}\\)${gap}?|\\d{3}${gap}?)\\d{3}${gap}?\\d{4}${extension}`,
    // +52 55 1234 5678
    `\\+\\d(?:[\\s.()/\\u2010-\\u2013-]{0,2}\\d){6,14}${extension}`,
    // 555-0134
    `\\d{3}[.\\u2010-\\u2013-]\\d{4}${extension}`,
    // 211, 988
    '[2-9]11|988',
  ].join('|'),
  'g',
);

const keypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const toDigit = (letter: string): string => String(keypad.findIndex((key) => key.includes(letter)) + 2);

function toAddress(number: string): string {
  const [, main = '', extra] = /^(.*?)(?:,?\s*(?:ext\.?|extension|x|#)\s*(\d+))?$/.exec(number) ?? [];
  let digits = main.replace(/[A-Z]/g, toDigit).replace(/\D/g, '');
  const isFree = /[A-Z]/.test(main);
  // A word may be longer than the number; the rest is not dialed.
  if (isFree) digits = digits.slice(0, digits.startsWith('1') ? 11 : 10);
  const isAbroad = main.startsWith('+');
  if (!isAbroad && digits.length === 10) digits = `1${digits}`;
  const plus = isAbroad || digits.length === 11 ? '+' : '';
  return `tel:${plus}${digits}${extra ? `;ext=${extra}` : ''}`;
}

/** Whether a number stands by itself, and not inside a longer one, a date, a word or an address. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !/[\w+@/=$#-]$|\d[.,:]$/.test(text.slice(0, start)) && !/^(?:\w|[-./:,@]\w)/.test(text.slice(end));
}

/** The line as it is written, with each telephone number in it as a link. */
export function localHelpParts(text: string): LocalHelpPart[] {
  const parts: LocalHelpPart[] = [];
  let done = 0;
  for (const match of text.matchAll(numbers)) {
    const [number] = match;
    const start = match.index;
    const end = start + number.length;
    if (!standsAlone(text, start, end)) continue;
    if (start > done) parts.push(text.slice(done, start));
    parts.push({ href: toAddress(number), text: number });
    done = end;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}
