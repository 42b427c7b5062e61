import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AttributeReader } from '../attributes/attribute-reader.ts';
import { copyText, renderCopyResult } from '../clipboard/copy-text.ts';
import { renderActionLine } from '../content/action-line.ts';
import { watchView } from '../controllers/in-view.ts';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController } from '../controllers/problems.ts';
import { RenderGuard } from '../controllers/render-guard.ts';
import { tell } from '../events/tell.ts';
import { safeMediaUrl } from '../links/safe-url.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { countUp } from './count-up.ts';
import { followFeed } from './fact-feed.ts';
import { readStat, type Stat } from './stat.ts';
import { styles } from './stat-counter.styles.ts';

/** `detail` of `one-pill-count-complete`. */
export interface OnePillCountCompleteDetail {
  /** The exact decimal, e.g. `20400000`. */
  value: string;
  /** The figure as shown, e.g. `20.4 million`. */
  text: string;
}

/** `detail` of `one-pill-copy`. */
export interface OnePillCopyDetail {
  /** The citation. */
  text: string;
}

/** No more than a timer can count. */
const readRefresh = (seconds: string) => Math.min(Math.max(+seconds, 60), 1e6) || undefined;

/**
 * @tag one-pill-stat-counter
 * @summary A figure that counts up to its value, with its period and its source.
 * @slot - The fallback: shown before the script, without it, and where there is no usable figure.
 * @csspart figure - The figure.
 * @csspart label - What is counted.
 * @csspart source - The line with source and date.
 * @csspart action - What a reader can do.
 * @csspart pictogram - The drawn tablets.
 * @cssprop {<color>} --one-pill-accent - The rule above the figure and the marked tablets.
 * @cssprop {<color>} --one-pill-surface - The ground.
 * @cssprop {<color>} --one-pill-text - Figure and label.
 * @cssprop {<color>} --one-pill-muted - Qualifier, period, source and note.
 * @cssprop {<color>} --one-pill-border - Lines.
 * @cssprop {<length>} --one-pill-radius - Corners.
 * @cssprop {<length>} --one-pill-space - The unit of all distances.
 * @cssprop {<family-name>} --one-pill-font - The type; the page's own by default.
 * @fires {CustomEvent<OnePillCountCompleteDetail>} one-pill-count-complete - The figure was seen and stands at its value.
 * @fires {CustomEvent<OnePillCopyDetail>} one-pill-copy - The citation was copied, or shown selected for copying.
 * @fires {CustomEvent<OnePillErrorDetail>} one-pill-error - Bad input.
 */
export class OnePillStatCounter extends LitElement {
  static readonly version = version;

  static override styles = [tokens, reset, controls, styles];

  /** Id of a built-in fact, or of one from `src`. Sets everything below; any attribute overrides it. */
  @property() fact?: string | undefined;
  /** The figure, as people write it in the element's language: `20.4 million`, `29%`, `$1.2B`. */
  @property() value?: string | number | undefined;
  /** The denominator of a ratio, `value` in `of`. */
  @property() of?: string | number | undefined;
  /** Draws `of` tablets (up to 100), `value` of them marked. */
  @property({ type: Boolean }) pictogram = false;
  /** `over`, `more than`, `at least`, `about` or `nearly`. */
  @property() qualifier?: string | undefined;
  /** What is counted. */
  @property() label?: string | undefined;
  /** `compact` ("20.4 million", the default from one million up) or `standard` ("20,400,000"). */
  @property() notation?: string | undefined;
  /** What stands after the figure, e.g. "pounds". */
  @property() unit?: string | undefined;
  /** The time the figure is about. */
  @property() period?: string | undefined;
  /** The day the source gave it, `YYYY-MM-DD`. */
  @property({ attribute: 'as-of' }) asOf?: string | undefined;
  /** Name of the source. */
  @property() source?: string | undefined;
  /** Address of the source. */
  @property({ attribute: 'source-href' }) sourceHref?: string | undefined;
  /** Method or caution, one sentence. */
  @property() note?: string | undefined;
  /** Address of a JSON feed with facts. */
  @property() src?: string | undefined;
  /** Seconds after which the feed is asked again, at least 60; never by default. */
  @property() refresh?: string | number | undefined;
  /** Of the count, in ms, 0 to 5000. */
  @property() duration: string | number | null | undefined = 1500;
  /** No animation. */
  @property({ type: Boolean }) still = false;
  /** No action line. */
  @property({ type: Boolean }) plain = false;

  /** How the last "Copy citation" went; `false` where the clipboard was refused. */
  @state() protected copied: boolean | undefined;

  readonly #language = new LanguageController(this);
  readonly #problems = new ProblemsController(this);
  readonly #reader = new AttributeReader(this.#problems);
  readonly #guard = new RenderGuard(this, this.#problems);
  readonly #feedAt = followFeed(this);
  /** The text of the moving layer; a server has none. */
  readonly #moving = globalThis.Text && new Text();
  #stat: Stat | undefined;
  #inView = false;
  /** The text that was counted up to. */
  #counted = '';
  /** Jumps to the end of the count. */
  #finish?: () => void;

  constructor() {
    super();
    watchView(this, (inView) => {
      this.#inView = inView;
      this.#count();
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#guard.createRenderRoot(() => super.createRenderRoot());
  }

  protected override performUpdate(): void {
    this.#guard.performUpdate(() => super.performUpdate());
  }

  protected override willUpdate(): void {
    const src = this.#reader.parse('src', this.src, safeMediaUrl, 'an http(s) address');
    const refresh = this.#reader.parse('refresh', this.refresh, readRefresh, 'seconds');
    const feed = this.#feedAt(src, refresh ?? Infinity);
    this.#stat = readStat(this, feed, this.#language, this.#reader, this.#problems);
  }

  protected override updated(): void {
    // The figure's size depends on its length: the longest fits the narrowest column.
    this.#stage?.style.setProperty('--_length', `${this.#stat!.text.length}`);
    this.#count();
  }

  /** Counts again: at once if in view, else when next seen. */
  replay(): void {
    this.#counted = '';
    this.#count();
  }

  protected override render(): TemplateResult {
    if (!this.#stat) return html`<slot></slot>`;
    const { text, qualifier, joiner, unit, label, period, note, pictogram, origin, cite } = this.#stat;
    const { strings, foreign } = this.#language;
    const lang = foreign ?? nothing;
    // The first paragraph reads as one sentence. The final figure is always in it; the moving one lies over it.
    return html`<div class="frame">
      <p>
        ${qualifier && html`<span class="qualifier" lang=${lang}>${qualifier}</span>`}
        <span class="stage">
          <bdi part="figure">${text}</bdi>
          <span class="moving" aria-hidden="true" inert><bdi part="figure">${this.#moving}</bdi></span>
          ${joiner} ${unit}
        </span>
        ${label && html`<span part="label">${label}</span>`}
      </p>
      ${pictogram} ${period && html`<p>${period}</p>`}
      <p class="row">
        ${origin && html`<span part="source">${origin}</span>`}
        <button lang=${lang} @click=${this.#copy}>${strings.copyCitation}</button>
        ${renderCopyResult(this.#language, this.copied, cite(), strings.citationCopied)}
      </p>
      ${note && html`<p>${note}</p>`} ${this.plain ? nothing : renderActionLine(this.#language)}
    </div>`;
  }

  get #stage(): HTMLElement | null {
    return this.renderRoot.querySelector('.stage');
  }

  /** Starts the count where it is due and ends the one that runs where nothing should. */
  #count(): void {
    const { text, startCount, duration } = this.#stat ?? {};
    if (!this.#inView || !duration || text !== this.#counted) this.#finish?.();
    const stage = this.#inView && !this.#counted && this.#stage;
    if (!stage) return;
    this.#counted = text!;
    this.#finish = countUp(stage, this.#moving, startCount!(), duration!, () => {
      if (!this.#stat) return;
      const { value, text } = this.#stat;
      tell(this, 'one-pill-count-complete', { value, text });
    });
  }

  readonly #copy = async (): Promise<void> => {
    const text = this.#stat!.cite();
    // Empties the status, so that a second copy is told too.
    this.copied = undefined;
    this.copied = await copyText(text);
    tell(this, 'one-pill-copy', { text });
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.select();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'one-pill-stat-counter': OnePillStatCounter;
  }
  interface GlobalEventHandlersEventMap {
    'one-pill-count-complete': CustomEvent<OnePillCountCompleteDetail>;
    'one-pill-copy': CustomEvent<OnePillCopyDetail>;
  }
}
