// What a browser remembers of dismissed banners: under each message id two times, when it was dismissed and until when
// that lasts. Storage may be missing, forbidden, full or hold anything at all; then nothing is remembered.

const prefix = 'one-pill:dismissed:';

/** Asked for each time: merely naming a forbidden storage throws. */
const storages = [() => localStorage, () => sessionStorage];

/** The author looks at the banner, whatever the date and whatever was dismissed. */
export const isPreview = (): boolean => globalThis.location?.hash === '#one-pill-preview';

/** What `use` returns, or `undefined` where it throws. */
export function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

/** How long `session`, `forever` or `7d` lasts, in milliseconds; `undefined` for anything else. */
export function parseRemember(remember: string): number | undefined {
  // The last time that a `Date` can tell is a hundred million days.
  const [known, days = 1e8] = /^(?:session|forever|(\d+)d)$/.exec(remember) ?? [];
  return known ? Math.min(Number(days), 1e8) * 864e5 : undefined;
}

/** Nothing is stored in a preview. */
export function storeDismissal(id: string, duration: number, inSession: boolean, now: number): void {
  if (isPreview()) return;
  attempt(() => {
    const storage = inSession ? sessionStorage : localStorage;
    storage.setItem(prefix + id, `${now} ${now + duration}`);
  });
}

export function forgetDismissal(id: string): void {
  for (const storage of storages) attempt(() => storage().removeItem(prefix + id));
}

/** The two times that a storage holds under a key; nothing else that may stand there, however long. */
function readTimes(read: () => string | null): [since: number, until: number] | undefined {
  const [, since, until] = /^(\d{1,16}) (\d{1,16})$/.exec(attempt(read) ?? '') ?? [];
  return since && until ? [Number(since), Number(until)] : undefined;
}

/** When the message was last dismissed, if that still lasts; else 0, and in a preview. */
export function dismissedAt(id: string): number {
  if (isPreview()) return 0;
  const now = Date.now();
  const times = storages.map((storage) => {
    const [since, until] = readTimes(() => storage().getItem(prefix + id)) ?? [0, 0];
    return since <= now && now < until ? since : 0;
  });
  return Math.max(...times);
}

/** How long a dismissal lasts that is in force, and where it is kept; for who asks why a banner is absent. */
export function dismissalOf(id: string): { until: number; isOfSession: boolean } | undefined {
  const now = Date.now();
  const found = storages.map((storage, index) => {
    const [since, until] = readTimes(() => storage().getItem(prefix + id)) ?? [0, 0];
    return { since, until, isOfSession: index === 1 };
  });
  return found.find(({ since, until }) => since <= now && now < until);
}

/** The ids of all messages whose dismissal still lasts. */
export function dismissedIds(): string[] {
  return storages
    .flatMap((storage) => attempt(() => Object.keys(storage())) ?? [])
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((id) => dismissedAt(id) > 0);
}
