import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { fireEvent } from '../events/fire-event.ts';
import { followPointer } from './drag.ts';
import { nudgeOnce, type Layer } from './nudge.ts';
import { arrowStep, clamp, dividerStyle, positionAt, rangeKeys, type Direction } from './position.ts';

/** What the divider asks of the widget that it stands in. */
interface DividerOptions {
  isVertical: () => boolean;
  /** "60% real, 40% fake": a position in words, for readers who cannot see it. */
  valueText: (position: number) => string;
}

/**
 * The divider, and the native range behind it that keys and assistive technology use. It draws by itself: a move costs two
 * style writes on nodes of the widget's own, and what is slotted, however much it is, is not styled or laid out again.
 */
export class Divider {
  readonly #host: LitElement;
  readonly #options: DividerOptions;
  /** Where it is; under a pointer between two whole percent. */
  #share = 50;
  /** Where it was before the reader's move under way, if one is. */
  #positionBefore: number | undefined;
  #isDrawRequested = false;
  readonly #followPointer: (event: PointerEvent) => void;

  constructor(host: LitElement, options: DividerOptions) {
    this.#host = host;
    this.#options = options;
    this.#followPointer = followPointer(
      host,
      options.isVertical,
      (pointer) => this.#dragTo(pointer),
      this.#release,
    );
    nudgeOnce(host, () => this.#layersAt(this.#share + (this.#share < 50 ? 6 : -6)));
  }

  /** In whole percent. */
  get position(): number {
    return Math.round(this.#share);
  }

  /** The page's own move; no event. */
  set(share: number): void {
    this.#share = share;
    this.draw();
  }

  render(name: string): TemplateResult {
    return html`<div class="track">
        <div class="mover">
          <div part="divider">
            <span part="handle"
              ><svg aria-hidden="true" viewBox="0 0 24 24"><path d="M8 6l-6 6 6 6zM16 6l6 6-6 6z"></path></svg
            ></span>
          </div>
        </div>
      </div>
      <input
        type="range"
        aria-label=${name}
        aria-orientation=${this.#options.isVertical() ? 'vertical' : nothing}
        @keydown=${this.#onKey}
        @input=${this.#onInput}
        @change=${this.#release}
      />`;
  }

  /** Draws where it is now. Before the first update, and where there is no pair, there is nothing to draw on. */
  draw(): void {
    const range = this.#find<HTMLInputElement>('input');
    if (!range) return;
    for (const [layer, style] of this.#layersAt(this.#share)) Object.assign(layer!.style, style);
    range.valueAsNumber = this.position;
    range.setAttribute('aria-valuetext', this.#options.valueText(this.position));
  }

  /** Gives the range, which a press on the stage does not reach, the focus. */
  readonly focus = (): void => {
    this.#find<HTMLInputElement>('input')?.focus({ preventScroll: true });
  };

  /**
   * The track is mirrored where `dir` says so, at once. A style sheet may set the direction without a `dir`, which CSS cannot
   * be asked about, nor can browsers of before 2024 be about `dir`: so this looks after each update and before each move.
   */
  followDirection(): void {
    const track = this.#find('.track');
    if (!track?.isConnected) return;
    const isMirroredByDir = CSS.supports('selector(:dir(rtl))') && track.matches(':dir(rtl)');
    const isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    track.classList.toggle('against-dir', isRightToLeft !== isMirroredByDir);
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    this.followDirection();
    this.#followPointer(event);
  };

  #find<Found extends HTMLElement>(selector: string): Found | null {
    // Before the first attachment there is no root yet.
    const root = this.#host.renderRoot as Partial<ParentNode> | undefined;
    return root?.querySelector?.<Found>(selector) ?? null;
  }

  get #direction(): Direction {
    if (this.#options.isVertical()) return 'down';
    return getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
  }

  /** What shows where the divider is, and how. */
  #layersAt(share: number): Layer[] {
    const { end, mover } = dividerStyle(share, this.#options.isVertical());
    return [
      [this.#find('[name=end]'), end],
      [this.#find('.mover'), mover],
    ];
  }

  #dragTo(pointer: PointerEvent): void {
    const box = this.#find('input')!.getBoundingClientRect();
    // Side by side there is no divider, and its range has no box.
    if (box.width) this.#moveTo(positionAt(pointer, box, this.#direction));
  }

  /** A reader's move. */
  #moveTo(share: number): void {
    const before = this.position;
    this.#positionBefore ??= before;
    this.#share = share;
    if (this.position !== before) fireEvent(this.#host, 'input');
    if (this.#isDrawRequested) return;
    // However many moves a frame brings, they are drawn once.
    this.#isDrawRequested = true;
    requestAnimationFrame(() => {
      this.#isDrawRequested = false;
      this.draw();
    });
  }

  readonly #release = (): void => {
    this.draw();
    const before = this.#positionBefore;
    this.#positionBefore = undefined;
    if (before !== undefined && before !== this.position) fireEvent(this.#host, 'change');
  };

  /** The range's own arrows know nothing of where the divider goes; its other keys are as they should be. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = arrowStep(event.key, this.#direction);
    // A carousel around the widget turns with these keys, too, unless a field has the focus; within a shadow tree it sees none.
    if (step !== undefined || rangeKeys.includes(event.key)) event.stopPropagation();
    if (step === undefined) return;
    event.preventDefault();
    this.followDirection();
    this.#moveTo(clamp(this.position + step * (event.shiftKey ? 10 : 1)));
    this.#release();
  };

  /** Other keys, and assistive technology. */
  readonly #onInput = (event: Event): void => {
    // The page hears of every move in the same way.
    event.stopPropagation();
    this.#moveTo((event.target as HTMLInputElement).valueAsNumber);
  };
}
