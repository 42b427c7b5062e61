// Builds everything that is published: the script-tag files, the npm entries with their types, the manifest and what editors
// and frameworks read, the schema of fact feeds; then the project's website out of them. `--quick`, for `npm run dev`: without
// the second minifier, the npm entries, the types and what editors read.
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { widgetIds } from './list-widgets.mjs';

const root = resolve(import.meta.dirname, '..');

function run(command) {
  const { status } = spawnSync(`npx --no-install ${command}`, { cwd: root, shell: true, stdio: 'inherit' });
  if (status) process.exit(status);
}

process.chdir(root);
const isQuick = process.argv.includes('--quick');
if (isQuick) process.env.QUICK_BUILD = '1';
else rmSync('dist', { recursive: true, force: true });
console.log('Building the scripts …');
for (const mode of ['whole', 'classic', 'head', 'check', ...widgetIds])
  await build({ mode, logLevel: 'warn' });
if (!isQuick) {
  console.log('Building the npm entries …');
  await build({ mode: 'npm', logLevel: 'warn' });
  run('tsc -p tsconfig.build.json');
}
run('cem analyze --quiet --config custom-elements-manifest.config.mjs');
if (!isQuick) await import('./write-editor-data.mjs');
copyFileSync('src/stat-counter/fact-feed.schema.json', 'dist/fact-feed.schema.json');
console.log('Building the website …');
await import('./build-site.mjs');
