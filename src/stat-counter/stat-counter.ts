import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AttributeReader } from '../attributes/attribute-reader.ts';
import { property, state } from '../attributes/property.ts';
import { asText, readText } from '../attributes/text.ts';
import { copyText, renderCopyResult } from '../clipboard/copy-text.ts';
import { renderActionLine } from '../content/action-line.ts';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController } from '../controllers/problems.ts';
import { RenderGuard } from '../controllers/render-guard.ts';
import { fireEvent } from '../events/fire-event.ts';
import { safeMediaUrl } from '../links/safe-url.ts';
import { statCounterWords } from '../locales/words.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { CountController, type OnePillCountCompleteDetail } from './count-controller.ts';
import { builtInFacts, type RawFact } from './fact.ts';
import { FeedController } from './fact-feed.ts';
import { nearestId } from './nearest.ts';
import { FigureLanguages } from './figure-languages.ts';
import { figureSizes, lengthClass } from './figure-size.ts';
import { renderPictogram } from './pictogram.ts';
import { renderTrend } from './render-trend.ts';
import type { StatProblem, StatText } from './stat-reader.ts';
import { citation, describeStat, type Origin, type Stat } from './stat.ts';
import { styles } from './stat-counter.styles.ts';

/** `detail` of `one-pill-copy`. */
export interface OnePillCopyDetail {
  /** The citation. */
  text: string;
}

/** In seconds, no more than a timer can count. */
function readRefresh(text: string): number | undefined {
  const seconds = Number(text);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 60), 1e6);
}

/** In ms. */
const readDuration = (text: string) => (+text >= 0 ? Math.min(+text, 5000) : undefined);

/** `asOf` is written `as-of`. */
const attributeName = (name: string) => name.replace(/[A-Z]/, '-$&').toLowerCase();

const renderText = ({ text, language }: StatText) =>
  language ? html`<bdi lang=${language}>${text}</bdi>` : text;

/**
 * A figure with everything needed to quote it: what is counted, the time it is about, its named source and a button that
 * copies the citation. The final figure is in the page at every moment; what counts lies over it.
 *
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
 * @cssprop {<font-family>} --one-pill-font - The typeface; without it the page's own.
 * @fires {CustomEvent<OnePillCountCompleteDetail>} one-pill-count-complete - The figure was seen and stands at its value.
 * @fires {CustomEvent<OnePillCopyDetail>} one-pill-copy - The citation was copied, or shown selected for copying.
 * @fires {CustomEvent<OnePillErrorDetail>} one-pill-error - Bad input.
 */
export class OnePillStatCounter extends LitElement {
  static readonly version = version;

  static override styles = [tokens, reset, controls, styles, figureSizes];

  /** Id of a built-in fact, or of one from `src`. Sets everything below; any attribute overrides it. */
  @property() fact: string | null | undefined;
  /** The figure, as people write it in the element's language: `20.4 million`, `29%`, `$1.2B`. */
  @property() value: string | number | null | undefined;
  /** The denominator of a ratio, `value` in `of`. */
  @property() of: string | number | null | undefined;
  /** Draws `of` tablets (up to 100), `value` of them marked. */
  @property({ type: Boolean }) pictogram = false;
  /** `over`, `more than`, `at least`, `about` or `nearly`. */
  @property() qualifier: 'over' | 'more than' | 'at least' | 'about' | 'nearly' | null | undefined;
  /** What is counted. */
  @property() label: string | null | undefined;
  /** `compact` ("20.4 million", the default from one million up) or `standard` ("20,400,000"). */
  @property() notation: 'compact' | 'standard' | null | undefined;
  /** What stands after the figure, e.g. "pounds". */
  @property() unit: string | null | undefined;
  /** The time the figure is about. */
  @property() period: string | null | undefined;
  /** The day the source gave it, `YYYY-MM-DD`. */
  @property({ attribute: 'as-of' }) asOf: string | null | undefined;
  /** Name of the source. */
  @property() source: string | null | undefined;
  /** Address of the source. */
  @property({ attribute: 'source-href' }) sourceHref: string | null | undefined;
  /** Method or caution, one sentence. */
  @property() note: string | null | undefined;
  /** The figure's years as bars: of its series, or the author's own, `2021: 20.4 million; 2022: 58.3 million`. */
  @property() trend: string | boolean | null | undefined;
  /** Address of a JSON feed with facts. */
  @property() src: string | null | undefined;
  /** Seconds after which the feed is asked again, at least 60; never by default. */
  @property() refresh: string | number | null | undefined;
  /** Of the count, in ms, 0 to 5000. */
  @property() duration: string | number = 1500;
  /** No animation. */
  @property({ type: Boolean }) still = false;
  /** No action line. */
  @property({ type: Boolean }) plain = false;

  /** How the last "Copy citation" went; `false` where the clipboard was refused. */
  @state() private copied: boolean | undefined;

  readonly #language = new LanguageController(this, statCounterWords);
  readonly #problems = new ProblemsController(this);
  readonly #reader = new AttributeReader(this.#problems);
  readonly #guard = new RenderGuard(this, this.#problems);
  readonly #feed = new FeedController(this);
  readonly #count = new CountController(this);
  readonly #figureLanguages = new FigureLanguages();
  #stat: Stat | undefined;
  /** Of the count, in ms. */
  #duration = 0;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#guard.createRenderRoot(() => super.createRenderRoot());
  }

  protected override performUpdate(): void {
    this.#guard.performUpdate(() => super.performUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { tag } = this.#language;
    this.#figureLanguages.follow(changed, tag);
    this.#stat = describeStat(this, tag, {
      fact: this.#findFact(),
      languageOf: this.#figureLanguages.languageOf,
      report: this.#report,
    });
    const duration = this.#reader.parse('duration', this.duration, readDuration, '0 to 5000') ?? 1500;
    this.#duration = this.#stat?.isStill ? 0 : duration;
  }

  protected override updated(): void {
    this.#count.follow(this.#stat, this.#duration);
  }

  /** A clone is a copy of this element, made after `lang` was rewritten or before: its figures stay the same. */
  override cloneNode(isDeep?: boolean): Node {
    const clone = super.cloneNode(isDeep);
    if (clone instanceof OnePillStatCounter) clone.#figureLanguages.inherit(this.#figureLanguages);
    return clone;
  }

  /** Counts again: at once if in view, else when next seen. */
  replay(): void {
    this.#count.replay();
  }

  protected override render(): TemplateResult {
    if (!this.#stat) return html`<slot></slot>`;
    const { figure, qualifier, joiner, unit, label, period, note, pictogram, trend, origin } = this.#stat;
    const { strings, wordsLanguage } = this.#language;
    const lang = wordsLanguage ?? nothing;
    // The first paragraph reads as one sentence. The final figure is always in it; the one that counts lies over it.
    return html`<div class="frame ${lengthClass(figure)}">
      <p>
        ${qualifier && html`<span class="qualifier" lang=${lang}>${qualifier}</span>`}
        <span class="figure-line">
          <bdi part="figure">${figure}</bdi>
          <span class="count-layer" aria-hidden="true" inert
            ><bdi part="figure">${this.#count.layer}</bdi></span
          >
          ${joiner} ${renderText(unit)}
        </span>
        ${label.text && html`<span part="label">${renderText(label)}</span>`}
      </p>
      ${pictogram && renderPictogram(pictogram)} ${period.text && html`<p>${renderText(period)}</p>`}
      ${trend && renderTrend(trend, strings, wordsLanguage)}
      <p class="row">
        ${origin && this.#renderOrigin(origin)}
        <button lang=${lang} @click=${this.#onCopyClick}>${strings.copyCitation}</button>
        ${renderCopyResult(this.#language, this.copied, this.#cite(), strings.citationCopied)}
      </p>
      ${note.text && html`<p>${renderText(note)}</p>`}
      ${this.plain ? nothing : renderActionLine(this.#language)}
    </div>`;
  }

  #renderOrigin({ before, source, href, separator, date, after }: Origin): TemplateResult {
    const name = source && href ? html`<a href=${href}>${source}</a>` : source;
    const day = date && html`<time datetime=${date.day}>${date.text}</time>`;
    return html`<span part="source"
      ><span lang=${this.#language.wordsLanguage ?? nothing}>${before}</span
      >${name}${separator}${day}${after}</span
    >`;
  }

  /** The fact that `fact` names, from the feed or built in. */
  #findFact(): RawFact | undefined {
    const src = this.#reader.parse('src', this.src, safeMediaUrl, 'an http(s) address');
    const refresh = this.#reader.parse('refresh', this.refresh, readRefresh, 'seconds');
    const feed = this.#feed.follow(src, (refresh ?? Infinity) * 1000);
    const { text: id, expected } = readText(this.fact);
    if (expected) this.#problems.badAttribute('fact', this.fact, expected);
    if (!id && this.value == null) this.#problems.report('nothing-to-show', 'figure', 'value or fact');
    const fact = feed?.find(id) ?? builtInFacts.get(id);
    if (feed?.hasFailed(id)) {
      this.#problems.report('failed-to-load', `src="${src}"`, 'a feed with usable facts, of at most 1 MB');
    } else if (id && !expected && !fact && feed?.isAnswered !== false) {
      const known = nearestId(id, [...(feed?.ids ?? []), ...builtInFacts.keys()]);
      this.#problems.badAttribute('fact', id, `a known id, perhaps ${known}`);
    }
    return fact;
  }

  readonly #report = ({ name, written, expected, isInFact }: StatProblem): void => {
    const where = isInFact ? `${name} of fact="${asText(this.fact)}" in src` : attributeName(name);
    this.#problems.badAttribute(where, written, expected);
  };

  #cite(): string {
    return this.#stat ? citation(this.#stat, globalThis.location?.href) : '';
  }

  readonly #onCopyClick = async (): Promise<void> => {
    const text = this.#cite();
    // Empties the status, so that a second copy is told too.
    this.copied = undefined;
    this.copied = await copyText(text);
    fireEvent(this, 'one-pill-copy', { text });
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
