import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { OnePillBanner } from '../../src/index.ts';
import { find, queryPart as part } from '../support/shadow.ts';

export { part };

/** A banner, or the banner in what is given, updated. */
export async function make(template: TemplateResult): Promise<OnePillBanner> {
  const root = await fixture<HTMLElement>(template);
  const banner = (
    root.matches('one-pill-banner') ? root : root.querySelector('one-pill-banner')
  ) as OnePillBanner;
  await banner.updateComplete;
  return banner;
}

export const region = (banner: OnePillBanner): HTMLElement => find(banner, '[role=region]');

const oneLine = (element: Element | null): string | undefined =>
  element?.textContent?.replace(/\s+/g, ' ').trim();

export const text = (banner: OnePillBanner, name: string): string | undefined => oneLine(part(banner, name));

/** The help lines as a reader sees them. */
export const lines = (banner: OnePillBanner): (string | undefined)[] =>
  [...part(banner, 'help')!.querySelectorAll('li')].map(oneLine);

/** Nothing of the banner is on the screen and it takes no room. */
export function isGone(banner: OnePillBanner): boolean {
  return getComputedStyle(banner).display === 'none' && !banner.shadowRoot!.textContent!.trim();
}

/** Sets the clock that the page reads; returns what sets it back. */
export function setClock(time: string): () => void {
  const real = Date.now;
  Date.now = () => Date.parse(time);
  return () => void (Date.now = real);
}

/** Calls `use` with storage in which one method fails as a forbidden or full one does. */
export function withBrokenStorage<T>(method: 'getItem' | 'setItem' | 'all', use: () => T): T {
  const broken = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  if (method === 'all') {
    const names = ['localStorage', 'sessionStorage'] as const;
    const owns = names.map((name) => Object.getOwnPropertyDescriptor(window, name)!);
    for (const name of names) Object.defineProperty(window, name, { configurable: true, get: broken });
    try {
      return use();
    } finally {
      names.forEach((name, index) => Object.defineProperty(window, name, owns[index]!));
    }
  }
  const real = Storage.prototype[method];
  Storage.prototype[method] = broken as never;
  try {
    return use();
  } finally {
    Storage.prototype[method] = real as never;
  }
}
