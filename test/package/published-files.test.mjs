// The built files as published: what a site, an editor or a bundler gets.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { parseAst } from 'vite';
import { widgets } from '../../scripts/list-widgets.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => readFileSync(resolve(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const classic = read('dist/one-pill-widgets.iife.js');
/** The whole module and each widget's own, by file name. */
const modules = Object.fromEntries(
  ['one-pill-widgets', ...widgets.map(({ tag }) => tag)].map((name) => [name, read(`dist/${name}.js`)]),
);
const npmFiles = readdirSync(resolve(root, 'dist/npm'), { recursive: true })
  .filter((name) => name.endsWith('.js'))
  .map((name) => `dist/npm/${name}`);

/** Every node of a script's syntax tree of one kind, as source. */
function find(type, code) {
  const found = [];
  const look = (node) => {
    if (node.type === type) found.push(code.slice(node.start, node.end));
    for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') look(child);
  };
  look(parseAst(code));
  return found;
}

for (const [name, code] of Object.entries(modules)) {
  test(`${name}.js is one file: it imports nothing`, () => {
    const imports = ['ImportDeclaration', 'ImportExpression', 'ExportAllDeclaration'];
    assert.deepEqual(
      imports.flatMap((type) => find(type, code)),
      [],
    );
  });

  test(`${name}.js has Lit's production files inside`, () => {
    assert.match(code, /lit\$/);
    assert.doesNotMatch(code, /dev mode/);
  });

  test(`${name}.js contacts no address by itself: no fetch of a literal, no beacon, no font`, () => {
    const contact =
      /sendBeacon|XMLHttpRequest|@import|fonts\.g|preconnect|dns-prefetch|document\.cookie|fetch\(\s*["'`]/;
    assert.equal(code.match(contact)?.[0], undefined);
  });
}

for (const { tag } of widgets) {
  test(`${tag}.js brings its own widget and no other`, () => {
    const others = widgets.filter((widget) => widget.tag !== tag);
    // Of another widget only its line in the list of widgets is there.
    for (const { className } of others) assert.equal(modules[tag].split(className).length, 2, className);
  });
}

for (const name of ['one-pill-widgets.iife', 'one-pill-head', 'one-pill-check']) {
  test(`${name}.js is ASCII, for pages in any encoding, and parses as a classic script`, () => {
    const code = read(`dist/${name}.js`);
    assert.equal(code.match(/[^\0-\x7F]+/)?.[0], undefined);
    assert.doesNotThrow(() => new Script(code));
  });
}

test('the check stands apart: nothing of it is in another file, and it asks nothing of anybody and keeps nothing', () => {
  const check = read('dist/one-pill-check.js');
  assert.match(check, /data-one-pill-check/);
  for (const [name, code] of Object.entries(everyScript)) {
    assert.doesNotMatch(code, /one-pill-check/, name);
  }
  assert.doesNotMatch(
    check,
    /sendBeacon|XMLHttpRequest|fetch\(|import\(|WebSocket|document\.cookie|setItem|removeItem|indexedDB/,
  );
});

test('a module does not parse as a classic script', () => {
  for (const [name, code] of Object.entries(modules))
    assert.throws(() => new Script(code), SyntaxError, name);
});

const everyScript = {
  ...modules,
  classic,
  ...Object.fromEntries(npmFiles.map((path) => [path, read(path)])),
};
for (const [name, code] of Object.entries(everyScript)) {
  test(`${name} has its statics as fields: Safari 15 cannot parse a static block`, () => {
    assert.deepEqual(find('StaticBlock', code), []);
  });
}

const classNames = widgets.map(({ className }) => className);
for (const [entry, names] of [
  ['.', classNames],
  ...widgets.map(({ id, className }) => [`./${id}`, [className]]),
]) {
  test(`the npm entry ${entry} imports in Node without a browser and registers nothing`, async () => {
    const exported = await import(resolve(root, manifest.exports[entry].default));
    assert.deepEqual(Object.keys(exported).sort(), [...names, 'addLocale'].sort());
    for (const { tag } of widgets) assert.equal(globalThis.customElements?.get(tag), undefined);
    for (const name of names) assert.equal(exported[name].version, manifest.version);
  });
}

for (const [entry, expected] of [
  ['./define', widgets],
  ...widgets.map((widget) => [`./define/${widget.id}`, [widget]]),
]) {
  test(`the npm entry ${entry} registers ${expected.map(({ tag }) => tag).join(', ')}`, () => {
    const script = `
      const defined = [];
      globalThis.customElements = { get: () => undefined, define: (tag) => defined.push(tag) };
      const { default: _, ...exported } = await import('${resolve(root, manifest.exports[entry].default)}');
      console.log(JSON.stringify([defined, Object.keys(exported).sort()]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), [
      expected.map(({ tag }) => tag),
      [...expected.map(({ className }) => className), 'addLocale'].sort(),
    ]);
  });
}

test('package.json exports two entries and one file for each widget of the list', () => {
  const expected = widgets.flatMap(({ id, tag }) => [`./${id}`, `./define/${id}`, `./${tag}.js`]);
  assert.deepEqual(
    expected.filter((name) => !(name in manifest.exports)),
    [],
  );
});

for (const path of ['wordpress/plugin/style.css', 'wordpress/plugin/js/one-pill-room.js']) {
  test(`${path}, which no build writes, names every widget of the list wherever it names all`, () => {
    const lists = [...read(path).matchAll(/(?:one-pill-[a-z-]+,\s+){2,}one-pill-[a-z-]+/g)];
    assert.ok(lists.length > 0);
    for (const [list] of lists)
      assert.deepEqual(
        list.split(/,\s+/),
        widgets.map(({ tag }) => tag),
      );
  });
}

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
  const { modules: described } = JSON.parse(read('dist/custom-elements.json'));
  const tags = described.flatMap(({ declarations }) =>
    declarations.map(({ tagName }) => tagName).filter(Boolean),
  );
  assert.deepEqual(tags.sort(), widgets.map(({ tag }) => tag).sort());
  for (const { path } of described) assert.ok(readdirSync(resolve(root, path, '..')).length > 0, path);
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
