// The page inside a frame: one widget. Its words are right without any script, so each built-in figure has its own.
import type { Language } from '../pages/language.ts';
import { markup } from '../pages/markup.ts';
import { framedPolicy } from '../pages/policy.ts';
import { widgetNames, type WidgetId } from '../pages/widgets.ts';
import { widgetWords, wordsToMarkup, type Attributes } from '../pages/words.ts';

/**
 * @param widget without one the address has to say which
 * @param root from the page up to the site's root
 */
export function embedPage(
  language: Language,
  root: string,
  widget?: WidgetId,
  attributes: Attributes = {},
): string {
  const words = widgetWords(widget ?? 'banner', attributes, language);
  // Classic scripts: in a sandbox without an origin a module would need the host's CORS headers.
  return markup`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${framedPolicy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${widget ? widgetNames[widget][language] : 'One Pill Can Kill'} – one-pill-widgets</title>
    <link rel="icon" href="${root}icon.svg" />
    <link rel="stylesheet" href="${root}embed/embed.css" />
    <script defer src="${root}one-pill-widgets.iife.js"></script>
    <script defer src="${root}embed/embed.js"></script>
  </head>
  <body${widget && markup` data-widget="${widget}"`}${attributes.fact && markup` data-fact="${attributes.fact}"`}>
    <main id="frame">
      <div id="widget"><p lang="${language}">${wordsToMarkup(words)}</p></div>
    </main>
  </body>
</html>
`.html;
}
