// Folders such as an application has, with the package in them as npm would install it, and the code of the docs.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
// The tests' own hooks are none of an application's business.
const environment = { ...process.env, NODE_OPTIONS: '', NODE_ENV: undefined, CI: '1' };

/** The code that a page of docs/frameworks shows, by the paths that stand before it. */
export const codeOf = (page) =>
  Object.fromEntries(
    [
      ...readFileSync(join(root, `docs/frameworks/${page}.md`), 'utf8').matchAll(
        /^`([^`]+)`:\n\n```\w+\n([^]*?)^```$/gm,
      ),
    ].map(([, path, text]) => [path, text]),
  );

let packed;
/** What `npm pack` holds, unpacked once. Below this folder, so that the frameworks' packages are found. */
function unpackPackage() {
  if (packed) return packed;
  const dist = join(import.meta.dirname, 'dist');
  mkdirSync(dist, { recursive: true });
  packed = mkdtempSync(join(dist, 'package-'));
  const { stdout, stderr } = spawnSync(`npm pack --json --ignore-scripts --pack-destination "${packed}"`, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    env: environment,
  });
  assert.ok(stdout, stderr);
  const [{ filename }] = JSON.parse(stdout);
  assert.equal(spawnSync('tar', ['-xzf', filename], { cwd: packed }).status, 0);
  process.once('exit', () => rmSync(packed, { recursive: true, force: true }));
  return packed;
}

/**
 * @param files of the application, their text by their paths
 * @returns its folder, which stays after the test for a look at it
 */
export function makeApp(name, files) {
  const folder = join(import.meta.dirname, 'dist/apps', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(unpackPackage(), 'package'), join(folder, 'node_modules/one-pill-widgets'), {
    recursive: true,
  });
  const app = { 'package.json': JSON.stringify({ name, private: true, type: 'module' }), ...files };
  for (const [path, text] of Object.entries(app)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs a program of a package of this folder. */
export async function run(folder, path, ...options) {
  const program = spawn(
    process.execPath,
    [join(import.meta.dirname, 'node_modules', path), ...options],
    // No program asks anyone anything, or says that it would.
    { cwd: folder, env: { ...environment, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  let output = '';
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (text) => (output += text));
  const status = await new Promise((done) => program.once('close', done));
  return { status, output };
}
