import { supportsAdoptingStyleSheets } from 'lit';
import { documentProperty } from '../page/document-property.ts';
import { addedPadding, isRoomLost, setRoom, setRoomAnew, type Edge, type PageRoom } from './page-room.ts';
import { ancestorsOf, fillsWindow, heightOf, mayStick, zoomOf } from './where-it-may-stick.ts';

export type Placement = 'inline' | Edge;

/** How a banner stands: in the text; in the text until it would leave the window; over the page. */
type Stance = 'text' | 'sticky' | 'fixed';

interface Banner {
  edge: Edge;
  stance: Stance;
  /** How far it stands from its edge of the window, as measured there. */
  distance: number;
}

/** What is known of a banner before anything is changed. */
interface Measure {
  /** Its height across the window, in the window's pixels; 0 where it is not shown. */
  height: number;
  /** Whether it would stand at the window's edge, and not at that of something in the page. */
  reachesWindow: boolean;
  /** Where it begins at the top, in its own pixels. */
  offset: number;
  zoom: number;
}

/** The banners that are shown and want an edge, in the order in which they stand there. */
const banners = new Map<HTMLElement, Banner>();
const sheets = new WeakMap<Element, CSSStyleSheet>();
const sheetTexts = new WeakMap<CSSStyleSheet, string>();

let room: PageRoom | undefined;
let windowWidth = 0;

/** One each for all that stick, made for the first. */
let sizes: ResizeObserver | undefined;
let changes: MutationObserver | undefined;
let print: MediaQueryList | undefined;
let requested = 0;
/** How often the page has undone our room since the last frame, and whether that was once too often. */
let resets = 0;
let hasGivenUp = false;

/**
 * Above a site's header, below its dialogs, by the numbers that are customary for them. Borders keep clear of a phone's
 * notch: they push the close button too.
 */
const stuckStyle = (position: Stance, edge: Edge, offset: number) =>
  `@media not print{:host{position:${position}!important;inset:auto 0!important;${edge}:${offset}px!important;` +
  `z-index:1040;margin:0!important;width:auto!important;max-width:none!important;transition:none!important}` +
  `.frame{border-left:env(safe-area-inset-left) solid var(--_surface);` +
  `border-right:env(safe-area-inset-right) solid var(--_surface);` +
  `border-${edge}:env(safe-area-inset-${edge}) solid var(--_surface)}}`;

/** The height of WordPress' bar for people who are signed in, on windows where it stays. */
function adminBarHeight(): number {
  const bar = document.getElementById('wpadminbar');
  return bar && getComputedStyle(bar).position === 'fixed' ? bar.offsetHeight : 0;
}

/** The page may have given the host itself a padding or a border. */
function aroundContent(host: Element): number {
  const style = getComputedStyle(host);
  return [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth]
    .map((size) => parseFloat(size))
    .reduce((sum, size) => sum + size, 0);
}

/**
 * Measures a copy of the banner that fills what it is fixed to, unseen and gone before the next frame: the banner and the
 * page stay as they are, and the page's styles, its transitions included, have no part in it.
 */
function measure(host: HTMLElement, edge: Edge): Measure {
  const shadow = host.shadowRoot!;
  const frame = shadow.querySelector('.frame');
  if (!frame) return { height: 0, reachesWindow: false, offset: 0, zoom: 1 };
  const probe = document.createElement('div');
  probe.className = `probe ${edge}`;
  probe.style.setProperty('--_offset', `${adminBarHeight()}px`);
  const copy = probe.appendChild(frame.cloneNode(true) as Element);
  shadow.append(probe);
  const zoom = zoomOf(host);
  const height = heightOf(copy);
  const measured = {
    height: height && height + aroundContent(host) * zoom,
    reachesWindow: fillsWindow(probe),
    offset: edge === 'top' ? parseFloat(getComputedStyle(probe).paddingTop) || 0 : 0,
    zoom,
  };
  probe.remove();
  return measured;
}

/**
 * First in the page, a banner stays in the text: a late script moves nothing, not even `body`, which would count as a
 * layout shift. A `body` that is shorter than what is in it, scrolls by itself or lays out in rows would not carry it along.
 */
function canStayInText(host: HTMLElement, stance: Stance, offset: number): boolean {
  const root = document.documentElement;
  const body = documentProperty('body')!;
  if (stance === 'fixed' || host.parentElement !== body) return false;
  const bodyStyle = getComputedStyle(body);
  if (!/^(block|flow-root)$/.test(bodyStyle.display) || body.scrollHeight > body.offsetHeight) return false;
  if (bodyStyle.overflow !== 'visible' && getComputedStyle(root).overflow !== 'visible') return false;
  // The margin that browsers give to `body` is no reason to move it.
  return stance === 'sticky' || host.getBoundingClientRect().top + scrollY - offset <= 8;
}

/** An on-screen keyboard that makes the window lower must not lift a banner over the field that is being filled in. */
const isTypedAbove = (): boolean =>
  innerHeight < screen.height * 0.6 && document.querySelector(':read-write:focus') !== null;

function decide(host: HTMLElement, { edge, stance }: Banner, measured: Measure, top: number): Stance {
  const { height, reachesWindow } = measured;
  if (hasGivenUp || !height || height > innerHeight * 0.3) return 'text';
  if (edge === 'bottom' && isTypedAbove()) return 'text';
  const padding = addedPadding() * zoomOf(document.documentElement);
  if (!reachesWindow || !mayStick(host, edge, padding, stance !== 'text')) return 'text';
  return edge === 'top' && canStayInText(host, stance, top) ? 'sticky' : 'fixed';
}

function setSheet(host: HTMLElement, text: string): void {
  const sheet = sheets.get(host)!;
  if (sheetTexts.get(sheet) === text) return;
  sheetTexts.set(sheet, text);
  sheet.replaceSync(text);
}

const distanceOf = (host: Element, edge: Edge): number => {
  const { top, bottom } = host.getBoundingClientRect();
  return edge === 'top' ? top : innerHeight - bottom;
};

const rounded = (pixels: number): number => Math.round(pixels * 100) / 100;

/** Puts every banner in its place, and gives the page just the room that all of them need: measure, decide, apply. */
function update(): void {
  const measured = [...banners].map(([host, banner]) => [host, banner, measure(host, banner.edge)] as const);
  const taken = { top: 0, bottom: 0 };
  const decided = measured.map(([host, banner, known]) => {
    // In the banner's own pixels, which are those of its style.
    const offset = rounded(known.offset + taken[banner.edge] / known.zoom);
    const stance = decide(host, banner, known, offset * known.zoom);
    if (stance !== 'text') taken[banner.edge] += known.height;
    return { host, banner, known, stance, offset };
  });

  const next: PageRoom = {
    top: { padding: 0, covered: 0, offset: 0 },
    bottom: { padding: 0, covered: 0, offset: 0 },
  };
  const rootZoom = zoomOf(document.documentElement);
  let begins = false;
  for (const { host, banner, known, stance, offset } of decided) {
    if (stance !== 'text' && banner.stance === 'text') begins = true;
    banner.stance = stance;
    setSheet(host, stance === 'text' ? '' : stuckStyle(stance, banner.edge, offset));
    if (stance === 'text') continue;
    const height = heightOf(host) / rootZoom;
    const edgeRoom = next[banner.edge];
    edgeRoom.covered = rounded(edgeRoom.covered + height);
    if (stance === 'fixed') edgeRoom.padding = rounded(edgeRoom.padding + height);
    edgeRoom.offset = rounded((known.offset * known.zoom) / rootZoom);
    banner.distance = distanceOf(host, banner.edge);
  }
  applyRoom(next);
  if (begins) requestAnimationFrame(() => requestAnimationFrame(uncover));
}

function applyRoom(next: PageRoom): void {
  room = next;
  // On paper nothing sticks.
  if (print?.matches) setRoom({ top: { ...next.top, padding: 0 }, bottom: { ...next.bottom, padding: 0 } });
  else if (windowWidth && windowWidth !== innerWidth) setRoomAnew(next);
  else setRoom(next);
  windowWidth = innerWidth;
  // What we have just written is no news.
  changes?.takeRecords();
}

/**
 * A banner that comes when the reader already is somewhere must not cover what the address names or what has the focus;
 * two frames later, when the browser has made up for the page's new length.
 */
function uncover(): void {
  for (const element of [document.querySelector(':target'), document.activeElement]) {
    if (!element || element === documentProperty('body') || !(element as HTMLElement).offsetParent) continue;
    for (const [host, { edge, stance }] of banners) {
      if (stance === 'text' || host === element) continue;
      const banner = host.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      if (top >= banner.bottom || bottom <= banner.top) continue;
      if (edge === 'top' && top > -8) scrollBy({ top: top - banner.bottom, behavior: 'instant' });
      if (edge === 'bottom' && top > banner.bottom - innerHeight) {
        scrollBy({ top: Math.min(bottom - banner.top, top), behavior: 'instant' });
      }
    }
  }
}

function requestUpdate(): void {
  requested ||= requestAnimationFrame(() => {
    requested = 0;
    resets = 0;
    if (banners.size) update();
  });
}

function onResize(): void {
  hasGivenUp = false;
  update();
}

/** What the observed attributes did not tell: an ancestor that holds the banner back, a page that has grown. */
function onScroll(): void {
  const isBeyond = scrollY < 0 || scrollY + innerHeight > document.documentElement.scrollHeight + 1;
  // Drawn beyond the page's ends everything is out of its place for a moment.
  if (isBeyond) return;
  for (const [host, { edge, stance, distance }] of banners) {
    if (stance === 'text') continue;
    const moved = distanceOf(host, edge) - distance;
    if (stance === 'fixed' ? Math.abs(moved) > 1.5 : moved < -1.5) return requestUpdate();
  }
}

/** Most often the page's own reason to change an attribute has nothing to do with us. */
function onChanges(): void {
  if (room && isRoomLost()) {
    resets++;
    // A script that takes our room away whenever it is there: there can be no room, and no banner over the lines.
    if (resets > 5) hasGivenUp = true;
    else applyRoom(room);
  }
  requestUpdate();
}

function watch(): void {
  // In the next frame: an observer that resizes what it observes is an error in the page's console.
  sizes ??= new ResizeObserver(requestUpdate);
  changes ??= new MutationObserver(onChanges);
  print ??= matchMedia('print');
  addEventListener('resize', onResize);
  addEventListener('scroll', onScroll, { passive: true });
  print.addEventListener('change', requestUpdate);
}

/** Follows what the banners stand in, which may have changed with their place in the page. */
function watchAncestors(): void {
  changes!.disconnect();
  for (const host of banners.keys()) {
    for (const ancestor of ancestorsOf(host)) {
      changes!.observe(ancestor, { attributeFilter: ['class', 'style', 'open', 'inert', 'popover'] });
    }
  }
}

function stopWatching(): void {
  changes!.disconnect();
  removeEventListener('resize', onResize);
  removeEventListener('scroll', onScroll);
  print!.removeEventListener('change', requestUpdate);
  cancelAnimationFrame(requested);
  requested = 0;
  room = undefined;
}

/**
 * Says where a banner stands: in the text, at an edge of the window while there is room for that, or nowhere. The host's
 * own attributes are not ours, so a style sheet of its shadow root says it; engines without those (Safari before 16.4)
 * never stick, and keep the author's reserve of a banner that is gone.
 */
export function place(host: HTMLElement, placement?: Placement): void {
  if (!supportsAdoptingStyleSheets) return;
  const shadow = host.shadowRoot!;
  if (!sheets.has(host)) {
    const sheet = new CSSStyleSheet();
    sheets.set(host, sheet);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  }
  const known = banners.get(host);
  if (placement === 'top' || placement === 'bottom') {
    if (!banners.size) watch();
    if (!known) sizes!.observe(host);
    if (known?.edge !== placement) {
      setSheet(host, '');
      banners.set(host, { edge: placement, stance: 'text', distance: 0 });
    }
    watchAncestors();
    update();
    return;
  }
  setSheet(host, placement ? '' : ':host{display:none!important}');
  if (!known) return;
  banners.delete(host);
  sizes!.unobserve(host);
  watchAncestors();
  update();
  if (!banners.size) stopWatching();
}
