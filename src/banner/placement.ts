import { supportsAdoptingStyleSheets } from 'lit';
import { ancestorsOf } from '../page/ancestors.ts';
import { documentProperty } from '../page/document-property.ts';
import { isRoomLost, setRoom, type Edge, type PageRoom } from './page-room.ts';
import {
  fillsWindow,
  heightOf,
  isFirstInPage,
  isTypedAbove,
  pageLetsStick,
  zoomOf,
} from './where-it-may-stick.ts';

export type Placement = 'inline' | Edge;

/** In the text; in the text until it would leave the window; over the page. */
type Position = 'static' | 'sticky' | 'fixed';

interface Banner {
  edge: Edge;
  position: Position;
  /** An invisible box meant to fill the window. Where it cannot, the banner could not stick either. */
  readonly window: HTMLElement;
}

/** The banners that are shown and want an edge, in the order in which they stand there. */
const banners = new Map<HTMLElement, Banner>();
const sheets = new WeakMap<HTMLElement, { readonly sheet: CSSStyleSheet; css: string }>();

/** What the page's own lengths were last read at: its media queries and classes may change them. */
let readAt = '';
let requested = 0;
/** How many updates in a row have found our room undone by the page, and whether that was once too often. */
let losses = 0;
let hasGivenUp = false;

/** One each for all that stick, made for the first. */
let sizes: ResizeObserver | undefined;
let changes: MutationObserver | undefined;
let print: MediaQueryList | undefined;

/**
 * Above a site's header, below its dialogs, by the numbers that are customary for them. Borders keep clear of a phone's
 * notch: they push the close button too.
 */
const stuckStyle = (position: Position, edge: Edge, offset: number): string =>
  `@media not print{:host{position:${position}!important;inset:auto 0!important;${edge}:${offset}px!important;` +
  `z-index:1040;margin:0!important;width:auto!important;max-width:none!important;transition:none!important}` +
  ['left', 'right', edge]
    .map((side) => `.frame{border-${side}:env(safe-area-inset-${side}) solid var(--_surface)}`)
    .join('') +
  '}';

/** The host's own attributes are not ours: a style sheet of its shadow root says where it stands. */
function styleHost(host: HTMLElement, css: string): void {
  let known = sheets.get(host);
  if (!known) {
    if (!css) return;
    const shadow = host.shadowRoot!;
    known = { sheet: new CSSStyleSheet(), css: '' };
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, known.sheet];
    sheets.set(host, known);
  }
  if (known.css === css) return;
  known.css = css;
  known.sheet.replaceSync(css);
}

/** Where a banner at the top begins: as the page says, or below WordPress' bar on windows where that stays. */
function measureOffset({ edge, window }: Banner): number {
  if (edge === 'bottom') return 0;
  const bar = document.getElementById('wpadminbar');
  const barHeight = bar && getComputedStyle(bar).position === 'fixed' ? bar.offsetHeight : 0;
  window.style.setProperty('--_offset', `${barHeight}px`);
  return parseFloat(getComputedStyle(window).paddingTop);
}

/** As high as it would be across the window, whatever it is now: that of a copy, which is gone before it is painted. */
function measureHeight(host: HTMLElement, { window }: Banner): number {
  const frame = host.shadowRoot!.querySelector('.frame');
  if (!frame) return 0;
  const copy = window.appendChild(frame.cloneNode(true) as Element);
  const height = heightOf(copy);
  copy.remove();
  return height;
}

function decide(host: HTMLElement, banner: Banner, offset: number): Position {
  const { edge, position, window } = banner;
  if (hasGivenUp || print!.matches || !fillsWindow(window)) return 'static';
  const height = measureHeight(host, banner);
  if (!height || height > innerHeight * 0.3) return 'static';
  if (edge === 'bottom' && isTypedAbove()) return 'static';
  if (!pageLetsStick(host, edge, position !== 'static')) return 'static';
  if (position !== 'static') return position;
  return edge === 'top' && isFirstInPage(host, offset * zoomOf(host)) ? 'sticky' : 'fixed';
}

const rounded = (pixels: number): number => Math.round(pixels * 100) / 100;

/** Puts every banner in its place: measure, decide, apply; then gives the page just the room that all of them need. */
function update(): void {
  const isLost = isRoomLost();
  losses = isLost ? losses + 1 : 0;
  // A script that takes our room away whenever it is there: there can be no room, and no banner over the lines.
  if (losses > 3) hasGivenUp = true;

  const room: PageRoom = {
    top: { padding: 0, covered: 0, offset: 0 },
    bottom: { padding: 0, covered: 0, offset: 0 },
  };
  const rootZoom = zoomOf(document.documentElement);
  let begins = false;
  for (const [host, banner] of banners) {
    const { edge } = banner;
    const atEdge = room[edge];
    // In the banner's own pixels, which are those of its style.
    const offset = measureOffset(banner);
    const taken = (atEdge.covered * rootZoom) / zoomOf(host);
    const position = decide(host, banner, offset + taken);
    begins ||= banner.position === 'static' && position !== 'static';
    banner.position = position;
    if (position === 'static') {
      styleHost(host, '');
      continue;
    }
    styleHost(host, stuckStyle(position, edge, rounded(offset + taken)));
    const height = heightOf(host) / rootZoom;
    atEdge.covered = rounded(atEdge.covered + height);
    if (position === 'fixed') atEdge.padding = rounded(atEdge.padding + height);
    atEdge.offset = rounded((offset * zoomOf(host)) / rootZoom);
  }
  const now = `${innerWidth} ${document.documentElement.className}`;
  setRoom(room, readAt !== now);
  readAt = now;
  // What we have just written is no news.
  changes!.takeRecords();
  // Two frames later the browser has made up for the page's new length.
  if (begins) requestAnimationFrame(() => requestAnimationFrame(uncover));
  // Whether what was lost stays now.
  if (isLost) requestUpdate();
}

/** A banner that comes when the reader already is somewhere must not cover what the address names or has the focus. */
function uncover(): void {
  for (const element of [document.querySelector(':target'), document.activeElement]) {
    for (const [host, { edge, position }] of banners) {
      if (!element || element === documentProperty('body') || element === host || position === 'static')
        continue;
      const banner = host.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      // What begins above the window is being read further down.
      if (top < -8 || top >= banner.bottom || bottom <= banner.top) continue;
      const by = edge === 'top' ? top - banner.bottom : Math.min(bottom - banner.top, top);
      scrollBy({ top: by, behavior: 'instant' });
    }
  }
}

function requestUpdate(): void {
  requested ||= requestAnimationFrame(() => {
    requested = 0;
    if (banners.size) update();
  });
}

function onResize(): void {
  hasGivenUp = false;
  update();
}

/** Style sheets that an optimizer has put off are there now, and the page's own lengths may be others. */
function onLoad(): void {
  readAt = '';
  update();
}

/** An ancestor may have come to hold a banner back without a change of its attributes. */
function onScroll(): void {
  // Drawn beyond the page's ends everything is out of its place for a moment.
  if (scrollY < 0 || scrollY + innerHeight > document.documentElement.scrollHeight + 1) return;
  for (const { position, window } of banners.values()) {
    if (position !== 'static' && !fillsWindow(window)) requestUpdate();
  }
}

function startWatching(): void {
  // In the next frame: an observer that resizes what it observes is an error in the page's console.
  sizes ??= new ResizeObserver(requestUpdate);
  changes ??= new MutationObserver(requestUpdate);
  print ??= matchMedia('print');
  addEventListener('resize', onResize);
  addEventListener('load', onLoad);
  addEventListener('scroll', onScroll, { passive: true });
  // Before the paper is laid out: there nothing sticks, and no room is kept.
  print.addEventListener('change', update);
}

/** Follows what the banners stand in, which may have changed with their place in the page. */
function watchAncestors(): void {
  changes!.disconnect();
  for (const ancestor of new Set([...banners.keys()].flatMap(ancestorsOf))) {
    changes!.observe(ancestor, { attributeFilter: ['class', 'style', 'open', 'inert', 'popover'] });
  }
}

function stopWatching(): void {
  removeEventListener('resize', onResize);
  removeEventListener('load', onLoad);
  removeEventListener('scroll', onScroll);
  print!.removeEventListener('change', update);
  cancelAnimationFrame(requested);
  requested = 0;
}

function begin(host: HTMLElement, edge: Edge): void {
  const window = document.createElement('div');
  window.className = 'window';
  host.shadowRoot!.append(window);
  if (!banners.size) startWatching();
  banners.set(host, { edge, position: 'static', window });
  sizes!.observe(host);
}

function end(host: HTMLElement): void {
  banners.get(host)!.window.remove();
  banners.delete(host);
  sizes!.unobserve(host);
  watchAncestors();
  update();
  if (!banners.size) stopWatching();
}

/**
 * Stands a banner in the text, at an edge of the window while there is room for that, or nowhere. Engines without style
 * sheets of a shadow root (Safari before 16.4) never stick, and keep the author's reserve of a banner that is gone.
 */
export function placeBanner(host: HTMLElement, placement: Placement | 'nowhere'): void {
  if (!supportsAdoptingStyleSheets) return;
  const known = banners.get(host);
  const wantsEdge = placement === 'top' || placement === 'bottom';
  if (known?.edge !== placement) {
    styleHost(host, placement === 'nowhere' ? ':host{display:none!important}' : '');
    if (known) end(host);
    if (wantsEdge) begin(host, placement);
  }
  if (!wantsEdge) return;
  watchAncestors();
  update();
}
