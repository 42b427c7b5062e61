// HTML for newsletters: a table with its styles inline, as mail programs take it. All that it says is text; the picture repeats
// it, for those that show pictures.
import { onePillPage } from '../../src/content/action-links.ts';
import { picturePath, type Subject } from '../figures/addresses.ts';
import type { Language } from '../pages/language.ts';
import { markup, Markup, type Content } from '../pages/markup.ts';
import { widgetStrings } from '../pages/widget-strings.ts';
import { getTheFactsInEnglish, type Piece } from '../pages/words.ts';
import { pictureAlt } from '../pictures/picture-words.ts';

export interface MailBlock {
  language: Language;
  words: readonly Piece[];
  /** With its address; none where the words are an author's own. */
  picture: { subject: Subject; page: string } | undefined;
  /** Address of the site's root, ending in a slash. */
  base: string;
}

/** Mail programs for the dark turn both of these, or neither. */
const ground = '#fdfcf9';
const ink = '#16243a';
const signal = '#a23b12';

/** Of newsletters; what a phone has is less. */
const width = 600;
const height = 315;

/** A sentence is no figure. */
const size = (text: string): string =>
  text.length > 24 ? 'font-size: 24px; line-height: 30px' : 'font-size: 40px; line-height: 46px';

const link = (href: string, text: Content): Markup =>
  markup`<a href="${href}" style="color: ${signal}; text-decoration: underline">${text}</a>`;

/** The step stands by itself. */
function sayText(text: string, language: Language): Content {
  const start = text.indexOf(widgetStrings[language].action);
  if (start < 0) return text;
  return markup`${text.slice(0, start)}<span style="display: block; padding-top: 12px">${text.slice(start)}</span>`;
}

function say(piece: Piece, language: Language): Content {
  if (typeof piece === 'string') return sayText(piece, language);
  if ('href' in piece) return link(piece.href, piece.text);
  return markup`<strong style="display: block; font-weight: bold; ${size(piece.strong)}; padding-bottom: 8px">${piece.strong}</strong>`;
}

function image({ subject, page }: { subject: Subject; page: string }, { language, base }: MailBlock): Markup {
  const src = base + picturePath(subject.id, language, '1200x630');
  const alt = pictureAlt(subject, language);
  return markup`
  <tr>
    <td bgcolor="${ground}" style="background-color: ${ground}; padding: 0">
      <a href="${page}" style="color: ${ink}; text-decoration: none"><img src="${src}" width="${width}" height="${height}" alt="${alt}" border="0" style="border: 0; color: ${ink}; display: block; font-family: Arial, Helvetica, sans-serif; font-size: 14px; height: auto; line-height: 20px; max-width: 100%; width: 100%"></a>
    </td>
  </tr>`;
}

export function mailBlock(block: MailBlock): string {
  const { language, words, picture } = block;
  const hasLink = words.some((piece) => typeof piece !== 'string' && 'href' in piece);
  const more = !hasLink && markup` ${link(onePillPage, getTheFactsInEnglish(language))}`;
  return markup`<table role="presentation" lang="${language}" width="${width}" align="center" cellpadding="0" cellspacing="0" border="0" bgcolor="${ground}" style="background-color: ${ground}; border-collapse: collapse; margin: 0 auto; max-width: ${width}px; width: 100%">
  <tr>
    <td bgcolor="${ground}" style="background-color: ${ground}; color: ${ink}; font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 24px; padding: 24px; text-align: left">
      <p style="margin: 0">${words.map((piece) => say(piece, language))}${more}</p>
    </td>
  </tr>${picture && image(picture, block)}
</table>`.html;
}
