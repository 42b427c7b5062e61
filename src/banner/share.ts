import { copyText } from '../clipboard/copy-text.ts';
import { safeMediaUrl } from '../links/safe-url.ts';

/** How an address was passed on; `manual`: neither sharing nor copying is allowed, the reader copies it. */
export type ShareMethod = 'native' | 'copy' | 'manual';

/** `detail` of `one-pill-share`. */
export interface OnePillShareDetail {
  method: ShareMethod;
}

/** What the page says its address is, else where the reader is. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href;
  return safeMediaUrl(canonical) ?? location.href.replace('#one-pill-preview', '');
}

/** Shares during a reader's action; `undefined` when the reader thought better of it. */
export async function share(text: string, url: string): Promise<ShareMethod | undefined> {
  const data = { text, url };
  // Browsers that share but cannot be asked what (Safari before 14) share text and address.
  if (navigator.canShare?.(data) !== false) {
    try {
      await navigator.share(data);
      return 'native';
    } catch (error) {
      // Cancelled, or asked again while the first sheet is still open. Anything else, a browser that does not share
      // included, is no answer.
      if (/^(Abort|InvalidState)Error$/.test((error as Error).name)) return undefined;
    }
  }
  return (await copyText(`${text} ${url}`)) ? 'copy' : 'manual';
}
