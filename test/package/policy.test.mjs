// The content-security policy stands in one file; the words about it say the same.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => readFileSync(resolve(root, path), 'utf8');
const recommended = JSON.parse(read('website/pages/content-security-policy.json'));

/** A policy's directives by name. */
const parse = (text) =>
  Object.fromEntries(
    text
      .split(';')
      .map((part) => part.trim().replace(/\s+/g, ' '))
      .filter(Boolean)
      .map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
  );

test('the docs recommend the policy that the website runs under', () => {
  const documents = ['README.md', 'docs/strict-sites.md'].filter((path) => existsSync(resolve(root, path)));
  const policies = documents.flatMap((path) => [
    ...read(path).matchAll(/```(?:text|http)?\n(default-src 'none'[^`]*)```/g),
  ]);
  assert.ok(policies.length, 'a policy in the docs');
  for (const [, text] of policies) assert.deepEqual(parse(text), recommended);
});

test('the pages run under it, with frames of their own', () => {
  for (const page of ['site/index.html', 'site/es/index.html', 'site/facts/index.html']) {
    const [, content] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read(page)) ?? [];
    const directives = parse(content.replaceAll('&#39;', "'"));
    assert.deepEqual(directives, { ...recommended, 'frame-src': `'self' ${recommended['frame-src']}` }, page);
  }
});
