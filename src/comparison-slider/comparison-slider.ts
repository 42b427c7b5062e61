import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AttributeReader } from '../attributes/attribute-reader.ts';
import { renderActionLine } from '../content/action-line.ts';
import { startFrames } from '../controllers/frames.ts';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController } from '../controllers/problems.ts';
import { RenderGuard } from '../controllers/render-guard.ts';
import { tell } from '../events/tell.ts';
import { numberFormat } from '../locales/formatters.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { styles } from './comparison-slider.styles.ts';
import { followPointer } from './drag.ts';
import { nudgeOnce, type Layer } from './nudge.ts';
import { pillDrawings, renderDrawing, type PillPair } from './pill-drawings.ts';
import { arrowStep, clamp, dividerStyle, parsePosition, positionAt, type Way } from './position.ts';
import { renderAnswer, type Choice, type OnePillAnswerDetail } from './question.ts';
import { aspectRatio, failedAddress, fillPicture } from './slotted-pictures.ts';

const sides = ['start', 'end'] as const;
type Side = (typeof sides)[number];

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
    if (position === undefined) this.#reader.reject('position', value, '0 to 100');
    this.#shown = position ?? 50;
    this.#draw();
  }

  /** The way the divider moves: `horizontal` (default) or `vertical`. */
  @property() orientation?: string | undefined;

  /** Name of the start picture; "Authentic (from a pharmacy)". */
  @property({ attribute: 'start-label' }) startLabel?: string | undefined;

  /** Name of the end picture; "Counterfeit (fake)". */
  @property({ attribute: 'end-label' }) endLabel?: string | undefined;

  /** Name of the slider; "Compare the pills". */
  @property() label?: string | undefined;

  /** How pictures of unequal size fill the box they share: `cover` (default) or `contain`. */
  @property() fit?: string | undefined;

  /** Asks first which one is real. */
  @property({ type: Boolean }) question = false;

  /** No action line. */
  @property({ type: Boolean }) plain = false;

  @state() private sideBySide = false;
  @state() private choice: Choice | undefined;

  readonly #language = new LanguageController(this);
  readonly #problems = new ProblemsController(this);
  readonly #reader = new AttributeReader(this.#problems);
  readonly #guard = new RenderGuard(this, this.#problems);
  readonly #onPointer = followPointer(
    this,
    () => this.#isVertical,
    (place) => this.#dragTo(place),
    () => this.#release(),
  );
  /** The author's pictures: start and end, one of them, or none. */
  #pictures: Element[] = [];
  #fills: (Animation | undefined)[] = [];
  /** Where the divider is; under a pointer between two whole per cents. */
  #shown = 50;
  /** Where it was before the move under way, if one is. */
  #before: number | undefined;

  constructor() {
    super();
    nudgeOnce(this, () => this.#layersAt(this.#shown + (this.#shown < 50 ? 6 : -6)));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#guard.createRenderRoot(() => super.createRenderRoot());
  }

  protected override performUpdate(): void {
    this.#guard.performUpdate(() => super.performUpdate());
  }

  protected override firstUpdated(): void {
    // A picture came, went, has got its shape or failed. Not all of these bubble, but all pass by.
    for (const type of ['slotchange', 'load', 'loadedmetadata', 'error'])
      this.renderRoot.addEventListener(type, () => this.requestUpdate(), true);
    // While the page streams in, the other picture may be on its way.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
  }

  protected override willUpdate(): void {
    // A server's element has no children to look at; what is slotted shows by itself.
    this.#pictures = sides.flatMap((side) => this.querySelector?.(`:scope > [slot=${side}]`) ?? []);
    if (this.#pictures.length === 1 && document.readyState !== 'loading')
      this.#problems.report('nothing-to-show', 'one picture', 'slot="start" and slot="end"');
  }

  protected override updated(): void {
    this.#draw();
    for (const fill of this.#fills) fill?.cancel();
    const stage = this.#find('[part=stage]');
    if (!stage) return;
    this.#fills = this.#pictures.map(fillPicture);
    stage.style.setProperty('--_fit', this.#reader.choice('fit', this.fit, ['cover', 'contain']));
    // A picture that broke keeps the shape it had.
    const ratio = this.#pictures.map(aspectRatio).find(Boolean);
    if (ratio) stage.style.setProperty('--_ratio', ratio);
  }

  override render(): TemplateResult {
    // Half a comparison is none: everything stays as it was before the script.
    if (this.#pictures.length === 1) {
      return html`<slot></slot><slot name="start"></slot><slot name="end"></slot
        ><slot name="caption"></slot>`;
    }
    const { strings, foreign } = this.#language;
    const drawn = !this.#pictures.length;
    return html`<div class="frame">
      <div
        part="stage"
        class=${this.sideBySide ? '' : this.#isVertical ? 'sliding vertical' : 'sliding'}
        @pointerdown=${this.#onPointer}
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
        <input
          type="range"
          aria-label=${this.label || strings.comparePills}
          aria-orientation=${this.#isVertical ? 'vertical' : nothing}
          @keydown=${this.#onKey}
          @input=${this.#onInput}
          @change=${this.#release}
        />
      </div>
      <div class="words" lang=${foreign ?? nothing}>
        <div class="row">
          <span part="caption">${drawn ? strings.illustration : nothing} <slot name="caption"></slot></span>
          <button aria-pressed=${this.sideBySide} @click=${this.#toggle}>${strings.sideBySide}</button>
        </div>
        ${renderAnswer(strings, drawn, this.question, this.#isAsking, (choice) => this.#answer(choice))}
        ${this.plain ? nothing : renderActionLine(this.#language)}
      </div>
    </div>`;
  }

  #renderPicture(side: Side, picture: Element | undefined): TemplateResult {
    const failed = picture && failedAddress(picture);
    if (failed)
      this.#problems.report('failed-to-load', `src="${failed.slice(0, 200)}"`, 'a picture that loads');
    const name = this.#name(side);
    // What the author's picture says of itself would answer the question.
    const covered = this.#isAsking && picture;
    return html`<div
        class="picture ${side} ${failed ? 'failed' : ''}"
        role=${covered ? 'img' : nothing}
        aria-label=${covered ? name : nothing}
      >
        <slot name=${side} ?inert=${covered}>${picture ? nothing : this.#renderDrawing(name)}</slot>
      </div>
      <div
        part="${side}-label"
        lang=${name === this[`${side}Label`] ? nothing : (this.#language.foreign ?? nothing)}
      >
        ${name}
      </div>`;
  }

  #renderDrawing(name: string): TemplateResult {
    const pair = this.#reader.choice('pair', this.pair, Object.keys(pillDrawings) as [PillPair]);
    return renderDrawing(pair, `${name}: ${this.#language.strings[pair]}`);
  }

  get #isAsking(): boolean {
    return this.question && !this.choice;
  }

  /** What one half goes by, `Short` in the slider's value. What the author calls it would answer the question. */
  #name(side: Side, length: 'Label' | 'Short' = 'Label'): string {
    const { strings } = this.#language;
    return this.#isAsking ? strings[`${side}Neutral`] : this[`${side}Label`] || strings[`${side}${length}`];
  }

  #find<Found extends HTMLElement>(selector: string): Found | null | undefined {
    // Before the first attachment there is no root yet.
    return this.renderRoot?.querySelector<Found>(selector);
  }

  get #isVertical(): boolean {
    return this.#reader.choice('orientation', this.orientation, ['horizontal', 'vertical']) === 'vertical';
  }

  get #way(): Way {
    return this.#isVertical ? 'down' : (getComputedStyle(this).direction as Way);
  }

  /** What shows where the divider is, and how. */
  #layersAt(share: number): Layer[] {
    const [clip, move] = dividerStyle(share, this.#isVertical);
    return [
      [this.#find('[name=end]'), clip],
      [this.#find('.mover'), move],
    ];
  }

  /** Two style writes on nodes of our own: what is slotted, however much it is, is not styled or laid out again. */
  readonly #draw = (): false => {
    const range = this.#find<HTMLInputElement>('input');
    if (range) {
      for (const [layer, style] of this.#layersAt(this.#shown)) Object.assign(layer!.style, style);
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

  #dragTo(place: PointerEvent): void {
    const box = this.#find('input')!.getBoundingClientRect();
    // Side by side there is no divider, and its range has no box.
    if (box.width) this.#moveTo(positionAt(place, box, this.#way));
  }

  /** A reader's move. */
  #moveTo(share: number): void {
    const before = this.position;
    this.#before ??= before;
    this.#shown = share;
    if (this.position !== before) tell(this, 'input');
    startFrames(this.#draw);
  }

  #release(): void {
    this.#draw();
    if (this.position !== (this.#before ?? this.position)) tell(this, 'change');
    this.#before = undefined;
  }

  /** The range's own arrows know nothing of where the divider goes; its other keys are as they should be. */
  #onKey(event: KeyboardEvent): void {
    const step = arrowStep(event.key, this.#way);
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#moveTo(clamp(this.position + step * (event.shiftKey ? 10 : 1)));
    this.#release();
  }

  /** Other keys, and assistive technology. */
  #onInput(event: Event): void {
    // The page hears of every move in the same way.
    event.stopPropagation();
    this.#moveTo(this.#find<HTMLInputElement>('input')!.valueAsNumber);
  }

  #toggle(): void {
    this.sideBySide = !this.sideBySide;
  }

  #answer(choice: Choice | undefined): void {
    this.choice = choice;
    // At once, so that the focus goes from the button that is no more straight to the next.
    this.performUpdate();
    this.#find('fieldset button')!.focus();
    if (choice) tell(this, 'one-pill-answer', { choice });
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
