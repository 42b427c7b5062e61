import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { copyText } from '../clipboard/copy-text.ts';
import { facts } from '../content/facts.ts';
import { InViewController } from '../controllers/in-view.ts';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController } from '../controllers/problems.ts';
import { prefersReducedMotion } from '../controllers/reduced-motion.ts';
import { safeMediaUrl } from '../links/safe-url.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { CountUp } from './count-up.ts';
import { feedAt, type FactFeed } from './fact-feed.ts';
import { nearestId } from './nearest.ts';
import { renderStatCard } from './stat-card.ts';
import { cite, isUsable, readStat, type RawFact, type Stat } from './stat.ts';
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

const copiedShows = 4000;
const defaultDuration = 1500;
const own = <T>(values: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  values && Object.hasOwn(values, name) ? values[name] : undefined;
/** Unlike `Number`, takes an empty attribute for no number. */
const toNumber = (text: string | null) => (text === null ? undefined : parseFloat(text));

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
 * @cssprop {<color>} --one-pill-muted - Qualifier, period, source, note and the tablets not marked.
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
  @property({ converter: toNumber }) refresh?: number | undefined;
  /** Of the count, in ms, 0 to 5000. */
  @property({ converter: toNumber }) duration: number | undefined = defaultDuration;
  /** No animation. */
  @property({ type: Boolean }) still = false;
  /** No action line. */
  @property({ type: Boolean }) plain = false;

  /** How the last "Copy citation" went; `false` where the clipboard was refused. */
  @state() protected copied: boolean | undefined;

  readonly #language = new LanguageController(this);
  readonly #problems = new ProblemsController(this);
  readonly #countUp = new CountUp();
  readonly #internals = this.attachInternals?.();
  #feed: FactFeed | undefined;
  #lastGoodFact: RawFact | undefined;
  #neverMoves = false;
  #stat: Stat | undefined;
  #inView = false;
  #counted = false;
  #countedText = '';

  constructor() {
    super();
    new InViewController(this, (inView) => {
      this.#inView = inView;
      if (inView) this.#countOnce();
      else this.#countUp.finish();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#followFeed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#feed?.follow(this);
    this.#inView = false;
    this.#countUp.finish();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('fact')) this.#lastGoodFact = undefined;
    if (changed.has('src') || changed.has('refresh')) this.#followFeed();
    if (Number.isNaN(this.duration)) this.#bad('duration', this.duration, 'milliseconds');
    if (!this.fact && this.value == null) this.#problems.report('nothing-to-show', 'figure', 'value or fact');
    this.#stat = readStat(this, this.#chooseFact(), this.#language, this.#bad);
  }

  protected override updated(): void {
    const { text } = this.#stat ?? {};
    if (this.#neverMoves || text !== this.#countedText) this.#countUp.finish();
    // The figure's size depends on its length: the longest fits the narrowest column.
    this.#stage?.style.setProperty('--_length', `${text!.length}`);
    this.#countOnce();
  }

  /** Counts again: at once if in view, else when next seen. */
  replay(): void {
    this.#countUp.finish();
    this.#counted = false;
    this.#countOnce();
  }

  protected override render(): TemplateResult {
    const stat = this.#stat;
    if (!stat) return html`<slot></slot>`;
    return renderStatCard(stat, this.#language, {
      moving: this.#countUp.text,
      copied: this.copied,
      onCopy: this.#copy,
      plain: this.plain,
    });
  }

  get #stage(): HTMLElement | null {
    return this.renderRoot.querySelector('.stage');
  }

  readonly #bad: ProblemsController['badAttribute'] = (...problem) => this.#problems.badAttribute(...problem);

  #followFeed(): void {
    this.#feed?.follow(this);
    const { src, refresh } = this;
    const url = safeMediaUrl(`${src ?? ''}`);
    this.#feed = url ? feedAt(url) : undefined;
    if (src && !url) this.#bad('src', src, 'an http(s) address');
    if (Number.isNaN(refresh)) this.#bad('refresh', refresh, 'seconds');
    // A timer cannot count further than about 2e9 ms.
    const interval = refresh ? Math.min(Math.max(refresh, 60), 2e6) * 1000 : Infinity;
    // An update may still be waiting when its element has left the page.
    if (this.isConnected) this.#feed?.follow(this, interval);
  }

  /** The feed's fact, if its figure is one, else the last that was, else the built-in one. */
  #chooseFact(): RawFact | undefined {
    const id = `${this.fact ?? ''}`;
    const { state, facts: fed } = this.#feed ?? {};
    const fresh = own(fed, id) as RawFact | undefined;
    const unusable = fresh !== undefined && !isUsable(Object(fresh));
    if (state === 'failed' || unusable) {
      this.#problems.report('failed-to-load', `src="${this.src}"`, 'a feed with usable facts');
    }
    if (fresh && !unusable) this.#lastGoodFact = fresh;
    const builtIn = own(facts, id);
    const fact = this.#lastGoodFact ?? (builtIn as RawFact | undefined);
    this.#neverMoves = this.still || !!builtIn?.still || fact?.['still'] === true;
    if (id && !fact && (state || !this.#feed)) {
      this.#bad('fact', id, `a known id, e.g. ${nearestId(id.slice(0, 80), Object.keys(facts))}`);
    }
    return fact;
  }

  #countOnce(): void {
    const stage = this.#inView && this.#stage;
    if (this.#counted || !stage) return;
    this.#counted = true;
    const { text, startCount } = this.#stat!;
    this.#countedText = text;
    const asked = toNumber(`${this.duration}`)!;
    const duration = Math.min(Number.isNaN(asked) ? defaultDuration : asked, 5000);
    const moves = !this.#neverMoves && duration > 0 && !document.hidden && !prefersReducedMotion();
    if (!moves) return this.#complete();
    this.#countUp.start(stage, startCount(), duration, this.#complete);
    this.#markCounting('add');
  }

  readonly #complete = (): void => {
    this.#markCounting('delete');
    if (!this.#stat) return;
    const { value, text } = this.#stat;
    this.#tell<OnePillCountCompleteDetail>('one-pill-count-complete', { value, text });
  };

  /** `:state(counting)`, where the engine has it. */
  #markCounting(change: 'add' | 'delete'): void {
    try {
      this.#internals?.states[change]('counting');
    } catch {
      // Before 2024 engines had no states, or only with two dashes.
    }
  }

  readonly #copy = async (): Promise<void> => {
    if (!this.#stat) return;
    const text = cite(this.#stat, this.#language.strings);
    this.copied = await copyText(text);
    this.#tell<OnePillCopyDetail>('one-pill-copy', { text });
    setTimeout(() => (this.copied &&= undefined), copiedShows);
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.select();
  };

  #tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
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
