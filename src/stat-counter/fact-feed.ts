import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localize, type LocalizedText } from '../locales/locale.ts';
import { parseFigure, parseWhole } from './figure.ts';

const timeout = 10_000;

/** A fact as it comes, built in or from a feed: of what a feed holds nothing is known. */
export type RawFact = Readonly<Record<string, unknown>>;

/** One text of a fact; empty for what is no text. */
export function factText(fact: RawFact | undefined, name: string, language: string): string {
  const raw = fact?.[name] ?? '';
  const text: unknown = localize((typeof raw === 'number' ? `${raw}` : raw) as LocalizedText, language);
  return typeof text === 'string' ? text : '';
}

/** Whether a fact has a figure that can be shown. */
function isUsable(fact: RawFact): boolean {
  const figure = parseFigure(factText(fact, 'value', 'en'), 'en');
  return !!figure && (fact['of'] == null || !!parseWhole(figure, factText(fact, 'of', 'en'), 'en'));
}

/** One address, asked once, or again and again, for everyone who follows it. */
export class FactFeed {
  /** Whether the last answer was no feed; `undefined` before there is one. */
  failed: boolean | undefined;
  /** What the last answer that was a feed holds. */
  facts: ReadonlyMap<string, unknown> = new Map();

  readonly #url: string;
  readonly #good = new Map<string, RawFact>();
  readonly #followers = new Map<ReactiveControllerHost, number>();
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string) {
    this.#url = url;
    void this.#ask();
  }

  /** The newest fact of an id that has, or had, a usable figure. */
  get(id: string): RawFact | undefined {
    const fact = Object(this.facts.get(id));
    if (isUsable(fact)) this.#good.set(id, fact);
    return this.#good.get(id);
  }

  /** Updates a host on every answer. @param interval in ms */
  follow(host: ReactiveControllerHost, interval: number): void {
    this.#followers.set(host, interval);
    this.#schedule();
  }

  leave(host: ReactiveControllerHost): void {
    this.#followers.delete(host);
    this.#schedule();
  }

  /** A hidden page is not kept up to date; what is overdue is asked for when it shows. */
  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#schedule);
    const due = this.#asked + Math.min(...this.#followers.values());
    if (due === Infinity) return;
    document.addEventListener('visibilitychange', this.#schedule);
    if (!document.hidden) this.#timer = setTimeout(() => this.#ask(), due - performance.now());
  };

  async #ask(): Promise<void> {
    this.#asked = performance.now();
    const controller = new AbortController();
    setTimeout(() => controller.abort(), timeout);
    try {
      const response = await fetch(this.#url, { credentials: 'omit', signal: controller.signal });
      if (!response.ok) throw response;
      this.facts = new Map(Object.entries((await response.json()).facts));
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#schedule();
    for (const host of this.#followers.keys()) host.requestUpdate();
  }
}

/** The page's feeds by address. */
const feeds = new Map<string, FactFeed>();

/** Follows one feed while its host is on the page. */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #feed: FactFeed | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#feed?.leave(this.#host);
  }

  /** The feed at an address, from now on followed. @param refresh in seconds */
  at(url: string | undefined, refresh: number): FactFeed | undefined {
    this.hostDisconnected();
    let feed = feeds.get(url!);
    if (url && !feed) feeds.set(url, (feed = new FactFeed(url)));
    this.#feed = feed;
    // An update may still be waiting when its host has left the page.
    if (this.#host.isConnected) feed?.follow(this.#host, refresh * 1000);
    return feed;
  }
}
