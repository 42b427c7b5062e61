// The npm entries on a server: no DOM there, but Lit's shim of one.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

for (const entry of ['index', 'define']) {
  for (const shim of ['', "await import('@lit-labs/ssr/lib/install-global-dom-shim.js');"]) {
    test(`${entry} is imported without a word${shim && ", with Lit's shim"}`, () => {
      const script = `${shim} await import('${resolve(root, `dist/npm/${entry}.js`)}');`;
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: import.meta.dirname,
        encoding: 'utf8',
      });
      assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
    });
  }
}
