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
import { DragListener } from './drag.ts';
import { pillDrawings, type PillPair } from './pill-drawings.ts';
import { arrowStep, clamp, dividerStyle, parsePosition, positionAt, type Course } from './position.ts';
import { aspectRatio, failedAddress } from './slotted-pictures.ts';

type Side = 'start' | 'end';
type Choice = Side | 'cant-tell';

const fits = ['cover', 'contain'];

/** `detail` of `one-pill-answer`. */
export interface OnePillAnswerDetail {
  choice: Choice;
}

/**
 * Two pictures under one divider, authentic and counterfeit, that a reader compares by hand to find that no one can
 * tell them apart by looking. Without pictures of the author's it shows one and the same drawing on both sides.
 *
 * @tag one-pill-comparison-slider
 * @summary Two pictures, authentic and counterfeit, under one divider.
 * @slot - Fallback: what shows without the script, and where only one of the two pictures is given.
 * @slot start - The authentic picture: `img`, `picture`, `video` or any element.
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
 * @fires {CustomEvent<OnePillAnswerDetail>} one-pill-answer - A reader answered the question.
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

  /** `horizontal` (default) or `vertical`: the way the divider moves. */
  @property() orientation?: string | undefined;

  /** Name of the start picture; "Authentic (from a pharmacy)". */
  @property({ attribute: 'start-label' }) startLabel?: string | undefined;

  /** Name of the end picture; "Counterfeit (fake)". */
  @property({ attribute: 'end-label' }) endLabel?: string | undefined;

  /** Name of the slider; "Compare the pills". */
  @property() label?: string | undefined;

  /** How slotted pictures fill the box they share: `cover` (default) or `contain`. */
  @property() fit?: string | undefined;

  /** Asks first which one is real. */
  @property({ type: Boolean }) question = false;

  /** No action line. */
  @property({ type: Boolean }) plain = false;

  @state() private choice: Choice | undefined;
  @state() private sideBySide = false;

  readonly #language = new LanguageController(this);
  readonly #problems = new ProblemsController(this);
  readonly #course: Course = { vertical: false, rtl: false };
  readonly #drag = new DragListener(this.#course, {
    press: () => this.#press(),
    moveTo: (place) => this.#dragTo(place),
    release: () => this.#release(),
  });
  /** Where the divider is; under a pointer between two whole per cents. */
  #shown = 50;
  #positionBefore = 50;
  #box: DOMRect | undefined;
  /** The author's pictures, and how many of the two sides they fill. */
  #pictures: Element[] = [];
  #sidesFilled = 0;
  #inPictures: Animation[] = [];

  constructor() {
    super();
    // None of these bubbles, but all pass by: a picture has got its shape, or failed.
    for (const type of ['load', 'loadedmetadata', 'error']) this.addEventListener(type, this.#refresh, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drag.stop();
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('slotchange', this.#refresh);
  }

  protected override willUpdate(): void {
    this.#pictures = [...this.children].filter(({ slot }) => slot === 'start' || slot === 'end');
    this.#sidesFilled = new Set(this.#pictures.map(({ slot }) => slot)).size;
    this.#course.vertical = this.#oneOf('orientation', ['horizontal', 'vertical']) === 'vertical';
    for (const picture of this.#pictures) {
      const address = failedAddress(picture);
      if (address)
        this.#problems.report('failed-to-load', `src="${address.slice(0, 200)}"`, 'a picture that loads');
    }
    // While the page streams in, the other picture may be on its way.
    if (this.#sidesFilled === 1 && document.readyState !== 'loading') {
      this.#problems.report('nothing-to-show', 'one picture', 'slot="start" and slot="end"');
    }
  }

  protected override updated(): void {
    this.#draw();
    this.#fitInPictures();
    // A picture that broke keeps the shape it had.
    const ratio = this.#pictures.map(aspectRatio).find(Boolean);
    if (ratio) this.#find('.stage')?.style.setProperty('--_ratio', ratio);
  }

  override render(): TemplateResult {
    // Half a comparison is none: everything stays as it was before the script.
    if (this.#sidesFilled === 1) {
      return html`<slot></slot><slot name="start"></slot><slot name="end"></slot
        ><slot name="caption"></slot>`;
    }
    const { strings, foreign = nothing } = this.#language;
    return html`<div class="frame">
      <div class="layout">
        <div>
          ${this.#renderStage()}
          <div class="below" lang=${foreign}>
            <span>${this.#sidesFilled ? nothing : strings.illustration}</span>
            <button class="toggle" aria-pressed=${this.sideBySide} @click=${this.#toggle}>
              ${strings.sideBySide}
            </button>
          </div>
          <div part="caption" class="caption"><slot name="caption"></slot></div>
        </div>
        <div class="message" lang=${foreign}>
          ${this.question ? this.#renderQuestion() : this.#renderAnswer()}
          ${this.plain ? nothing : renderActionLine(this.#language)}
        </div>
      </div>
    </div>`;
  }

  #renderStage(): TemplateResult {
    const { vertical } = this.#course;
    const fit = this.#oneOf('fit', fits);
    return html`<div
      part="stage"
      class="stage ${fit} ${vertical ? 'vertical' : 'horizontal'} ${this.sideBySide ? '' : 'sliding'}"
      @pointerdown=${this.#drag}
      @pointermove=${this.#drag}
      @pointerup=${this.#drag}
      @pointercancel=${this.#drag}
      @click=${this.#focusRange}
    >
      ${this.#renderHalf('start')} ${this.#renderHalf('end')}
      <div class="track">
        <div class="mover">
          <div part="divider" class="divider">
            <svg part="handle" class="handle" viewBox="0 0 24 24">
              <path d="M8 6l-6 6 6 6M16 6l6 6-6 6"></path>
            </svg>
          </div>
        </div>
      </div>
      <input
        type="range"
        dir="ltr"
        aria-label=${this.label || this.#language.strings.comparePills}
        aria-orientation=${vertical ? 'vertical' : nothing}
        @keydown=${this.#onKey}
        @input=${this.#onRange}
        @change=${this.#onRange}
      />
    </div>`;
  }

  #renderHalf(side: Side): TemplateResult {
    const name = this.#name(side);
    // What the author's picture says of itself would answer the question.
    const hidden = this.#isAsking && this.#sidesFilled;
    const failed = this.#pictures.some((picture) => picture.slot === side && failedAddress(picture));
    return html`<div
        class="picture ${side} ${failed ? 'failed' : ''}"
        role=${hidden ? 'img' : nothing}
        aria-label=${hidden ? name : nothing}
      >
        <div class="clip" aria-hidden=${hidden ? 'true' : nothing}>
          <slot name=${side}>${this.#sidesFilled ? nothing : this.#renderDrawing(name)}</slot>
        </div>
      </div>
      <div
        part="${side}-label"
        class="label"
        lang=${(!this.#ownName(side) && this.#language.foreign) || nothing}
      >
        ${name}
      </div>`;
  }

  #renderDrawing(name: string): TemplateResult {
    const pair = this.#oneOf('pair', Object.keys(pillDrawings)) as PillPair;
    const { fill, stroke, path } = pillDrawings[pair];
    return html`<svg
      class="drawing"
      viewBox="-120 -86 240 160"
      role="img"
      aria-label="${name}: ${this.#language.strings[pair]}"
    >
      <path fill=${fill} stroke=${stroke} stroke-width="2" d=${path}></path>
    </svg>`;
  }

  #renderQuestion(): TemplateResult {
    const { strings } = this.#language;
    const button = (choice: Choice | undefined, words: string) =>
      html`<button @click=${() => this.#answer(choice)}>${words}</button>`;
    return html`<fieldset>
      <legend class="strong">${strings.question} ${this.#isAsking ? strings.whichIsReal : nothing}</legend>
      ${this.#renderAnswer()}
      <div class="choices">
        ${
          this.#isAsking
            ? [
                button('start', this.#name('start')),
                button('end', this.#name('end')),
                button('cant-tell', strings.cannotTell),
              ]
            : button(undefined, strings.askAgain)
        }
      </div>
    </fieldset>`;
  }

  /** The same whatever was answered; on paper also before. */
  #renderAnswer(): TemplateResult {
    const { truth, sameDrawing, why } = this.#language.strings;
    const asking = this.#isAsking;
    return html`<div
      part="answer"
      role=${this.question ? 'status' : nothing}
      data-print=${asking ? truth : nothing}
    >
      ${
        asking
          ? nothing
          : html`<p class="strong">${truth}</p>
              <p>${this.#sidesFilled ? nothing : sameDrawing} ${why}</p>`
      }
    </div>`;
  }

  get #isAsking(): boolean {
    return this.question && !this.choice;
  }

  #ownName(side: Side): string | undefined {
    if (this.#isAsking) return undefined;
    return side === 'start' ? this.startLabel : this.endLabel;
  }

  /** What one half goes by; `Short` in the slider's value. */
  #name(side: Side, length: '' | 'Short' = ''): string {
    const { strings } = this.#language;
    if (this.#isAsking) return side === 'start' ? strings.pictureA : strings.pictureB;
    const name = side === 'start' ? 'authentic' : 'counterfeit';
    return this.#ownName(side) || strings[`${name}${length}` as const];
  }

  /** An attribute's value if it is one of `values`, else the first of them. */
  #oneOf(name: 'pair' | 'orientation' | 'fit', values: readonly string[]): string {
    const value = this[name] ?? values[0]!;
    if (values.includes(value)) return value;
    this.#problems.badAttribute(name, value, values.join(' or '));
    return values[0]!;
  }

  #find(selector: string): HTMLElement | null | undefined {
    // Before the first attachment there is no root yet.
    return this.renderRoot?.querySelector<HTMLElement>(selector);
  }

  get #range(): HTMLInputElement | undefined {
    return this.#find('input') as HTMLInputElement | undefined;
  }

  #readDirection(): void {
    this.#course.rtl = !this.#course.vertical && getComputedStyle(this).direction === 'rtl';
  }

  /** Two style writes on nodes of our own: what is slotted, however much it is, is not styled or laid out again. */
  readonly #draw = (): false => {
    const range = this.#range;
    if (range) {
      const { clipPath, translate } = dividerStyle(this.#shown, this.#course.vertical);
      this.#find('.clip')!.style.clipPath = clipPath;
      this.#find('.mover')!.style.translate = translate;
      range.valueAsNumber = this.position;
      range.setAttribute('aria-valuetext', this.#valueText());
    }
    return false;
  };

  /** "60% authentic, 40% counterfeit" */
  #valueText(): string {
    const percent = numberFormat(this.#language.tag, { style: 'percent' });
    const start = this.position / 100;
    return `${percent.format(start)} ${this.#name('start', 'Short')}, ${percent.format(1 - start)} ${this.#name('end', 'Short')}`;
  }

  /** A reader's move. */
  #moveTo(share: number): void {
    const before = this.position;
    this.#shown = share;
    if (this.position !== before) this.#tell('input');
  }

  #tell(type: 'input' | 'change'): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  #press(): boolean {
    this.#readDirection();
    this.#positionBefore = this.position;
    this.#box = this.#range!.getBoundingClientRect();
    // Side by side there is no divider, and its range has no box.
    return this.#box.width > 0;
  }

  #dragTo(place: PointerEvent): void {
    this.#moveTo(positionAt(place, this.#box!, this.#course));
    startFrames(this.#draw);
  }

  #release(): void {
    this.#draw();
    if (this.position !== this.#positionBefore) this.#tell('change');
  }

  /** `::slotted` does not reach the image in a `picture`; an effect does, and leaves its attributes alone. */
  #fitInPictures(): void {
    for (const effect of this.#inPictures) effect.cancel();
    const images = this.#find('.stage') ? this.querySelectorAll(':scope > picture[slot] > img') : [];
    const objectFit = this.#oneOf('fit', fits);
    const style = { blockSize: '100%', inlineSize: '100%', maxInlineSize: 'none', objectFit };
    this.#inPictures = [...images].map((image) => image.animate(style, { fill: 'both' }));
  }

  readonly #focusRange = (): void => this.#range?.focus({ preventScroll: true });

  /** The range's own arrows know nothing of where the divider goes; its other keys are as they should be. */
  readonly #onKey = (event: KeyboardEvent): void => {
    this.#readDirection();
    const step = arrowStep(event.key, this.#course);
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#positionBefore = this.position;
    this.#moveTo(clamp(this.position + step * (event.shiftKey ? 10 : 1)));
    this.#release();
  };

  /** Other keys, and assistive technology. The range's own events stay inside: one is not composed. */
  readonly #onRange = (event: Event): void => {
    event.stopPropagation();
    if (event.type === 'input') {
      this.#moveTo(this.#range!.valueAsNumber);
      this.#draw();
    } else this.#tell('change');
  };

  readonly #refresh = (): void => this.requestUpdate();

  readonly #toggle = (): void => {
    this.sideBySide = !this.sideBySide;
  };

  async #answer(choice: Choice | undefined): Promise<void> {
    this.choice = choice;
    if (choice) {
      const detail: OnePillAnswerDetail = { choice };
      this.dispatchEvent(new CustomEvent('one-pill-answer', { bubbles: true, composed: true, detail }));
    }
    await this.updateComplete;
    // The button that was pressed is gone.
    this.#find('fieldset button')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-pill-comparison-slider': OnePillComparisonSlider;
  }
  interface GlobalEventHandlersEventMap {
    'one-pill-answer': CustomEvent<OnePillAnswerDetail>;
  }
}
