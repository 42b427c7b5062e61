// Cells of the record that a spreadsheet could take for something else.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';

const { module } = await runnerImport('/website/record/record.ts', {
  root: resolve(import.meta.dirname, '../..'),
  configFile: false,
  logLevel: 'error',
});

test('a cell that would be a formula stays text', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    assert.match(module.csvCell(`${start}HYPERLINK("https://evil.example")`), /^"?'/);
  }
});

test('a cell with commas, quotes or lines is one cell', () => {
  assert.equal(module.csvCell('a,b'), '"a,b"');
  assert.equal(module.csvCell('say "no"'), '"say ""no"""');
  assert.equal(module.csvCell('one\r\ntwo'), '"one\r\ntwo"');
  assert.equal(module.csvCell('29%'), '29%');
});
