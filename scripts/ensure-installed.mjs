// Makes `npm start`, `npm test` and `npm run bench` work as the first command after a clone: installs what a lock file
// names.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** @param folder of the package whose dependencies are wanted */
export function ensureInstalled(folder = root) {
  // npm writes this file last, so an interrupted install is not taken for a finished one.
  const installed = resolve(folder, 'node_modules/.package-lock.json');
  const wanted = resolve(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('Installing the development tools …');
  // No package needs its install script here; some would try to download browser drivers.
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    '\nThe development tools could not be installed: npm needs to reach its package registry once.',
  );
  process.exit(1);
}
