// oxlint-disable-next-line no-restricted-imports -- what is wrapped here
import { waitUntil as waitFor } from '@open-wc/testing';

/** The library's, with more than its second of patience: a busy machine is slow now and then. What never comes still fails. */
export const waitUntil = (
  condition: () => unknown,
  message?: string,
  options: { timeout?: number; interval?: number } = {},
): Promise<void> => waitFor(condition, message, { timeout: 10_000, ...options });
