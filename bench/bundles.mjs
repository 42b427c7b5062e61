// What a page would load: our files as published, and the peers bundled and minified by esbuild, each with what a page
// has to write to use it. Of style sheets only those count without which a peer does not work at all; the themes that
// sl-alert, va-banner and gcds-alert ask for are left out, in the peers' favor.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { widgetIds } from '../scripts/list-widgets.mjs';

const root = resolve(import.meta.dirname, '..');
const va = '@department-of-veterans-affairs/web-components/dist/components/va-banner.js';
const gcds = '@gcds-core/components/dist/components/gcds-alert.js';

const imports = {
  'countup.js': `import { CountUp } from 'countup.js'; globalThis.CountUp = CountUp;`,
  // With the few lines that a page writes to count once the card is seen.
  'card with countup.js': `import { CountUp } from 'countup.js';
    for (const figure of document.querySelectorAll('.count')) {
      const count = new CountUp(figure, 47000000);
      new IntersectionObserver(([entry], observer) => {
        if (!entry.isIntersecting) return;
        observer.disconnect();
        count.start();
      }).observe(figure);
    }`,
  'number-flow': `import 'number-flow';
    for (const flow of document.querySelectorAll('number-flow')) flow.update(20400000);`,
  'announcement-banner': `import '@zachleat/announcement-banner/banner.js';
    import '@zachleat/announcement-banner/banner.css';`,
  'sl-alert': `import '@shoelace-style/shoelace/dist/components/alert/alert.js';`,
  'va-banner': `import { defineCustomElement } from '${va}'; defineCustomElement();`,
  'gcds-alert': `import { defineCustomElement } from '${gcds}'; defineCustomElement();`,
  'img-comparison-slider': `import 'img-comparison-slider'; import 'img-comparison-slider/dist/styles.css';`,
  'wa-comparison': `import '@awesome.me/webawesome/dist/components/comparison/comparison.js';`,
  'lite-youtube-embed': `import 'lite-youtube-embed'; import 'lite-youtube-embed/src/lite-yt-embed.css';`,
  '@justinribeiro/lite-youtube': `import '@justinribeiro/lite-youtube';`,
  'lite-vimeo-embed': `import 'lite-vimeo-embed';`,
  // What an application gets that takes the banner alone from the npm package, Lit included.
  'one-pill-banner alone': `import { OnePillBanner } from '${root}/dist/npm/index.js';
    customElements.define('one-pill-banner', OnePillBanner);`,
};

/** The comparable sets differ by their banner. */
export const peerSets = Object.fromEntries(
  ['announcement-banner', 'sl-alert', 'va-banner', 'gcds-alert'].map((banner) => [
    `set with ${banner}`,
    ['number-flow', banner, 'img-comparison-slider', 'lite-youtube-embed', 'lite-vimeo-embed'],
  ]),
);

async function bundle(names) {
  const { outputFiles } = await build({
    stdin: { contents: names.map((name) => `import 'peer:${name}';`).join('\n'), resolveDir: root },
    plugins: [peers],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
    outdir: '/',
  });
  const text = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}

/** Each peer's few lines as a module of its own, found from this folder. */
const peers = {
  name: 'peers',
  setup(bundler) {
    bundler.onResolve({ filter: /^peer:/ }, ({ path }) => ({ path: path.slice(5), namespace: 'peer' }));
    bundler.onLoad({ filter: /./, namespace: 'peer' }, ({ path }) => ({
      contents: imports[path],
      resolveDir: import.meta.dirname,
    }));
  },
};

/** Scripts and style sheets by the name of a peer, a set or `one-pill`. */
export async function makeBundles() {
  const groups = { ...Object.fromEntries(Object.keys(imports).map((name) => [name, [name]])), ...peerSets };
  const bundles = {
    'one-pill': { js: readFileSync(resolve(root, 'dist/one-pill-widgets.js'), 'utf8'), css: '' },
  };
  for (const id of widgetIds) {
    const js = readFileSync(resolve(root, `dist/one-pill-${id}.js`), 'utf8');
    bundles[`one-pill-${id}`] = { js, css: '' };
  }
  for (const [name, members] of Object.entries(groups)) bundles[name] = await bundle(members);
  for (const [name, files] of Object.entries(bundles)) {
    files.path = `/${encodeURIComponent(name)}`;
    files.bytes = [files.js, files.css].reduce(
      (sum, text) => sum + (text ? brotliCompressSync(text).length : 0),
      0,
    );
  }
  return bundles;
}

/** The tag for a page's head, where the bundle has a style sheet. */
export const styleSheet = ({ path, css }) => (css ? `<link rel="stylesheet" href="${path}.css">` : '');

/** The bundles and our head snippet as the files of a site. */
export const bundleFiles = (bundles) => ({
  '/one-pill-widgets.js': bundles['one-pill'].js,
  '/one-pill-head.js': readFileSync(resolve(root, 'dist/one-pill-head.js'), 'utf8'),
  ...Object.fromEntries(
    Object.values(bundles).flatMap(({ path, js, css }) => [
      [`${path}.js`, js],
      [`${path}.css`, css],
    ]),
  ),
});
