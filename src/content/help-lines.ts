import { safeLinkUrl } from '../links/safe-url.ts';
import type { BannerStrings } from '../locales/strings.ts';

/** In the order that a list of all of them has. */
export const helpLineIds = ['988', '911', 'samhsa', 'poison'] as const;

export type HelpLineId = (typeof helpLineIds)[number];

export const isHelpLineId = (text: string): text is HelpLineId => helpLineIds.some((id) => id === text);

/** The key of each line's sentence in the strings; the number that is seen stands there. */
interface SentenceKeys extends Record<HelpLineId, keyof BannerStrings> {
  '988': 'help988';
  '911': 'help911';
  samhsa: 'helpSamhsa';
  poison: 'helpPoison';
}

/** What a line takes of a language's words. */
export type HelpLineStrings<Id extends HelpLineId> = Readonly<Record<SentenceKeys[Id] | 'sms988', string>>;

interface HelpLine<Id extends HelpLineId> {
  readonly words: SentenceKeys[Id];
  /** What the number that is seen dials. */
  readonly tel: string;
}

export const helpLines: { readonly [Id in HelpLineId]: HelpLine<Id> } = {
  988: { words: 'help988', tel: 'tel:988' },
  911: { words: 'help911', tel: 'tel:911' },
  samhsa: {
    words: 'helpSamhsa',
    tel: 'tel:+18006624357',
  },
  poison: { words: 'helpPoison', tel: 'tel:+18002221222' },
};

/** A piece of a line's sentence: words, or a link that calls or texts. */
export type HelpLinePart =
  | string
  | {
      readonly href: string;
      readonly text: string;
      /** The link's name where its text does not say the number: "Call 988". */
      readonly name: string | undefined;
    };

/** One help line as a sentence whose numbers are links: what every place that shows one is made of. */
export function helpLineParts<Id extends HelpLineId>(id: Id, strings: HelpLineStrings<Id>): HelpLinePart[] {
  const { words, tel } = helpLines[id];
  // The text in {call:…} calls the line, that in {text:…} texts it.
  return strings[words]
    .split(/(\{(?:call|text):[^}]*\})/)
    .filter(Boolean)
    .map((part) => {
      const [, means, text] = /^\{(call|text):(.*)\}$/.exec(part) ?? [];
      if (text === undefined) return part;
      // A locale may come from anywhere, and so may its address.
      const href = means === 'text' ? (safeLinkUrl(strings.sms988) ?? 'sms:988') : tel;
      return { href, text, name: /\d/.test(text) ? undefined : `${text} ${id}` };
    });
}

/** The same sentence as plain text. */
export const helpLineText = <Id extends HelpLineId>(id: Id, strings: HelpLineStrings<Id>): string =>
  helpLineParts(id, strings)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
