import { numberFormat } from '../locales/intl.ts';
import { numberWriting, writingOf, type NumberWriting } from '../locales/writing.ts';

/** What a word beside digits means: a power of ten ("millones", "M", "万"), or percent. */
export type NumberWord = number | 'percent';

/** What people write and `Intl` does not. */
const everydayWords: readonly [string, NumberWord][] = [
  ['bn', 9],
  ['mn', 6],
  ['tn', 12],
  ['lakh', 5],
  ['lakhs', 5],
  ['crore', 7],
  ['crores', 7],
  ['per cent', 'percent'],
  ['pct', 'percent'],
];

/** Without case, dots ("Mrd.") and the digits around, so that two ways to write a word are the same. */
const simplify = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\d.,'’\u061c\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const wordsByLanguage = new Map<string, ReadonlyMap<string, NumberWord>>();

/** The words of a language that is written from a table. */
function wordsOfTable({ compactWords, percentWord }: NumberWriting): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>([[percentWord, 'percent']]);
  for (const { power, one, other, letter } of compactWords) {
    for (const word of [one, other, letter]) words.set(simplify(word), power);
  }
  return words;
}

/** The words that `Intl` writes in a language. */
function wordsOfIntl(language: string): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (count: number, meaning: (digits: string) => NumberWord, options: Intl.NumberFormatOptions) => {
    const text = numberFormat(language, { numberingSystem: 'latn', ...options }).format(count);
    const word = simplify(text);
    if (word && !words.has(word)) words.set(word, meaning(text.replace(/\D/g, '')));
  };
  // One, two and five are enough to meet every plural form.
  for (const count of [1, 2, 5]) {
    add(count, () => 'percent', { style: 'unit', unit: 'percent', unitDisplay: 'long' });
    for (const compactDisplay of ['long', 'short'] as const) {
      for (let power = 3; power < 15; power++) {
        // Spanish writes 10⁹ as "1000 M": what is not in the digits is in the word. French writes 10³ without a digit.
        const powerOfWord = (digits: string) => power + 1 - (digits.length || 1);
        add(count * 10 ** power, powerOfWord, { notation: 'compact', compactDisplay });
      }
    }
  }
  return words;
}

/** All such words of a language. Asking `Intl` takes some milliseconds, so it is asked once, and only where there are words. */
function wordsOf(language: string): ReadonlyMap<string, NumberWord> {
  let words = wordsByLanguage.get(language);
  if (!words) {
    const table = writingOf(language, numberWriting);
    words = table ? wordsOfTable(table) : wordsOfIntl(language);
    if (language === 'en') words = new Map([...everydayWords, ...words]);
    wordsByLanguage.set(language, words);
  }
  return words;
}

/**
 * Reads the words beside a number, 0 where there are none: in the page's language, and what means nothing there in English
 * and Spanish, so that "20.4 million" is a figure on every page. `undefined` where there is any other word.
 */
export function readNumberWords(written: string, language: string): NumberWord | undefined {
  const phrase = simplify(written);
  if (!phrase) return 0;
  const meaningOf = (word: string) =>
    wordsOf(language).get(word) ?? wordsOf('en').get(word) ?? wordsOf('es').get(word);
  const meaning = meaningOf(phrase);
  if (meaning !== undefined) return meaning;
  // "mil millones" is 3 + 6.
  const powers = phrase.split(' ').map(meaningOf);
  return powers.every((power) => typeof power === 'number')
    ? powers.reduce((sum, power) => sum + power)
    : undefined;
}
