// Builds the site of the project into site/: front pages, builder, facts and embed pages from website/, example pages from demo/. Static files for any host.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const site = join(root, 'site');
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
    filter: (path) => !path.endsWith('.ts') && !['pages', 'front'].includes(basename(path)),
  });
}
const { version } = JSON.parse(read('package.json'));
for (const name of readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js'))) {
  write(name, read(`dist/${name}`));
  // Snippets name a version, so that a later one cannot change what a site has checked.
  write(`${version}/${name}`, read(`dist/${name}`));
}

// The scripts of the builder and of the embed pages; the latter classic, as a sandboxed frame loads no module.
const entries = [
  { entry: 'website/builder/builder.ts', format: 'es', file: 'builder/builder.js' },
  { entry: 'website/embed/embed.ts', format: 'iife', file: 'embed/embed.js' },
];
for (const { entry, format, file } of entries) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry, formats: [format], name: 'unused', fileName: () => file },
      // Nothing is kept of a module that nobody uses, so the pages do not carry Lit beside the widgets' own.
      rolldownOptions: { output: { minify: true }, treeshake: { moduleSideEffects: false } },
    },
  });
}

const { module } = await runnerImport('/website/pages/render-site.ts', {
  root,
  configFile: false,
  logLevel: 'warn',
});
const bundle = read('dist/one-pill-widgets.js');
const known = {
  version,
  integrity: `sha384-${createHash('sha384').update(bundle).digest('base64')}`,
  size: brotliCompressSync(bundle).length,
  manifest: JSON.parse(read('dist/custom-elements.json')),
  year: new Date().getFullYear(),
};
for (const [path, html] of Object.entries(module.renderSite(known))) write(path, html);
for (const [path, language] of [
  ['index.html', 'en'],
  ['es/index.html', 'es'],
]) {
  write(path, module.fillFrontPage(String(read(`website/front/${language}.html`)), language, known));
}
