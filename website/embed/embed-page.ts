// The page inside a frame: one widget. Its words are right without any script, so each built-in figure has its own.
import { createHash } from 'node:crypto';
import type { Language } from '../pages/language.ts';
import { Markup, markup } from '../pages/markup.ts';
import type { Build } from '../pages/page.ts';
import { framedPolicy } from '../pages/policy.ts';
import { widgetNames, type WidgetId } from '../pages/widgets.ts';
import { widgetWords, wordsToMarkup } from '../pages/words.ts';

export interface EmbedPage {
  language: Language;
  /** From the page up to the site's root. */
  root: string;
  build: Build;
  /** Without one the address has to say which. */
  widget?: WidgetId;
  /** A built-in figure. */
  fact?: string;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export function embedPage({ language, root, build, widget, fact }: EmbedPage): string {
  const words = markup`<p>${wordsToMarkup(widgetWords(widget ?? 'banner', fact ? { fact } : {}, language))}</p>`;
  const styles = build.frameStyles.trim();
  const tag = `one-pill-${widget}`;
  const content = widget
    ? markup`<${new Markup(tag)}${fact && markup` fact="${fact}"`}>${words}</${new Markup(tag)}>`
    : words;
  // A classic script: in a sandbox without an origin a module would need the host's CORS headers.
  return markup`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${framedPolicy([hashOf(styles)])}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${widget ? widgetNames[widget][language] : 'One Pill Can Kill'} – one-pill-widgets</title>
    <base target="_blank" />
    <link rel="icon" href="${root}icon.svg" />
    <style>${new Markup(styles)}</style>
    <script defer src="${root}embed/${widget ? `${tag}.js` : 'choose-widget.js'}"></script>
  </head>
  <body${widget && markup` data-widget="${widget}"`}${fact && markup` data-fact="${fact}"`}>
    <main id="frame">
      <div id="widget">${content}</div>
    </main>
  </body>
</html>
`.html;
}
