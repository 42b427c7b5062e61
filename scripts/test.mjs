// `npm test`: everything from a clean clone to the last line `N passed, N failed`.
//   npm test -- test/banner/keys.test.ts   only these files or folders
//   npm test -- test/banner --watch        again at each change
//   npm test -- test/banner --headed       in a window that can be seen
//   npm test -- --coverage                 and how much of src/ the tests reach, with a floor
//   npm test -- test/heard --update        keeps what the virtual screen reader says now as its transcripts
// BROWSER=firefox or webkit runs the browser tests there instead (.ci/run installs those engines). `npm run integrations`
// runs test/integrations, which has packages of its own. SKIP_BUILD=1 tests what is built already.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';

const root = resolve(import.meta.dirname, '..');
const engine = process.env.BROWSER ?? 'chromium';
const given = process.argv.slice(2);
const integrations = given[0] === 'integrations';
const options = given.filter((argument) => argument.startsWith('--'));
const paths = given.slice(integrations ? 1 : 0).filter((argument) => !argument.startsWith('--'));
const watch = options.includes('--watch');

/** Folders whose tests open built files; those of the others import the sources. */
const ofBuiltFiles = ['check', 'host-pages', 'integrations', 'package', 'website'];

const isTest = (file) => /\.test\.(?:ts|mjs)$/.test(file);

function testFilesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, name))
    .filter((name) => isTest(name) && !name.includes('node_modules'));
}

function chooseFiles() {
  if (paths.length) return paths.flatMap((path) => testFilesIn(resolve(root, path)));
  const folder = resolve(root, integrations ? 'test/integrations' : 'test');
  // Those of a running WordPress are `npm run wordpress:test`.
  const left = integrations ? 'wordpress' : 'integrations';
  return testFilesIn(folder).filter((file) => !relative(folder, file).startsWith(`${left}${sep}`));
}

const files = chooseFiles();
const untested = paths.filter((path) => !testFilesIn(resolve(root, path)).some(isTest));
if (untested.length) {
  console.error(
    `No test in ${untested.join(' ')}: name a folder, or a file that ends in .test.ts or .test.mjs.`,
  );
  process.exit(1);
}
/**
 * Without a browser run the tests of published files and those of pure functions, the latter in Node in Chromium's stead, as
 * both have one engine; the other engines have dates, numbers and addresses of their own.
 */
const nodeFiles = files.filter(
  (file) => engine === 'chromium' && (file.endsWith('.test.mjs') || file.endsWith('.pure.test.ts')),
);
const browserFiles = files.filter((file) => file.endsWith('.test.ts') && !nodeFiles.includes(file));
const needsBuild =
  !process.env.SKIP_BUILD &&
  files.some((file) => ofBuiltFiles.includes(relative(join(root, 'test'), file).split(/[\\/]/)[0]));

async function runInNode(counts) {
  const { run } = await import('node:test');
  // The test files run in processes of their own, which read this.
  process.env.NODE_OPTIONS = `--import=${join(import.meta.dirname, 'node-tests.mjs')}`;
  // What each file printed beside its tests: of one that cannot even start, the only reason there is.
  const printed = {};
  for await (const { type, data } of run({ files: nodeFiles, concurrency: availableParallelism() })) {
    if (type === 'test:stderr') printed[data.file] = (printed[data.file] ?? '') + data.message;
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') counts.passed++;
    if (type !== 'test:fail') continue;
    counts.failed++;
    const error = data.details.error.cause ?? data.details.error;
    if (printed[data.name]) console.error(`\n${printed[data.name].trim()}`);
    const [reason] = String(error.message ?? error).split('\n');
    console.error(`\nFAILED ${data.name.replace(`${root}${sep}`, '')}: ${reason}\n`, error);
  }
  delete process.env.NODE_OPTIONS;
  console.log(`In Node: ${nodeFiles.length} files, ${counts.passed} passed, ${counts.failed} failed`);
}

async function runInBrowser(counts, environment, testFiles, canRepeat = true) {
  const folder = mkdtempSync(join(tmpdir(), 'one-pill-tests-'));
  const countsFile = join(folder, 'counts');
  const config = join(root, integrations ? 'test/integrations' : '', 'web-test-runner.config.mjs');
  const runner = spawn(
    process.execPath,
    [
      join(root, 'node_modules/@web/test-runner/dist/bin.js'),
      '--config',
      config,
      ...options.filter((option) => !['--headed', '--update'].includes(option)),
      ...testFiles,
    ],
    {
      cwd: root,
      // Watching needs the terminal itself. Else the runner's control characters are of no use.
      stdio: ['inherit', watch ? 'inherit' : 'pipe', 'inherit'],
      env: {
        ...process.env,
        ...environment,
        TEST_COUNTS: countsFile,
        ...(options.includes('--headed') && { HEADED: '1' }),
        ...(options.includes('--update') && { UPDATE_TRANSCRIPTS: '1' }),
        ...(watch && { WATCH: '1' }),
      },
    },
  );
  runner.stdout?.on('data', (bytes) => {
    const text = stripVTControlCharacters(String(bytes)).replace(/^Running \d+ test files\.\.\.$/m, '');
    if (text.trim()) process.stdout.write(text.replace(/^\n+/, ''));
  });
  // The runner holds a port and a browser.
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => runner.kill(name));
  const [status, signal] = await once(runner, 'close');
  try {
    const { passed, failed, skipped, skippedIn, interrupted } = JSON.parse(readFileSync(countsFile, 'utf8'));
    counts.passed += passed;
    counts.failed += failed;
    if (skipped) console.log(`\n${[`${skipped} skipped in ${engine}:`, ...skippedIn].join('\n  ')}`);
    if (interrupted.length && canRepeat) {
      console.log(`\nThe browser crashed. Once more: ${interrupted.join(', ')}`);
      await runInBrowser(counts, environment, interrupted, false);
    } else {
      counts.failed += interrupted.length;
    }
    // A run can fail beside its tests, e.g. when a page never finishes or the coverage is too low.
    if (status && !failed && !interrupted.length) counts.failed++;
  } catch {
    console.error(`\nThe test runner ended before its tests: ${signal ?? `exit ${status}`}`);
    counts.failed++;
  }
  rmSync(folder, { recursive: true });
}

await ensureInstalled();
if (integrations) await ensureInstalled(join(root, 'test/integrations'));
const environment = {};
if (engine === 'chromium' && browserFiles.length) {
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
  !needsBuild ||
  !spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' }).status;
const counts = { passed: 0, failed: built ? 0 : 1 };
if (built && nodeFiles.length) await runInNode(counts);
if (built && browserFiles.length) await runInBrowser(counts, environment, browserFiles);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
