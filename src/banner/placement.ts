import { supportsAdoptingStyleSheets } from 'lit';

export type Placement = 'inline' | 'top' | 'bottom';
type Edge = Exclude<Placement, 'inline'>;

/** One for all that stick, made for the first. */
let observer: ResizeObserver | undefined;
const sheets = new WeakMap<Element, CSSStyleSheet>();
/** The banners that are shown and want an edge, in the order in which they stand there. */
const edges = new Map<Element, Edge>();
/** What the page's own inline style of the root says about the properties that are set now, the last one first. */
const ownStyle: [name: string, value: string, priority: string][] = [];
let hadStyleAttribute: boolean;

/**
 * Above a site's header, below its dialogs, by the numbers that are customary for them. Borders keep clear of a phone's
 * notch: they push the close button too.
 */
const stuckStyle = (position: string, edge: Edge, offset: number) =>
  `@media not print{:host{position:${position}!important;inset:auto 0!important;${edge}:${offset}px!important;` +
  `z-index:1040;margin:0!important;width:auto!important;max-width:none!important}.frame{` +
  `border-left:env(safe-area-inset-left) solid var(--_surface);` +
  `border-right:env(safe-area-inset-right) solid var(--_surface);` +
  `border-${edge}:env(safe-area-inset-${edge}) solid var(--_surface)}}`;

/** Puts every banner in its place, and gives the page just the room that all of them need. */
function placeAll(): void {
  const { documentElement: root, body } = document;
  const { style } = root;
  const reader = scrollY;
  for (const property of ownStyle.splice(0)) {
    style.setProperty(...property);
    // Asked as an attribute: Chromium leaves an empty one behind where it was not.
    if (!hadStyleAttribute && !root.getAttribute('style')) root.removeAttribute('style');
  }
  hadStyleAttribute = root.hasAttribute('style');
  removeEventListener('resize', placeAll);

  const set = (name: string, value: string, priority?: string) => {
    ownStyle.unshift([name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
    style.setProperty(name, value, priority);
  };
  const taken = { top: 0, bottom: 0 };
  for (const [host, edge] of edges) {
    addEventListener('resize', placeAll);
    const sheet = sheets.get(host)!;
    sheet.replaceSync('');
    // First in the page, it stays in the text: a late script moves nothing, not even `body`, which would count as a
    // layout shift. A `body` that is shorter than what is in it, or scrolls by itself, would not carry it along.
    const inFlow =
      edge === 'top' &&
      host.parentElement === body &&
      // The margin that browsers give to `body` is no reason to move it.
      host.getBoundingClientRect().top + scrollY <= 8 &&
      body.scrollHeight <= body.offsetHeight &&
      [root, body].some((element) => getComputedStyle(element).overflow === 'visible');
    sheet.replaceSync(stuckStyle(inFlow ? 'sticky' : 'fixed', edge, taken[edge]));

    const { height } = host.getBoundingClientRect();
    // An on-screen keyboard that makes the window lower must not lift a banner over the field that is being filled in.
    const isTypedAbove =
      edge === 'bottom' && innerHeight < screen.height * 0.6 && document.querySelector(':read-write:focus');
    if (!height || height > innerHeight * 0.3 || isTypedAbove) {
      sheet.replaceSync('');
      continue;
    }
    taken[edge] += height;
    for (const name of [`padding-${edge}`, `scroll-padding-${edge}`].slice(+inFlow)) {
      const own = getComputedStyle(root).getPropertyValue(name).replace('auto', '0px');
      set(name, `calc(${own} + ${height}px)`, 'important');
    }
  }
  if (ownStyle.length) set('--one-pill-banner-height', `${taken.top || taken.bottom}px`);
  // While that was measured the page may have been too short for where the reader is.
  if (scrollY !== reader) scrollTo({ top: reader, behavior: 'instant' });
}

/**
 * Says where a banner stands: in the text, at an edge of the window while there is room for that, or nowhere. The host's
 * own attributes are not ours, so a style sheet of its shadow root says it; engines without those (Safari before 16.4)
 * never stick, and keep the author's reserve of a banner that is gone.
 */
export function place(host: HTMLElement, placement?: Placement): void {
  if (!supportsAdoptingStyleSheets) return;
  const root = host.shadowRoot!;
  let sheet = sheets.get(host);
  if (!sheet) {
    sheets.set(host, (sheet = new CSSStyleSheet()));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(placement ? '' : ':host{display:none!important}');
  if (placement === 'top' || placement === 'bottom') {
    // In the next frame: an observer that resizes what it observes is an error in the page's console.
    observer ??= new ResizeObserver(() => requestAnimationFrame(placeAll));
    if (!edges.has(host)) observer.observe(host);
    edges.set(host, placement);
  } else {
    if (!edges.delete(host)) return;
    observer!.unobserve(host);
  }
  placeAll();
}
