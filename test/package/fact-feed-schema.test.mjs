// The form of fact feeds as published, and the demo's feeds beside it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => JSON.parse(readFileSync(resolve(root, path), 'utf8'));
const schema = read('dist/fact-feed.schema.json');
const { fact } = schema.$defs;

test('the schema describes every field of a fact, and no other', () => {
  const fields = 'asOf label note of period qualifier series source sourceHref still unit value';
  assert.equal(Object.keys(fact.properties).sort().join(' '), fields);
  for (const [name, field] of Object.entries(fact.properties))
    assert.ok(field.description ?? field.enum, name);
});

test('the demo’s feed has what the schema asks for', () => {
  const { facts } = read('demo/media/feed.json');
  for (const [id, fields] of Object.entries(facts)) {
    for (const name of fact.required) assert.ok(name in fields, `${id} ${name}`);
    for (const name of Object.keys(fields)) assert.ok(name in fact.properties, `${id} ${name}`);
  }
});
