const always = [
  "default-src 'none'",
  "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/**
 * The policy that the README recommends, in a `<meta>` so that it holds on any static host.
 *
 * @param media where pictures, films and figures may come from: pages that show an author's own take any `https:` address
 */
export const policy = (media: "'self'" | "'self' https:"): string =>
  [
    ...always,
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${media}`,
    `media-src ${media}`,
    `connect-src ${media}`,
  ].join('; ');

/**
 * For the pages in frames: in a sandbox without an origin WebKit matches nothing with `'self'`, so files may come from
 * anywhere. Inline code is refused all the same.
 */
export const framedPolicy: string = [
  ...always,
  ...['script', 'style', 'img', 'media', 'connect'].map((kind) => `${kind}-src http: https:`),
].join('; ');
