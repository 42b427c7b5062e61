// `npm run dev`: serves the website and the demo, builds again when a source is saved, and reloads the pages that are open.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ensureInstalled } from './ensure-installed.mjs';

const root = resolve(import.meta.dirname, '..');
const sources = ['src', 'website', 'demo'];

/** Pages wait for these: each is an answer that is held back until the next build. */
let waiting = [];
/** Whether something was saved that no build has seen yet. */
let changed = true;
/** Whether that was a source of the published scripts; of the pages alone a build takes half the time. */
let scriptsAreOld = true;
let building = false;

/** @param file that was saved, within one of the folders of sources */
function noteChange(folder, file) {
  changed = true;
  // The script that checks a page is published, too; it takes words from the pages'.
  if (folder === 'src' || /^(?:check|pages)\b/.test(file ?? '')) scriptsAreOld = true;
}

function build(withScripts) {
  const command = withScripts ? ['build.mjs', '--quick'] : ['build-site.mjs'];
  const builder = spawn(process.execPath, command, { cwd: import.meta.dirname, stdio: 'inherit' });
  return new Promise((done) => builder.once('close', (status) => done(status === 0)));
}

async function buildWhileChanged() {
  if (building) return;
  building = true;
  while (changed) {
    const withScripts = scriptsAreOld;
    changed = false;
    scriptsAreOld = false;
    const start = performance.now();
    const succeeded = await build(withScripts);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(succeeded ? `Built in ${seconds} s.` : 'The build failed; the pages stay as they are.');
    if (!succeeded) scriptsAreOld ||= withScripts;
    if (!succeeded || changed) continue;
    for (const response of waiting.splice(0)) response.end('location.reload();');
  }
  building = false;
}

// A module that asks for another one by `import()`: allowed by the pages' own policy, and no page waits for it to be loaded.
const reloader = 'import(`/dev-changed.js?${performance.timeOrigin}`);';

/** Answers what belongs to reloading; returns whether it did. */
function handleReloading(request, response) {
  const isReloader = request.url.startsWith('/dev-reload.js');
  const isChanged = request.url.startsWith('/dev-changed.js');
  if (!isReloader && !isChanged) return false;
  response.setHeader('Content-Type', 'text/javascript');
  response.setHeader('Cache-Control', 'no-store');
  if (isReloader) response.end(reloader);
  else waiting.push(response);
  return true;
}

await ensureInstalled();
await buildWhileChanged();
const { serveDemo } = await import('./serve-demo.mjs');
await serveDemo(Number(process.env.PORT ?? 8000), {
  handleFirst: handleReloading,
  inEveryPage: '<script type="module" src="/dev-reload.js"></script>',
});
console.log(`Watching ${sources.join(', ')} …`);
for (const folder of sources) {
  watch(join(root, folder), { recursive: true }, async (_, file) => {
    noteChange(folder, file);
    // Editors save in several steps, and several files at once.
    await setTimeout(100);
    await buildWhileChanged();
  });
}
