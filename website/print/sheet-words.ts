// What stands on paper: the widgets' own words. Each is a slot of the sheet, which the build fills once and the page's script
// fills anew at each choice.
import { helpLineParts, type HelpLineId } from '../../src/content/help-lines.ts';
import { sentences } from '../../src/content/sentences.ts';
import { subjectFolder, type Subject } from '../figures/addresses.ts';
import type { Bilingual, Language } from '../pages/language.ts';
import { widgetStrings } from '../pages/widget-strings.ts';
import { leadWords, sourceLine } from '../pages/message.ts';
import type { Piece } from '../pages/words.ts';
import { statPictureWords } from '../pictures/picture-words.ts';
import type { Choices } from './choices.ts';

/** In the order they are read. */
export const slots = [
  'name',
  'slogan',
  'lead',
  'truth',
  'before',
  'headline',
  'label',
  'period',
  'note',
  'source',
  'action',
  'help911',
  'help988',
  'ownHelp',
  'scan',
  'address',
  'disclaimer',
] as const;

export type Slot = (typeof slots)[number];

export type SheetWords = Readonly<Record<Slot, readonly Piece[]>>;

const scanWords: Bilingual = {
  en: 'Sources, and more to know:',
  es: 'Fuentes y más información:',
};

/** What the code and the address lead to: the figure's page, else that of the message. */
const sheetSubject = ({ figure }: Pick<Choices, 'figure'>): Subject =>
  figure ? { kind: 'figure', id: figure } : { kind: 'widget', id: 'banner' };

/** Of the page about it, from the language's own root. */
export const sheetPage = (choices: Pick<Choices, 'figure'>): string => subjectFolder(sheetSubject(choices));

/** What is to be called or texted stands out. */
const helpLine = (id: HelpLineId, language: Language): Piece[] =>
  helpLineParts(id, widgetStrings[language]).map((part) =>
    typeof part === 'string' ? part : { strong: part.text },
  );

const inWords = (text: string): Piece[] => (text ? [text] : []);

/** @param address of the page about it; without one neither it nor the code is shown */
export function sheetWords(choices: Choices, address: string | undefined): SheetWords {
  const { figure, language, name, help } = choices;
  const strings = widgetStrings[language];
  const stat = figure && statPictureWords({ fact: figure }, language);
  const shown = address?.replace(/^https?:\/\//, '').replace(/\/$/, '') ?? '';
  return {
    name: inWords(name),
    slogan: [strings.slogan],
    lead: [leadWords(language)],
    // A figure takes its room.
    truth: figure ? [] : [strings.truth],
    before: inWords(stat?.before ?? ''),
    headline: inWords(stat?.headline ?? ''),
    label: inWords(stat?.label ?? ''),
    period: inWords(stat?.period ?? ''),
    note: inWords(stat?.note ?? ''),
    source: inWords(figure ? sourceLine(figure, language) : ''),
    action: [strings.action],
    help911: helpLine('911', language),
    help988: helpLine('988', language),
    ownHelp: help ? [{ strong: help }] : [],
    scan: address === undefined ? [] : [scanWords[language]],
    address: inWords(shown),
    disclaimer: [sentences.disclaimer[language]],
  };
}
