// `npm run wordpress:test`: packs the plugin and tries it on real WordPresses, the newest and 6.8, beside one another. Their
// packages are kept outside the repository (WORDPRESS_CACHE, or the user's cache folder). SKIP_BUILD=1 packs what is built.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ensureInstalled } from './ensure-installed.mjs';

const root = resolve(import.meta.dirname, '..');
const tests = join(root, 'test/integrations/wordpress');
const cache = process.env.WORDPRESS_CACHE ?? join(homedir(), '.cache/one-pill-wordpress');
const suites = (process.env.WORDPRESS_SUITES ?? 'sid trixie').split(' ');
/** In this order: the plugin is uploaded first and removed last. */
const order = ['rules', 'editor', 'unit', 'roles', 'words', 'links', 'hosting', 'themes', 'removal'];
const named = process.argv.slice(2);

const there = readdirSync(tests)
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => name.replace('.test.mjs', ''));
const unlisted = there.filter((name) => !order.includes(name));
const unknown = named.filter((name) => !order.includes(name));
if (unlisted.length || unknown.length) {
  if (unlisted.length) console.error(`scripts/test-wordpress.mjs lacks in its order: ${unlisted.join(', ')}`);
  if (unknown.length) console.error(`No such tests: ${unknown.join(', ')}. There are ${order.join(', ')}.`);
  process.exit(1);
}

function run(script) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', script)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status) process.exit(status);
}

/** Waits for a server that may still have to fetch its packages. */
async function answers(address, server) {
  for (let second = 0; second < 300; second++) {
    if (server.exitCode !== null) return false;
    const answer = await fetch(`${address}/wp-login.php`).catch(() => undefined);
    if (answer?.ok) return true;
    await setTimeout(1000);
  }
  return false;
}

const counts = { passed: 0, failed: 0 };

/** Runs one file of tests in a process of its own. */
async function runFile(file, environment) {
  const child = spawn(process.execPath, ['--test', '--test-reporter=tap', file], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const bytes of child.stdout) output += bytes;
  return output;
}

/** @returns what is to be printed of one WordPress */
async function runTests(version, environment) {
  const lines = [`WordPress ${version}`];
  const files = order
    .filter((name) => readdirSync(tests).includes(`${name}.test.mjs`))
    .filter((name) => named.length === 0 || named.includes(name))
    .map((name) => join(tests, `${name}.test.mjs`));
  for (const file of files) {
    const start = performance.now();
    const output = await runFile(file, environment);
    const seconds = Math.round((performance.now() - start) / 1000);
    const number = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
    counts.passed += number('pass');
    // A file that could not even start has no count.
    counts.failed += number('fail') || (number('pass') ? 0 : 1);
    lines.push(
      `  ${file.slice(root.length + 1)}: ${number('pass')} passed, ${number('fail')} failed (${seconds} s)`,
    );
    if (number('fail') || !number('pass')) lines.push(output.replace(/^(?!.*not ok)\s*ok .*\n/gm, ''));
  }
  return lines.join('\n');
}

/** A WordPress of its own, in a folder of its own. */
async function startSite(suite, index) {
  const folder = mkdtempSync(join(tmpdir(), `one-pill-wordpress-`));
  const port = Number(process.env.WORDPRESS_PORT ?? 8790) + index;
  const address = `http://127.0.0.1:${port}`;
  if (await fetch(address).catch(() => undefined)) {
    console.error(`Something else answers at ${address}: end it, or choose another WORDPRESS_PORT.`);
    process.exit(1);
  }
  const log = openSync(join(folder, 'serve.log'), 'w');
  const server = spawn('bash', [join(tests, 'serve.sh'), cache, suite, `${port}`, folder], {
    stdio: ['ignore', log, log],
  });
  const isRunning = await answers(address, server);
  return { suite, folder, address, server, isRunning };
}

async function testSite({ suite, folder, address, server, isRunning }, index) {
  const log = () => readFileSync(join(folder, 'serve.log'), 'utf8');
  if (isRunning) {
    const [version] = /^\d+\.\d\S*/m.exec(log()) ?? [suite];
    const environment = {
      WORDPRESS_URL: address,
      WORDPRESS_ROOT: folder,
      WORDPRESS_SUITE: suite,
      // Of what need not be tried on each of them, and takes long.
      WORDPRESS_PART: `${index}/${sites.length}`,
    };
    console.log(await runTests(version, environment));
  } else {
    counts.failed++;
    console.error(`WordPress of ${suite} did not start:\n${log()}`);
  }
  writeFileSync(join(folder, 'stop'), '');
  await new Promise((done) => (server.exitCode === null ? server.once('exit', done) : done()));
  if (!process.env.KEEP) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
}

await ensureInstalled();
if (!process.env.SKIP_BUILD) run('build.mjs');
run('wordpress.mjs');

// One after the other, as both may have packages to fetch; then they are tested beside one another.
const sites = [];
for (const [index, suite] of suites.entries()) sites.push(await startSite(suite, index));
await Promise.all(sites.map(testSite));
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
