import { supportsAdoptingStyleSheets, type LitElement, type ReactiveController } from 'lit';

export type Placement = 'inline' | 'top' | 'bottom';
type Edge = Exclude<Placement, 'inline'>;

interface Stuck {
  edge: Edge;
  height: number;
  /** It takes its room in the text; the root's padding need not. */
  inFlow: boolean;
  /** Puts the banner that far from its edge: several on one edge stand in a row. */
  move: (offset: number) => void;
}

const stuck = new Map<Element, Stuck>();
/** What the page's own inline style of the root says about the properties that are set now. */
let ownStyle: [name: string, value: string, priority: string][] = [];
let hadStyleAttribute = false;

/** Puts one banner in its place or takes it away, and gives the page just the room that all of them need. */
function setStuck(banner: Element, place: Stuck | undefined): void {
  const root = document.documentElement;
  const { style } = root;
  if (!stuck.size) hadStyleAttribute = root.hasAttribute('style');
  for (const property of ownStyle) style.setProperty(...property);
  ownStyle = [];
  if (place) stuck.set(banner, place);
  else stuck.delete(banner);
  // Asked as an attribute: Chromium leaves an empty one behind where it was not.
  if (!hadStyleAttribute && !root.getAttribute('style')) root.removeAttribute('style');
  if (!stuck.size) return;

  const room = new Map<string, number>();
  const add = (name: string, height: number) => room.set(name, (room.get(name) ?? 0) + height);
  for (const { edge, height, inFlow, move } of stuck.values()) {
    const name = `scroll-padding-${edge}`;
    move(room.get(name) ?? 0);
    add(name, height);
    if (!inFlow) add(`padding-${edge}`, height);
  }
  const set = (name: string, value: string, priority: string) => {
    ownStyle.push([name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
    style.setProperty(name, value, priority);
  };
  const height = room.get('scroll-padding-top') ?? room.get('scroll-padding-bottom');
  set('--one-pill-banner-height', `${height}px`, '');
  for (const [name, added] of room) {
    const own = getComputedStyle(root).getPropertyValue(name).replace('auto', '0px');
    set(name, `calc(${own} + ${added}px)`, 'important');
  }
}

/**
 * Whether a banner that sticks to the top already stands there, first in the page. Then it stays in the text, and a
 * late script moves nothing, not even `body`, which would count as a layout shift. A `body` that is shorter than what
 * is in it, or scrolls by itself, would not carry the banner along.
 */
function isFirstInPage(host: Element): boolean {
  const { body, documentElement: root } = document;
  return (
    host.parentElement === body &&
    // The margin that browsers give to `body` is no reason to move it.
    host.getBoundingClientRect().top + scrollY <= 8 &&
    body.scrollHeight <= body.offsetHeight &&
    [root, body].some((element) => getComputedStyle(element).overflow === 'visible')
  );
}

/** An on-screen keyboard that makes the window lower must not lift a banner over the field that is being filled in. */
const isTypedAbove = (edge: Edge): boolean =>
  edge === 'bottom' &&
  innerHeight < screen.height * 0.6 &&
  document.querySelector('input:focus, textarea:focus, [contenteditable]:focus') !== null;

/**
 * Above a site's header, below its dialogs, by the numbers that are customary for them. Borders keep clear of a phone's
 * notch: they push the close button too.
 */
const stuckStyle = (position: string, edge: Edge, offset: number) =>
  `@media not print{:host{position:${position}!important;inset:auto 0!important;${edge}:${offset}px!important;` +
  `z-index:1040;margin:0!important;width:auto!important;max-width:none!important}.frame{` +
  [edge, 'left', 'right']
    .map((side) => `border-${side}:env(safe-area-inset-${side}) solid var(--_surface)`)
    .join(';') +
  '}}';

/**
 * Where the host stands: in the text, at an edge of the window while there is room for that, or nowhere while it renders
 * nothing. The host's own attributes are not ours, so a style sheet of its shadow root says it; engines without those
 * (Safari before 16.4) never stick, and keep the author's reserve of a banner that is gone.
 */
export class PlacementController implements ReactiveController {
  wanted: Placement = 'inline';

  readonly #host: LitElement;
  #sheet: CSSStyleSheet | undefined;
  #style = '';
  #observer: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    if (supportsAdoptingStyleSheets) host.addController(this);
  }

  hostDisconnected(): void {
    this.hostUpdated();
  }

  /** Puts the host where it belongs; in one way as long as it sticks, whatever is scrolled. */
  readonly hostUpdated = (): void => {
    const host = this.#host;
    const isShown = host.renderRoot.querySelector('.frame') !== null;
    const edge = isShown && host.isConnected && this.wanted !== 'inline' ? this.wanted : undefined;
    this.#follow(edge !== undefined);
    const before = stuck.get(host);
    if (!edge) {
      this.#setStyle(isShown ? '' : ':host{display:none!important}');
      if (before) setStuck(host, undefined);
      return;
    }

    const top = scrollY;
    if (before?.edge !== edge) this.#setStyle('');
    const inFlow = before?.edge === edge ? before.inFlow : edge === 'top' && isFirstInPage(host);
    const move = (offset: number) => this.#setStyle(stuckStyle(inFlow ? 'sticky' : 'fixed', edge, offset));
    move(0);
    const { height } = host.getBoundingClientRect();
    const fits = height > 0 && height <= innerHeight * 0.3 && !isTypedAbove(edge);
    if (!fits) this.#setStyle('');
    if (fits || before) setStuck(host, fits ? { edge, height, inFlow, move } : undefined);
    // While that was measured the page may have been too short for where the reader is.
    if (scrollY !== top) scrollTo({ top, behavior: 'instant' });
  };

  /** Watches the window and the banner's own size, while there is a reason to. */
  #follow(sticks: boolean): void {
    if (sticks === !!this.#observer) return;
    if (sticks) {
      // In the next frame: an observer that resizes what it observes is an error in the page's console.
      this.#observer = new ResizeObserver(() => requestAnimationFrame(this.hostUpdated));
      this.#observer.observe(this.#host);
      addEventListener('resize', this.hostUpdated);
    } else {
      this.#observer!.disconnect();
      this.#observer = undefined;
      removeEventListener('resize', this.hostUpdated);
    }
  }

  #setStyle(style: string): void {
    if (style === this.#style) return;
    this.#style = style;
    if (!this.#sheet) {
      const root = this.#host.shadowRoot!;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, (this.#sheet = new CSSStyleSheet())];
    }
    this.#sheet.replaceSync(style);
  }
}
