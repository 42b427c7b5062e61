import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { aspectRatio, layOutInside, pictureIn, type Picture } from './picture.ts';

export const sides = ['start', 'end'] as const;
export type Side = (typeof sides)[number];

/** What the author put into the widget. */
export type Content =
  /** Nothing to compare: the drawings are shown. */
  | { kind: 'none' }
  | ({ kind: 'pair' } & Readonly<Record<Side, Picture>>)
  /** Pictures that cannot be used as a pair: everything stays as it was before the script. */
  | { kind: 'unusable'; problem: string };

/** A picture has got its shape, or failed. These events do not bubble, but are heard on the way down. */
const pictureEvents = ['load', 'loadedmetadata', 'error'];

/** The mark of a side. Editors that strip `slot` from pictures keep `data-slot`. */
const marked = (name: string) => `:is([slot=${name}], [data-slot=${name}])`;

/** What another component holds is for the slots of that one. */
function isOfHost(element: Element, host: Element): boolean {
  for (let outer = element.parentElement; outer !== host; outer = outer.parentElement)
    if (!outer || outer.localName.includes('-')) return false;
  return true;
}

const findOwn = (host: Element, selector: string): Element[] =>
  [...host.querySelectorAll(selector)].filter((element) => isOfHost(element, host));

/** The child of the host that an element is, or is in. */
function childWith(element: Element, host: Element): Element {
  let child = element;
  while (child.parentElement && child.parentElement !== host) child = child.parentElement;
  return child;
}

/** The children that hold what is marked so: it stands there itself, or in what an optimizer or editor put around it. */
function childrenMarked(host: Element, name: string): Element[] {
  const children = [...host.children].filter((child) => child.matches(marked(name)));
  if (children.length) return children;
  const wrapped = findOwn(host, marked(name))[0];
  return wrapped ? [childWith(wrapped, host)] : [];
}

/** Whether the author's own pictures stand there unmarked. An emoji that a CMS has made an image of is a word. */
function hasUnmarkedPictures(host: Element, isDrawingWanted: boolean): boolean {
  const pictures = findOwn(host, 'img:not(.emoji, picture *), picture, video').filter(
    (picture) => !picture.closest(marked('caption')),
  );
  // Beside a pair of drawings that the author asked for, one picture may be the fallback.
  return pictures.length > (isDrawingWanted ? 1 : 0);
}

/**
 * @param slotsByHand whether the widget's slots take what the script gives them; else only what is marked with `slot`
 * itself gets into them
 * @param isDrawingWanted whether the author has named a pair of drawings
 */
export function contentOf(host: Element, slotsByHand: boolean, isDrawingWanted: boolean): Content {
  const start = childrenMarked(host, 'start')[0];
  const end = childrenMarked(host, 'end')[0];
  if (!start && !end) {
    return hasUnmarkedPictures(host, isDrawingWanted)
      ? { kind: 'unusable', problem: 'pictures without a slot' }
      : { kind: 'none' };
  }
  if (!start || !end) return { kind: 'unusable', problem: 'one picture' };
  if (start === end) return { kind: 'unusable', problem: 'both pictures in one element' };
  if (!slotsByHand && (start.slot !== 'start' || end.slot !== 'end'))
    return { kind: 'unusable', problem: 'pictures that are not children with a slot' };
  return { kind: 'pair', start: pictureIn(start), end: pictureIn(end) };
}

/**
 * Finds the author's pictures, wherever they come from and whenever they come, puts them into the slots and lays them out.
 * None of their attributes, styles or places is changed.
 */
export class AuthorPictures implements ReactiveController {
  content: Content = { kind: 'none' };

  readonly #host: LitElement & { pair?: unknown };
  #observer: MutationObserver | undefined;
  #effects: Animation[] = [];

  constructor(host: LitElement & { pair?: unknown }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#update);
    this.#observer.observe(this.#host, {
      attributeFilter: ['slot', 'data-slot'],
      childList: true,
      subtree: true,
    });
    for (const type of pictureEvents) this.#host.addEventListener(type, this.#update, true);
    // While the page streams in, the other picture may be on its way, or the style sheet that says where text begins.
    document.addEventListener('readystatechange', this.#update);
    // Children may have come and gone while nobody looked.
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('readystatechange', this.#update);
    for (const type of pictureEvents) this.#host.removeEventListener(type, this.#update, true);
  }

  readonly #update = (): void => this.#host.requestUpdate();

  /** Looks at the children anew, which a server's element does not have. */
  find(): void {
    if ('children' in this.#host)
      this.content = contentOf(this.#host, this.#slotsByHand, Boolean(this.#host.pair));
  }

  /** A root that a server wrote, and engines of before 2023, have slots that go by name. */
  get #slotsByHand(): boolean {
    const { renderRoot } = this.#host;
    return renderRoot instanceof ShadowRoot && renderRoot.slotAssignment === 'manual';
  }

  /** Everything as it was before the script: in its order, where the script fills the slots. */
  renderFallback(): TemplateResult {
    if (this.#slotsByHand) return html`<slot></slot>`;
    return html`<slot></slot><slot name="start"></slot><slot name="end"></slot><slot name="caption"></slot>`;
  }

  /** Fills the slots, and the box that both pictures share. */
  layOut(stage: HTMLElement | null, isAsking: boolean): void {
    if (this.#slotsByHand) this.#fillSlots();
    for (const effect of this.#effects) effect.cancel();
    this.#effects = [];
    if (this.content.kind !== 'pair' || !stage) return;
    const { start, end } = this.content;
    this.#effects = [...layOutInside(start, isAsking), ...layOutInside(end, isAsking)];
    // A picture that broke keeps the shape it had.
    const ratio = aspectRatio(start) ?? aspectRatio(end);
    if (ratio) stage.style.setProperty('--_ratio', String(ratio));
  }

  #fillSlots(): void {
    for (const slot of this.#host.renderRoot.querySelectorAll('slot')) {
      const nodes = slot.name ? childrenMarked(this.#host, slot.name) : [...this.#host.childNodes];
      // Of comments nothing shows, and slots refuse them.
      slot.assign(...nodes.filter((node) => node instanceof Element || node instanceof Text));
    }
  }
}
