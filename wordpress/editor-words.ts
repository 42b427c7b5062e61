// The words of a widget, for the editor: a classic script that keeps them in one global of the admin's pages.
import { isLanguage } from '../website/pages/language.ts';
import type { WidgetId } from '../src/widgets.ts';
import { parseVideo } from '../src/video-card/video-address.ts';
import { widgetWords, wordsToMarkup, type Attributes } from '../website/pages/words.ts';

/** HTML that every role may save: words, `strong` and links. */
export function words(widget: WidgetId, attributes: Attributes, language: string): string {
  return wordsToMarkup(widgetWords(widget, attributes, isLanguage(language) ? language : 'en')).html;
}

/** Whether an address is a video that the card can play. */
export const isVideo = (address: string): boolean => parseVideo(address) !== undefined;
