import { afterThisTest } from './replace.ts';

/**
 * Typefaces that come with the tests, from npm: geometry is measured in `ordinary`, and what must hold in any typeface also
 * in a narrow and in a wide one. The machine's own differ from one to the next.
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
} as const;

export type Typeface = keyof typeof files;

export const typefaces = Object.keys(files) as readonly Typeface[];

/** Sets the page in one of them, from now until the end of the running test. */
export async function setTypeface(typeface: Typeface, page: Document = document): Promise<void> {
  const family = `one-pill-test-${typeface}`;
  const { FontFace } = page.defaultView as Window & typeof globalThis;
  const faces = files[typeface].map(
    (path, index) =>
      new FontFace(family, `url(${new URL(`/node_modules/${path}`, location.href)})`, {
        weight: ['400', '700'][index]!,
      }),
  );
  for (const face of await Promise.all(faces.map((each) => each.load()))) {
    page.fonts.add(face);
    afterThisTest(() => page.fonts.delete(face));
  }
  const sheet = page.createElement('style');
  sheet.textContent = `html { font-family: ${family} }`;
  page.head.append(sheet);
  afterThisTest(() => sheet.remove());
}
