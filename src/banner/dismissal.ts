// What a browser remembers of dismissed banners: under each message id two times, when it was dismissed and until when
// that lasts. Storage may be missing, forbidden, full or hold anything at all; then nothing is remembered.

const prefix = 'one-pill:dismissed:';

/** In ms. */
export const dayLength = 864e5;

/** The last time that a `Date` can tell is a hundred million days from 1970. */
const mostDays = 1e8;

/** Opened anew each time: merely naming a forbidden storage throws. */
const storages = [
  { open: () => localStorage, isOfSession: false },
  { open: () => sessionStorage, isOfSession: true },
];

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
  if (remember === 'session' || remember === 'forever') return mostDays * dayLength;
  const days = /^(\d+)d$/.exec(remember)?.[1];
  return days === undefined ? undefined : Math.min(Number(days), mostDays) * dayLength;
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
  for (const { open } of storages) attempt(() => open().removeItem(prefix + id));
}

/** The two times that a storage holds under a key; nothing else that may stand there, however long. */
function readTimes(read: () => string | null): [since: number, until: number] | undefined {
  const [, since, until] = /^(\d{1,16}) (\d{1,16})$/.exec(attempt(read) ?? '') ?? [];
  return since && until ? [Number(since), Number(until)] : undefined;
}

interface Dismissal {
  since: number;
  until: number;
  isOfSession: boolean;
}

/** The dismissals of a message that still last. */
function lastingDismissals(id: string): Dismissal[] {
  const now = Date.now();
  const lasting: Dismissal[] = [];
  for (const { open, isOfSession } of storages) {
    const [since, until] = readTimes(() => open().getItem(prefix + id)) ?? [0, 0];
    if (since <= now && now < until) lasting.push({ since, until, isOfSession });
  }
  return lasting;
}

/** When the message was last dismissed, if that still lasts; else 0, and in a preview. */
export function dismissedAt(id: string): number {
  if (isPreview()) return 0;
  return Math.max(0, ...lastingDismissals(id).map(({ since }) => since));
}

/** The dismissal that is in force: how long it lasts and where it is kept. For a page that explains why a banner is absent. */
export const dismissalOf = (id: string): Dismissal | undefined => lastingDismissals(id)[0];

/** The ids of all messages whose dismissal still lasts. */
export function dismissedIds(): string[] {
  return storages
    .flatMap(({ open }) => attempt(() => Object.keys(open())) ?? [])
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((id) => dismissedAt(id) > 0);
}
