import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { tell } from '../events/tell.ts';
import { followPointer } from './drag.ts';
import { nudgeOnce, type Layer } from './nudge.ts';
import { arrowStep, clamp, dividerStyle, positionAt, rangeKeys, type Way } from './position.ts';

/** What the divider asks of the widget that it stands in. */
interface Surroundings {
  isVertical: () => boolean;
  /** "60% real, 40% fake": what a position is to who cannot see it. */
  valueText: (position: number) => string;
}

/**
 * The divider, and the native range behind it that keys and assistive technology use. It draws by itself: a move costs two
 * style writes on nodes of the widget's own, and what is slotted, however much it is, is not styled or laid out again.
 */
export class Divider {
  readonly #host: LitElement;
  readonly #surroundings: Surroundings;
  /** Where it is; under a pointer between two whole percent. */
  #share = 50;
  /** Where it was before the reader's move under way, if one is. */
  #before: number | undefined;
  #isDrawingNext = false;
  readonly #followPointer: (event: PointerEvent) => void;

  constructor(host: LitElement, surroundings: Surroundings) {
    this.#host = host;
    this.#surroundings = surroundings;
    this.#followPointer = followPointer(
      host,
      surroundings.isVertical,
      (place) => this.#dragTo(place),
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
        aria-orientation=${this.#surroundings.isVertical() ? 'vertical' : nothing}
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
    range.setAttribute('aria-valuetext', this.#surroundings.valueText(this.position));
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
    if (!track) return;
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

  get #way(): Way {
    if (this.#surroundings.isVertical()) return 'down';
    return getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
  }

  /** What shows where the divider is, and how. */
  #layersAt(share: number): Layer[] {
    const { end, mover } = dividerStyle(share, this.#surroundings.isVertical());
    return [
      [this.#find('[name=end]'), end],
      [this.#find('.mover'), mover],
    ];
  }

  #dragTo(place: PointerEvent): void {
    const box = this.#find('input')!.getBoundingClientRect();
    // Side by side there is no divider, and its range has no box.
    if (box.width) this.#moveTo(positionAt(place, box, this.#way));
  }

  /** A reader's move. */
  #moveTo(share: number): void {
    const before = this.position;
    this.#before ??= before;
    this.#share = share;
    if (this.position !== before) tell(this.#host, 'input');
    if (this.#isDrawingNext) return;
    // However many moves a frame brings, they are drawn once.
    this.#isDrawingNext = true;
    requestAnimationFrame(() => {
      this.#isDrawingNext = false;
      this.draw();
    });
  }

  readonly #release = (): void => {
    this.draw();
    const before = this.#before;
    this.#before = undefined;
    if (before !== undefined && before !== this.position) tell(this.#host, 'change');
  };

  /** The range's own arrows know nothing of where the divider goes; its other keys are as they should be. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = arrowStep(event.key, this.#way);
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
