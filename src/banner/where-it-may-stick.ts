// Whether a banner can stand at an edge of the window in this page. Where it cannot, it stays in the text.
import { documentProperty } from '../page/document-property.ts';

const viewport = (): Element =>
  document.compatMode === 'BackCompat' ? documentProperty('body')! : document.documentElement;

/** An element, then what it is drawn in: through slots and shadow roots up to the root. */
export function* ancestorsOf(element: Element): Generator<Element> {
  let parent: Element | null = element;
  while (parent) {
    yield parent;
    const above: Node | null = parent.assignedSlot ?? parent.parentNode;
    parent = above instanceof ShadowRoot ? above.host : (above as Element | null);
    if (parent && parent.nodeType !== Node.ELEMENT_NODE) parent = null;
  }
}

/** How much an element is enlarged by `zoom` of its own and around it. */
export function zoomOf(element: Element): number {
  if (element.currentCSSZoom) return element.currentCSSZoom;
  let zoom = 1;
  for (const each of ancestorsOf(element)) zoom *= Number(getComputedStyle(each).zoom) || 1;
  return zoom;
}

/**
 * Engines that do not know `currentCSSZoom` (Chromium before 128, Safari) do not say where a zoomed element stands in the
 * window: https://drafts.csswg.org/css-viewport/#zoom-property.
 */
const isOutOfReckoning = (host: Element): boolean => !('currentCSSZoom' in host) && zoomOf(host) !== 1;

/** The height of an element in pixels of the window. */
export const heightOf = (element: Element): number => element.getBoundingClientRect().height;

const isAbout = (size: number, other: number): boolean => Math.abs(size - other) <= 1.5;

/** Whether a fixed box that fills what it is fixed to fills the window: no ancestor contains it. */
export function fillsWindow(box: Element): boolean {
  const { left, top, width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = viewport();
  return (
    isAbout(left, 0) &&
    isAbout(top, 0) &&
    // A gutter for a scroll bar that is not there counts as the root's width, but not as the window's.
    width <= clientWidth + 1.5 &&
    width > clientWidth - 32 &&
    (isAbout(height, clientHeight) || isAbout(height, innerHeight))
  );
}

/**
 * Whether the banner belongs to something that lies over the page, or is hidden or cut off with it: a dialog, native or
 * scripted, a popover, what fills the screen, closed details, something clipped.
 */
export function isApartFromPage(host: Element): boolean {
  for (const element of ancestorsOf(host)) {
    if (element === host) continue;
    if (element === document.documentElement) return false;
    if (element.matches('dialog, [popover], [role=dialog], [role=alertdialog], [aria-modal=true]'))
      return true;
    if (element.matches('details:not([open])') && !host.closest('summary')) return true;
    if (element.matches(':fullscreen')) return true;
    const style = getComputedStyle(element);
    // A fixed `body` is one that a page has locked for a while.
    if (style.position === 'fixed' && element !== documentProperty('body')) return true;
    if (style.clipPath !== 'none') return true;
  }
  return false;
}

/** Whether the page behind something else holds still for a while, and the banner with it. */
const isInert = (host: Element): boolean =>
  [...ancestorsOf(host)].some((element) => element.matches('[inert]'));

/** Elements that are looked at for a page's own scroller at most: this is done on every resize of short pages. */
const mostElements = 300;

/** Whether an element fills most of the window and scrolls by itself, or lies over the page where no padding moves it. */
function isShell(element: Element): boolean {
  const { position, overflowY, visibility } = getComputedStyle(element);
  if (visibility !== 'visible') return false;
  if (/auto|scroll/.test(overflowY)) return true;
  if (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) return true;
  return position === 'fixed' && element.clientHeight > innerHeight * 0.9 && !!element.textContent?.trim();
}

/** Whether something inside scrolls in the place of the page, as in web apps. */
function hasInnerScroller(): boolean {
  const root = document.documentElement;
  const body = documentProperty('body')!;
  const isLarge = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > innerWidth / 2 && height > innerHeight / 2;
  };
  // Where the root says nothing about it, what `body` says goes for the window.
  if (getComputedStyle(root).overflowY !== 'visible' && isShell(body) && isLarge(body)) return true;
  const waiting: Element[] = [...body.children];
  for (let index = 0; index < waiting.length && index < mostElements; index++) {
    const element = waiting[index]!;
    const isBoxless = getComputedStyle(element).display === 'contents';
    if (!isBoxless && !isLarge(element)) continue;
    if (!isBoxless && isShell(element)) return true;
    waiting.push(...element.children, ...(element.shadowRoot?.children ?? []));
  }
  return false;
}

/** Whether the window scrolls (or need not, all of the page being in it), or does not for a while, or never does. */
function howPageScrolls(padding: number): 'freely' | 'later' | 'never' {
  const root = document.documentElement;
  const body = documentProperty('body')!;
  const rootOverflow = getComputedStyle(root).overflowY;
  const { overflowY: bodyOverflow, position } = getComputedStyle(body);
  const overflow = rootOverflow === 'visible' ? bodyOverflow : rootOverflow;
  const { scrollHeight, clientHeight } = viewport();
  const beyond = scrollHeight - clientHeight - padding;
  // Pages lock themselves for as long as a menu or a question lies over them.
  if (position === 'fixed') return 'later';
  if (overflow === 'hidden' || overflow === 'clip') return beyond > 1 ? 'later' : 'never';
  return beyond < innerHeight / 4 && hasInnerScroller() ? 'never' : 'freely';
}

/** Whether padding at the root's end comes after the page's last line: not where `html{height:100%}` overflows. */
function endsWithRoot(): boolean {
  const root = document.documentElement;
  const { scrollHeight, clientHeight } = viewport();
  const margin = parseFloat(getComputedStyle(root).marginBottom) * zoomOf(root);
  const end = root.getBoundingClientRect().bottom + margin + scrollY;
  return scrollHeight <= Math.max(clientHeight, end) + 1.5;
}

/**
 * Whether this page lets a banner stand at an edge of the window.
 *
 * @param padding what banners have been given of the page's height, in pixels of the window
 * @param sticks whether this one does already: a page that holds still for a while lets none begin, and moves none
 */
export function mayStick(host: Element, edge: 'top' | 'bottom', padding: number, sticks: boolean): boolean {
  if (isApartFromPage(host) || isOutOfReckoning(host)) return false;
  const scrolls = howPageScrolls(padding);
  if (scrolls === 'never') return false;
  const isHeld = scrolls === 'later' || isInert(host);
  if (isHeld) return sticks;
  return edge === 'top' || endsWithRoot();
}
