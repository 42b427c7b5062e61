import type { OnePillErrorDetail } from '../../src/index.ts';
import type { Piece } from '../pages/words.ts';
import type { State } from './address.ts';
import { adjustedRoom, columnRoom, type Room } from './room.ts';

interface Callbacks {
  /** What the widget said about its attributes; empty when all is well. */
  problem: (lines: readonly string[]) => void;
  /** The widget's height is another. */
  resized: () => void;
}

/** A line of text: less than that is not worth another number. */
const mostEmpty = 24;

const frameWidths = { phone: '360px', column: '560px', full: '100%' };

/** The real widget in a page of its own, so that what sticks to a window has one, and dark is dark all through. */
export class Preview {
  /** Of the widget, in px; a guess until it has been seen. */
  height = 340;

  readonly #frame: HTMLIFrameElement;
  readonly #callbacks: Callbacks;
  #draw: (() => void) | undefined;
  #problems: string[] = [];
  #isMeasured = false;

  constructor(frame: HTMLIFrameElement, callbacks: Callbacks) {
    this.#frame = frame;
    this.#callbacks = callbacks;
    const start = () => {
      const { contentDocument: page, contentWindow } = frame;
      if (!page?.querySelector('#stage')) return;
      page.addEventListener('one-pill-error', (event) => {
        const { message } = (event as CustomEvent<OnePillErrorDetail>).detail;
        this.#problems = [...this.#problems, message];
        callbacks.problem(this.#problems);
      });
      const { ResizeObserver } = contentWindow as Window & typeof globalThis;
      new ResizeObserver(() => this.#measure()).observe(page.querySelector('#stage')!);
      this.#draw?.();
    };
    frame.addEventListener('load', start);
    if (frame.contentDocument?.readyState === 'complete') start();
  }

  /** The room as measured for a widget as it comes, or for one that its author's choices made this much higher or lower. */
  room(measured: Room): Room {
    const page = this.#frame.contentDocument;
    const stage = page?.querySelector('#stage');
    if (!page || !stage || !this.#isMeasured) return measured;
    const probe = page.createElement('div');
    probe.style.minHeight = columnRoom(measured, false);
    stage.append(probe);
    const kept = probe.getBoundingClientRect().height;
    probe.remove();
    const missing = this.height - kept;
    return missing > 0 || missing < -mostEmpty ? adjustedRoom(measured, missing) : measured;
  }

  show({ widget, language, width, scheme, attributes }: State, words: readonly Piece[]): void {
    this.#draw = () => {
      const page = this.#frame.contentDocument!;
      const stage = page.querySelector('#stage');
      if (!stage) return;
      page.documentElement.lang = language;
      page.documentElement.style.colorScheme = scheme;
      this.#frame.style.inlineSize = frameWidths[width];
      const isSticky = ['top', 'bottom'].includes(attributes.placement ?? '');
      page.documentElement.classList.toggle('sticky', isSticky);
      this.#problems = [];
      this.#callbacks.problem([]);
      const element = page.createElement(`one-pill-${widget}`);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      const fallback = page.createElement('p');
      fallback.append(...words.map((piece) => draw(page, piece)));
      element.append(fallback);
      stage.replaceChildren(element);
      this.#measure();
    };
    this.#draw();
  }

  #measure(): void {
    const stage = this.#frame.contentDocument?.querySelector('#stage');
    const widget = stage?.firstElementChild;
    if (!widget) return;
    const isSticky = stage.ownerDocument.documentElement.classList.contains('sticky');
    // A frame as high as a banner would leave it nothing to stick to.
    this.#frame.style.blockSize = isSticky ? '480px' : `${Math.ceil(stage.getBoundingClientRect().height)}px`;
    const height = Math.ceil(widget.getBoundingClientRect().height);
    if (!height || height === this.height) return;
    this.#isMeasured = true;
    this.height = height;
    this.#callbacks.resized();
  }
}

function draw(page: Document, piece: Piece): Node | string {
  if (typeof piece === 'string') return piece;
  const element = page.createElement('strong' in piece ? 'strong' : 'a');
  element.append('strong' in piece ? piece.strong : piece.text);
  if ('href' in piece) element.setAttribute('href', piece.href);
  return element;
}
