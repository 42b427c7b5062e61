// What is pictured: one sheet a widget, a row for each state, and in it both languages, schemes and widths side by side.
import { fallbacks } from '../heard/scenes.mjs';

/** @type {Record<string, (fallback: string) => string>} */
const markup = {
  'stat-counter': (fallback) =>
    `<one-pill-stat-counter fact="pills-2025" trend>${fallback}</one-pill-stat-counter>`,
  banner: (fallback) =>
    `<one-pill-banner dismissible shareable help="988 poison">${fallback}</one-pill-banner>`,
  'comparison-slider': (fallback) =>
    `<one-pill-comparison-slider question>${fallback}</one-pill-comparison-slider>`,
  'video-card': (fallback) =>
    `<one-pill-video-card src="https://youtu.be/MADEUP_ID_0" heading="A film" duration="4:05" publisher="DEA">${fallback}</one-pill-video-card>`,
};

export const widgetIds = Object.keys(markup);

/** In px, as narrow as a widget gets and as wide as an article's column. */
const widths = [280, 640];
const languages = ['en', 'es'];
export const bothSchemes = ['light', 'dark'];

/**
 * What a browser is set to in each row. Forced colors take the place of a page's scheme, so that they need one of its two.
 * @type {Record<string, { scripts?: boolean, media?: Record<string, string>, schemes?: string[] }>}
 */
export const rows = {
  'as it is': {},
  'no script': { scripts: false },
  'forced colors, light': {
    media: { 'forced-colors': 'active', 'prefers-color-scheme': 'light' },
    schemes: ['light'],
  },
  'forced colors, dark': {
    media: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
    schemes: ['light'],
  },
};

/** At rest it looks as without: it is compared with the first row, not kept. */
export const reducedMotion = { media: { 'prefers-reduced-motion': 'reduce' } };

/** One row as a page: its typeface comes with the tests, as the machine's own differ. */
export function rowPage(id, schemes) {
  const cells = languages.flatMap((language) =>
    schemes.flatMap((scheme) =>
      widths.map(
        (width) =>
          `<div class="${scheme} of-${width}" lang="${language}">${markup[id](fallbacks[language])}</div>`,
      ),
    ),
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${id}</title>
    <style>
      @font-face { font-family: tests; src: url('/node_modules/@fontsource/public-sans/files/public-sans-latin-400-normal.woff2'); }
      @font-face { font-family: tests; font-weight: 700; src: url('/node_modules/@fontsource/public-sans/files/public-sans-latin-700-normal.woff2'); }
      body { align-items: start; display: flex; font: 16px/1.5 tests; gap: 8px; margin: 0; padding: 8px; inline-size: max-content; }
      div { padding: 8px; }
      .light { background: #fff; color-scheme: light; }
      .dark { background: #101010; color: #eee; color-scheme: dark; }
      .of-280 { inline-size: 280px; }
      .of-640 { inline-size: 640px; }
    </style>
    <script type="module" src="/dist/one-pill-widgets.js"></script>
  </head>
  <body>${cells.join('\n')}</body>
</html>`;
}
