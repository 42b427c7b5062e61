// The built files as published: what a site, an editor or a bundler gets.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { createContext, Script } from 'node:vm';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => readFileSync(resolve(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const module = read('dist/one-pill-widgets.js');
const classic = read('dist/one-pill-widgets.iife.js');

test('the module is one file: it imports nothing', () => {
  assert.equal(module.match(/(^|[;}])import\s*[("'`{*]|\}from\s*["'`]/)?.[0], undefined);
});

test('the classic script is ASCII, for pages in any encoding', () => {
  assert.equal(classic.match(/[^\0-\x7F]+/)?.[0], undefined);
});

test('the classic script is a classic script and leaves no global behind', () => {
  const context = createContext({});
  const script = new Script(classic);
  // Without a DOM it stops at once; what counts is that it parses as a script and declares nothing.
  assert.throws(() => script.runInContext(context));
  // Lit keeps its own version markers there.
  assert.deepEqual(
    Object.keys(context).filter((name) => !name.startsWith('lit')),
    [],
  );
});

test('nothing in the scripts that Safari 15 cannot parse', () => {
  assert.equal((module + classic).match(/static\s*\{.{0,40}/)?.[0], undefined);
});

test('no address is contacted by the code itself: no fetch of a literal, no beacon, no font', () => {
  const contact =
    /sendBeacon|XMLHttpRequest|@import|fonts\.g|preconnect|dns-prefetch|document\.cookie|fetch\(\s*["'`]/;
  assert.equal(module.match(contact)?.[0], undefined);
});

test('the npm entry imports in Node without a browser and registers nothing', async () => {
  const entry = await import(resolve(root, manifest.exports['.'].default));
  assert.deepEqual(Object.keys(entry).sort(), [
    'OnePillBanner',
    'OnePillComparisonSlider',
    'OnePillStatCounter',
    'OnePillVideoCard',
    'addLocale',
  ]);
  assert.equal(globalThis.customElements?.get('one-pill-banner'), undefined);
  for (const name of ['OnePillBanner', 'OnePillComparisonSlider', 'OnePillStatCounter', 'OnePillVideoCard']) {
    assert.equal(entry[name].version, manifest.version);
  }
});

test('the npm entry leaves Lit to the application', () => {
  assert.match(read('dist/npm/banner/banner.js'), /from ["']lit["']/);
});

test('every path that package.json exports exists', () => {
  const paths = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  for (const path of paths) assert.ok(read(path).length > 0, path);
});

test('the manifest describes the four tags, and its paths exist', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const tags = modules.flatMap(({ declarations }) =>
    declarations.map(({ tagName }) => tagName).filter(Boolean),
  );
  assert.deepEqual(tags.sort(), [
    'one-pill-banner',
    'one-pill-comparison-slider',
    'one-pill-stat-counter',
    'one-pill-video-card',
  ]);
  for (const { path } of modules) assert.ok(readdirSync(resolve(root, path, '..')).length > 0, path);
});

for (const lock of ['package-lock.json', 'test/integrations/package-lock.json']) {
  test(`${lock} names no registry`, () => {
    assert.doesNotMatch(read(lock), /"resolved": "https?:/);
  });

  test(`${lock} has the packages of every platform, without which npm ci fails on the others`, () => {
    const { packages } = JSON.parse(read(lock));
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));
    assert.deepEqual(missing, []);
  });
}
