// What a program gets that asks about a page: a frame of the right height, and the picture for where no frame may stand.
import { markup } from '../pages/markup.ts';
import type { Language } from '../pages/language.ts';
import { widgetWords, wordsToMarkup } from '../pages/words.ts';
import { frameHeight, roomOf } from '../builder/room.ts';
import { addressOf, framePath, picturePath, subjectFolder, type Subject } from '../figures/addresses.ts';
import { subjectTitle, subjectAttributes, widgetOf } from '../figures/subjects.ts';

/** A column of text. Programs that ask for less width give the frame less; it tells its height then. */
const frameWidth = 600;

const heightOf = (subject: Subject, language: Language): number =>
  frameHeight(
    roomOf(widgetOf(subject), subject.kind === 'figure' ? { fact: subject.id } : {}, language),
    frameWidth,
  );

/** A frame to paste: its address has to be whole. */
export function frameCode(subject: Subject, language: Language, siteUrl: string): string {
  return markup`<iframe src="${siteUrl}${framePath(subject.id, language)}" title="${subjectTitle(subject, language)}" lang="${language}" width="100%" height="${heightOf(subject, language)}" style="border: 0; display: block" allow="autoplay; clipboard-write; fullscreen; web-share"></iframe>`
    .html;
}

/** https://oembed.com. WordPress keeps the words for where the frame does not load, and of the frame what it has here. */
export function oembed(subject: Subject, language: Language, siteUrl: string): string {
  const title = subjectTitle(subject, language);
  const height = heightOf(subject, language);
  const widget = widgetOf(subject);
  const words = wordsToMarkup(widgetWords(widget, subjectAttributes(subject, language, siteUrl), language));
  const page = addressOf(siteUrl, language, subjectFolder(subject));
  const html = markup`<blockquote><p>${words}</p><p><a href="${page}">${title}</a></p></blockquote><iframe src="${siteUrl}${framePath(subject.id, language)}" title="${title}" width="${frameWidth}" height="${height}" frameborder="0"></iframe>`;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'one-pill-widgets',
      provider_url: addressOf(siteUrl, language, ''),
      html: html.html,
      width: frameWidth,
      height,
      thumbnail_url: `${siteUrl}${picturePath(subject.id, language, '1200x630')}`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    },
    null,
    2,
  )}\n`;
}
