import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { AttributeReader } from '../attributes/attribute-reader.ts';
import { property, state } from '../attributes/property.ts';
import { renderActionLine } from '../content/action-line.ts';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController } from '../controllers/problems.ts';
import { RenderGuard } from '../controllers/render-guard.ts';
import { comparisonSliderWords } from '../locales/words.ts';
import { documentProperty } from '../page/document-property.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { AuthorPictures, sides, type Side } from './author-pictures.ts';
import { styles } from './comparison-slider.styles.ts';
import { Divider } from './divider.ts';
import { failedAddress, fillsBox, videoWords, type Picture } from './picture.ts';
import { pillPairs, renderDrawing } from './pill-drawings.ts';
import { parsePosition } from './position.ts';
import { Question, type OnePillAnswerDetail } from './question.ts';
import { SideNames } from './side-names.ts';

/** The script fills the slots, so that a picture which a CMS has wrapped gets into its slot as well. */
const shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

/**
 * Two pictures under one divider, authentic and counterfeit, that a reader compares by hand to find that no one can
 * tell them apart by looking. Without pictures of the author's it shows one and the same drawing on both sides.
 *
 * @tag one-pill-comparison-slider
 * @summary Two pictures, authentic and counterfeit, under one divider.
 * @slot - Fallback: what shows without the script, and where the pictures cannot be used as a pair.
 * @slot start - The authentic picture: `img`, `picture`, `video` or any element; also deeper, in what a CMS put around it.
 * @slot end - The counterfeit picture.
 * @slot caption - Words under the pictures, such as a credit.
 * @csspart stage - The box of the pictures.
 * @csspart divider - The line between them.
 * @csspart handle - The disc on the line, below the middle of the pictures.
 * @csspart start-label - The name of the authentic picture.
 * @csspart end-label - The name of the counterfeit picture.
 * @csspart caption - The box of the `caption` slot.
 * @csspart answer - The sentence that every comparison ends in.
 * @csspart action - What a reader can do.
 * @cssprop {<color>} --one-pill-surface - The ground that the whole widget stands on.
 * @cssprop {<color>} --one-pill-text - Words.
 * @cssprop {<color>} --one-pill-muted - The caption.
 * @cssprop {<color>} --one-pill-border - Lines, and the borders of controls.
 * @cssprop {<length>} --one-pill-radius - The corners of the widget, the pictures and the controls.
 * @cssprop {<font-family>} --one-pill-font - The typeface; without it the page's own.
 * @cssprop {<length>} --one-pill-space - The distance between edge and words.
 * @fires {Event} input - While a reader moves the divider, on each whole percent.
 * @fires {Event} change - Once when the reader lets it go elsewhere than it was.
 * @fires {CustomEvent<OnePillAnswerDetail>} one-pill-answer - A reader answered the question.
 * @fires {CustomEvent<OnePillErrorDetail>} one-pill-error - Bad input, or a picture that failed.
 */
export class OnePillComparisonSlider extends LitElement {
  static readonly version = version;

  static override styles = [tokens, reset, controls, styles];

  static override shadowRootOptions = shadowRootOptions;

  /** Built-in drawing: `oxycodone-30` (default), `amphetamine-30` or `alprazolam-2`. Slotted pictures go before it. */
  @property() pair: 'oxycodone-30' | 'amphetamine-30' | 'alprazolam-2' | null | undefined;
  /** Share of the start picture that shows, 0–100, in whole percent; default 50. Set by the page it fires no event. */
  @property({ noAccessor: true })
  get position(): number {
    return this.#divider.position;
  }
  // Not Lit's accessor: a divider on the move costs two style writes and no update.
  set position(value: number | string | null | undefined) {
    const position = parsePosition(value ?? 50);
    if (position === undefined) this.#reader.reject('position', value, '0 to 100');
    this.#divider.set(position ?? 50);
  }
  /** The way the divider moves: `horizontal` or `vertical`. */
  @property() orientation: 'horizontal' | 'vertical' = 'horizontal';
  /** Name of the start picture; "Real (from a pharmacy)". */
  @property({ attribute: 'start-label' }) startLabel: string | null | undefined;
  /** Name of the end picture; "Fake (counterfeit)". */
  @property({ attribute: 'end-label' }) endLabel: string | null | undefined;
  /** Name of the slider; "Compare the pills". */
  @property() label: string | null | undefined;
  /** How pictures of unequal size fill the box they share: `cover` or `contain`. */
  @property() fit: 'cover' | 'contain' = 'cover';
  /** Asks first which one is real. */
  @property({ type: Boolean }) question = false;
  /** No action line. */
  @property({ type: Boolean }) plain = false;

  /** Whether both pictures are shown whole. */
  @state() private sideBySide = false;

  readonly #language = new LanguageController(this, comparisonSliderWords);
  readonly #problems = new ProblemsController(this);
  readonly #reader = new AttributeReader(this.#problems);
  readonly #guard = new RenderGuard(this, this.#problems);
  readonly #pictures = new AuthorPictures(this);
  readonly #question = new Question(this, this.#language, () => this.performUpdate());
  readonly #names = new SideNames(this, this.#reader, this.#language, this.#question);
  readonly #divider = new Divider(this, {
    isVertical: () => this.#isVertical,
    valueText: (position) => this.#names.valueText(position),
  });

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#guard.createRenderRoot(() => super.createRenderRoot());
  }

  protected override performUpdate(): void {
    this.#guard.performUpdate(() => super.performUpdate());
  }

  protected override willUpdate(): void {
    this.#pictures.find();
    const { content } = this.#pictures;
    // While the page streams in, what is missing may be on its way.
    if (content.kind === 'unusable' && documentProperty('readyState') !== 'loading')
      this.#problems.report('nothing-to-show', content.problem, 'slot="start" and slot="end"');
  }

  protected override updated(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('[part=stage]');
    stage?.style.setProperty('--_fit', this.#reader.choice('fit', this.fit, ['cover', 'contain']));
    this.#pictures.layOut(stage, this.#question.isOpen);
    this.#divider.draw();
    // After all others that wait for their update: asked one by one between them, each would have the page laid out anew.
    queueMicrotask(() => this.#divider.followDirection());
  }

  protected override render(): TemplateResult {
    const { content } = this.#pictures;
    // Half a comparison is none: everything stays as it was before the script.
    if (content.kind === 'unusable') return this.#pictures.renderFallback();
    const { strings, wordsLanguage } = this.#language;
    const isDrawn = content.kind === 'none';
    const name = this.#reader.text('label', this.label) || strings.comparePills;
    return html`<div class="frame">
      <div class="surface">
        <div class="comparison ${this.#layout}">
          ${this.#renderLabel('start')}
          <div part="stage" @pointerdown=${this.#divider.onPointerDown} @click=${this.#divider.focus}>
            ${sides.map((side) => (isDrawn ? this.#renderDrawing(side) : this.#renderPicture(side, content[side])))}
            ${this.#divider.render(name)}
          </div>
          ${this.#renderLabel('end')}
        </div>
        <div class="words" lang=${wordsLanguage ?? nothing}>
          <div class="row">
            <span part="caption"
              >${isDrawn ? strings.illustration : nothing}
              <slot name="caption" ?hidden=${this.#question.isOpen}></slot
            ></span>
            <button aria-pressed=${this.sideBySide} @click=${this.#onToggleClick}>
              ${strings.sideBySide}
            </button>
          </div>
          ${this.#question.render(isDrawn)} ${this.plain ? nothing : renderActionLine(this.#language)}
        </div>
      </div>
    </div>`;
  }

  #renderDrawing(side: Side): TemplateResult {
    const pair = this.#reader.choice('pair', this.pair, pillPairs);
    const name = `${this.#names.of(side)}: ${this.#language.strings[pair]}`;
    return html`<div class="picture ${side}">
      <slot name=${side}>${renderDrawing(pair, name)}</slot>
    </div>`;
  }

  /** Named, as its label stands apart. What the picture says of itself would answer an open question. */
  #renderPicture(side: Side, picture: Picture): TemplateResult {
    const isOpen = this.#question.isOpen;
    const failed = failedAddress(picture);
    if (failed) {
      const subject = `src="${failed.slice(0, 200)}"`;
      this.#problems.report('failed-to-load', subject, 'a picture that loads');
    }
    const words = failed && !isOpen ? videoWords(picture) : undefined;
    const states = [
      fillsBox(picture) ? 'filled' : '',
      failed ? 'failed' : '',
      isOpen ? 'covered' : '',
      picture.hasWords ? 'worded' : '',
    ];
    return html`<div
      class="picture ${side} ${states.join(' ')}"
      role=${isOpen ? 'img' : 'figure'}
      aria-label=${this.#names.of(side)}
    >
      <slot name=${side} ?inert=${isOpen}></slot>
      ${words ? html`<p class="video-words">${words}</p>` : nothing}
    </div>`;
  }

  /** To be seen: assistive technology hears the name with the picture, and need not hear it twice. */
  #renderLabel(side: Side): TemplateResult {
    return html`<div
      part="${side}-label"
      aria-hidden="true"
      lang=${this.#names.isAuthors(side) ? nothing : (this.#language.wordsLanguage ?? nothing)}
    >
      ${this.#names.of(side)}
    </div>`;
  }

  get #layout(): string {
    if (this.sideBySide) return '';
    return this.#isVertical ? 'sliding vertical' : 'sliding';
  }

  get #isVertical(): boolean {
    return this.#reader.choice('orientation', this.orientation, ['horizontal', 'vertical']) === 'vertical';
  }

  #onToggleClick(): void {
    this.sideBySide = !this.sideBySide;
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
