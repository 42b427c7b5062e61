import type { ReactiveControllerHost } from 'lit';

const timeout = 10_000;

/** One address, asked once (or at intervals) for all who follow it. */
export interface FactFeed {
  /** Facts that came once stay when a later answer is no feed. */
  facts?: Readonly<Record<string, unknown>>;
  state?: 'loaded' | 'failed';
  /** Updates a host on each answer. `interval` in ms, `Infinity` to ask once; `undefined` stops. */
  follow: (host: ReactiveControllerHost, interval?: number) => void;
}

const feeds = new Map<string, FactFeed>();

function createFeed(url: string): FactFeed {
  const followers = new Map<ReactiveControllerHost, number>();
  let shortest = Infinity;
  let timer: ReturnType<typeof setInterval>;

  async function ask(): Promise<void> {
    const controller = new AbortController();
    const late = setTimeout(() => controller.abort(), timeout);
    try {
      const response = await fetch(url, { credentials: 'omit', signal: controller.signal });
      const { facts } = await response.json();
      if (!response.ok || typeof facts !== 'object') throw facts;
      feed.facts = facts;
      feed.state = 'loaded';
    } catch {
      feed.state = 'failed';
    }
    clearTimeout(late);
    for (const host of followers.keys()) host.requestUpdate();
  }

  /** A hidden page is not kept up to date, but catches up when it is shown. */
  function askAgain(): void {
    if (document.hidden) document.addEventListener('visibilitychange', askAgain, { once: true });
    else if (shortest < Infinity) void ask();
  }

  const feed: FactFeed = {
    follow(host, interval) {
      if (interval) followers.set(host, interval);
      else followers.delete(host);
      const before = shortest;
      shortest = Math.min(...followers.values());
      if (shortest === before) return;
      clearInterval(timer);
      if (shortest < Infinity) timer = setInterval(askAgain, shortest);
    },
  };
  feeds.set(url, feed);
  void ask();
  return feed;
}

/** The page's one feed at an address. */
export function feedAt(url: string): FactFeed {
  return feeds.get(url) ?? createFeed(url);
}
