// The room that the page keeps free for banners, in the style of its root. Nothing is written while nothing has changed.
// Every change begins by giving back the page's own style, so that only the page's own lengths are ever added to.

/** An edge of the window where a banner can stand. */
export type Edge = 'top' | 'bottom';

/** What the page keeps free at one edge, in the root's own pixels. */
export interface EdgeRoom {
  /** What the page's first or last lines need; 0 where the banner itself stands in the text. */
  padding: number;
  /** How much of the window the banners cover. */
  covered: number;
  /** What lies between the window's edge and the banners, such as an admin bar; the page makes room for that itself. */
  offset: number;
}

export type PageRoom = Record<Edge, EdgeRoom>;

interface Declaration {
  name: string;
  /** As the browser gives it back: where it no longer does, the page has set its style anew. */
  ours: string;
  /** What the page's own inline style says. */
  own: string;
  ownPriority: string;
}

let declarations: Declaration[] = [];
/** What was last asked for. */
let current = '';
/** The `style` attribute as the page wrote it, and whether the browser took it: a policy may forbid inline styles. */
let pageAttribute: string | null = null;
let isPageStyleInForce = false;
/** The attribute as we left it; a page that has changed it meanwhile gets back only the properties that are ours. */
let ourAttribute: string | null = null;

const pageRoot = (): HTMLElement => document.documentElement;
const styleAttribute = (): string | null => pageRoot().getAttribute('style');

const isLost = ({ name, ours }: Declaration): boolean => pageRoot().style.getPropertyValue(name) !== ours;

/** Whether the page has undone what was set. */
export const isRoomLost = (): boolean => declarations.some(isLost);

/** Brings the root's paddings to their end: `*{transition:all .3s}` makes a slow change of everything that is set. */
function endTransitions(): void {
  for (const animation of pageRoot().getAnimations()) {
    if (animation instanceof CSSTransition && animation.transitionProperty.includes('padding')) {
      animation.finish();
    }
  }
}

function setProperty(name: string, value: string): void {
  const own = pageRoot().style.getPropertyValue(name);
  const ownPriority = pageRoot().style.getPropertyPriority(name);
  pageRoot().style.setProperty(name, value, 'important');
  declarations.push({ name, ours: pageRoot().style.getPropertyValue(name), own, ownPriority });
}

/** Gives the page its style back: to the letter where it has not changed it meanwhile. */
function restorePageStyle(): void {
  const isUntouched = styleAttribute() === ourAttribute;
  for (const declaration of declarations) {
    // An empty value removes the property.
    if (!isLost(declaration))
      pageRoot().style.setProperty(declaration.name, declaration.own, declaration.ownPriority);
  }
  declarations = [];
  if (!isUntouched) return;
  if (pageAttribute === null) pageRoot().removeAttribute('style');
  else if (isPageStyleInForce && styleAttribute() !== pageAttribute)
    pageRoot().setAttribute('style', pageAttribute);
}

function applyRoom(room: PageRoom): void {
  pageAttribute = styleAttribute();
  isPageStyleInForce = pageRoot().style.length > 0;
  endTransitions();
  const computed = getComputedStyle(pageRoot());
  // All are read before the first is written: reading after a write would have styles computed again.
  const wanted: [name: string, value: string][] = [];
  const lengthen = (name: string, least: number, more: number) => {
    const own = computed.getPropertyValue(name).replace('auto', '0px');
    wanted.push([name, `calc(max(${own}, ${least}px) + ${more}px)`]);
  };
  for (const edge of ['top', 'bottom'] as const) {
    const { padding, covered, offset } = room[edge];
    if (padding > 0) lengthen(`padding-${edge}`, 0, padding);
    if (covered > 0) lengthen(`scroll-padding-${edge}`, offset, covered);
  }
  for (const [name, value] of wanted) setProperty(name, value);
  const height = room.top.covered > 0 ? room.top.covered : room.bottom.covered;
  setProperty('--one-pill-banner-height', `${height}px`);
  endTransitions();
  ourAttribute = styleAttribute();
}

/**
 * Gives the page just this room.
 *
 * @param isAnew reads the page's own lengths again even where the room is the same: its media queries may have changed them
 */
export function setRoom(room: PageRoom, isAnew: boolean): void {
  const isNeeded = room.top.covered + room.bottom.covered > 0;
  const asked = isNeeded ? JSON.stringify(room) : '';
  if (asked === current && !isRoomLost() && !(isAnew && isNeeded)) return;
  const scrollPosition = scrollY;
  if (current) restorePageStyle();
  if (isNeeded) applyRoom(room);
  else endTransitions();
  current = asked;
  // A page that is shorter for a moment moves a reader at its end.
  if (scrollY !== scrollPosition) scrollTo({ top: scrollPosition, behavior: 'instant' });
}
