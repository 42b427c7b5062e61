import { declaredOnRoot, declareOnRoot, resetOnRoot } from './root-style.ts';

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

const edges = ['top', 'bottom'] as const;

/** What the page's own rules say of a property, read before ours hold: `40px`, `5%`, `auto`. */
const ownValues = new Map<string, string>();

/** Adds to the root's padding, while `grown` is not nothing. */
let growth: Animation | undefined;
let grown: Readonly<Record<Edge, number>> = { top: 0, bottom: 0 };

const computed = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name);

/** Brings transitions to their end: `*{transition:all .3s}` makes a slow change of everything that is set. */
function endTransitions(names: readonly string[]): void {
  for (const animation of document.documentElement.getAnimations()) {
    if (animation instanceof CSSTransition && names.includes(animation.transitionProperty))
      animation.finish();
  }
}

function ownValue(name: string): string {
  let value = ownValues.get(name);
  if (value === undefined) {
    endTransitions([name]);
    value = computed(name);
    ownValues.set(name, value);
  }
  return value;
}

/** A scroll-padding in pixels. */
function inPixels(value: string): number {
  const percent = Number(/([\d.]+)%/.exec(value)?.[1] ?? 0);
  const pixels = Number(/([\d.]+)px/.exec(value)?.[1] ?? 0);
  return (percent / 100) * innerHeight + pixels;
}

/** Adds to the page's scroll-padding and, where the page has left no room for an admin bar there, makes that up. */
function scrollPadding(edge: Edge, { covered, offset }: EdgeRoom): string {
  const own = ownValue(`scroll-padding-${edge}`);
  const missing = Math.max(0, offset - inPixels(own));
  return own === 'auto' ? `${covered + missing}px` : `calc(${own} + ${covered + missing}px)`;
}

/** Whether somebody has ended our animation: a script that ends all that it finds. */
const isGrowthLost = (): boolean => growth !== undefined && growth.playState !== 'finished';

/**
 * Grows the root's padding by an animation that adds to it. So the page's own padding is never read nor overwritten, and
 * its rules, media queries, transitions and scripts go on deciding about their part of it.
 */
function growPadding(wanted: Readonly<Record<Edge, number>>): void {
  if (edges.every((edge) => grown[edge] === wanted[edge]) && !isGrowthLost()) return;
  growth?.cancel();
  growth = undefined;
  grown = wanted;
  const frame: PropertyIndexedKeyframes = {};
  if (wanted.top) frame.paddingTop = `${wanted.top}px`;
  if (wanted.bottom) frame.paddingBottom = `${wanted.bottom}px`;
  if (Object.keys(frame).length === 0) return;
  growth = document.documentElement.animate(frame, { duration: 0, fill: 'both', composite: 'add' });
}

/** An `!important` rule of the page is stronger than any animation: only one of our own helps against it. */
const isOverruled = (name: string, padding: number): boolean =>
  declaredOnRoot().includes(name) || parseFloat(computed(name)) < padding - 0.5;

/** Whether the page has undone what was set: it is to be set again. */
export const isRoomLost = (): boolean => resetOnRoot().length > 0 || isGrowthLost();

/** The padding that is added now. */
export const addedPadding = (): number => grown.top + grown.bottom;

/** Gives the page just this room, and says how much that is; changes only what is not so already. */
export function setRoom(room: PageRoom): void {
  growPadding({ top: room.top.padding, bottom: room.bottom.padding });
  // Where the page has set its style anew, what shows there is its own.
  for (const name of resetOnRoot()) ownValues.delete(name);

  const wanted = new Map<string, [value: string, priority: string]>();
  for (const edge of edges) {
    const { padding, covered } = room[edge];
    const name = `padding-${edge}`;
    if (padding && isOverruled(name, padding)) {
      wanted.set(name, [`calc(${ownValue(name)} + ${padding}px)`, 'important']);
    }
    if (covered) wanted.set(`scroll-${name}`, [scrollPadding(edge, room[edge]), 'important']);
  }
  const height = room.top.covered || room.bottom.covered;
  if (height) wanted.set('--one-pill-banner-height', [`${height}px`, '']);

  const written = declareOnRoot(wanted);
  if (written.length) endTransitions(written);
  for (const name of ownValues.keys()) {
    if (!wanted.has(name)) ownValues.delete(name);
  }
}

const noRoom: PageRoom = {
  top: { padding: 0, covered: 0, offset: 0 },
  bottom: { padding: 0, covered: 0, offset: 0 },
};

/** The same, for a page whose media queries may have changed its scroll-padding: that shows only while ours is away. */
export function setRoomAnew(room: PageRoom): void {
  setRoom(noRoom);
  setRoom(room);
}
