// README and docs: links lead somewhere, snippets use what there is, commands exist.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => readFileSync(resolve(root, path), 'utf8');
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'docs/frameworks'].flatMap((folder) =>
    readdirSync(resolve(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];
const { modules } = JSON.parse(read('dist/custom-elements.json'));
const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
const { scripts } = JSON.parse(read('package.json'));

const headingAnchors = (text) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-'),
  );

for (const page of pages) {
  const text = read(page);

  test(`${page}: each link inside the repository leads to a file and a heading that are there`, () => {
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(?:https?|mailto):/.test(target)) continue;
      const [path, anchor] = target.split('#');
      const file = path ? resolve(root, dirname(page), path) : resolve(root, page);
      assert.ok(existsSync(file), target);
      if (anchor) assert.ok(headingAnchors(readFileSync(file, 'utf8')).includes(anchor), target);
    }
  });

  test(`${page}: each command it names is one`, () => {
    for (const [, name] of text.matchAll(/npm run ([\w-]+)/g)) assert.ok(name in scripts, name);
  });

  // Pages of frameworks name the files of an application; test/integrations builds those.
  if (!page.startsWith('docs/frameworks/')) {
    test(`${page}: each file of the repository that it names is there`, () => {
      for (const [, path] of text.matchAll(/`((?:src|test|scripts|website|demo|docs)\/[\w./-]+)`/g)) {
        if (path.startsWith('test/') || !path.includes('<')) assert.ok(existsSync(resolve(root, path)), path);
      }
    });
  }

  for (const [, snippet] of text.matchAll(/```html\n([^]*?)```/g)) {
    for (const [, tag, written] of snippet.matchAll(/<(one-pill-[\w-]+)([^>]*)>/g)) {
      test(`${page}: <${tag}${written.replaceAll(/\s+/g, ' ')}> uses documented attributes`, () => {
        const element = elements.find(({ tagName }) => tagName === tag);
        assert.ok(element, tag);
        const known = [...element.attributes.map(({ name }) => name), 'style', 'lang', 'dir', 'class'];
        for (const [, name] of written.matchAll(/\s([\w-]+)(?:="[^"]*")?/g))
          assert.ok(known.includes(name), name);
      });
    }
  }
}

test('the docs have the snippets that the tests of editors and sanitizers try', () => {
  const found = pages.flatMap((page) =>
    [...read(page).matchAll(/```html\n([^]*?)```/g)].filter(([, html]) =>
      /<one-pill-|data-one-pill/.test(html),
    ),
  );
  assert.equal(found.length, 9);
});

test('README.md is short enough to be read', () => {
  assert.ok(read('README.md').split('\n').length <= 160);
});

test('the policy of docs/strict-sites.md is the one that the website runs under', () => {
  const [, written] = read('docs/strict-sites.md').match(/```text\n(default-src[^`]*)```/);
  const documented = Object.fromEntries(
    written
      .replaceAll(/\s+/g, ' ')
      .trim()
      .split(/; ?/)
      .filter(Boolean)
      .map((directive) => directive.split(/ (.*)/).slice(0, 2)),
  );
  const file = 'website/pages/content-security-policy.json';
  assert.deepEqual(documented, JSON.parse(read(file)), `docs/strict-sites.md is as ${file}`);
});

test('README.md leads to every page of the docs', () => {
  const readme = read('README.md');
  for (const page of pages.filter((path) => path.startsWith('docs/'))) {
    assert.ok(readme.includes(`](${page})`), page);
  }
});

test('docs/releases.md names every kind of thing that the reference lists', () => {
  const text = read('docs/releases.md').toLowerCase();
  const kinds = new Set(
    [...read('docs/reference.md').matchAll(/^### (.+)$/gm)].flatMap(([, title]) => title.split(' and ')),
  );
  assert.ok(kinds.size >= 6);
  for (const kind of kinds) assert.ok(text.includes(kind.toLowerCase().replace(/^read-only /, '')), kind);
});

test('every page keeps the rooms that the README keeps', () => {
  const roomsIn = (path) =>
    [...read(path).matchAll(/min-?[hH]eight: '?((?:max|min)\([^'";]*\))/g)].map(([, room]) => room);
  const known = roomsIn('README.md');
  assert.equal(known.length, 4);
  for (const path of [...pages, 'test/host-pages/reserve.css'])
    for (const room of roomsIn(path)) assert.ok(known.includes(room), `${path}: ${room}`);
});

test('the guide lists every observance', async () => {
  const { module } = await runnerImport('/src/content/observances.ts', {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const guide = read('docs/guide.md');
  assert.deepEqual(
    module.observanceIds.filter((id) => !guide.includes(`\`${id}\``)),
    [],
  );
});

test('docs/strict-sites.md opts out of what the builder’s tag opts out of', async () => {
  const { module } = await runnerImport('/website/builder/snippets.ts', {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const tag = module.moduleScript('/one-pill-widgets.js', { integrity: 'sha384-none' }, true);
  const optOuts = tag.match(/(?:data-[a-z-]+|nowprocket)(?==)/g);
  assert.ok(optOuts.length >= 5);
  const page = read('docs/strict-sites.md');
  assert.deepEqual(
    optOuts.filter((name) => !page.includes(name)),
    [],
  );
});
