const webProtocols = ['http:', 'https:'];
const linkProtocols = [...webProtocols, 'mailto:', 'tel:', 'sms:'];

function resolve(text: string | undefined, protocols: readonly string[]): string | undefined {
  if (!text?.trim()) return undefined;
  try {
    // On a server there is no page that an address could be relative to.
    const url = new URL(text.trim(), globalThis.document?.baseURI);
    return protocols.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The absolute address of something to load, if it is `http:` or `https:`. */
export function safeMediaUrl(text: string | undefined): string | undefined {
  return resolve(text, webProtocols);
}

/** The absolute address of a link, if it is `http:`, `https:`, `mailto:`, `tel:` or `sms:`. */
export function safeLinkUrl(text: string | undefined): string | undefined {
  return resolve(text, linkProtocols);
}
