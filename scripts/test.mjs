// `npm test`: everything from a clean clone to the last line `N passed, N failed`.
// BROWSER=firefox or webkit runs the browser tests there instead (.ci/run installs those engines). `npm run integrations`
// runs test/integrations, which has packages of its own. SKIP_BUILD=1 tests what is built already.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from 'node:test';
import { ensureInstalled } from './ensure-installed.mjs';

const root = resolve(import.meta.dirname, '..');
const engine = process.env.BROWSER ?? 'chromium';
const [suite, ...rest] = process.argv.slice(2);
const integrations = suite === 'integrations' && join(root, 'test/integrations');
const runnerArguments = integrations
  ? ['--config', join(integrations, 'web-test-runner.config.mjs'), ...rest]
  : process.argv.slice(2);

/** Tests of the published files, without a browser. */
async function runPackageTests(counts) {
  const folder = integrations || join(root, 'test/package');
  const files = readdirSync(folder).map((name) => join(folder, name));
  for await (const { type, data } of run({ files: files.filter((file) => file.endsWith('.test.mjs')) })) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') counts.passed++;
    if (type !== 'test:fail') continue;
    counts.failed++;
    console.error(`\n${data.name}\n`, data.details.error.cause ?? data.details.error);
  }
}

function runBrowserTests(counts, environment) {
  const folder = mkdtempSync(join(tmpdir(), 'one-pill-tests-'));
  const countsFile = join(folder, 'counts');
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@web/test-runner/dist/bin.js'), ...runnerArguments],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment, TEST_COUNTS: countsFile } },
  );
  try {
    const { passed, failed, skipped, skippedTests } = JSON.parse(readFileSync(countsFile, 'utf8'));
    counts.passed += passed;
    counts.failed += failed;
    if (skipped) console.log(`\n${[`${skipped} skipped in ${engine}:`, ...skippedTests].join('\n  ')}`);
    // A run can fail beside its tests, e.g. when a page never finishes.
    if (status && !failed) counts.failed++;
  } catch {
    counts.failed++;
  }
  rmSync(folder, { recursive: true });
}

ensureInstalled();
if (integrations) ensureInstalled(integrations);
const environment = {};
if (engine === 'chromium') {
  const { findBrowser } = await import('./find-browser.mjs');
  const browser = await findBrowser();
  if (!browser) {
    console.error(
      'The tests need Chromium, Chrome, Edge or Brave, and none was found or could be installed here.\n' +
        'Install one, or name one: CHROME_PATH=/path/to/browser npm test',
    );
    process.exit(1);
  }
  environment.CHROME_PATH = browser;
}

const built =
  process.env.SKIP_BUILD ||
  !spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' }).status;
const counts = { passed: 0, failed: built ? 0 : 1 };
if (built) {
  if (engine === 'chromium') await runPackageTests(counts);
  runBrowserTests(counts, environment);
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
