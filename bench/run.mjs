// `npm run bench`: measures everything beside its peers, prints the table, writes it down, and fails where a goal is
// missed. With names (`npm run bench -- slider video`) it measures only those and writes nothing.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { ensureInstalled } from '../scripts/ensure-installed.mjs';

const root = resolve(import.meta.dirname, '..');

function runScript(name) {
  const { status } = spawnSync(process.execPath, [resolve(root, 'scripts', name)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status) process.exit(status);
}

await ensureInstalled();
await ensureInstalled(import.meta.dirname);
// Always anew: figures of an older build would be taken for this one's.
runScript('build.mjs');
const { findBrowser } = await import('../scripts/find-browser.mjs');
const executable = await findBrowser();
if (!executable) {
  console.error(
    'The benchmark needs Chromium, Chrome, Edge or Brave: CHROME_PATH=/path/to/browser npm run bench',
  );
  process.exit(1);
}

const { works } = await import('./works.mjs');
const { makeBundles, bundleFiles } = await import('./bundles.mjs');
const { openBrowser } = await import('./browser.mjs');
const { openSite } = await import('./site.mjs');
const { table } = await import('./report.mjs');

const wanted = process.argv.slice(2);
const chosen = Object.keys(works).filter((name) => !wanted.length || wanted.includes(name));
if (!chosen.length) {
  console.error(`Expected any of ${Object.keys(works).join(', ')}`);
  process.exit(1);
}

const bundles = await makeBundles();
const site = await openSite(bundleFiles(bundles));
const browser = await openBrowser(executable, site);
const rows = [];
try {
  for (const name of chosen) {
    console.log(`Measuring ${name} …`);
    rows.push(...(await works[name]({ browser, bundles, site })));
  }
} finally {
  await browser.close();
  site.close();
}

const machine = `${browser.version.replace('/', ' ')}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}.`;
console.log(`\n${table(rows)}\n\n${machine}`);
if (!wanted.length) {
  writeFileSync(resolve(import.meta.dirname, 'results.md'), `${table(rows)}\n\n${machine}\n`);
  runScript('write-docs.mjs');
}

const missed = rows.filter(({ failed }) => failed);
for (const { work, cells, verdict } of missed) console.error(`${work} (beside: ${cells[1]}): ${verdict}`);
console.log(missed.length ? `\n${missed.length} goals missed.` : '\nNo goal missed beyond what is known.');
process.exitCode = missed.length ? 1 : 0;
