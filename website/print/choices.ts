// What can be chosen of a sheet of paper, and how it stands in the address.
import { isFactId, type FactId } from '../../src/content/facts.ts';
import { isLanguage, type Language } from '../pages/language.ts';

/** What there is to print, by its folder under `print/`. */
export const sheets = ['poster', 'cards'] as const;
export type Sheet = (typeof sheets)[number];

export const papers = ['letter', 'a4'] as const;
export type Paper = (typeof papers)[number];

export interface Choices {
  /** None: the message alone. */
  figure: FactId | undefined;
  language: Language;
  paper: Paper;
  /** Of the school or site that hangs it up, and its own help line. */
  name: string;
  help: string;
}

export const sheetFolder = (sheet: Sheet): `print/${Sheet}/` => `print/${sheet}/`;

/** In characters; what is longer would leave no room for what helps. */
export const longest = { name: 60, help: 90 } as const;

/** In one line, and not longer than there is room for. */
export function clamp(text: string, length: number): string {
  const characters = [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  return characters.length <= length
    ? characters.join('')
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

const isPaper = (text: string): text is Paper => papers.some((paper) => paper === text);

/** @returns the choices, and the names of what the address has that it cannot have */
export function readChoices(
  search: string,
  pageLanguage: Language,
): { choices: Choices; ignored: readonly string[] } {
  const parameters = new URLSearchParams(search);
  const choices: Choices = {
    figure: undefined,
    language: pageLanguage,
    paper: 'letter',
    name: clamp(parameters.get('name') ?? '', longest.name),
    help: clamp(parameters.get('help') ?? '', longest.help),
  };
  const ignored: string[] = [];
  for (const [name, value] of parameters) {
    if (name === 'figure' && isFactId(value)) choices.figure = value;
    else if (name === 'lang' && isLanguage(value)) choices.language = value;
    else if (name === 'paper' && isPaper(value)) choices.paper = value;
    else if (value && name !== 'name' && name !== 'help') ignored.push(name.slice(0, 40));
  }
  return { choices, ignored };
}

/** The other way round; what is as it would be anyway is left out. Empty without any choice. */
export function writeChoices(
  { figure, language, paper, name, help }: Choices,
  pageLanguage: Language,
): string {
  const parameters = new URLSearchParams();
  if (figure) parameters.set('figure', figure);
  if (language !== pageLanguage) parameters.set('lang', language);
  if (paper !== 'letter') parameters.set('paper', paper);
  if (name) parameters.set('name', name);
  if (help) parameters.set('help', help);
  const text = `${parameters}`;
  return text && `?${text}`;
}
