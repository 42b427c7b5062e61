// `npm run release`: builds, then packs what a site needs that serves the files itself into
// dist/one-pill-widgets-<version>.zip. In it and beside it: SHA256SUMS, and integrity.json with what `integrity="…"` takes.
// The same sources give the same bytes. SKIP_BUILD=1 packs what is built already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';

await ensureInstalled();
const { runnerImport } = await import('vite');
const { zip } = await import('./zip.mjs');

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
if (!process.env.SKIP_BUILD) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** Where files come from that no build makes. */
const origins = {
  LICENSE: 'LICENSE',
  'LICENSE-Lit': 'node_modules/lit/LICENSE',
  'CHANGELOG.md': 'CHANGELOG.md',
  'example/pill.mp4': 'demo/media/pill.mp4',
};
const read = (name) => readFileSync(join(root, origins[name] ?? `dist/${name}`));
const hash = (algorithm, encoding, bytes) => createHash(algorithm).update(bytes).digest(encoding);
/** Pairs of a path and its content, in the order of their paths whatever the machine's language is. */
const sorted = (files) => Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
/** As `sha256sum -c` reads them. */
const sums = (files) =>
  sorted(files)
    .map(([path, bytes]) => `${hash('sha256', 'hex', bytes)}  ${path}\n`)
    .join('');
const integrityOf = (files) =>
  Object.fromEntries(
    sorted(files).map(([path, bytes]) => [path, `sha384-${hash('sha384', 'base64', bytes)}`]),
  );

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { module } = await runnerImport('/website/release/release-page.ts', {
  root,
  configFile: false,
  logLevel: 'warn',
});

const files = Object.fromEntries(Object.keys(module.releaseFiles).map((name) => [name, read(name)]));
files['index.html'] = module.releasePage({ version, integrity: integrityOf(files) });
const integrity = `${JSON.stringify(integrityOf(files), null, 2)}\n`;
files['integrity.json'] = integrity;
files.SHA256SUMS = sums(files);

const folder = module.releaseFolder(version);
const archive = zip(sorted(files).map(([path, bytes]) => [`${folder}/${path}`, Buffer.from(bytes)]));
writeFileSync(join(dist, `${folder}.zip`), archive);
writeFileSync(join(dist, 'integrity.json'), integrity);
// Beside the .zip, of what stands there.
const beside = Object.keys(files).filter(
  (name) => name !== 'index.html' && name !== 'SHA256SUMS' && !origins[name],
);
writeFileSync(
  join(dist, 'SHA256SUMS'),
  sums({
    [`${folder}.zip`]: archive,
    ...Object.fromEntries(beside.map((name) => [name, files[name]])),
  }),
);
console.log(`dist/${folder}.zip: ${Object.keys(files).length} files, ${archive.length} bytes`);
