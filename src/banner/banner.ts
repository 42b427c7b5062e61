import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { helpLineIds, renderHelpLine, type HelpLineId } from '../content/help-lines.ts';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController } from '../controllers/problems.ts';
import { safeLinkUrl, safeMediaUrl } from '../links/safe-url.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { styles } from './banner.styles.ts';
import { dismissedAt, forgetDismissal, isPreview, parseRemember, storeDismissal } from './dismissal.ts';
import { moveFocusPast } from './next-focus.ts';
import { PlacementController } from './placement.ts';
import { readSchedule } from './schedule.ts';
import { pageAddress, share, type ShareMethod } from './share.ts';

/** `detail` of `one-pill-share`. */
export interface OnePillShareDetail {
  method: ShareMethod;
}

const week = 7 * 864e5;

/** Any value of a property as the text an attribute would have. */
const textOf = (value: unknown): string => String(value ?? '').trim();

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
 * @cssprop --one-pill-on-accent - the action's text
 * @cssprop --one-pill-surface - paper: the ground of `quiet`, the text of `strong`
 * @cssprop --one-pill-text - ink: the text of `quiet`, the ground of `strong`
 * @cssprop --one-pill-border - lines and borders
 * @cssprop --one-pill-radius - corners of controls
 * @cssprop --one-pill-font - font family
 * @cssprop --one-pill-space - padding
 * @cssprop --one-pill-banner-height - set *by* a banner that sticks, on the root: the height in px that is taken at the
 *   top of the window, or else at the bottom
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

  /** Help lines in their order: any of `988 samhsa poison`, or `none`. */
  @property() help = '988';

  /** `strong` or `quiet`. */
  @property() tone = 'strong';

  /** `inline`, or `top` or `bottom` of the window. */
  @property() placement = 'inline';

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

  /** The words that go with it; by default the slogan. */
  @property({ attribute: 'share-text' }) shareText?: string | null;

  /** The first day, `YYYY-MM-DD`, or an ISO time. */
  @property() from?: string | null;

  /** The last day or time, inclusive. */
  @property() until?: string | null;

  /** Shown only on these days: ids of observances, `MM-DD`, `MM-DD/MM-DD`. */
  @property() on?: string | null;

  /** IANA name of the zone of `from`, `until` and `on`; by default the visitor's. */
  @property({ attribute: 'time-zone' }) timeZone?: string | null;

  @state() private shared: ShareMethod | undefined;

  readonly #language = new LanguageController(this);
  readonly #problems = new ProblemsController(this);
  readonly #placement = new PlacementController(this);
  #hiddenBy: 'dismissed' | 'schedule' | null = null;
  /** `undefined` until the storage was asked. */
  #dismissed: boolean | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('messageId') !== undefined) this.#dismissed = undefined;
    this.#decide();
    const placement = this.#choose('placement', ['inline', 'top', 'bottom']);
    this.#placement.wanted = this.#hiddenBy ? 'hidden' : placement;
    if (this.#lasting() === undefined) {
      this.#problems.badAttribute('remember', this.remember, 'session, forever or days such as 7d');
    }
  }

  override updated(changed: PropertyValues): void {
    // A page may stay open past midnight.
    if (this.isConnected && (this.from || this.until || this.on)) {
      this.#clock ??= setInterval(() => this.requestUpdate(), 60_000);
    }
    if (this.shared === 'manual' && changed.has('shared')) this.renderRoot.querySelector('input')?.select();
  }

  /** Why the banner is not shown, or `null` while it is. */
  get hiddenBy(): 'dismissed' | 'schedule' | null {
    return this.#hiddenBy;
  }

  /** Closes the banner as its button does, and remembers that. */
  dismiss(): void {
    this.#close(true);
  }

  /** Forgets the dismissal and shows the banner again, if it is due. */
  show(): void {
    forgetDismissal(this.#id());
    this.#dismissed = false;
    this.#decide();
    this.requestUpdate();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.#hiddenBy) return nothing;
    const { strings } = this.#language;
    const href = this.#address('href', this.href, safeLinkUrl) ?? 'https://www.dea.gov/onepill';
    return html`<div
      class="frame ${this.#choose('tone', ['strong', 'quiet'])}"
      role="region"
      aria-labelledby="heading"
      @keydown=${this.#onKeydown}
    >
      <div class="layout">
        <div class="words">
          <h2 part="heading" id="heading">${this.#words(this.heading, strings.slogan)}</h2>
          <p part="message">${this.#words(this.message, strings.message)}</p>
        </div>
        <div class="actions">
          <a part="link" class="primary" href=${href}>${this.#words(this.linkText, strings.getTheFacts)}</a>
          ${this.shareable ? this.#renderShare() : nothing}
        </div>
        ${this.#renderHelp()}
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

  #renderHelp(): TemplateResult | typeof nothing {
    const { strings, foreign } = this.#language;
    const given = new Set(
      textOf(this.help)
        .split(/[\s,]+/)
        .filter(Boolean),
    );
    const ids = [...given].filter((id): id is HelpLineId => helpLineIds.includes(id as HelpLineId));
    const unknown = [...given].filter((id) => id !== 'none' && !ids.includes(id as HelpLineId));
    if (unknown.length) {
      this.#problems.badAttribute('help', unknown.join(' '), `any of ${helpLineIds.join(' ')}, or none`);
    }
    if (!ids.length && given.has('none')) return nothing;
    return html`<ul part="help" role="list" lang=${foreign ?? nothing}>
      ${(ids.length ? ids : (['988'] as const)).map((id) => html`<li dir="auto">${renderHelpLine(id, strings)}</li>`)}
    </ul>`;
  }

  #renderShare(): TemplateResult {
    const { strings, foreign } = this.#language;
    const address = this.#address('share-url', this.shareUrl, safeMediaUrl);
    const said = { native: strings.shared, copy: strings.copied, manual: strings.copyYourself };
    return html`<button
        part="share"
        lang=${foreign ?? nothing}
        @click=${() => this.#share(address ?? pageAddress())}
      >
        ${strings.share}
      </button>
      <p id="status" role="status" lang=${foreign ?? nothing}>${this.shared ? said[this.shared] : nothing}</p>
      ${
        this.shared === 'manual'
          ? html`<input readonly aria-labelledby="status" .value=${address ?? pageAddress()} />`
          : nothing
      }`;
  }

  /** The author's words, or built-in ones marked with their language where that is not the page's. */
  #words(own: unknown, builtIn: string): string | TemplateResult {
    const { foreign } = this.#language;
    return textOf(own) || (foreign ? html`<bdi lang=${foreign}>${builtIn}</bdi>` : builtIn);
  }

  /** One of the values that an attribute may have; the first is the default. */
  #choose<Choice extends string>(
    name: 'tone' | 'placement',
    choices: readonly [Choice, ...Choice[]],
  ): Choice {
    const given = textOf(this[name]);
    const choice = choices.find((possible) => possible === given);
    if (given && !choice) this.#problems.badAttribute(name, given, choices.join(', '));
    return choice ?? choices[0];
  }

  #address(name: string, value: unknown, resolve: typeof safeLinkUrl): string | undefined {
    const given = textOf(value);
    const address = resolve(given);
    if (given && !address) this.#problems.badAttribute(name, given, 'an address');
    return address;
  }

  #id(): string {
    return textOf(this.messageId) || 'default';
  }

  #lasting(): number | undefined {
    return parseRemember(textOf(this.remember) || '7d');
  }

  #decide(): void {
    const now = Date.now();
    const { open, startedAt, problems } = readSchedule(
      {
        from: textOf(this.from),
        until: textOf(this.until),
        on: textOf(this.on),
        timeZone: textOf(this.timeZone),
      },
      now,
    );
    for (const problem of problems) this.#problems.badAttribute(...problem);
    const preview = isPreview();
    this.#dismissed ??= !preview && dismissedAt(this.#id(), now) >= startedAt;
    const dismissed = this.#dismissed ? 'dismissed' : null;
    this.#hiddenBy = open || preview ? dismissed : 'schedule';
  }

  #close(movesFocus: boolean): void {
    if (this.#hiddenBy) return;
    const event = new CustomEvent('one-pill-dismiss', { bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(event)) return;
    if (!isPreview()) {
      const inSession = textOf(this.remember) === 'session';
      storeDismissal(this.#id(), this.#lasting() ?? week, inSession, Date.now());
    }
    if (movesFocus && this.shadowRoot?.activeElement) moveFocusPast(this);
    this.#dismissed = true;
    this.#decide();
    this.requestUpdate();
  }

  readonly #onCloseClick = (event: MouseEvent): void => {
    // Keys click without a pointer. After a pointer the focus stays where the browser leaves it.
    this.#close(event.detail === 0);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.dismissible) return;
    // A dialog around the banner stays open.
    event.preventDefault();
    this.#close(true);
  };

  readonly #onHashChange = (): void => {
    this.#dismissed = undefined;
    this.requestUpdate();
  };

  async #share(address: string): Promise<void> {
    this.shared = undefined;
    const text = textOf(this.shareText) || this.#language.strings.slogan;
    const method = await share(text, address);
    if (!method) return;
    this.shared = method;
    const detail: OnePillShareDetail = { method };
    this.dispatchEvent(new CustomEvent('one-pill-share', { bubbles: true, composed: true, detail }));
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
