// `npm version` runs this after it has changed package.json, the one place where the version is written by hand.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const path = resolve(root, 'src/version.ts');
const before = readFileSync(path, 'utf8');
writeFileSync(path, before.replace(/(?<=version = ')[^']*/, version));
spawnSync('git', ['add', path], { cwd: root, stdio: 'inherit' });
