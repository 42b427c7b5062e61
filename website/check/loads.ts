/** How the browser's request for an address ended; `undefined` where it does not say, as Safari does not. */
export function statusOf(address: string): number | undefined {
  const [entry] = performance.getEntriesByName(address, 'resource');
  const { responseStatus } = (entry ?? {}) as { responseStatus?: number };
  return responseStatus || undefined;
}

/** Scripts of this page's that the browser knows to have been refused by their server. */
export const failedScripts = (): string[] =>
  [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
    .map(({ src }) => src)
    .filter((src) => (statusOf(src) ?? 0) >= 400);
