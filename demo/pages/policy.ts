/**
 * The policy that the README recommends, in a `<meta>` so that it holds on any static host.
 *
 * @param media where pictures, films and figures may come from: pages that show an author's own take any `https:` address
 */
export const policy = (media: "'self'" | "'self' https:"): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${media}`,
    `media-src ${media}`,
    `connect-src ${media}`,
    "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
