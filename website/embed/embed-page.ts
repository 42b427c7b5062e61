// The page inside a frame: one widget. Its words are right without any script, so each built-in figure has its own.
import { createHash } from 'node:crypto';
import { isFactId } from '../../src/content/facts.ts';
import { addressOf, figureFolder, widgetFolder } from '../figures/addresses.ts';
import { beginnings } from '../builder/options.ts';
import { subjectAttributes } from '../figures/subjects.ts';
import type { Language } from '../pages/language.ts';
import { Markup, markup } from '../pages/markup.ts';
import type { Build } from '../pages/page.ts';
import { framedPolicy } from '../pages/policy.ts';
import { widgetNames, type WidgetId } from '../pages/widgets.ts';
import { widgetWords, wordsToMarkup, type Attributes } from '../pages/words.ts';
import { prerender, type Prerendered } from './prerender.ts';

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

/** The project's own video, for the page whose address names none. */
const ownFilm = beginnings['video-card'].src!.en;

/** What the page's widget has without any word of the address. */
function ownAttributes({ language, root, widget, fact }: EmbedPage): Attributes {
  if (fact) return { fact };
  // Which figure, the address has to say.
  if (!widget || widget === 'stat-counter') return {};
  return subjectAttributes({ kind: 'widget', id: widget }, language, root);
}

/** A build has no address that a film's could be relative to. */
const host = 'one-pill.invalid';
const filmElsewhere = `https://${host}/${ownFilm}`;

/** Readers are told no host that does not exist. */
function prerenderFilm(
  { language, root, build }: EmbedPage,
  attributes: Attributes,
): Prerendered | undefined {
  const own = { ...attributes, src: filmElsewhere };
  const drawn = prerender('video-card', own, language, build.prerenderStyles);
  const html = drawn?.html
    .replaceAll(filmElsewhere, root + ownFilm)
    .replace(/(id="from"[^>]*>)[^<]*/, '$1')
    .replaceAll(host, { en: 'this site', es: 'este sitio' }[language]);
  return drawn && { ...drawn, html: html! };
}

/** The widget's element, whole before its script. */
function widgetMarkup(page: EmbedPage, words: Markup): { content: Markup; styles: string | undefined } {
  const { language, build, widget } = page;
  if (!widget) return { content: words, styles: undefined };
  const attributes = ownAttributes(page);
  const drawn =
    widget === 'video-card'
      ? prerenderFilm(page, attributes)
      : prerender(widget, attributes, language, build.prerenderStyles);
  const tag = new Markup(`one-pill-${widget}`);
  const own = Object.entries(attributes).map(([name, value]) => markup` ${name}="${value}"`);
  const shadow =
    drawn &&
    markup`<template shadowrootmode="open"><style>${new Markup(drawn.styles)}</style>${new Markup(drawn.html)}</template>`;
  return { content: markup`<${tag}${own}>${shadow}${words}</${tag}>`, styles: drawn?.styles };
}

/** The page about what stands in the frame: where search engines, and links in WordPress' sandbox, lead. */
function aboutPage({ language, root, build, widget, fact }: EmbedPage & { widget: WidgetId }): string {
  const folder = fact && isFactId(fact) ? figureFolder(fact) : widgetFolder(widget);
  return addressOf(build.siteUrl ?? root, language, folder);
}

export function embedPage(page: EmbedPage): string {
  const { language, root, build, widget, fact } = page;
  const attributes = ownAttributes(page);
  const said = widgetWords(
    widget ?? 'banner',
    widget === 'video-card' ? { ...attributes, src: filmElsewhere } : attributes,
    language,
  );
  const words = new Markup(
    markup`<p>${wordsToMarkup(said)}</p>`.html.replaceAll(filmElsewhere, root + ownFilm),
  );
  const pageStyles = build.frameStyles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const { content, styles } = widgetMarkup(page, words);
  const about = widget && aboutPage({ ...page, widget });
  const hashes = [pageStyles, styles].filter((text) => text !== undefined).map(hashOf);
  // A classic script: in a sandbox without an origin a module would need the host's CORS headers.
  return markup`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${framedPolicy(hashes)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    ${about !== undefined && markup`<link rel="canonical" href="${about}" />`}
    <title>${widget ? widgetNames[widget][language] : 'One Pill Can Kill'} – one-pill-widgets</title>
    <base target="_blank" />
    <link rel="icon" href="${root}icon.svg" />
    <style>${new Markup(pageStyles)}</style>
    <script defer src="${root}embed/${widget ? `one-pill-${widget}.js` : 'choose-widget.js'}"></script>
  </head>
  <body${widget && markup` data-widget="${widget}"`}${fact && markup` data-fact="${fact}"`}>
    <main id="frame">
      <div id="widget">${content}</div>
    </main>
  </body>
</html>
`.html;
}
