import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../controllers/language.ts';
import { asText, ProblemsController } from '../controllers/problems.ts';
import { safeMediaUrl } from '../links/safe-url.ts';
import { formatDay, parseDay } from '../locales/formatters.ts';
import { fill } from '../locales/locale.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { clockDuration, parseSeconds, spokenDuration } from './duration.ts';
import { playDisc, posterArtwork } from './poster-artwork.ts';
import { parseVideo, type Video } from './video-address.ts';
import { styles } from './video-card.styles.ts';

/** `detail` of `one-pill-video-play`. */
export interface OnePillVideoPlayDetail {
  provider: Video['provider'];
  /** The provider's id of the video; a file's address. */
  id: string;
}

/** Tells a playing card, also one of another copy of this script, that another is about to start. */
const turnTaken = 'one-pill-video-start';

const transcript = '[slot="transcript"]';

/**
 * A video's poster, title and facts; the player is loaded only when a reader asks for it.
 *
 * @tag one-pill-video-card
 * @summary Poster, title and facts of a video; contacts its provider only on a click.
 * @slot - The fallback: a link to the video, which also gives the card its address and title.
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

  readonly #language = new LanguageController(this);
  readonly #problems = new ProblemsController(this);

  #address = '';
  #video: Video | undefined;
  #title = '';
  /** While there is a player: ends what it listens to. */
  #turn: AbortController | undefined;
  #failed = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override firstUpdated(): void {
    // It lives and ends with the children it watches, on the page or off it.
    new MutationObserver(() => this.requestUpdate()).observe(this, {
      attributeFilter: ['href', 'slot'],
      characterData: true,
      childList: true,
      subtree: true,
    });
  }

  override willUpdate(): void {
    const link = this.querySelector(`a[href]:not(${transcript}, ${transcript} *)`);
    const address = asText(this.src) || asText(link?.getAttribute('href'));
    if (address !== this.#address) {
      this.close();
      this.#address = address;
      this.#video = parseVideo(address);
    }
    this.#title = asText(this.heading) || asText(link?.textContent) || this.#language.strings.video;
    if (this.#video?.id) return;
    if (address || document.readyState !== 'loading') {
      const expected = 'a YouTube, Vimeo, mp4, webm or m3u8 address';
      this.#problems.report('nothing-to-show', `src="${address.slice(0, 80)}"`, expected);
    } else {
      // The children may not have been parsed yet.
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    }
  }

  /** Starts the video without asking (no event): for consent tools that stopped `one-pill-video-play`. */
  play(): void {
    // An address that was set a moment ago counts.
    this.performUpdate();
    if (!this.#video?.id || this.#turn || !this.isConnected) return;
    dispatchEvent(new Event(turnTaken));
    this.#turn = new AbortController();
    // The page may come back from the cache.
    for (const end of [turnTaken, 'pagehide']) {
      addEventListener(end, () => this.#stop(), { signal: this.#turn.signal });
    }
    // At once: phones let a player start, and take the focus, only while the click is being handled.
    this.requestUpdate();
    this.performUpdate();
    const file = this.renderRoot.querySelector('video');
    file?.append(...Array.from(this.querySelectorAll('track'), (track) => track.cloneNode()));
    // Safari starts sound by script only, and only now; where it may not start, the controls are there.
    file?.play().catch(() => {});
    this.#focus('video, iframe');
  }

  /** Removes the player, if there is one. */
  close(): void {
    this.#stop(!!this.shadowRoot?.activeElement);
  }

  override render(): TemplateResult {
    const video = this.#video;
    if (!video) return html`<slot></slot>`;
    const { strings, tag, foreign = nothing } = this.#language;
    const { provider, id, site } = video;
    const link = html`<a part="link" href=${video.page}>${fill(strings.watchOn, { provider: site })}</a>`;
    // A playlist alone: the author's link, or else ours.
    if (!id)
      return html`<slot
        ><div class="frame" lang=${foreign}><div part="details">${link}</div></div></slot
      >`;
    const contacted = provider === 'youtube' ? 'YouTube (Google)' : site;
    const publisher = asText(this.publisher);
    const day = this.#problems.read('published', this.published, parseDay, 'YYYY-MM-DD');
    return html`<div class="frame">
      <div class="stage ${video.short ? 'short' : ''}">
        ${this.#turn ? this.#renderPlayer(video) : this.#renderPoster()}
        ${this.#failed ? html`<p class="failure" role="alert" lang=${foreign}>${strings.cannotPlay}</p>` : nothing}
      </div>
      <div part="details">
        ${this.#renderHeading()}
        <p class="facts">
          ${publisher}${publisher && day && ' · '}${
            day && html`<time datetime=${asText(this.published)}>${formatDay(day, tag)}</time>`
          }
        </p>
        <p class="facts" id="from" lang=${foreign}>
          ${site === location.host ? nothing : fill(strings.playsFrom, { provider: contacted })}
        </p>
        <div class="row" lang=${foreign}>
          ${link}
          <button
            aria-label=${fill(strings.closeVideo, { title: this.#title })}
            ?disabled=${!this.#turn}
            @click=${() => this.#stop(true)}
          >
            ${strings.close}
          </button>
        </div>
        ${
          this.querySelector(transcript) &&
          html`<details part="transcript">
            <summary lang=${foreign}>${strings.transcript}</summary>
            <slot name="transcript"></slot>
          </details>`
        }
      </div>
    </div>`;
  }

  #renderPoster(): TemplateResult {
    const { strings, tag } = this.#language;
    const seconds = this.#problems.read(
      'duration',
      this.duration,
      (text) => parseSeconds(text) || undefined,
      '2:05 or PT2M5S',
    );
    const poster = this.#problems.read('poster', this.poster, safeMediaUrl, 'an address');
    const title = seconds ? `${this.#title}, ${spokenDuration(seconds, tag)}` : this.#title;
    return html`<div part="poster" class="fill" aria-hidden="true">
        ${posterArtwork}
        ${
          poster &&
          html`<img
            class="fill"
            alt=""
            loading="lazy"
            src=${poster}
            @error=${() => this.#fail('poster', this.poster)}
          />`
        }
        ${seconds && html`<span class="duration">${clockDuration(seconds)}</span>`}
      </div>
      <button
        part="play"
        class="fill"
        aria-label=${fill(strings.playVideo, { title })}
        aria-describedby="from"
        @click=${this.#onPlay}
      >
        ${playDisc}
      </button>`;
  }

  #renderPlayer({ provider, player }: Video): TemplateResult {
    if (provider === 'file') {
      return html`<video
        class="fill"
        aria-label=${this.#title}
        autoplay
        controls
        playsinline
        src=${player}
        @error=${() => this.#fail('src', player)}
      ></video>`;
    }
    // With a correct referrer on any page: without one YouTube answers with error 153.
    return html`<iframe
      class="fill"
      title=${this.#title}
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      allowfullscreen
      referrerpolicy="strict-origin-when-cross-origin"
      src=${player}
    ></iframe>`;
  }

  /** A real heading of the level asked for: Lit's templates cannot name a tag. */
  #renderHeading(): HTMLElement {
    const level =
      this.#problems.read('heading-level', this.headingLevel, (text) => /^[2-6]$/.exec(text), '2 to 6') ?? 3;
    return Object.assign(document.createElement(`h${level}`), { part: 'heading', textContent: this.#title });
  }

  // Lit calls the listeners below with the element as `this`.

  #onPlay(): void {
    const { provider, id } = this.#video!;
    const detail: OnePillVideoPlayDetail = { provider, id };
    const options = { bubbles: true, composed: true, cancelable: true, detail };
    if (this.dispatchEvent(new CustomEvent('one-pill-video-play', options))) this.play();
  }

  /** @param refocus whether the reader was in the player or asked to leave it */
  #stop(refocus?: boolean): void {
    if (!this.#turn) return;
    this.#turn.abort();
    this.#turn = undefined;
    this.#failed = false;
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('one-pill-video-close', { bubbles: true, composed: true }));
    if (refocus) void this.updateComplete.then(() => this.#focus('[part="play"]'));
  }

  #fail(name: string, address: unknown): void {
    this.#failed = name === 'src';
    this.#problems.report('failed-to-load', `${name}="${address}"`, 'one that loads');
    this.requestUpdate();
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
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
