// What a webmaster pastes. Each is complete by itself; every value in it is escaped.
import { onePillPage } from '../../src/content/action-links.ts';
import { facts, isFactId, type FactId } from '../../src/content/facts.ts';
import { localize, type LocalizedText } from '../../src/locales/locale.ts';
import type { Language } from '../pages/language.ts';
import { escapeHtml } from '../pages/markup.ts';
import type { WidgetId } from '../pages/widgets.ts';
import { pieceText, widgetWords, wordsToMarkup, wordsToText, type Attributes } from '../pages/words.ts';
import { looks } from './looks.ts';
import { mailBlock } from './mail-block.ts';
import { columnRoom, frameRoom, type Room } from './room.ts';
import { pageAddress, subjectOf } from './subject.ts';

/** How a site can take a widget. */
export type SnippetKind = 'tag' | 'header and div' | 'frame' | 'frame that grows' | 'link' | 'text';

export interface Request {
  kind: SnippetKind;
  widget: WidgetId;
  language: Language;
  attributes: Attributes;
  /** The system is one on which optimizers rewrite scripts. */
  optimizers?: boolean;
  /** Names of those that are switches. */
  switches: readonly string[];
  /** Room to keep free for the widget, and its height in px as previewed. */
  room: Room;
  height: number;
  scheme: 'light' | 'dark';
  /** Address of the site's root, ending in a slash. */
  base: string;
  version: string;
  /** The module: of all widgets, or of this one. */
  file: ScriptFile;
  /** The script of pages with frames that grow. */
  listener: ScriptFile;
  /** Page and picture say the same. */
  isBuiltIn: boolean;
}

/** What an element or a div is written from. */
export type WidgetRequest = Pick<
  Request,
  'kind' | 'widget' | 'language' | 'attributes' | 'switches' | 'room'
>;

/** A script as it is served, by which a browser knows that it is the one that was checked. */
export interface ScriptFile {
  name: string;
  /** `sha384-…` */
  integrity: string;
  /** Bytes, as sent with brotli. */
  size: number;
}

/** One thing to copy. `place` says where it goes. */
export interface Snippet {
  place: 'here' | 'header' | 'link' | 'mail' | 'newsletter';
  code: string;
}

const attribute = (name: string, value: string) => `${name}="${escapeHtml(value)}"`;

/** A start tag in lines of no more than 100 characters where its attributes allow. */
function open(tag: string, attributes: readonly string[]): string {
  const lines = [`<${tag}`];
  for (const text of attributes) {
    const last = lines.at(-1)!;
    if (last.length + text.length < 100) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(`  ${text}`);
  }
  return `${lines.join('\n')}>`;
}

/** Opt-outs of LiteSpeed, Autoptimize and WP Rocket, which break modules or hold them back until a reader moves. */
const optOuts = ['data-no-optimize="1"', 'data-no-defer="1"', 'data-noptimize="1"', 'nowprocket=""'];

/**
 * The module of this very version, refused by the browser if it is not the file it was. Cloudflare's Rocket Loader, before any
 * system, breaks modules unless it is told so before `src`.
 */
export function moduleScript(
  src: string,
  { integrity }: Pick<ScriptFile, 'integrity'>,
  optimizers = false,
): string {
  return open('script', [
    'type="module"',
    'data-cfasync="false"',
    ...(optimizers ? optOuts : []),
    attribute('src', src),
    attribute('integrity', integrity),
    'crossorigin="anonymous"',
  ]).concat('</script>');
}

const script = ({ base, version, file, optimizers }: Request): string =>
  moduleScript(`${base}${version}/${file.name}`, file, optimizers);

const words = ({ widget, attributes, language }: WidgetRequest) => widgetWords(widget, attributes, language);

/** None is kept for what takes none where it stands, or not every day: a banner at the window's lower edge or with a schedule. */
function keepsRoom({ attributes }: WidgetRequest): boolean {
  const { placement, on, from, until } = attributes;
  return placement !== 'bottom' && !on && !from && !until;
}

/** A box whose width the room inside can follow. A banner that sticks to the window must not stand in one. */
function column(request: WidgetRequest, code: string): string {
  if (!keepsRoom(request) || request.attributes.placement === 'top') return code;
  return `<div style="container-type: inline-size">\n${code}\n</div>`;
}

const room = (request: WidgetRequest): string[] =>
  keepsRoom(request)
    ? [`style="display: flow-root; min-height: ${columnRoom(request.room, request.kind !== 'tag')}"`]
    : [];

/** The element with its fallback and its room. */
export function widgetTag(request: WidgetRequest): string {
  const { widget, language, attributes, switches } = request;
  const own = Object.entries(attributes).map(([name, value]) =>
    switches.includes(name) ? name : attribute(name, value),
  );
  const name = `one-pill-${widget}`;
  const start = open(name, [...own, attribute('lang', language), ...room(request)]);
  return column(request, `${start}\n  <p>${wordsToMarkup(words(request)).html}</p>\n</${name}>`);
}

function div(request: WidgetRequest): string {
  const { widget, language, attributes } = request;
  const start = open('div', [
    attribute('data-one-pill', widget),
    ...Object.entries(attributes).map(([name, value]) => attribute(`data-${name}`, value || 'true')),
    attribute('data-lang', language),
    attribute('lang', language),
    ...room(request),
  ]);
  return column(request, `${start}\n  <p>${wordsToMarkup(words(request)).html}</p>\n</div>`);
}

/** A built-in figure as an author would write it. */
function factAttributes(id: FactId, language: Language): Attributes {
  const { still, ...fact } = facts[id];
  const texts = Object.entries(fact).map(([name, text]) => [
    name.replace(/[A-Z]/, '-$&').toLowerCase(),
    localize(text as LocalizedText, language),
  ]);
  return { ...(Object.fromEntries(texts) as Attributes), ...(still && { still: '' }) };
}

/** What makes no sense in a frame of its own. */
const notFramed = ['placement'];

/**
 * The page with this one widget. Built-in figures have a page each, whose words are right before any script; these pages say
 * nothing else of the figure, so one with an author's words goes by its parts.
 */
function embedAddress({ widget, attributes, language, scheme, base }: Request): string {
  const { fact = '', ...others } = attributes;
  const isBuiltIn = widget === 'stat-counter' && isFactId(fact);
  // Of a trend, only the years that are built in.
  const isLook = ([name, value]: [string, string]) =>
    looks.includes(name) || (name === 'trend' && value === 'true');
  const isAsBuiltIn = isBuiltIn && Object.entries(others).every(isLook);
  const inParts: Attributes = isBuiltIn ? { ...factAttributes(fact, language), ...others } : attributes;
  const asked = isAsBuiltIn ? others : inParts;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (!notFramed.includes(name)) query.set(name, value);
  }
  if (scheme === 'dark') query.set('scheme', scheme);
  const text = `${query}`;
  return `${base}embed/${language}/${isAsBuiltIn ? fact : widget}.html${text && `?${text}`}`;
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
    // Block themes center a block by its margins; a frame in a line would stand at the edge.
    `style="border: 0; display: block; width: 100%; height: ${frameRoom(request.room)}"`,
    'allow="autoplay; clipboard-write; fullscreen; web-share"',
  ])}${escapeHtml(wordsToText(text))}</iframe>`;
}

/** For a minute, on a page where something is wrong. */
export const checkScript = (src: string, { integrity }: Pick<ScriptFile, 'integrity'>): string =>
  open('script', [
    'data-cfasync="false"',
    attribute('src', src),
    attribute('integrity', integrity),
    'crossorigin="anonymous"',
  ]).concat('</script>');

/** A file, so that nothing is left on the page where scripts are dropped but their text is kept. */
const listener = ({ base, version, listener: { name, integrity } }: Request): string =>
  open('script', [
    'data-cfasync="false"',
    attribute('src', `${base}${version}/${name}`),
    attribute('integrity', integrity),
    'crossorigin="anonymous"',
    'async',
  ]).concat('</script>');

/** One or two things to copy, in the order they are needed. */
export function snippets(request: Request): Snippet[] {
  switch (request.kind) {
    case 'tag':
      return [{ place: 'here', code: `${script(request)}\n${widgetTag(request)}` }];
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
          code: `${frame(request)}\n${listener(request)}`,
        },
      ];
    case 'link': {
      const { widget, attributes, language, base } = request;
      return [{ place: 'link', code: pageAddress(widget, attributes, language, base) }];
    }
    case 'text': {
      const text = wordsToText(words(request));
      // A figure of an author without a source would stand without any address.
      const withAddress = text.includes('https://') ? text : `${text}\n${onePillPage}`;
      return [
        { place: 'mail', code: withAddress },
        { place: 'newsletter', code: newsletter(request) },
      ];
    }
  }
}

function newsletter(request: Request): string {
  const { widget, attributes, language, base, isBuiltIn } = request;
  const subject = subjectOf(widget, attributes);
  const page = pageAddress(widget, attributes, language, base);
  return mailBlock({
    language,
    base,
    words: words(request),
    picture: isBuiltIn ? { subject, page } : undefined,
  });
}
