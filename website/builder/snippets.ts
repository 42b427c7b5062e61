// What a webmaster pastes. Each is complete by itself; every value in it is escaped.
import { onePillPage } from '../../src/content/action-links.ts';
import { facts } from '../../src/content/facts.ts';
import type { Language } from '../pages/language.ts';
import { escapeHtml } from '../pages/markup.ts';
import type { WidgetId } from '../pages/widgets.ts';
import { pieceText, widgetWords, wordsToMarkup, wordsToText, type Attributes } from '../pages/words.ts';
import { parentListener } from '../embed/parent-listener.ts';

/** How a site can take a widget. */
export type SnippetKind = 'tag' | 'header and div' | 'frame' | 'frame that grows' | 'text';

export interface Request {
  kind: SnippetKind;
  widget: WidgetId;
  language: Language;
  attributes: Attributes;
  /** The system is one on which optimizers rewrite scripts. */
  optimizers?: boolean;
  /** Names of those that are switches. */
  switches: readonly string[];
  /** Height to keep free, in px at 16px type. */
  height: number;
  scheme: 'light' | 'dark';
  /** Address of the site's root, ending in a slash. */
  base: string;
  version: string;
  /** Of the module, `sha384-…`. */
  integrity: string;
}

/** One thing to copy. `place` says where it goes. */
export interface Snippet {
  place: 'here' | 'header' | 'mail';
  code: string;
}

const attribute = (name: string, value: string) => `${name}="${escapeHtml(value)}"`;

/** Attributes one a line where a line would be long. */
function open(tag: string, attributes: readonly string[]): string {
  const line = `<${[tag, ...attributes].join(' ')}>`;
  return line.length > 100 ? `<${tag}\n  ${attributes.join('\n  ')}\n>` : line;
}

/** Opt-outs of LiteSpeed, Autoptimize and WP Rocket, which break modules or hold them back until a reader moves. */
const optOuts = ['data-no-optimize="1"', 'data-no-defer="1"', 'data-noptimize="1"', 'nowprocket=""'];

/**
 * The module of this very version, refused by the browser if it is not the file it was. Cloudflare's Rocket Loader, before any
 * system, breaks modules unless it is told so before `src`.
 */
function script({ base, version, integrity, optimizers }: Request): string {
  return open('script', [
    'type="module"',
    'data-cfasync="false"',
    ...(optimizers ? optOuts : []),
    attribute('src', `${base}${version}/one-pill-widgets.js`),
    attribute('integrity', integrity),
    'crossorigin="anonymous"',
  ]).concat('</script>');
}

const words = ({ widget, attributes, language }: Request) => widgetWords(widget, attributes, language);

/**
 * In `em`, so that the room grows with the type. None for what takes none where it stands, or not every day: a banner at the
 * window's lower edge or with a schedule.
 */
function room({ height, attributes }: Request): string[] {
  const { placement, on, from, until } = attributes;
  if (placement === 'bottom' || on || from || until) return [];
  return [`style="display: flow-root; min-height: ${Math.floor(height / 8) / 2}em"`];
}

function tag(request: Request): string {
  const { widget, language, attributes, switches } = request;
  const own = Object.entries(attributes).map(([name, value]) =>
    switches.includes(name) ? name : attribute(name, value),
  );
  const name = `one-pill-${widget}`;
  const start = open(name, [...own, attribute('lang', language), ...room(request)]);
  return `${start}\n  <p>${wordsToMarkup(words(request)).html}</p>\n</${name}>`;
}

function div(request: Request): string {
  const { widget, language, attributes } = request;
  const start = open('div', [
    attribute('data-one-pill', widget),
    ...Object.entries(attributes).map(([name, value]) => attribute(`data-${name}`, value || 'true')),
    attribute('data-lang', language),
    attribute('lang', language),
    ...room(request),
  ]);
  return `${start}\n  <p>${wordsToMarkup(words(request)).html}</p>\n</div>`;
}

/** What makes no sense in a frame of its own. */
const notFramed = ['placement'];

/** The page with this one widget. Built-in figures have a page each, whose words are right before any script. */
export function embedAddress({ widget, attributes, language, scheme, base }: Request): string {
  const { fact, ...others } = attributes;
  const named = widget === 'stat-counter' && Object.hasOwn(facts, fact ?? '');
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(named ? others : attributes)) {
    if (!notFramed.includes(name)) query.set(name, value);
  }
  if (scheme === 'dark') query.set('scheme', scheme);
  const text = `${query}`;
  return `${base}embed/${language}/${named ? fact : widget}.html${text && `?${text}`}`;
}

function frame(request: Request): string {
  const text = words(request);
  const plain = text.map(pieceText).join('');
  // Its first sentence; the point in "4.7%" ends none.
  const [title] = /^.*?\.(?=\s|$)/.exec(plain) ?? [plain];
  return `${open('iframe', [
    attribute('src', embedAddress(request)),
    attribute('title', title.replace(/\.$/, '')),
    attribute('lang', request.language),
    'width="100%"',
    attribute('height', `${Math.ceil(request.height)}`),
    'style="border: 0; width: 100%"',
    'allow="autoplay; clipboard-write; fullscreen; web-share"',
  ])}${escapeHtml(wordsToText(text))}</iframe>`;
}

/** One or two things to copy, in the order they are needed. */
export function snippets(request: Request): Snippet[] {
  switch (request.kind) {
    case 'tag':
      return [{ place: 'here', code: `${script(request)}\n${tag(request)}` }];
    case 'header and div':
      return [
        { place: 'header', code: script(request) },
        { place: 'here', code: div(request) },
      ];
    case 'frame':
      return [{ place: 'here', code: frame(request) }];
    case 'frame that grows':
      return [
        {
          place: 'here',
          code: `${frame(request)}\n<script>${parentListener(`${request.base}embed/`)}</script>`,
        },
      ];
    case 'text': {
      const text = wordsToText(words(request));
      // A figure of an author without a source would stand without any address.
      return [{ place: 'mail', code: text.includes('https://') ? text : `${text}\n${onePillPage}` }];
    }
  }
}
