import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { AttributeReader } from '../attributes/attribute-reader.ts';
import { property } from '../attributes/property.ts';
import { onePillPage } from '../content/action-links.ts';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController } from '../controllers/problems.ts';
import { RenderGuard } from '../controllers/render-guard.ts';
import { fireEvent } from '../events/fire-event.ts';
import { safeLinkUrl } from '../links/safe-url.ts';
import { fill } from '../locales/locale.ts';
import { bannerWords } from '../locales/words.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { styles } from './banner.styles.ts';
import { Dismissals } from './dismissals.ts';
import { dayLength, isPreview, parseRemember } from './dismissal.ts';
import { renderHelpList } from './help-list.ts';
import { keepEscapeInside } from './escape.ts';
import { moveFocusPast } from './next-focus.ts';
import { placeBanner } from './placement.ts';
import { readSchedule, type Schedule } from './schedule.ts';
import { ShareButton, type OnePillShareDetail } from './share.ts';

/**
 * A region named by its heading: slogan, message, one action and help lines. It never takes the focus and, where it
 * sticks, never covers the page.
 *
 * @tag one-pill-banner
 * @summary The awareness banner: slogan, message, one action and help lines.
 * @slot - The fallback: words and a link that show until the script runs.
 * @csspart heading - The slogan.
 * @csspart message - The sentence under it.
 * @csspart link - The action.
 * @csspart help - The list of help lines.
 * @csspart share - The share button.
 * @csspart close - The close button.
 * @cssprop {<color>} --one-pill-accent - The action's ground.
 * @cssprop {<color>} --one-pill-on-accent - The action's text; by default black or white, whichever reads better on the accent.
 * @cssprop {<color>} --one-pill-surface - Paper: the ground of `quiet`, the text of `strong`.
 * @cssprop {<color>} --one-pill-text - Ink: the text of `quiet`, the ground of `strong`.
 * @cssprop {<color>} --one-pill-border - Lines and borders.
 * @cssprop {<length>} --one-pill-radius - The radius of buttons' corners.
 * @cssprop {<font-family>} --one-pill-font - The typeface; without it the page's own.
 * @cssprop {<length>} --one-pill-space - The distance between edge and words.
 * @cssprop {<length>} --one-pill-banner-height - Set *by* a banner that sticks, on the root: the height in px that is taken at the top of the window, or else at the bottom.
 * @cssprop {<length>} --one-pill-banner-offset - Where one at the top of the window begins; by default below WordPress' admin bar.
 * @fires {CustomEvent<null>} one-pill-dismiss - Before the banner closes; cancelable.
 * @fires {CustomEvent<OnePillShareDetail>} one-pill-share - The address was shared, copied or shown.
 * @fires {CustomEvent<OnePillErrorDetail>} one-pill-error - An attribute cannot be used.
 */
export class OnePillBanner extends LitElement {
  static readonly version = version;

  static override styles = [tokens, reset, controls, styles];

  /** The region's name; the slogan by default. */
  @property() heading: string | null | undefined;
  /** One sentence. */
  @property() message: string | null | undefined;
  /** Where the action leads: `http:`, `https:`, `mailto:`, `tel:` or `sms:`. */
  @property() href: string | null | undefined;
  /** The action's words. */
  @property({ attribute: 'link-text' }) linkText: string | null | undefined;
  /** A help line of the site's own, before the others; telephone numbers in it become links. */
  @property({ attribute: 'local-help' }) localHelp: string | null | undefined;
  /** Help lines in their order: any of `988 911 samhsa poison`, or `none`. */
  @property() help = '988';
  /** `strong` or `quiet`. */
  @property() tone: 'strong' | 'quiet' = 'strong';
  /** `inline`, or `top` or `bottom` of the window while there is room. */
  @property() placement: 'inline' | 'top' | 'bottom' = 'inline';
  /** Has a close button. */
  @property({ type: Boolean }) dismissible = false;
  /** How long a dismissal lasts: `session`, `forever` or days such as `7d`. */
  @property() remember = '7d';
  /** What a dismissal is remembered under; a new id shows again. */
  @property({ attribute: 'message-id' }) messageId = 'default';
  /** Has a share button. */
  @property({ type: Boolean }) shareable = false;
  /** The address that is shared; by default the page's canonical one. */
  @property({ attribute: 'share-url' }) shareUrl: string | null | undefined;
  /** The words that go with it; the slogan by default. */
  @property({ attribute: 'share-text' }) shareText: string | null | undefined;
  /** The first day, `YYYY-MM-DD`, or an ISO time. */
  @property() from: string | null | undefined;
  /** The last day or time, inclusive. */
  @property() until: string | null | undefined;
  /** Shown only on these days: ids of observances, `MM-DD`, `MM-DD/MM-DD`. */
  @property() on: string | null | undefined;
  /** IANA name of the zone of `from`, `until` and `on`; by default the visitor's. */
  @property({ attribute: 'time-zone' }) timeZone: string | null | undefined;

  readonly #language = new LanguageController(this, bannerWords);
  readonly #problems = new ProblemsController(this);
  readonly #reader = new AttributeReader(this.#problems);
  readonly #guard = new RenderGuard(this, this.#problems);
  readonly #share = new ShareButton(this);
  readonly #dismissals = new Dismissals(this);
  #schedule?: Schedule;
  /** Whether the page is just being asked if the banner may close. */
  #isAsking = false;
  #clock: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#place();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#guard.createRenderRoot(() => super.createRenderRoot());
  }

  protected override performUpdate(): void {
    this.#guard.performUpdate(() => super.performUpdate());
  }

  protected override willUpdate(): void {
    this.#schedule = readSchedule(this, this.#reader, Date.now());
    // Tells of a bad value now, not only when a reader closes the banner.
    this.#rememberDuration();
  }

  protected override updated(): void {
    this.#place();
  }

  /** Why the banner is not shown, or `null` while it is. */
  get hiddenBy(): 'dismissed' | 'schedule' | null {
    const { open = true, isBeforeOccurrence } = this.#schedule ?? {};
    if (!open && !isPreview()) return 'schedule';
    const at = this.#dismissals.at(this.#messageId());
    return at === 0 || isBeforeOccurrence?.(at) ? null : 'dismissed';
  }

  /** Closes the banner as its button does, and remembers that. */
  dismiss(): void {
    this.#close(true);
  }

  /** Forgets the dismissal and shows the banner again, if it is due. */
  show(): void {
    this.#dismissals.forget(this.#messageId());
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.hiddenBy) return nothing;
    const { strings } = this.#language;
    const href = this.#reader.parse('href', this.href, safeLinkUrl, 'an address');
    // The default page is in English, and the link says so; the author's own is taken to be in the page's language.
    const builtInLinkText = href
      ? strings.getTheFacts
      : fill(strings.inEnglish, { words: strings.getTheFacts });
    const ownLinkText = this.#reader.text('link-text', this.linkText);
    return html`<div
      class="frame ${this.#reader.choice('tone', this.tone, ['strong', 'quiet'])}"
      role="region"
      aria-labelledby="heading"
      @keydown=${this.#onKeyDown}
    >
      <div class="layout">
        <div class="words">
          <h2 part="heading" id="heading">${this.#words('heading', strings.slogan)}</h2>
          <p part="message">${this.#words('message', strings.message)}</p>
        </div>
        <a
          part="link"
          class="primary"
          href=${href ?? onePillPage}
          lang=${ownLinkText ? nothing : (this.#language.wordsLanguage ?? nothing)}
          >${ownLinkText || builtInLinkText}</a
        >
        ${this.shareable ? this.#share.render(this, this.#language, this.#reader) : nothing}
        ${renderHelpList(this.help, this.localHelp, this.#language, this.#reader)}
      </div>
      ${
        this.dismissible
          ? html`<button
              part="close"
              lang=${this.#language.wordsLanguage ?? nothing}
              aria-label=${strings.close}
              aria-describedby="heading"
              @click=${this.#onCloseClick}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m2 2 12 12M14 2 2 14" /></svg>
            </button>`
          : nothing
      }
    </div>`;
  }

  /** The author's words, or built-in ones marked with their language where that is not the page's. */
  #words(name: 'heading' | 'message', builtIn: string): string | TemplateResult {
    const { wordsLanguage } = this.#language;
    return (
      this.#reader.text(name, this[name]) || html`<bdi lang=${wordsLanguage ?? nothing}>${builtIn}</bdi>`
    );
  }

  /** Stands the banner where it belongs, and looks again with the clock. Off the page it has neither place nor clock. */
  #place(): void {
    clearTimeout(this.#clock);
    const placement = this.#reader.choice('placement', this.placement, ['inline', 'top', 'bottom']);
    if (this.hiddenBy) placeBanner(this, 'nowhere');
    else placeBanner(this, this.isConnected ? placement : 'inline');
    // Moved before its first update, it is on the page but has no schedule yet.
    if (!this.isConnected || !this.#schedule?.mayChange) return;
    // Days and times begin with a minute, and a page may stay open past midnight.
    this.#clock = setTimeout(() => this.requestUpdate(), 60_000 - (Date.now() % 60_000));
  }

  #messageId(): string {
    return this.#reader.text('message-id', this.messageId) || 'default';
  }

  #rememberDuration(): number {
    const expected = 'session, forever or days such as 7d';
    return this.#reader.parse('remember', this.remember, parseRemember, expected) ?? 7 * dayLength;
  }

  #close(movesFocus: boolean): void {
    // A listener may well call dismiss() itself: it has been asked already.
    if (this.hiddenBy || this.#isAsking) return;
    this.#isAsking = true;
    const isAllowed = fireEvent(this, 'one-pill-dismiss', null, true);
    this.#isAsking = false;
    if (!isAllowed) return;
    this.#dismissals.store(this.#messageId(), this.#rememberDuration(), this.remember === 'session');
    if (movesFocus && this.shadowRoot?.activeElement) moveFocusPast(this);
    this.requestUpdate();
  }

  #onCloseClick(event: MouseEvent): void {
    // Keys click without a pointer. After a pointer the focus stays where the browser leaves it.
    this.#close(event.detail === 0);
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.dismissible) return;
    keepEscapeInside(event);
    this.#close(true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-pill-banner': OnePillBanner;
  }
  interface GlobalEventHandlersEventMap {
    'one-pill-dismiss': CustomEvent<null>;
    'one-pill-share': CustomEvent<OnePillShareDetail>;
  }
}
