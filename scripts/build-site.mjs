// Builds the site of the project into site/: front pages, builder, facts and embed pages from website/, example pages from demo/. Static files for any host.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, runnerImport } from 'vite';
import { drawPictures } from './draw-pictures.mjs';
import { widgetIds } from './list-widgets.mjs';

const root = resolve(import.meta.dirname, '..');
/** Built beside the one that may be served, which stays as it is if this fails. */
const site = join(root, '.cache/site-being-built');
const read = (path) => readFileSync(join(root, path));
const write = (path, text) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};

rmSync(site, { recursive: true, force: true });

// What is served as it stands.
for (const folder of ['demo', 'website']) {
  cpSync(join(root, folder), site, {
    recursive: true,
    filter: (path) =>
      !path.endsWith('.ts') &&
      !['pages', 'front', 'record', 'release', 'oembed', 'check', 'embed.css', 'prerender.css'].includes(
        basename(path),
      ),
  });
}
const { version } = JSON.parse(read('package.json'));
for (const name of readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js'))) {
  write(name, read(`dist/${name}`));
  // Snippets name a version, so that a later one cannot change what a site has checked.
  write(`${version}/${name}`, read(`dist/${name}`));
}

/** What runs in a frame: the widget's own built file and, after it, what gives it the address' attributes. */
const frameOf = /frame-of-([\w-]+)$/;
const frameEntry = {
  name: 'frame-entry',
  resolveId: (id) => (frameOf.test(id) ? id : undefined),
  load(id) {
    const [, widget] = frameOf.exec(id) ?? [];
    if (!widget) return undefined;
    return [
      `import ${JSON.stringify(join(root, `dist/one-pill-${widget}.js`))};`,
      `import { startFrame } from ${JSON.stringify(join(root, 'website/embed/frame.ts'))};`,
      `startFrame(${JSON.stringify(widget)});`,
    ].join('\n');
  },
};

// The scripts of our own pages, and the one for pages with our frames. Classic but for the builder's: in a sandboxed frame no
// module loads.
const entries = [
  { entry: 'website/builder/builder.ts', format: 'es', file: 'builder/builder.js' },
  { entry: 'website/figures/page.ts', format: 'es', file: 'figures/page.js' },
  { entry: 'website/print/print.ts', format: 'es', file: 'print/print.js' },
  { entry: 'website/embed/choose-widget.ts', format: 'iife', file: 'embed/choose-widget.js' },
  { entry: 'website/embed/frame-listener.ts', format: 'iife', file: 'one-pill-frames.js' },
  ...widgetIds.map((id) => ({ entry: `frame-of-${id}`, format: 'iife', file: `embed/one-pill-${id}.js` })),
];
for (const { entry, format, file } of entries) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [frameEntry],
    build: {
      target: 'es2022',
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry, formats: [format], name: 'unused', fileName: () => file },
      rolldownOptions: {
        output: { minify: true, ...(format === 'iife' && { exports: 'none' }) },
        // Nothing is kept of a module that nobody uses, so the pages do not carry Lit beside the widgets' own.
        treeshake: { moduleSideEffects: (id) => /one-pill-[\w-]+\.js$/.test(id) || frameOf.test(id) },
      },
    },
  });
}
write(`${version}/one-pill-frames.js`, readFileSync(join(site, 'one-pill-frames.js')));

const { module } = await runnerImport('/website/pages/render-site.ts', {
  root,
  configFile: false,
  logLevel: 'warn',
});
const scriptFile = (name) => {
  const bytes = readFileSync(join(site, name));
  const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  return { name, integrity, size: brotliCompressSync(bytes).length };
};
const known = {
  version,
  files: {
    all: scriptFile('one-pill-widgets.js'),
    listener: scriptFile('one-pill-frames.js'),
    check: scriptFile('one-pill-check.js'),
    ...Object.fromEntries(widgetIds.map((id) => [id, scriptFile(`one-pill-${id}.js`)])),
  },
  manifest: JSON.parse(read('dist/custom-elements.json')),
  frameStyles: String(read('website/embed/embed.css')),
  prerenderStyles: String(read('website/embed/prerender.css')),
  year: new Date().getFullYear(),
  rules: module.readRules(String(read('CONTRIBUTING.md'))),
  siteUrl: module.readSiteUrl(process.env.SITE_URL),
};
write('site.css', read('website/site.css') + module.roomStyles());
const pages = module.renderSite(known);
for (const [path, html] of Object.entries(pages)) write(path, html);
// Example pages say what the widgets say.
for (const name of readdirSync(join(root, 'demo'), { recursive: true }).filter((path) =>
  path.endsWith('.html'),
)) {
  write(name, module.fillWords(String(read(`demo/${name}`))));
}
for (const [path, language] of [
  ['index.html', 'en'],
  ['es/index.html', 'es'],
]) {
  const html = module.fillFrontPage(String(read(`website/front/${language}.html`)), language, known);
  pages[path] = html;
  write(path, html);
}
const data = module.renderData(known, Object.keys(pages));
for (const [path, text] of Object.entries(data)) write(path, text);
for (const name of ['facts.json', 'facts.csv']) writeFileSync(join(root, 'dist', name), data[name]);
for (const path of [join(site, 'facts.schema.json'), join(root, 'dist/facts.schema.json')]) {
  writeFileSync(path, read('website/record/record.schema.json'));
}
write('figures/figures.css', read('website/figures/figures.css') + module.subjectRooms());
await drawPictures(module.renderPictures(known.siteUrl), site);
rmSync(join(root, 'site'), { recursive: true, force: true });
renameSync(site, join(root, 'site'));
if (!known.siteUrl) {
  console.log(
    'SITE_URL is not set: left out are the pages’ canonical addresses and preview pictures, oEmbed, sitemap.xml, and the address and code in the pictures.',
  );
}
