import type { Bilingual } from '../pages/language.ts';
import { isFramed, pageLanguage } from './page-settings.ts';

const ignoredWords: Bilingual = {
  en: 'Ignored in this address:',
  es: 'Se ignoró en esta dirección:',
};

const written = new Set<string>();

/**
 * Beside the widget, in small print: whoever made the address sees it, and nobody else ever has to. Where nobody framed the
 * page it goes to the console alone, as it may hold words of the address.
 */
export function note(text: string): void {
  if (written.has(text)) return;
  written.add(text);
  console.warn(`[one-pill] ${text}`);
  if (!isFramed) return;
  const line = document.createElement('p');
  line.className = 'notes';
  line.append(text);
  document.querySelector('#frame')!.append(line);
}

export function noteIgnored(names: ReadonlySet<string>): void {
  if (names.size) note(`${ignoredWords[pageLanguage()]} ${[...names].join(', ')}`);
}
