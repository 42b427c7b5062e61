// `npm run wordpress:test`: packs the plugin and tries it on real WordPresses, the newest and 6.8, one after the other. Their
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
const order = ['rules', 'editor', 'unit', 'roles', 'words', 'links', 'removal'];
const named = process.argv.slice(2);

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

function runTests(environment) {
  const files = order
    .filter((name) => readdirSync(tests).includes(`${name}.test.mjs`))
    .filter((name) => named.length === 0 || named.includes(name))
    .map((name) => join(tests, `${name}.test.mjs`));
  for (const file of files) {
    const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', file], {
      cwd: root,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });
    const number = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(stdout)?.[1] ?? 0);
    counts.passed += number('pass');
    // A file that could not even start has no count.
    counts.failed += number('fail') || (number('pass') ? 0 : 1);
    console.log(`  ${file.slice(root.length + 1)}: ${number('pass')} passed, ${number('fail')} failed`);
    if (number('fail') || !number('pass')) console.log(stdout.replace(/^(?!.*not ok)\s*ok .*\n/gm, ''));
  }
}

ensureInstalled();
if (!process.env.SKIP_BUILD) run('build.mjs');
run('wordpress.mjs');

for (const [index, suite] of suites.entries()) {
  const folder = mkdtempSync(join(tmpdir(), `one-pill-wordpress-`));
  const port = Number(process.env.WORDPRESS_PORT ?? 8790) + index;
  const address = `http://127.0.0.1:${port}`;
  const log = openSync(join(folder, 'serve.log'), 'w');
  const server = spawn('bash', [join(tests, 'serve.sh'), cache, suite, `${port}`, folder], {
    stdio: ['ignore', log, log],
  });
  if (await answers(address, server)) {
    const [version] = /^\d+\.\d\S*/m.exec(readFileSync(join(folder, 'serve.log'), 'utf8')) ?? [suite];
    console.log(`WordPress ${version}`);
    runTests({ WORDPRESS_URL: address, WORDPRESS_ROOT: folder, WORDPRESS_SUITE: suite });
  } else {
    counts.failed++;
    console.error(`WordPress of ${suite} did not start:\n${readFileSync(join(folder, 'serve.log'), 'utf8')}`);
  }
  writeFileSync(join(folder, 'stop'), '');
  await new Promise((done) => (server.exitCode === null ? server.once('exit', done) : done()));
  if (!process.env.KEEP) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
