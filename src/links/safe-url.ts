import { documentProperty } from '../page/document-property.ts';

function resolve(text: string | undefined, usable: RegExp): string | undefined {
  if (!text?.trim()) return undefined;
  try {
    // On a server there is no page that an address could be relative to.
    const { href } = new URL(text, documentProperty('baseURI'));
    return usable.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The absolute address of something to load, if it is `http:` or `https:`. */
export function safeMediaUrl(text: string | undefined): string | undefined {
  return resolve(text, /^https?:/);
}

/** The absolute address of a link, if it is `http:`, `https:`, `mailto:`, `tel:` or `sms:`. */
export function safeLinkUrl(text: string | undefined): string | undefined {
  return resolve(text, /^(https?|mailto|tel|sms):/);
}
