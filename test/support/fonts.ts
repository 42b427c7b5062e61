import { afterThisTest } from './replace.ts';

/**
 * Typefaces that come with the tests, from npm: geometry is measured in `ordinary`, and what must hold in any typeface also
 * in a narrow and in a wide one, or in all. The machine's own differ from one to the next.
 */
const files = {
  ordinary: [
    '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2',
    '@fontsource/public-sans/files/public-sans-latin-700-normal.woff2',
  ],
  narrow: [
    '@fontsource/roboto-condensed/files/roboto-condensed-latin-400-normal.woff2',
    '@fontsource/roboto-condensed/files/roboto-condensed-latin-700-normal.woff2',
  ],
  wide: ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'],
  /** Of the same widths as Arial and Helvetica. */
  arial: [
    '@fontsource/arimo/files/arimo-latin-400-normal.woff2',
    '@fontsource/arimo/files/arimo-latin-700-normal.woff2',
  ],
  /** Of the same widths as Times, in which a page without a style sheet is set. */
  times: [
    '@fontsource/tinos/files/tinos-latin-400-normal.woff2',
    '@fontsource/tinos/files/tinos-latin-700-normal.woff2',
  ],
} as const;

export type Typeface = keyof typeof files;

export const typefaces = Object.keys(files) as readonly Typeface[];

/** Sets the page in one of them, from now until the end of the running test. */
export async function setTypeface(typeface: Typeface, page: Document = document): Promise<void> {
  const family = `one-pill-test-${typeface}`;
  const { CSSStyleSheet, FontFace } = page.defaultView as Window & typeof globalThis;
  const faces = files[typeface].map(async (path, index) => {
    // Fetched here, and adopted below: the page's own policy may allow no fonts and no style elements.
    const bytes = await (await fetch(`/node_modules/${path}`)).arrayBuffer();
    return new FontFace(family, bytes, { weight: ['400', '700'][index]! }).load();
  });
  for (const face of await Promise.all(faces)) {
    page.fonts.add(face);
    afterThisTest(() => page.fonts.delete(face));
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html, body { font-family: ${family} }`);
  const { adoptedStyleSheets: sheets } = page;
  page.adoptedStyleSheets = [...sheets, sheet];
  afterThisTest(() => (page.adoptedStyleSheets = sheets));
}
