// The policy that the docs recommend, in a `<meta>` so that it holds on any static host. It stands in one file, which the
// local server reads too; what differs on a page is given here.
import recommended from './content-security-policy.json' with { type: 'json' };

type Directives = Readonly<Record<string, string>>;

const write = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** With our own frames and files only. */
export const strictPolicy: string = write({
  ...recommended,
  'frame-src': `'self' ${recommended['frame-src']}`,
});

/** Pages that show an author's own pictures, films and figures take them from any `https:` address. */
export const previewPolicy: string = write({
  ...recommended,
  'frame-src': `'self' ${recommended['frame-src']}`,
  'img-src': "'self' http: https:",
  'media-src': "'self' http: https:",
  'connect-src': "'self' http: https:",
});

/**
 * For the pages in frames: in a sandbox without an origin WebKit matches nothing with `'self'`, so files may come from
 * anywhere. Inline code is refused all the same.
 *
 * @param styleHashes of the style sheets that stand in the page, such as `'sha256-…'`
 */
export const framedPolicy = (styleHashes: readonly string[]): string =>
  write({
    ...recommended,
    'script-src': 'http: https:',
    'style-src': styleHashes.join(' '),
    'img-src': 'http: https:',
    'media-src': 'http: https:',
    'connect-src': 'http: https:',
  });
