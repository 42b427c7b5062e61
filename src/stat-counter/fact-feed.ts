import type { ReactiveControllerHost } from 'lit';
import { documentProperty } from '../page/document-property.ts';
import { factText, type RawFact } from './fact.ts';
import { parseFigure, parseDenominator } from './figure.ts';
import { readJson } from './read-json.ts';

/** Whether a fact has a figure that can be shown. */
function isUsable(fact: RawFact): boolean {
  const figure = parseFigure(factText(fact, 'value', 'en').text, 'en');
  return !!figure && (fact.of == null || !!parseDenominator(figure, factText(fact, 'of', 'en').text, 'en'));
}

/** The page's feeds by address. */
const feeds = new Map<string, FactFeed>();

/** How many feeds that nobody subscribes to are kept, for a counter that comes back; a page may live long and have met hundreds. */
const mostUnused = 20;

/**
 * One address, asked once, or again and again, for everyone who subscribes to it. Its facts are read one by one, when they are
 * asked for: reading the figures of a large feed takes seconds.
 */
export class FactFeed {
  /** The feed at an address, for a host that subscribes to it. One that failed is asked again. */
  static at(url: string): FactFeed {
    const feed = feeds.get(url) ?? new FactFeed(url);
    feeds.set(url, feed);
    if (feed.#state === 'failed') void feed.#ask();
    return feed;
  }

  readonly #url: string;
  /** Each host, with the ms after which it wants a new answer. */
  readonly #subscribers = new Map<ReactiveControllerHost, number>();
  /** For each id that was asked for, the newest fact with a usable figure. */
  readonly #usable = new Map<string, RawFact>();
  #state: 'asking' | 'answered' | 'failed' = 'asking';
  /** What the last answer holds. */
  #facts: Readonly<Record<string, unknown>> = {};
  #askedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(url: string) {
    this.#url = url;
    void this.#ask();
  }

  get isAnswered(): boolean {
    return this.#state === 'answered';
  }

  /** What an author may have meant; a feed may have many thousands, of which a part will do. */
  get ids(): string[] {
    return Object.keys(this.#facts).slice(0, 1000);
  }

  /** The newest usable fact of an id. */
  find(id: string): RawFact | undefined {
    const latest = this.#latest(id);
    if (latest && isUsable(latest)) this.#usable.set(id, latest);
    return this.#usable.get(id);
  }

  /** Whether the last answer was none, or has no figure for an id that it knows. */
  hasFailed(id: string): boolean {
    const latest = this.#latest(id);
    return this.#state === 'failed' || (latest !== undefined && latest !== this.find(id));
  }

  #latest(id: string): RawFact | undefined {
    return Object.hasOwn(this.#facts, id) ? (this.#facts[id] as RawFact) : undefined;
  }

  /** Updates a host on every answer, and has one at least every `interval` ms. */
  subscribe(host: ReactiveControllerHost, interval: number): void {
    if (!this.#subscribers.size) document.addEventListener('visibilitychange', this.#schedule);
    this.#subscribers.set(host, interval);
    this.#schedule();
  }

  unsubscribe(host: ReactiveControllerHost): void {
    this.#subscribers.delete(host);
    if (!this.#subscribers.size) document.removeEventListener('visibilitychange', this.#schedule);
    this.#schedule();
    const unused = [...feeds.values()].filter((feed) => !feed.#subscribers.size);
    for (const feed of unused.slice(0, -mostUnused)) feeds.delete(feed.#url);
  }

  async #ask(): Promise<void> {
    this.#state = 'asking';
    this.#askedAt = performance.now();
    try {
      const { facts } = (await readJson(this.#url)) as { facts: Record<string, unknown> };
      this.#facts = Object(facts) as Record<string, unknown>;
      this.#state = facts ? 'answered' : 'failed';
    } catch {
      this.#state = 'failed';
    }
    this.#schedule();
    for (const host of this.#subscribers.keys()) host.requestUpdate();
  }

  /** A hidden page is not kept up to date; what is overdue is asked for when it shows. */
  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    const due = this.#askedAt + Math.min(...this.#subscribers.values());
    if (due === Infinity || documentProperty('hidden')) return;
    this.#timer = setTimeout(() => void this.#ask(), due - performance.now());
  };
}

/** Lets a host follow one feed at a time, while it is on the page. */
export class FeedController {
  readonly #host: ReactiveControllerHost & Element;
  #url: string | undefined;
  #feed: FactFeed | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#url) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unfollow();
  }

  #unfollow(): void {
    this.#feed?.unsubscribe(this.#host);
    this.#feed = undefined;
  }

  /** The feed at an address, from now on asked again every `interval` ms. */
  follow(url: string | undefined, interval: number): FactFeed | undefined {
    if (url !== this.#url) this.#unfollow();
    this.#url = url;
    // An update may still be waiting when its host has left the page.
    if (!url || !this.#host.isConnected) return this.#feed;
    this.#feed ??= FactFeed.at(url);
    this.#feed.subscribe(this.#host, interval);
    return this.#feed;
  }
}
