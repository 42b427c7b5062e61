import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController, type OnePillErrorCode } from '../controllers/problems.ts';
import { safeMediaUrl } from '../links/safe-url.ts';
import { formatDay, parseDay } from '../locales/formatters.ts';
import { fill } from '../locales/locale.ts';
import type { Strings } from '../locales/strings.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { asLine, asText, parseAspect, parseLevel, parseStart } from './attributes.ts';
import { clockDuration, parseDuration, spokenDuration } from './duration.ts';
import { renderFile, renderFrame } from './player.ts';
import { playDisc, posterArtwork } from './poster-artwork.ts';
import { takeTurn } from './turn.ts';
import { pageAddress, parseVideo, playerAddress, type Provider, type Video } from './video-address.ts';
import { styles } from './video-card.styles.ts';

/** `detail` of `one-pill-video-play`. */
export interface OnePillVideoPlayDetail {
  provider: Provider;
  /** The provider's id of the video; a file's address. */
  id: string;
}

/** A file's site is its host. */
const siteNames = { youtube: 'YouTube', vimeo: 'Vimeo', file: '' };
const captionTracks = 'track:not([kind="chapters"], [kind="descriptions"], [kind="metadata"])';

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

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
  @property({ type: Number }) start?: number;
  /** Width to height, such as `4/3`. Default: `16/9`, of a Short `9/16`. */
  @property() aspect?: string;
  /** What a viewer should know before playing. */
  @property({ attribute: 'content-note' }) contentNote?: string;

  readonly #language = new LanguageController(this);
  readonly #problems = new ProblemsController(this);

  #address = '';
  #video: Video | undefined;
  #title = '';
  #ratio = 1;
  /** The address of the player while there is one. */
  #player: string | undefined;
  #tracks: Node[] = [];
  #failure: keyof Strings | undefined;
  #heading: HTMLElement | undefined;
  #children: MutationObserver | undefined;
  #endTurn: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children = new MutationObserver(() => this.requestUpdate());
    this.#children.observe(this, {
      attributeFilter: ['href', 'slot'],
      characterData: true,
      childList: true,
      subtree: true,
    });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#stop();
  }

  override willUpdate(): void {
    const link = this.querySelector('a[href]:not(:scope > [slot], :scope > [slot] *)');
    const address = asText(this.src) || asText(link?.getAttribute('href'));
    if (address !== this.#address) this.close();
    this.#address = address;
    this.#title = asLine(this.heading) || asLine(link?.textContent) || this.#language.strings.video;
    const video = parseVideo(address);
    const start = this.#read('start', this.start, parseStart, 'seconds');
    this.#video = video && { ...video, start: start ?? video.start };
    this.#ratio =
      this.#read('aspect', this.aspect, parseAspect, 'width/height') ?? (video?.short ? 9 / 16 : 16 / 9);
    if (video?.id) return;
    if (address || document.readyState !== 'loading') {
      this.#report('nothing-to-show', 'a YouTube, Vimeo, .mp4, .webm or .m3u8 address');
    } else {
      // The children may not have been parsed yet.
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    }
  }

  override updated(): void {
    this.#find('.stage')?.style.setProperty('--_ratio', String(this.#ratio));
  }

  /** Starts the video without asking (no event): for consent tools that stopped `one-pill-video-play`. */
  play(): void {
    // An address that was set a moment ago counts.
    this.performUpdate();
    const video = this.#video;
    if (!video?.id || this.#player || !this.isConnected) return;
    this.#endTurn = takeTurn(
      () => this.#stop(),
      (blocked) => blocked && this.#player?.startsWith(blocked) && this.#fail('videoBlocked'),
    );
    this.#player = playerAddress(video);
    this.#tracks = Array.from(this.querySelectorAll('track'), (track) => track.cloneNode());
    // At once: phones let a player start, and take the focus, only while the click is being handled.
    this.requestUpdate();
    this.performUpdate();
    // Safari starts sound by script only, and only now; where it may not start, the controls are there.
    this.renderRoot
      .querySelector('video')
      ?.play()
      .catch(() => {});
    this.#focus('video, iframe');
  }

  /** Removes the player, if there is one. */
  close(): void {
    this.#stop(!!this.shadowRoot?.activeElement);
  }

  override render(): TemplateResult {
    const video = this.#video;
    if (!video) return html`<slot></slot>`;
    const { strings, foreign = nothing } = this.#language;
    const site = siteNames[video.provider] || new URL(video.id).host;
    const link = html`<a part="link" href=${pageAddress(video)} lang=${foreign}
      >${fill(strings.watchOn, { provider: site })}</a
    >`;
    // A playlist alone: the author's link, or else ours.
    if (!video.id) return html`<slot><div class="frame">${link}</div></slot>`;
    const contacted = video.provider === 'youtube' ? 'YouTube (Google)' : site;
    return html`<div class="frame">
      <div class="card ${this.#player ? 'playing' : ''}">
        <div class="stage">
          ${this.#player ? this.#renderPlayer(this.#player, video) : this.#renderPoster()}
          ${
            this.#failure &&
            html`<p class="failure" role="alert" lang=${foreign}>
              ${strings.cannotPlay} ${strings[this.#failure]}
            </p>`
          }
        </div>
        <div part="details" class="details">
          ${this.#renderHeading()} ${this.#renderFacts(video)}
          ${asText(this.contentNote) && html`<p class="note">${this.contentNote}</p>`}
          <div class="row" lang=${foreign}>
            ${link}
            <div class="place">
              <p id="from">
                ${site === location.host ? nothing : fill(strings.playsFrom, { provider: contacted })}
              </p>
              <button
                aria-label=${fill(strings.closeVideo, { title: this.#title })}
                @click=${() => this.#stop(true)}
              >
                ${strings.close}
              </button>
            </div>
          </div>
          ${
            this.querySelector(':scope > [slot="transcript"]') &&
            html`<details part="transcript">
              <summary lang=${foreign}>${strings.transcript}</summary>
              <slot name="transcript"></slot>
            </details>`
          }
        </div>
      </div>
    </div>`;
  }

  #renderPoster(): TemplateResult {
    const { strings, tag } = this.#language;
    const seconds = this.#read('duration', this.duration, parseDuration, '2:05, seconds or PT2M5S');
    const poster = this.#read('poster', this.poster, safeMediaUrl, 'an http(s) address');
    const name = [this.#title, seconds && spokenDuration(seconds, tag), asLine(this.contentNote)];
    return html`<div part="poster" class="poster fill">
        ${posterArtwork}
        ${
          savesData()
            ? nothing
            : html`<slot name="poster"
                >${poster && html`<img class="fill" alt="" loading="lazy" src=${poster} @error=${this.#onPosterError} />`}</slot
              >`
        }
      </div>
      <button
        part="play"
        class="fill"
        aria-label=${fill(strings.playVideo, { title: name.filter(Boolean).join(', ') })}
        aria-describedby="from"
        @click=${this.#onPlay}
      >
        ${playDisc}
      </button>
      ${seconds && html`<span class="duration" aria-hidden="true">${clockDuration(seconds)}</span>`}`;
  }

  #renderPlayer(address: string, { provider }: Video): TemplateResult {
    return provider === 'file'
      ? renderFile(address, this.#title, this.#tracks, this.#onFileError)
      : renderFrame(address, this.#title);
  }

  /** A real heading of the level asked for: Lit's templates cannot name a tag. */
  #renderHeading(): HTMLElement {
    const tag = `h${this.#read('heading-level', this.headingLevel, parseLevel, '2 to 6') ?? 3}`;
    if (this.#heading?.localName !== tag) {
      this.#heading = document.createElement(tag);
      this.#heading.setAttribute('part', 'heading');
    }
    this.#heading.textContent = this.#title;
    return this.#heading;
  }

  #renderFacts({ provider }: Video): TemplateResult {
    const { strings, tag, foreign = nothing } = this.#language;
    const day = this.#read('published', this.published, parseDay, 'YYYY-MM-DD');
    const facts = [
      asText(this.publisher),
      day && html`<time datetime=${asText(this.published)}>${formatDay(day, tag)}</time>`,
      provider === 'file' &&
        this.querySelector(captionTracks) &&
        html`<span class="badge" lang=${foreign}>${strings.captions}</span>`,
    ].filter(Boolean);
    return html`<p class="facts">${facts.map((fact, index) => [index ? ' · ' : nothing, fact])}</p>`;
  }

  /** An attribute's usable value; one that cannot be read counts as absent and is told once. */
  #read<Value>(
    name: string,
    value: unknown,
    parse: (text: string) => Value | undefined,
    expected: string,
  ): Value | undefined {
    const text = asText(value);
    const usable = text ? parse(text) : undefined;
    if (text && usable === undefined) this.#problems.badAttribute(name, value, expected);
    return usable;
  }

  // Lit calls the listeners below with the element as `this`.

  #onPlay(): void {
    const { provider, id } = this.#video!;
    const detail: OnePillVideoPlayDetail = { provider, id };
    const asked = new CustomEvent('one-pill-video-play', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail,
    });
    if (this.dispatchEvent(asked)) this.play();
  }

  /** @param refocus whether the reader was in the player or asked to leave it */
  #stop(refocus?: boolean): void {
    if (!this.#player) return;
    this.#player = this.#failure = undefined;
    this.#endTurn?.();
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('one-pill-video-close', { bubbles: true, composed: true }));
    if (refocus) void this.updateComplete.then(() => this.#focus('[part="play"]'));
  }

  #fail(failure: keyof Strings): void {
    this.#failure = failure;
    this.#report('failed-to-load', 'a video that plays');
  }

  #report(code: OnePillErrorCode, expected: string): void {
    this.#problems.report(code, `src="${this.#address.slice(0, 80)}"`, expected);
    this.requestUpdate();
  }

  #onFileError(): void {
    this.#fail(navigator.onLine ? 'videoUnusable' : 'videoOffline');
  }

  #onPosterError(): void {
    this.#problems.report('failed-to-load', `poster="${this.poster}"`, 'a picture');
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #focus(selector: string): void {
    this.#find(selector)?.focus({ preventScroll: true });
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
