import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { helpLineIds, renderHelpLine, type HelpLineId } from '../content/help-lines.ts';
import { LanguageController } from '../controllers/language.ts';
import { asText, ProblemsController } from '../controllers/problems.ts';
import { safeLinkUrl } from '../links/safe-url.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { absent, styles } from './banner.styles.ts';
import { forgetDismissal, isDismissed, isPreview, parseRemember, storeDismissal } from './dismissal.ts';
import { moveFocusPast } from './next-focus.ts';

const week = 7 * 864e5;

/**
 * The awareness banner: slogan, message, one action and help lines.
 *
 * @tag one-pill-banner
 * @summary A region named by its heading. It never takes the focus.
 * @slot - the fallback: words and a link that show until the script runs.
 * @csspart heading - the slogan
 * @csspart message - the sentence under it
 * @csspart link - the action
 * @csspart help - the list of help lines
 * @csspart close - the close button
 * @cssprop --one-pill-accent - the action's ground
 * @cssprop --one-pill-on-accent - the action's text
 * @cssprop --one-pill-surface - paper: the ground of `quiet`, the text of `strong`
 * @cssprop --one-pill-text - ink: the text of `quiet`, the ground of `strong`
 * @cssprop --one-pill-border - lines and borders
 * @cssprop --one-pill-radius - corners of controls
 * @cssprop --one-pill-font - font family
 * @cssprop --one-pill-space - padding
 * @fires {CustomEvent<null>} one-pill-dismiss - before the banner closes; cancelable
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

  /** Has a close button. */
  @property({ type: Boolean }) dismissible = false;

  /** How long a dismissal lasts: `session`, `forever` or days such as `7d`. */
  @property() remember = '7d';

  /** What a dismissal is remembered under; a new id shows again. */
  @property({ attribute: 'message-id' }) messageId = 'default';

  readonly #language = new LanguageController(this);
  readonly #problems = new ProblemsController(this);
  /** `undefined` until the storage was asked. */
  #dismissed: boolean | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('messageId') !== undefined) this.#dismissed = undefined;
    // Tells of a bad value now, not only when a reader closes the banner.
    this.#lasting();
  }

  override updated(): void {
    // A sheet of the shadow tree takes away the whole host, its author's reserve included, and touches none of it.
    const { styleSheet } = absent;
    const { adoptedStyleSheets } = this.shadowRoot!;
    if (styleSheet && adoptedStyleSheets.includes(styleSheet) !== !!this.hiddenBy) {
      this.shadowRoot!.adoptedStyleSheets = this.hiddenBy
        ? [...adoptedStyleSheets, styleSheet]
        : adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
    }
  }

  /** Why the banner is not shown, or `null` while it is. */
  get hiddenBy(): 'dismissed' | null {
    this.#dismissed ??= !isPreview() && isDismissed(this.#id(), Date.now());
    return this.#dismissed ? 'dismissed' : null;
  }

  /** Closes the banner as its button does, and remembers that. */
  dismiss(): void {
    this.#close(true);
  }

  /** Forgets the dismissal and shows the banner again. */
  show(): void {
    forgetDismissal(this.#id());
    this.#dismissed = false;
    this.requestUpdate();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.hiddenBy) return nothing;
    const { strings } = this.#language;
    const href =
      this.#problems.read('href', this.href, safeLinkUrl, 'an address') ?? 'https://www.dea.gov/onepill';
    const tone = this.#problems.read(
      'tone',
      this.tone,
      (text) => /^(strong|quiet)$/.exec(text),
      'strong or quiet',
    );
    return html`<div
      class="frame ${tone?.[0] ?? 'strong'}"
      role="region"
      aria-labelledby="heading"
      @keydown=${this.#onKeydown}
    >
      <div class="layout">
        <div class="words">
          <h2 part="heading" id="heading">${this.#words(this.heading, strings.slogan)}</h2>
          <p part="message">${this.#words(this.message, strings.message)}</p>
        </div>
        <a part="link" class="primary" href=${href}>${this.#words(this.linkText, strings.getTheFacts)}</a>
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
      asText(this.help)
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

  /** The author's words, or built-in ones marked with their language where that is not the page's. */
  #words(own: unknown, builtIn: string): string | TemplateResult {
    const { foreign } = this.#language;
    return asText(own) || (foreign ? html`<bdi lang=${foreign}>${builtIn}</bdi>` : builtIn);
  }

  #id(): string {
    return asText(this.messageId) || 'default';
  }

  #lasting(): number | undefined {
    return this.#problems.read(
      'remember',
      this.remember,
      parseRemember,
      'session, forever or days such as 7d',
    );
  }

  #close(movesFocus: boolean): void {
    if (this.hiddenBy) return;
    const event = new CustomEvent('one-pill-dismiss', { bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(event)) return;
    if (!isPreview()) {
      const inSession = asText(this.remember) === 'session';
      storeDismissal(this.#id(), this.#lasting() ?? week, inSession, Date.now());
    }
    if (movesFocus && this.shadowRoot?.activeElement) moveFocusPast(this);
    this.#dismissed = true;
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
}

declare global {
  interface HTMLElementTagNameMap {
    'one-pill-banner': OnePillBanner;
  }
  interface GlobalEventHandlersEventMap {
    'one-pill-dismiss': CustomEvent<null>;
  }
}
