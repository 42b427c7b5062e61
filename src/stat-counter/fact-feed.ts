import type { ReactiveControllerHost } from 'lit';
import { facts, type Fact } from '../content/facts.ts';
import { localize, type LocalizedText } from '../locales/locale.ts';
import { parseFigure, parseWhole } from './figure.ts';

const timeout = 10_000;

/** A fact as it comes, built in or from a feed: of what a feed holds nothing is known. */
export type RawFact = { readonly [Name in keyof Fact]?: unknown };

/** One text of a fact; empty for what is no text. */
export function factText(fact: RawFact | undefined, name: string, language: string): string {
  const raw = fact?.[name as keyof Fact] ?? '';
  const text = typeof raw === 'object' ? localize(raw as LocalizedText, language) : raw;
  return /string|number/.test(typeof text) ? `${text}` : '';
}

export const builtInFacts = new Map<string, RawFact>(Object.entries(facts));

/** Whether a fact has a figure that can be shown. */
function isUsable(fact: RawFact): boolean {
  const figure = parseFigure(factText(fact, 'value', 'en'), 'en');
  return !!figure && (fact.of == null || !!parseWhole(figure, factText(fact, 'of', 'en'), 'en'));
}

/** One address, asked once, or again and again, for everyone who follows it. */
export interface FactFeed {
  /** What the last answer holds; `null` where that was no feed, `undefined` before there is one. */
  latest?: ReadonlyMap<string, RawFact> | null;
  /** Of each id the newest fact with a usable figure, else the built-in one. */
  usable: Map<string, RawFact>;
  /** Updates a host on every answer, and has one at least every `interval` ms; without it lets the host go. */
  follow: (host: ReactiveControllerHost, interval?: number) => void;
}

/** The page's feeds by address. */
const feeds = new Map<string, FactFeed>();

function createFeed(url: string): FactFeed {
  const followers = new Map<ReactiveControllerHost, number>();
  let asked: number;
  let timer: ReturnType<typeof setTimeout>;

  /** A hidden page is not kept up to date; what is overdue is asked for when it shows. */
  function schedule(): void {
    clearTimeout(timer);
    const due = asked + Math.min(...followers.values());
    if (due < Infinity && !document.hidden) timer = setTimeout(ask, due - performance.now());
  }

  async function ask(): Promise<void> {
    asked = performance.now();
    // `AbortSignal.timeout` came in 2022, later than what else is used here.
    const controller = new AbortController();
    setTimeout(() => controller.abort(), timeout);
    try {
      const response = await fetch(url, { credentials: 'omit', signal: controller.signal });
      if (!response.ok) throw response;
      feed.latest = new Map(Object.entries((await response.json()).facts));
      for (const [id, fact] of feed.latest) if (isUsable(Object(fact))) feed.usable.set(id, fact);
    } catch {
      feed.latest = null;
    }
    schedule();
    for (const host of followers.keys()) host.requestUpdate();
  }

  const feed: FactFeed = {
    usable: new Map(builtInFacts),
    follow(host, interval) {
      if (interval) followers.set(host, interval);
      else followers.delete(host);
      schedule();
    },
  };
  feeds.set(url, feed);
  document.addEventListener('visibilitychange', schedule);
  void ask();
  return feed;
}

/**
 * Lets a host follow one feed at a time, while it is on the page.
 *
 * @returns the feed at an address, from now on asked again every `refresh` seconds
 */
export function followFeed(
  host: ReactiveControllerHost & Element,
): (url: string | undefined, refresh: number) => FactFeed | undefined {
  let feed: FactFeed | undefined;
  host.addController({
    hostConnected() {
      if (feed) host.requestUpdate();
    },
    hostDisconnected() {
      feed?.follow(host);
    },
  });
  return (url, refresh) => {
    feed?.follow(host);
    feed = url ? (feeds.get(url) ?? createFeed(url)) : undefined;
    // An update may still be waiting when its host has left the page.
    if (host.isConnected) feed?.follow(host, refresh * 1000);
    return feed;
  };
}
