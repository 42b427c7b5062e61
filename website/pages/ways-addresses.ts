// Where paper and words are, from the language's own root.
import type { FactId } from '../../src/content/facts.ts';
import { newestFacts } from '../../src/content/newest.ts';
import { sheetFolder, type Sheet } from '../print/choices.ts';

export const wordsFolder = 'words/';

export const paperAddress = (sheet: Sheet, figure: FactId | undefined): string =>
  `${sheetFolder(sheet)}${figure ? `?figure=${figure}` : ''}`;

/** Of the figure where there are words for it, else of the message. */
export const wordsAddress = (figure: FactId | undefined): string =>
  `${wordsFolder}#${figure && newestFacts.includes(figure) ? figure : 'message'}`;
