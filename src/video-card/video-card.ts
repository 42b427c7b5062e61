import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { AttributeReader } from '../attributes/attribute-reader.ts';
import { property } from '../attributes/property.ts';
import { asText, readText, type TextReading } from '../attributes/text.ts';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController } from '../controllers/problems.ts';
import { RenderGuard } from '../controllers/render-guard.ts';
import { fireEvent } from '../events/fire-event.ts';
import { safeMediaUrl } from '../links/safe-url.ts';
import { parseDay } from '../locales/formatters.ts';
import { fill } from '../locales/locale.ts';
import { videoCardWords } from '../locales/words.ts';
import { documentProperty } from '../page/document-property.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { CardChildren } from './card-children.ts';
import { renderDetails } from './details.ts';
import { parseDuration, parseSeconds } from './duration.ts';
import { headingLevels } from './heading.ts';
import { Playback, type OnePillVideoPlayDetail } from './playback.ts';
import { parseAspect, parseCrossOrigin, renderFailure, renderPlayer, type CrossOrigin } from './player.ts';
import { renderPoster } from './poster.ts';
import { fitRoom } from './room.ts';
import { longestPasted, parseVideo, pasteable, type Video } from './video-address.ts';
import { styles } from './video-card.styles.ts';

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
 * @cssprop {<color>} --one-pill-accent - The play button.
 * @cssprop {<color>} --one-pill-on-accent - The play button's triangle.
 * @cssprop {<color>} --one-pill-surface - The card's ground.
 * @cssprop {<color>} --one-pill-text - Text.
 * @cssprop {<color>} --one-pill-muted - Secondary text.
 * @cssprop {<color>} --one-pill-border - Lines.
 * @cssprop {<length>} --one-pill-radius - The corners' radius.
 * @cssprop {<font-family>} --one-pill-font - The typeface; without it the page's own.
 * @cssprop {<length>} --one-pill-space - The distance between border and words.
 * @fires {CustomEvent<OnePillVideoPlayDetail>} one-pill-video-play - A reader asks to watch. Cancelable, for consent tools: `play()` then starts it.
 * @fires {CustomEvent<void>} one-pill-video-close - The player was removed.
 * @fires {CustomEvent<OnePillErrorDetail>} one-pill-error - Something the author should know.
 */
export class OnePillVideoCard extends LitElement {
  static readonly version = version;

  static override styles = [tokens, reset, controls, styles];

  /** The video's address as a person would paste it, or copied iframe code. Default: the first link inside. */
  @property() src: string | null | undefined;
  /** The title. Default: the text of the first link inside. */
  @property() heading: string | null | undefined;
  /** Of the title, in the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: 2 | 3 | 4 | 5 | 6 = 3;
  /** Address of a picture; without it the card draws its own. */
  @property() poster: string | null | undefined;
  /** `2:05`, seconds or `PT2M5S`. */
  @property() duration: string | number | null | undefined;
  /** Who published the video. */
  @property() publisher: string | null | undefined;
  /** `YYYY-MM-DD`. */
  @property() published: string | null | undefined;
  /** Seconds from the beginning. Default: what the address says. */
  @property() start: string | number | null | undefined;
  /** How the player of a file asks another host for it and for its captions; without it captions come from this site only. */
  @property() crossorigin: 'anonymous' | 'use-credentials' | null | undefined;
  /** Width/height. Default: `16/9`, of a Short `9/16`. */
  @property() aspect: string | null | undefined;
  /** What a viewer should know before playing. */
  @property({ attribute: 'content-note' }) contentNote: string | null | undefined;

  readonly #language = new LanguageController(this, videoCardWords);
  readonly #problems = new ProblemsController(this);
  readonly #reader = new AttributeReader(this.#problems);
  readonly #guard = new RenderGuard(this, this.#problems);
  readonly #children = new CardChildren(this);

  #address?: string;
  #video: Video | undefined;
  #ratio = 16 / 9;
  /** While there is a player. */
  #playback: Playback | undefined;

  constructor() {
    super();
    fitRoom(this);
  }

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

  protected override willUpdate(): void {
    const { text: address, expected } = this.#readAddress();
    if (address !== this.#address) {
      // Set first: `close()` updates at once, and that update comes through here again.
      this.#address = address;
      this.close();
    }
    const start = this.#reader.parse('start', this.start, parseSeconds, 'seconds');
    // An address that had to be cut would lead elsewhere.
    const found = expected ? undefined : parseVideo(address, start);
    // What plays goes on as it is.
    this.#video = this.#playback?.video ?? found;
    if (!this.#video && (address || documentProperty('readyState') !== 'loading')) {
      this.#problems.report('nothing-to-show', `src="${address}"`, pasteable);
    }
    const usual = this.#video?.isUpright ? 9 / 16 : 16 / 9;
    this.#ratio = this.#reader.parse('aspect', this.aspect, parseAspect, 'width/height') ?? usual;
  }

  protected override updated(): void {
    this.#find('.stage')?.style.setProperty('--_ratio', `${this.#ratio}`);
  }

  /** Starts the video without asking (no event): for consent tools that stopped `one-pill-video-play`. */
  play(): void {
    // An address that was set a moment ago counts.
    this.performUpdate();
    if (!this.#video?.id || this.#playback || !this.isConnected) return;
    this.#playback = new Playback(this, this.#problems, this.#video, this.#readCrossOrigin());
    // At once: phones let a player start, and take the focus, only while the click is being handled.
    this.#updateNow();
    this.#focus();
    this.#playback.begin(this.#find('.stage')!);
  }

  /** Removes the player, if there is one. */
  close(): void {
    if (!this.#playback) return;
    const hadFocus = this.shadowRoot!.activeElement;
    this.#playback.end();
    this.#playback = undefined;
    // At once: before another card that takes the turn takes the focus, too.
    this.#updateNow();
    if (hadFocus) this.#focus();
    fireEvent(this, 'one-pill-video-close');
  }

  protected override render(): TemplateResult {
    const video = this.#video;
    if (!video || (!video.id && this.#children.link)) return html`<slot></slot>`;
    const { strings, wordsLanguage = nothing } = this.#language;
    const link = html`<a part="link" href=${video.page}
      >${fill(strings.watchOn, { provider: video.site })}</a
    >`;
    // A playlist alone is a link.
    if (!video.id)
      return html`<div class="frame" lang=${wordsLanguage}><div part="details">${link}</div></div>`;
    const title =
      this.#reader.text('heading', this.heading) || asText(this.#children.link?.textContent) || strings.video;
    const failure = this.#playback?.failure;
    return html`<div class="frame">
      <div class="stage">
        ${this.#playback ? renderPlayer(this.#playback, title) : this.#renderPoster(title)}
        ${failure ? renderFailure(failure, this.#language) : nothing}
      </div>
      ${this.#renderDetails(video, title, link)}
    </div>`;
  }

  /** What was pasted, else the address of the link inside. */
  #readAddress(): TextReading {
    const own = readText(this.src, longestPasted);
    if (own.expected === 'text') this.#reader.reject('src', this.src, pasteable);
    return own.text ? own : readText(this.#children.link?.getAttribute('href'), longestPasted);
  }

  #renderPoster(title: string): TemplateResult {
    const written = this.poster ?? this.#children.wrappedPoster;
    const poster = {
      title,
      address: this.#reader.parse('poster', written, safeMediaUrl, 'an address'),
      duration: this.#reader.parse('duration', this.duration, parseDuration, '2:05 or PT2M5S'),
      note: this.#reader.text('content-note', this.contentNote),
    };
    const onError = () => this.#problems.report('failed-to-load', `poster="${written}"`, 'one that loads');
    return renderPoster(poster, this.#language, this.#onPlay, onError);
  }

  #renderDetails({ isFile, site, contact }: Video, title: string, link: TemplateResult): TemplateResult {
    const details = {
      title,
      level: this.#reader.choice('heading-level', this.headingLevel, headingLevels),
      publisher: this.#reader.text('publisher', this.publisher),
      published: asText(this.published),
      day: this.#reader.parse('published', this.published, parseDay, 'YYYY-MM-DD'),
      hasCaptions: isFile && this.#children.hasCaptions(this.#readCrossOrigin() !== undefined),
      note: this.#reader.text('content-note', this.contentNote),
      contact: site === globalThis.location?.host ? undefined : contact,
      link,
      isPlaying: this.#playback !== undefined,
      hasTranscript: this.#children.hasTranscript,
    };
    return renderDetails(details, this.#language, this.#onClose);
  }

  #readCrossOrigin(): CrossOrigin | undefined {
    // As in HTML, the bare attribute is the usual way.
    const written: unknown = this.crossorigin;
    const asked = written === '' ? 'anonymous' : written;
    return this.#reader.parse('crossorigin', asked, parseCrossOrigin, 'anonymous or use-credentials');
  }

  #updateNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Into the player while there is one, else to the button that brings it. */
  #focus(): void {
    this.#find('[part=play], video, iframe')?.focus({ preventScroll: true });
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #onPlay = (): void => {
    const { provider, id } = this.#video!;
    if (fireEvent(this, 'one-pill-video-play', { provider, id }, true)) this.play();
  };

  readonly #onClose = (): void => {
    this.close();
    // In Safari a button that is clicked does not get the focus.
    this.#focus();
  };
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
