// Whether a banner can stand at an edge of the window in this page. Where it cannot, it stays in the text.
import { ancestorsOf } from '../page/ancestors.ts';
import { documentProperty } from '../page/document-property.ts';

const pageRoot = (): HTMLElement => document.documentElement;
const scroller = (): Element => documentProperty('scrollingElement') ?? pageRoot();

/** How much an element is enlarged by `zoom` of its own and around it. */
export const zoomOf = (element: Element): number => element.currentCSSZoom ?? 1;

/** The height of an element in pixels of the window. */
export const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/**
 * Whether a fixed box that is to fill the window does: not where it is not shown, nor where an ancestor contains it, by
 * `transform`, `filter`, `contain` or whatever else engines come to.
 */
export function fillsWindow(box: Element): boolean {
  const { left, top, width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = scroller();
  const isHigh = [clientHeight, innerHeight].some((whole) => Math.abs(height - whole) < 2);
  // A gutter for a scroll bar that is not there counts as the root's width, but not as the window's.
  const isWide = width < clientWidth + 2 && width > clientWidth - 32;
  return Math.abs(left) < 2 && Math.abs(top) < 2 && isHigh && isWide;
}

const layers = 'dialog, [popover], [role=dialog], [role=alertdialog], [aria-modal=true]';

/** Whether the banner belongs to something that lies over the page, or that cuts off what is fixed in it. */
function isApartFromPage(host: Element): boolean {
  return ancestorsOf(host).some((element) => {
    const { clipPath, position, zoom } = getComputedStyle(element);
    // A fixed `body` is one that a page has locked for a while.
    const isFixed = position === 'fixed' && element !== host && element !== documentProperty('body');
    // Safari does not say where a zoomed element stands: https://drafts.csswg.org/css-viewport/#zoom-property.
    const isUnknown = !('currentCSSZoom' in element) && Number(zoom || 1) !== 1;
    return element.matches(layers) || clipPath !== 'none' || isFixed || isUnknown;
  });
}

/** Whether the page holds still for a while, as under a menu or a question, or never scrolls. */
function isHeld(host: Element): boolean {
  const { overflowY, position } = getComputedStyle(documentProperty('body')!);
  const rootOverflow = getComputedStyle(pageRoot()).overflowY;
  const overflow = rootOverflow === 'visible' ? overflowY : rootOverflow;
  return (
    position === 'fixed' ||
    /hidden|clip/.test(overflow) ||
    ancestorsOf(host).some((element) => element.matches('[inert]'))
  );
}

/** What is drawn in the middle of the window, in open shadow roots, too. */
function elementInMiddle(root: Document | ShadowRoot): Element | null {
  const element = root.elementFromPoint(innerWidth / 2, innerHeight / 2);
  // A shadow root answers with its host where nothing of its own is drawn.
  if (!element || element.getRootNode() !== root) return null;
  return (element.shadowRoot && elementInMiddle(element.shadowRoot)) ?? element;
}

/** Whether something inside scrolls in the place of the page, or lies over it where no padding moves it: web apps. */
function scrollsInside(): boolean {
  const { scrollHeight, clientHeight } = scroller();
  if (scrollHeight > clientHeight * 1.5) return false;
  // Where the root says nothing about it, what `body` says goes for the window.
  const isWindow = (element: Element) =>
    element === pageRoot() ||
    (element === documentProperty('body') && getComputedStyle(pageRoot()).overflowY === 'visible');
  return ancestorsOf(elementInMiddle(document)).some((element) => {
    const { overflowY, position } = getComputedStyle(element);
    const { clientHeight: height, scrollHeight: whole } = element;
    const scrolls = overflowY !== 'visible' && height > innerHeight / 2 && whole > height + 1;
    return (scrolls || position === 'fixed') && !isWindow(element);
  });
}

/** Whether padding at the root's end comes after the page's last line: not where `html{height:100%}` overflows. */
function endsWithRoot(): boolean {
  const { scrollHeight, clientHeight } = scroller();
  const margin = parseFloat(getComputedStyle(pageRoot()).marginBottom);
  const end = pageRoot().getBoundingClientRect().bottom + margin + scrollY;
  return scrollHeight <= Math.max(clientHeight, end) + 1.5;
}

/**
 * Whether this page lets a banner stand at an edge of the window.
 *
 * @param sticks whether it does already: a page that holds still for a while lets none begin, and moves none
 */
export function pageLetsStick(host: Element, edge: 'top' | 'bottom', sticks: boolean): boolean {
  if (isApartFromPage(host)) return false;
  if (isHeld(host)) return sticks;
  return !scrollsInside() && (edge === 'top' || endsWithRoot());
}

/**
 * Whether a banner is the first in the page, in a `body` that carries what is sticky in it along: then it keeps its place
 * in the text, and a late script moves nothing, not even `body`, which would count as a layout shift.
 */
export function isFirstInPage(host: HTMLElement, offset: number): boolean {
  const body = documentProperty('body')!;
  if (host.parentElement !== body || body.scrollHeight > body.offsetHeight) return false;
  const { display, overflow } = getComputedStyle(body);
  const scrollsItself = overflow !== 'visible' && getComputedStyle(pageRoot()).overflow !== 'visible';
  if (!/^(block|flow-root)$/.test(display) || scrollsItself) return false;
  // The margin that browsers give to `body` is no reason to move it.
  return host.getBoundingClientRect().top + scrollY - offset <= 8;
}

/** An on-screen keyboard that makes the window lower must not lift a banner over the field that is being filled in. */
export const isTypedAbove = (): boolean =>
  innerHeight < screen.height * 0.6 && document.querySelector(':read-write:focus') !== null;
