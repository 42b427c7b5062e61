import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderActionLine } from '../content/action-line.ts';
import { startFrames } from '../controllers/frames.ts';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController } from '../controllers/problems.ts';
import { numberFormat } from '../locales/formatters.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { styles } from './comparison-slider.styles.ts';
import { pillDrawings, type PillPair } from './pill-drawings.ts';
import { arrowStep, parsePosition, positionAt } from './position.ts';
import { aspectRatio, failedAddress } from './slotted-pictures.ts';

const sides = ['start', 'end'] as const;
type Side = (typeof sides)[number];

/** How far a finger trembles in a tap, in CSS px. */
const tremble = 3;

/**
 * Two pictures under one divider, authentic and counterfeit, that a reader compares by hand to find that no one can
 * tell them apart by looking. Without pictures of the author's it shows one and the same drawing on both sides.
 *
 * @tag one-pill-comparison-slider
 * @summary Two pictures, authentic and counterfeit, under one divider.
 * @slot - Fallback: what shows without the script, and where only one of the two pictures is given.
 * @slot start - The authentic picture: `img`, `video` or any element. (The page sizes the `img` inside a `picture`.)
 * @slot end - The counterfeit picture.
 * @slot caption - Words under the pictures, such as a credit.
 * @csspart stage - The box of the pictures.
 * @csspart divider - The line between them.
 * @csspart handle - The disc on the line.
 * @csspart start-label - The name of the authentic picture.
 * @csspart end-label - The name of the counterfeit picture.
 * @csspart caption - The box of the `caption` slot.
 * @csspart answer - The sentence that every comparison ends in.
 * @csspart action - What a reader can do.
 * @fires {Event} input - While a reader moves the divider, on each whole per cent.
 * @fires {Event} change - Once when the reader lets it go elsewhere than it was.
 * @fires {CustomEvent<OnePillErrorDetail>} one-pill-error - Bad input, or a picture that failed.
 */
export class OnePillComparisonSlider extends LitElement {
  static readonly version = version;

  static override styles = [tokens, reset, controls, styles];

  /** Built-in drawing: `oxycodone-30` (default), `amphetamine-30` or `alprazolam-2`. Slotted pictures go before it. */
  @property() pair?: string | undefined;

  /** Share of the start picture that shows, 0–100, in whole per cent. Set by the page it fires no event. */
  @property({ noAccessor: true })
  get position(): number {
    return Math.round(this.#shown);
  }
  // Not Lit's accessor: a divider on the move costs two style writes and no update.
  set position(value: number | string | null | undefined) {
    const position = parsePosition(value ?? 50);
    if (position === undefined) this.#problems.badAttribute('position', value, '0 to 100');
    this.#shown = position ?? 50;
    this.#draw();
  }

  /** Name of the start picture; "Authentic (from a pharmacy)". */
  @property({ attribute: 'start-label' }) startLabel?: string | undefined;

  /** Name of the end picture; "Counterfeit (fake)". */
  @property({ attribute: 'end-label' }) endLabel?: string | undefined;

  /** Name of the slider; "Compare the pills". */
  @property() label?: string | undefined;

  /** No action line. */
  @property({ type: Boolean }) plain = false;

  @state() private sideBySide = false;

  readonly #language = new LanguageController(this);
  readonly #problems = new ProblemsController(this);
  /** The author's pictures: start and end, one of them, or none. */
  #pictures: Element[] = [];
  /** Where the divider is; under a pointer between two whole per cents. */
  #shown = 50;
  #positionBefore = 50;
  /** The pointer that is down, as it began. */
  #pressed: PointerEvent | undefined;
  #dragging = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pressed = undefined;
  }

  protected override firstUpdated(): void {
    // A picture came, went, has got its shape or failed. Not all of these bubble, but all pass by.
    for (const type of ['slotchange', 'load', 'error'])
      this.renderRoot.addEventListener(type, () => this.requestUpdate(), true);
  }

  protected override willUpdate(): void {
    this.#pictures = sides.flatMap((side) => [...this.children].find(({ slot }) => slot === side) ?? []);
    // While the page streams in, the other picture may be on its way.
    if (this.#pictures.length === 1 && document.readyState !== 'loading')
      this.#problems.report('nothing-to-show', 'one picture', 'slot="start" and slot="end"');
  }

  protected override updated(): void {
    this.#draw();
    // A picture that broke keeps the shape it had.
    const ratio = this.#pictures.map(aspectRatio).find(Boolean);
    if (ratio) this.#find('[part=stage]')?.style.setProperty('--_ratio', ratio);
  }

  override render(): TemplateResult {
    // Half a comparison is none: everything stays as it was before the script.
    if (this.#pictures.length === 1) {
      return html`<slot></slot><slot name="start"></slot><slot name="end"></slot
        ><slot name="caption"></slot>`;
    }
    const { strings, foreign } = this.#language;
    return html`<div class="frame">
      <div
        part="stage"
        class=${this.sideBySide ? '' : 'sliding'}
        @pointerdown=${this.#onPointer}
        @pointermove=${this.#onPointer}
        @pointerup=${this.#onPointer}
        @pointercancel=${this.#onPointer}
        @click=${() => this.#find('input')!.focus({ preventScroll: true })}
      >
        ${sides.map((side, index) => this.#renderPicture(side, this.#pictures[index]))}
        <div class="track">
          <div class="mover">
            <div part="divider">
              <svg part="handle" viewBox="0 0 24 24">
                <path d="M8 6l-6 6 6 6zM16 6l6 6-6 6z"></path>
              </svg>
            </div>
          </div>
        </div>
        ${sides.map(
          (side) =>
            html`<div part="${side}-label" lang=${this[`${side}Label`] ? nothing : (foreign ?? nothing)}>
              ${this.#name(side)}
            </div>`,
        )}
        <input
          type="range"
          aria-label=${this.label || strings.comparePills}
          @keydown=${this.#onKey}
          @input=${this.#onInput}
          @change=${() => this.#tell('change')}
        />
      </div>
      <div class="words" lang=${foreign ?? nothing}>
        <div class="row">
          <span part="caption"
            >${this.#pictures.length ? nothing : strings.illustration} <slot name="caption"></slot
          ></span>
          <button aria-pressed=${this.sideBySide} @click=${this.#toggle}>${strings.sideBySide}</button>
        </div>
        <div part="answer">
          <p class="strong">${strings.truth}</p>
          <p>${this.#pictures.length ? nothing : strings.sameDrawing} ${strings.why}</p>
        </div>
        ${this.plain ? nothing : renderActionLine(this.#language)}
      </div>
    </div>`;
  }

  #renderPicture(side: Side, picture: Element | undefined): TemplateResult {
    const failed = picture && failedAddress(picture);
    if (failed) this.#problems.report('failed-to-load', failed, 'a picture');
    return html`<div class="picture ${side} ${failed ? 'failed' : ''}">
      <slot name=${side}>${picture ? nothing : this.#renderDrawing(this.#name(side))}</slot>
    </div>`;
  }

  #renderDrawing(name: string): TemplateResult {
    let pair = this.pair ?? 'oxycodone-30';
    if (!Object.hasOwn(pillDrawings, pair)) {
      this.#problems.badAttribute('pair', pair, Object.keys(pillDrawings).join(' or '));
      pair = 'oxycodone-30';
    }
    const [fill, path] = pillDrawings[pair as PillPair];
    return html`<svg
      class="drawing"
      viewBox="-150 -124 300 200"
      role="img"
      aria-label="${name}: ${this.#language.strings[pair as PillPair]}"
    >
      <path fill=${fill} stroke="#0006" d=${path}></path>
    </svg>`;
  }

  /** What one half goes by; `Short` in the slider's value. */
  #name(side: Side, length: 'Label' | 'Short' = 'Label'): string {
    const { strings } = this.#language;
    return this[`${side}Label`] || strings[`${side}${length}`];
  }

  #find<Found extends HTMLElement>(selector: string): Found | null | undefined {
    // Before the first attachment there is no root yet.
    return this.renderRoot?.querySelector<Found>(selector);
  }

  get #isRtl(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  /** Two style writes on nodes of our own: what is slotted, however much it is, is not styled or laid out again. */
  readonly #draw = (): false => {
    const range = this.#find<HTMLInputElement>('input');
    if (range) {
      // The clipped box reaches as far out of the picture as into it, so the same clip serves both directions.
      this.#find('[name=end]')!.style.clipPath = `inset(0 ${this.#shown / 2}%)`;
      this.#find('.mover')!.style.translate = `${this.#shown}%`;
      range.valueAsNumber = this.position;
      // "60% authentic, 40% counterfeit"
      const percent = numberFormat(this.#language.tag, { style: 'percent' });
      const words = (side: Side, share: number) =>
        `${percent.format(share / 100)} ${this.#name(side, 'Short')}`;
      range.setAttribute(
        'aria-valuetext',
        `${words('start', this.position)}, ${words('end', 100 - this.position)}`,
      );
    }
    return false;
  };

  #tell(type: 'input' | 'change'): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  /**
   * The browser scrolls and pinches by itself (see `touch-action`) and then cancels the pointer, so nothing may move
   * until a finger has shown its direction. A mouse does not scroll by dragging.
   */
  #onPointer(event: PointerEvent): void {
    const { type, pointerId, clientX, clientY } = event;
    if (type === 'pointerdown') {
      if (event.isPrimary && !event.button) {
        this.#pressed = event;
        this.#positionBefore = this.position;
        this.#dragging = event.pointerType === 'mouse';
        // A pointer that a script of the page made up cannot be captured.
        if (event.isTrusted) (event.currentTarget as Element).setPointerCapture(pointerId);
        // A second finger makes a pinch of what might have been a tap; a drag under way goes on without it.
      } else if (!this.#dragging) this.#pressed = undefined;
    }
    if (pointerId !== this.#pressed?.pointerId) return;
    if (type === 'pointermove' && !this.#dragging) {
      const x = Math.abs(clientX - this.#pressed.clientX);
      const y = Math.abs(clientY - this.#pressed.clientY);
      // Decides on the first movement that is one; a movement across lets the pointer go for good.
      if (x > y && x > tremble) this.#dragging = true;
      else if (y > tremble) this.#pressed = undefined;
    }
    // Side by side there is no divider, and its range has no box.
    const box = this.#find('input')!.getBoundingClientRect();
    if (box.width && (this.#dragging ? type !== 'pointercancel' : type === 'pointerup')) {
      const before = this.position;
      this.#shown = positionAt(clientX, box, this.#isRtl);
      if (this.position !== before) this.#tell('input');
      startFrames(this.#draw);
    }
    if (type === 'pointerup' || type === 'pointercancel') {
      this.#pressed = undefined;
      this.#draw();
      if (this.position !== this.#positionBefore) this.#tell('change');
    }
  }

  /** The range's own arrows know nothing of where the divider goes; its other keys are as they should be. */
  #onKey(event: KeyboardEvent): void {
    const step = arrowStep(event.key, this.#isRtl);
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const before = this.position;
    this.position += step * (event.shiftKey ? 10 : 1);
    if (this.position === before) return;
    this.#tell('input');
    this.#tell('change');
  }

  #toggle(): void {
    this.sideBySide = !this.sideBySide;
  }

  /** Other keys, and assistive technology; the event itself goes on to the page, as `change` cannot. */
  #onInput(): void {
    this.position = this.#find<HTMLInputElement>('input')!.valueAsNumber;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-pill-comparison-slider': OnePillComparisonSlider;
  }
}
