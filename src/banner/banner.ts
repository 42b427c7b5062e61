import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AttributeReader } from '../attributes/attribute-reader.ts';
import { property, state } from '../attributes/property.ts';
import { renderCopyResult } from '../clipboard/copy-text.ts';
import { onePillPage } from '../content/action-links.ts';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController } from '../controllers/problems.ts';
import { RenderGuard } from '../controllers/render-guard.ts';
import { tell } from '../events/tell.ts';
import { safeLinkUrl, safeMediaUrl } from '../links/safe-url.ts';
import { fill } from '../locales/locale.ts';
import { bannerWords } from '../locales/words.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { styles } from './banner.styles.ts';
import { dismissedAt, forgetDismissal, isPreview, parseRemember, storeDismissal } from './dismissal.ts';
import { renderHelpList } from './help-list.ts';
import { keepEscapeInside } from './escape.ts';
import { moveFocusPast } from './next-focus.ts';
import { place, type Placement } from './placement.ts';
import { readSchedule, type Schedule } from './schedule.ts';
import { pageAddress, share, type OnePillShareDetail, type ShareMethod } from './share.ts';

/**
 * The awareness banner: slogan, message, one action and help lines.
 *
 * @tag one-pill-banner
 * @summary A region named by its heading. It never takes the focus and, where it sticks, never covers the page.
 * @slot - the fallback: words and a link that show until the script runs.
 * @csspart heading - the slogan
 * @csspart message - the sentence under it
 * @csspart link - the action
 * @csspart help - the list of help lines
 * @csspart share - the share button
 * @csspart close - the close button
 * @cssprop --one-pill-accent - the action's ground
 * @cssprop --one-pill-on-accent - the action's text; black or white, whichever reads better on the accent, by default
 * @cssprop --one-pill-surface - paper: the ground of `quiet`, the text of `strong`
 * @cssprop --one-pill-text - ink: the text of `quiet`, the ground of `strong`
 * @cssprop --one-pill-border - lines and borders
 * @cssprop --one-pill-radius - corners of controls
 * @cssprop --one-pill-font - font family
 * @cssprop --one-pill-space - padding
 * @cssprop --one-pill-banner-height - set *by* a banner that sticks, on the root: the height in px that is taken at the
 *   top of the window, or else at the bottom
 * @cssprop --one-pill-banner-offset - where one at the top of the window begins: a length; by default below WordPress' bar
 * @fires {CustomEvent<null>} one-pill-dismiss - before the banner closes; cancelable
 * @fires {CustomEvent<OnePillShareDetail>} one-pill-share - the address was shared, copied or shown
 * @fires {CustomEvent<OnePillErrorDetail>} one-pill-error - an attribute cannot be used
 */
export class OnePillBanner extends LitElement {
  static readonly version = version;

  static override styles = [tokens, reset, controls, styles];

  /** The region's name; the slogan by default. */
  @property() heading?: string | null;

  /** One sentence. */
  @property() message?: string | null;

  /** Where the action leads: `http:`, `https:`, `mailto:`, `tel:` or `sms:`. */
  @property() href?: string | null;

  /** The action's words. */
  @property({ attribute: 'link-text' }) linkText?: string | null;

  /** A help line of the site's own, before the others; telephone numbers in it become links. */
  @property({ attribute: 'local-help' }) localHelp?: string | null;

  /** Help lines in their order: any of `988 911 samhsa poison`, or `none`. */
  @property() help = '988';

  /** `strong` or `quiet`. */
  @property() tone: 'strong' | 'quiet' = 'strong';

  /** `inline`, or `top` or `bottom` of the window while there is room. */
  @property() placement: Placement = 'inline';

  /** Has a close button. */
  @property({ type: Boolean }) dismissible = false;

  /** How long a dismissal lasts: `session`, `forever` or days such as `7d`. */
  @property() remember = '7d';

  /** What a dismissal is remembered under; a new id shows again. */
  @property({ attribute: 'message-id' }) messageId = 'default';

  /** Has a share button. */
  @property({ type: Boolean }) shareable = false;

  /** The address that is shared; by default the page's canonical one. */
  @property({ attribute: 'share-url' }) shareUrl?: string | null;

  /** The words that go with it; the slogan by default. */
  @property({ attribute: 'share-text' }) shareText?: string | null;

  /** The first day, `YYYY-MM-DD`, or an ISO time. */
  @property() from?: string | null;

  /** The last day or time, inclusive. */
  @property() until?: string | null;

  /** Shown only on these days: ids of observances, `MM-DD`, `MM-DD/MM-DD`. */
  @property() on?: string | null;

  /** IANA name of the zone of `from`, `until` and `on`; by default the visitor's. */
  @property({ attribute: 'time-zone' }) timeZone?: string | null;

  /** What became of the last press of the share button. */
  @state() private shared: ShareMethod | undefined;

  readonly #language = new LanguageController(this, bannerWords);
  readonly #problems = new ProblemsController(this);
  readonly #reader = new AttributeReader(this.#problems);
  readonly #guard = new RenderGuard(this, this.#problems);
  #schedule?: Schedule;
  /** 0 for never; `undefined` until the storage was asked. */
  #dismissedAt: number | undefined;
  /** What a reader closed here, by its id: whatever becomes of the storage, it stays closed in this view. */
  readonly #closed = new Map<string, { at: number; forView: boolean }>();
  /** Whether the page is just being asked if the banner may close. */
  #isAsking = false;
  #clock: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readDismissalAnew);
    addEventListener('pageshow', this.#onPageShow);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readDismissalAnew);
    removeEventListener('pageshow', this.#onPageShow);
    // Off the page it has neither a place nor a clock.
    this.updated();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#guard.createRenderRoot(() => super.createRenderRoot());
  }

  protected override performUpdate(): void {
    this.#guard.performUpdate(() => super.performUpdate());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('messageId') !== undefined) this.#dismissedAt = undefined;
    this.#schedule = readSchedule(this, this.#reader, Date.now());
    // Tells of a bad value now, not only when a reader closes the banner.
    this.#lasting();
  }

  override updated(): void {
    clearTimeout(this.#clock);
    const placement = this.#reader.choice('placement', this.placement, ['inline', 'top', 'bottom']);
    place(this, this.hiddenBy ? undefined : this.isConnected ? placement : 'inline');
    // Days and times begin with a minute, and a page may stay open past midnight.
    if (this.isConnected && this.#schedule!.mayChange) {
      this.#clock = setTimeout(() => this.requestUpdate(), 60_000 - (Date.now() % 60_000));
    }
  }

  /** Why the banner is not shown, or `null` while it is. */
  get hiddenBy(): 'dismissed' | 'schedule' | null {
    const { open = true, isBeforeOccurrence } = this.#schedule ?? {};
    if (!open && !isPreview()) return 'schedule';
    const at = this.#closedAt();
    return at === 0 || isBeforeOccurrence?.(at) ? null : 'dismissed';
  }

  /** Closes the banner as its button does, and remembers that. */
  dismiss(): void {
    this.#close(true);
  }

  /** Forgets the dismissal and shows the banner again, if it is due. */
  show(): void {
    forgetDismissal(this.#id());
    this.#closed.delete(this.#id());
    this.#dismissedAt = 0;
    this.requestUpdate();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.hiddenBy) return nothing;
    const { strings } = this.#language;
    const href = this.#reader.parse('href', this.href, safeLinkUrl, 'an address');
    // The author's own link is in the page's language.
    const linkText = href ? strings.getTheFacts : fill(strings.inEnglish, { words: strings.getTheFacts });
    const ownLinkText = this.#reader.text('link-text', this.linkText);
    return html`<div
      class="frame ${this.#reader.choice('tone', this.tone, ['strong', 'quiet'])}"
      role="region"
      aria-labelledby="heading"
      @keydown=${this.#onKeydown}
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
          lang=${ownLinkText ? nothing : (this.#language.foreign ?? nothing)}
          >${ownLinkText || linkText}</a
        >
        ${this.shareable ? this.#renderShare() : nothing}
        ${renderHelpList(this.help, this.localHelp, this.#language, this.#reader)}
      </div>
      ${
        this.dismissible
          ? html`<button
              part="close"
              lang=${this.#language.foreign ?? nothing}
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

  #renderShare(): TemplateResult {
    const { strings, foreign } = this.#language;
    const text = this.#reader.text('share-text', this.shareText) || strings.slogan;
    const own = this.#reader.parse('share-url', this.shareUrl, safeMediaUrl, 'an address');
    return html`<button
        part="share"
        lang=${foreign ?? nothing}
        @click=${() => this.#share(text, own ?? pageAddress())}
      >
        ${strings.share}
      </button>
      ${renderCopyResult(
        this.#language,
        this.shared && this.shared !== 'manual',
        this.shared === 'manual' ? (own ?? pageAddress()) : '',
        this.shared === 'native' ? strings.shared : strings.linkCopied,
      )}`;
  }

  /** The author's words, or built-in ones marked with their language where that is not the page's. */
  #words(name: 'heading' | 'message', builtIn: string): string | TemplateResult {
    const { foreign } = this.#language;
    return this.#reader.text(name, this[name]) || html`<bdi lang=${foreign ?? nothing}>${builtIn}</bdi>`;
  }

  #id(): string {
    return this.#reader.text('message-id', this.messageId) || 'default';
  }

  #lasting(): number {
    const expected = 'session, forever or days such as 7d';
    return this.#reader.parse('remember', this.remember, parseRemember, expected) ?? 7 * 864e5;
  }

  /** When the message was dismissed, here or as the storage says; 0 for never. A preview forgets what was before it. */
  #closedAt(): number {
    const closed = this.#closed.get(this.#id());
    if (closed && (closed.forView || !isPreview())) return closed.at;
    this.#dismissedAt ??= dismissedAt(this.#id());
    return this.#dismissedAt;
  }

  #close(movesFocus: boolean): void {
    // A listener may well call dismiss() itself: it has been asked already.
    if (this.hiddenBy || this.#isAsking) return;
    this.#isAsking = true;
    const isAllowed = tell(this, 'one-pill-dismiss', null, true);
    this.#isAsking = false;
    if (!isAllowed) return;
    const at = Date.now();
    const id = this.#id();
    storeDismissal(id, this.#lasting(), this.remember === 'session', at);
    // One that could not be stored, too, comes back with nothing but show() or a reload.
    this.#closed.set(id, { at, forView: dismissedAt(id) === 0 });
    if (movesFocus && this.shadowRoot?.activeElement) moveFocusPast(this);
    this.requestUpdate();
  }

  async #share(text: string, address: string): Promise<void> {
    // The same result is told again on another press.
    this.shared = undefined;
    const method = await share(text, address);
    if (!method) return;
    this.shared = method;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.select();
    tell(this, 'one-pill-share', { method });
  }

  #onCloseClick(event: MouseEvent): void {
    // Keys click without a pointer. After a pointer the focus stays where the browser leaves it.
    this.#close(event.detail === 0);
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.dismissible) return;
    keepEscapeInside(event);
    this.#close(true);
  }

  readonly #readDismissalAnew = (): void => {
    this.#dismissedAt = undefined;
    this.requestUpdate();
  };

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    // Back to a page that was kept as it was: meanwhile the reader may have closed the banner on another one.
    if (persisted) this.#readDismissalAnew();
  };
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
