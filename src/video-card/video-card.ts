import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AttributeReader } from '../attributes/attribute-reader.ts';
import { asText } from '../attributes/text.ts';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController } from '../controllers/problems.ts';
import { RenderGuard } from '../controllers/render-guard.ts';
import { tell } from '../events/tell.ts';
import { formatDay, parseDay } from '../locales/formatters.ts';
import { fill } from '../locales/locale.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { parseSeconds } from './duration.ts';
import { headingLevels, headings } from './heading.ts';
import { parseAspect, renderPlayer, type Failure } from './player.ts';
import { renderPoster } from './poster.ts';
import { takeTurn } from './turn.ts';
import { parseVideo, type Video } from './video-address.ts';
import { styles } from './video-card.styles.ts';

/** `detail` of `one-pill-video-play`. */
export interface OnePillVideoPlayDetail {
  provider: Video['provider'];
  /** The provider's id of the video; a file's address. */
  id: string;
}

const transcript = '[slot="transcript"]';
/** Captions and subtitles; a track without a kind is of these. */
const captions = 'track:not([kind]), [kind=captions], [kind=subtitles]';

/**
 * A video's poster, title and facts; the player is loaded only when a reader asks for it.
 *
 * @tag one-pill-video-card
 * @summary Poster, title and facts of a video; contacts its provider only on a click.
 * @slot - The fallback: a link to the video, which also gives the card its address and title.
 * @slot poster - A picture instead of `poster`.
 * @slot transcript - The video's text, in a disclosure under the facts.
 * @csspart poster - What stands in the player's place before it plays.
 * @csspart play - The play button.
 * @csspart heading - The title.
 * @csspart details - Everything beside the poster.
 * @csspart link - The link to the video's own page.
 * @csspart transcript - The transcript's disclosure.
 * @cssprop [--one-pill-accent] - Colour of the play button.
 * @cssprop [--one-pill-on-accent] - Colour of its triangle.
 * @cssprop [--one-pill-surface] - The card's ground.
 * @cssprop [--one-pill-text] - Text.
 * @cssprop [--one-pill-muted] - Secondary text.
 * @cssprop [--one-pill-border] - Lines.
 * @cssprop [--one-pill-radius] - Corner radius, a length.
 * @cssprop [--one-pill-font] - Font family.
 * @cssprop [--one-pill-space] - Inner distance, a length.
 * @fires {CustomEvent<OnePillVideoPlayDetail>} one-pill-video-play - A reader asks to watch. Cancelable, for consent tools: `play()` then starts it.
 * @fires {CustomEvent<void>} one-pill-video-close - The player was removed.
 * @fires {CustomEvent<OnePillErrorDetail>} one-pill-error - Something the author should know.
 */
export class OnePillVideoCard extends LitElement {
  static readonly version = version;

  static override styles = [tokens, reset, controls, styles];

  /** The video's address as a person would paste it, or copied iframe code. Default: the first link inside. */
  @property() src?: string;
  /** The title. Default: the text of the first link inside. */
  @property() heading?: string;
  /** 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Address of a picture; without it the card draws its own. */
  @property() poster?: string;
  /** `2:05`, seconds or `PT2M5S`. */
  @property() duration?: string | number;
  /** Who published the video. */
  @property() publisher?: string;
  /** `YYYY-MM-DD`. */
  @property() published?: string;
  /** Seconds from the beginning. Default: what the address says. */
  @property() start?: string | number;
  /** Width/height. Default: `16/9`, of a Short `9/16`. */
  @property() aspect?: string;
  /** What a viewer should know before playing. */
  @property({ attribute: 'content-note' }) contentNote?: string;

  readonly #language = new LanguageController(this);
  readonly #problems = new ProblemsController(this);
  readonly #reader = new AttributeReader(this.#problems);
  readonly #guard = new RenderGuard(this, this.#problems);

  #address?: string;
  /** The link among the fallback's words. */
  #link?: Element | null;
  #video: Video | undefined;
  /** While there is a player: ends what it listens to. */
  #turn: AbortController | undefined;
  #failure: Failure | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#guard.createRenderRoot(() => super.createRenderRoot());
  }

  protected override performUpdate(): void {
    this.#guard.performUpdate(() => super.performUpdate());
  }

  override firstUpdated(): void {
    // It lives and ends with the children it watches, on the page or off it.
    new MutationObserver(() => this.requestUpdate()).observe(this, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    // While the page streams in, the children may be on their way.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
  }

  override willUpdate(): void {
    // A server's element has no children to look at.
    this.#link = this.querySelector?.(`a[href]:not(${transcript}, ${transcript} *)`);
    const address = asText(this.src) || asText(this.#link?.getAttribute('href'));
    if (address !== this.#address) {
      // First: closing updates at once, and asks again.
      this.#address = address;
      this.close();
    }
    const start = this.#reader.parse('start', this.start, parseSeconds, 'seconds');
    // What plays goes on from where it is.
    if (!this.#turn) this.#video = parseVideo(address, start);
    if (!this.#video && (address || globalThis.document?.readyState !== 'loading')) {
      const expected = 'a YouTube, Vimeo, mp4, webm or m3u8 address';
      this.#problems.report('nothing-to-show', `src="${address}"`, expected);
    }
  }

  /** Starts the video without asking (no event): for consent tools that stopped `one-pill-video-play`. */
  play(): void {
    // An address that was set a moment ago counts.
    this.performUpdate();
    if (!this.#video?.id || this.#turn || !this.isConnected) return;
    this.#turn = takeTurn(
      this.#video.player,
      () => this.close(),
      () => this.#fail('videoBlocked'),
    );
    // At once: phones let a player start, and take the focus, only while the click is being handled.
    this.#updateNow();
    this.#focus();
    const file = this.renderRoot.querySelector('video');
    file?.append(...Array.from(this.querySelectorAll('track'), (track) => track.cloneNode()));
    // Safari starts sound by script only, and only now; where it may not start, the controls are there.
    file?.play().catch(() => {});
    // A frame does not tell that it failed.
    if (!file && !navigator.onLine) this.#fail('videoError2');
  }

  /** Removes the player, if there is one. */
  close(): void {
    if (!this.#turn) return;
    const hadFocus = this.shadowRoot!.activeElement;
    this.#turn.abort();
    this.#turn = this.#failure = undefined;
    // At once: before another card that takes the turn takes the focus, too.
    this.#updateNow();
    if (hadFocus) this.#focus();
    tell(this, 'one-pill-video-close');
  }

  override render(): TemplateResult {
    const video = this.#video;
    if (!video || (!video.id && this.#link)) return html`<slot></slot>`;
    const { strings, tag, foreign = nothing } = this.#language;
    const { provider, id, site } = video;
    const link = html`<a part="link" href=${video.page}>${fill(strings.watchOn, { provider: site })}</a>`;
    // A playlist alone is a link.
    if (!id) return html`<div class="frame" lang=${foreign}><div part="details">${link}</div></div>`;
    const title = asText(this.heading) || asText(this.#link?.textContent) || strings.video;
    const note = asText(this.contentNote);
    const publisher = asText(this.publisher);
    const reader = this.#reader;
    const day = reader.parse('published', this.published, parseDay, 'YYYY-MM-DD');
    const level = reader.choice('heading-level', this.headingLevel, headingLevels);
    const ratio =
      reader.parse('aspect', this.aspect, parseAspect, 'width/height') ?? (video.short ? 9 / 16 : 16 / 9);
    return html`<div class="frame">
      <div class="stage" .style=${`--_ratio:${ratio}`}>
        ${
          this.#turn
            ? renderPlayer(video, title, this.#onError)
            : renderPoster(this, this.#language, reader, this.#problems, title, this.#onPlay)
        }
        ${
          this.#failure &&
          html`<p class="failure" role="alert" lang=${foreign}>
            ${strings.cannotPlay} ${strings[this.#failure]}
          </p>`
        }
      </div>
      <div part="details">
        ${headings[level](title)}
        <p class="facts">
          ${publisher}${publisher && day && ' · '}${
            day && html`<time datetime=${asText(this.published)}>${formatDay(day, tag)}</time>`
          }
          ${
            provider === 'file'
              ? this.querySelector?.(captions) &&
                html`<span class="badge" lang=${foreign}>${strings.captions}</span>`
              : nothing
          }
        </p>
        ${note && html`<p class="note">${note}</p>`}
        <p class="facts" id="from" lang=${foreign}>
          ${site === globalThis.location?.host ? nothing : fill(strings.playsFrom, { provider: site.replace('YouTube', '$& (Google)') })}
        </p>
        <div class="row" lang=${foreign}>
          ${link}
          <button
            aria-label=${fill(strings.closeVideo, { title })}
            ?disabled=${!this.#turn}
            @click=${this.#onClose}
          >
            ${strings.close}
          </button>
        </div>
        ${
          this.querySelector?.(transcript) &&
          html`<details part="transcript">
            <summary lang=${foreign}>${strings.transcript}</summary>
            <slot name="transcript"></slot>
          </details>`
        }
      </div>
    </div>`;
  }

  // Lit calls the listeners below with the element as `this`.

  #onPlay(): void {
    const { provider, id } = this.#video!;
    if (tell(this, 'one-pill-video-play', { provider, id }, true)) this.play();
  }

  #onClose(): void {
    this.close();
    // In Safari a button that is clicked does not get the focus.
    this.#focus();
  }

  #onError({ target }: { target: HTMLVideoElement }): void {
    this.#fail(`videoError${((navigator.onLine && target.error?.code) || 2) as 2 | 3 | 4}`);
  }

  #fail(failure: Failure): void {
    // The first reason is the reason of the rest.
    this.#failure ??= failure;
    this.#problems.report('failed-to-load', `src="${this.#address}"`, 'one that loads');
    this.requestUpdate();
  }

  #updateNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Into the player while there is one, else to the button that brings it. */
  #focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[part=play], video, iframe')?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-pill-video-card': OnePillVideoCard;
  }
  interface GlobalEventHandlersEventMap {
    'one-pill-video-play': CustomEvent<OnePillVideoPlayDetail>;
    'one-pill-video-close': CustomEvent<void>;
  }
}
