// Makes `npm start`, `npm test` and `npm run bench` work as the first command after a clone: installs what a lock file
// names. `node scripts/ensure-installed.mjs FOLDER` does no more than that.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '..');

/** @param folder of the package whose dependencies are wanted */
export async function ensureInstalled(folder = root) {
  // npm writes this file last, so an interrupted install is not taken for a finished one.
  const installed = join(folder, 'node_modules/.package-lock.json');
  const wanted = join(folder, 'package-lock.json');
  const isInstalled = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
  if (isInstalled()) return;
  const lock = join(root, '.cache', `installing-${basename(folder)}`);
  await take(lock);
  // Another command may have done it meanwhile.
  const isReady = isInstalled() || install(folder);
  rmSync(lock);
  if (isReady) return;
  console.error(
    '\nThe development tools could not be installed: npm needs to reach its package registry once.',
  );
  process.exit(1);
}

/** Two installations of one folder at once break one another: waits for one that runs. */
async function take(lock) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isRunning(lock)) rmSync(lock, { force: true });
    await setTimeout(500);
  }
}

/** Whether who took the lock is still there; where it was given back just now, too. */
function isRunning(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // Empty for the moment between its making and its writing.
    return !holder || process.kill(holder, 0);
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

function install(folder) {
  console.log('Installing the development tools …');
  // No package needs its install script here; some would try to download browser drivers. What goes wrong is told even
  // under `npm run --silent`, which npm would pass on.
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  return status === 0;
}

if (process.argv[1] === import.meta.filename) await ensureInstalled(resolve(process.argv[2] ?? root));
