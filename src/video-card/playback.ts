import type { LitElement } from 'lit';
import type { ProblemsController } from '../controllers/problems.ts';
import { addTracks } from './captions.ts';
import { failureOf, type CrossOrigin, type Failure } from './player.ts';
import { takeTurn } from './turn.ts';
import { watchHiding } from './hiding.ts';
import type { Video } from './video-address.ts';

/** `detail` of `one-pill-video-play`. */
export interface OnePillVideoPlayDetail {
  provider: Video['provider'];
  /** The provider's id of the video; a file's address. */
  id: string;
}

type Card = LitElement & { close: () => void };

/** One time that a card plays, from the click to the end: what is listened to meanwhile, and what went wrong. */
export class Playback {
  readonly video: Video;
  readonly crossOrigin: CrossOrigin | undefined;
  /** Why the reader cannot watch. */
  failure: Failure | undefined;

  readonly #card: Card;
  readonly #problems: ProblemsController;
  readonly #turn: AbortController;

  /** Stops whichever card is playing. */
  constructor(card: Card, problems: ProblemsController, video: Video, crossOrigin: CrossOrigin | undefined) {
    this.#card = card;
    this.#problems = problems;
    this.video = video;
    this.crossOrigin = crossOrigin;
    this.#turn = takeTurn(
      video.player,
      () => card.close(),
      () => this.#fail('videoBlocked'),
    );
  }

  /** Once the player is there. */
  begin(stage: HTMLElement): void {
    watchHiding(stage, this.#turn.signal, this.#onHidden);
    const file = stage.querySelector('video');
    if (!file) return;
    addTracks(this.#card, file, this.crossOrigin !== undefined, this.#onLostTrack);
    // Safari starts sound by script only, and only now; where it may not start, the controls are there.
    file.play().catch(() => {});
  }

  end(): void {
    this.#turn.abort();
  }

  readonly onError = ({ target }: { target: HTMLVideoElement }): void => {
    this.#fail(failureOf(target));
  };

  /** It plays, whatever was said before. */
  readonly onPlaying = (): void => {
    this.failure = undefined;
    this.#card.requestUpdate();
  };

  readonly #onHidden = (): void => {
    const root = this.#card.shadowRoot as Partial<DocumentOrShadowRoot>;
    // In a window of its own it is seen.
    if (!root.pictureInPictureElement) this.#card.close();
  };

  readonly #onLostTrack = (track: Element): void => {
    const subject = `track src="${track.getAttribute('src')}"`;
    this.#problems.report('failed-to-load', subject, 'one that loads');
    this.#card.requestUpdate();
  };

  #fail(failure: Failure): void {
    // The first reason is the reason of the rest.
    this.failure ??= failure;
    this.#problems.report('failed-to-load', `src="${this.video.pasted}"`, 'one that loads');
    this.#card.requestUpdate();
  }
}
