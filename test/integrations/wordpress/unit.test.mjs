// The plugin's functions by PHPUnit, of Debian, in the running WordPress: each of its tests is one here.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder } from './site.mjs';

const tests = join(import.meta.dirname, 'php');
const log = join(folder, 'phpunit.xml');

describe('WordPress, the plugin’s functions', () => {
  const { stdout } = spawnSync(
    'phpunit',
    ['--no-configuration', '--bootstrap', join(tests, 'bootstrap.php'), '--log-junit', log, tests],
    { encoding: 'utf8', cwd: tests },
  );
  let results = '';
  try {
    results = readFileSync(log, 'utf8');
  } catch {
    // PHP stopped before a test; the next one tells.
  }
  const cases = [...results.matchAll(/<testcase name="([^"]+)"[^>]*?(?:\/>|>([^]*?)<\/testcase>)/g)];

  it('PHPUnit runs', () => assert.ok(cases.length > 10, stdout));
  for (const [, name, inside = ''] of cases) it(name, () => assert.equal(inside.trim(), ''));
});
