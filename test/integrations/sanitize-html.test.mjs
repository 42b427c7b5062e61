// What sanitize-html leaves of the snippets of the README and the guide.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import sanitize from 'sanitize-html';

const text = ['README.md', 'docs/guide.md']
  .map((path) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8'))
  .join('\n');
const snippets = [...text.matchAll(/```html\n([^]*?)```/g)]
  .map(([, snippet]) => snippet)
  .filter((snippet) => /<one-pill-|data-one-pill/.test(snippet));
const words = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('its defaults keep the words and the link of each snippet', () => {
  assert.equal(snippets.length, 9);
  for (const snippet of snippets) {
    const kept = sanitize(snippet);
    assert.equal(words(kept), words(snippet));
    assert.match(kept, /<a href="https:[^"]+">[^<]+<\/a>/);
  }
});

test('the div survives where data attributes are allowed, and still without handlers', () => {
  const kept = sanitize('<div data-one-pill="banner" data-tone="quiet" onclick="x()"><p>Words</p></div>', {
    allowedAttributes: { div: ['data-*'] },
  });
  assert.equal(kept, '<div data-one-pill="banner" data-tone="quiet"><p>Words</p></div>');
});
