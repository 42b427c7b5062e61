// What publint and "Are the types wrong?" say about the packed package. Script-tag files have no types on purpose.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const { exports: entries } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const untyped = Object.entries(entries)
  .filter(([, target]) => typeof target === 'string' && !target.endsWith('package.json'))
  .map(([name]) => name.slice(2));

for (const command of [
  ['publint'],
  [
    'attw',
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-color',
    '--exclude-entrypoints',
    ...untyped,
  ],
]) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) {
    console.log(`${command[0]}: nothing to mend`);
  } else {
    console.error(stdout, stderr);
    process.exitCode = 1;
  }
}
