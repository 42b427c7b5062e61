// The .zip for sites that serve the files themselves, as `npm run release` packs it: unpacked, checked, and opened.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import sirv from 'sirv';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { widgets } from '../../scripts/list-widgets.mjs';

const root = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { version } = manifest;
const name = `one-pill-widgets-${version}`;
const inDist = (path) => readFileSync(join(root, 'dist', path));
const hash = (algorithm, encoding, bytes) => createHash(algorithm).update(bytes).digest(encoding);

/** Packs what is built, and gives what it has written. */
function release(environment = {}) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/release.mjs')], {
    cwd: tmpdir(),
    env: { ...process.env, NODE_OPTIONS: '', SKIP_BUILD: '1', ...environment },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return Object.fromEntries(
    [`${name}.zip`, 'SHA256SUMS', 'integrity.json'].map((path) => [path, inDist(path)]),
  );
}

/** The files of an archive by their paths, as its directory lists them. */
function unpack(archive) {
  const end = archive.lastIndexOf('PK\u0005\u0006');
  const files = {};
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    const length = archive.readUInt16LE(at + 28);
    const path = archive.toString('utf8', at + 46, at + 46 + length);
    const start = archive.readUInt32LE(at + 42);
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    files[path] = inflateRawSync(archive.subarray(data, data + archive.readUInt32LE(at + 20)));
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** Lines such as `sha256sum` writes and checks. */
const readSums = (bytes) =>
  Object.fromEntries(
    bytes
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, sum, path] = /^([\da-f]{64}) {2}(\S+)$/.exec(line) ?? assert.fail(line);
        return [path, sum];
      }),
  );

const first = release();
const packed = unpack(first[`${name}.zip`]);
const files = Object.fromEntries(
  Object.entries(packed).map(([path, bytes]) => [path.slice(name.length + 1), bytes]),
);
const integrity = JSON.parse(files['integrity.json']);
const page = files['index.html'].toString();
const scripts = [...page.matchAll(/<script\b([^>]*)>/g)].map(([, text]) =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key, value = '']) => [key, value]),
  ),
);

test('the release is the same, byte for byte, when it is made again: elsewhere, later, in another zone and language', () => {
  const later = new Date(Date.now() + 86_400_000);
  const file = join(root, 'dist/one-pill-head.js');
  utimesSync(file, later, later);
  const second = release({ TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
  for (const [path, bytes] of Object.entries(first)) {
    assert.equal(hash('sha256', 'hex', second[path]), hash('sha256', 'hex', bytes), path);
  }
});

test('the release holds what a site serves itself, in one folder with the version in its name, and nothing else', () => {
  assert.ok(Object.keys(packed).every((path) => path.startsWith(`${name}/`)));
  assert.deepEqual(
    Object.keys(files).toSorted(),
    [
      'one-pill-widgets.js',
      'one-pill-widgets.iife.js',
      ...widgets.map(({ tag }) => `${tag}.js`),
      'one-pill-head.js',
      'one-pill-check.js',
      'facts.json',
      'facts.csv',
      'facts.schema.json',
      'fact-feed.schema.json',
      'example/pill.mp4',
      'index.html',
      'CHANGELOG.md',
      'LICENSE',
      'LICENSE-Lit',
      'SHA256SUMS',
      'integrity.json',
    ].toSorted(),
  );
});

test('the release has the very files that npm has, but for those that editors read', () => {
  const forEditors = ['custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json'];
  for (const target of Object.values(manifest.exports)) {
    const [, path] = /^\.\/dist\/([\w.-]+\.(?:js|json|csv))$/.exec(target) ?? [];
    if (path && !forEditors.includes(path)) assert.ok(files[path].equals(inDist(path)), path);
  }
  assert.match(files['LICENSE-Lit'].toString(), /Google LLC/);
});

test('SHA256SUMS in the folder has every other file’s sum', () => {
  const { SHA256SUMS, ...others } = files;
  const expected = Object.entries(others).map(([path, bytes]) => [path, hash('sha256', 'hex', bytes)]);
  assert.deepEqual(readSums(SHA256SUMS), Object.fromEntries(expected));
});

test('SHA256SUMS beside the .zip has the sums of the .zip and of what stands beside it', () => {
  const sums = readSums(first.SHA256SUMS);
  assert.ok(`${name}.zip` in sums && 'integrity.json' in sums);
  for (const { tag } of widgets) assert.ok(`${tag}.js` in sums, tag);
  for (const [path, sum] of Object.entries(sums)) {
    assert.equal(hash('sha256', 'hex', inDist(path)), sum, path);
  }
});

test('integrity.json has what integrity="…" takes, for every file that is no sum itself', () => {
  const { SHA256SUMS: _, 'integrity.json': written, ...others } = files;
  const expected = Object.entries(others).map(([path, bytes]) => [
    path,
    `sha384-${hash('sha384', 'base64', bytes)}`,
  ]);
  assert.deepEqual(integrity, Object.fromEntries(expected));
  assert.ok(first['integrity.json'].equals(written), 'the one beside the .zip is the same');
});

test('index.html loads the module by its integrity, and every other script that it names has the right one', () => {
  const [module, ...others] = scripts.filter(({ src }) => src);
  assert.deepEqual(others, []);
  assert.equal(module.type, 'module');
  assert.equal(module.src, 'one-pill-widgets.js');
  assert.equal(module.integrity, integrity[module.src]);
  assert.equal(module.crossorigin, 'anonymous');
  for (const [, text] of page.matchAll(/integrity=&quot;([^&]*)&quot;/g)) {
    assert.ok(Object.values(integrity).includes(text), text);
  }
});

test('index.html says what each script file is for, with its integrity, and where to put the folder', () => {
  for (const path of Object.keys(files).filter((each) => each.endsWith('.js'))) {
    const [, about = ''] = page.split(`<dt><a href="${path}">`);
    assert.ok(about.split('</dd>')[0].includes(integrity[path]), path);
  }
  assert.ok(
    page.includes(`&lt;script type=&quot;module&quot; data-cfasync=&quot;false&quot; src=&quot;/${name}/`),
  );
});

test('the npm package holds the built files that it exports, and no release', () => {
  const { stdout, stderr } = spawnSync('npm pack --dry-run --json --ignore-scripts', {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  assert.ok(stdout, stderr);
  const [{ files: published }] = JSON.parse(stdout);
  // The types for frameworks have no script beside them; these two are what those are made of.
  const shared = ['dist/types/attributes.d.ts', 'dist/types/widgets.d.ts'];
  const exported = Object.values(manifest.exports)
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .map((target) => target.slice(2));
  const withoutModules = (paths) => paths.filter((path) => !path.startsWith('dist/npm/')).toSorted();
  assert.deepEqual(
    withoutModules(published.map(({ path }) => path)),
    withoutModules([...exported, ...shared, 'README.md', 'LICENSE']),
  );
});

/** In this folder a web server's root, the packed folder in it. */
let place;
let server;
let browser;
before(async () => {
  place = mkdtempSync(join(tmpdir(), 'one-pill-release-'));
  for (const [path, bytes] of Object.entries(packed)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
  server = createServer(sirv(place, { dev: true })).listen(0, '127.0.0.1');
  browser = await launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(place, { recursive: true, force: true });
});

/** Opens a page; gives each widget's state there, and what has gone wrong. */
async function open(address) {
  const tab = await browser.newPage();
  const problems = [];
  tab.on('pageerror', (error) => problems.push(String(error)));
  tab.on('console', (message) => message.type() === 'warn' && problems.push(message.text()));
  const asked = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto(address, { waitUntil: 'load' });
  const states = await tab.evaluate(
    (tags) =>
      Promise.all(
        tags.map(async (tag) => {
          const element = document.querySelector(tag);
          const isDefined = await Promise.race([
            customElements.whenDefined(tag).then(() => true),
            new Promise((done) => {
              setTimeout(done, 5000, false);
            }),
          ]);
          await element.updateComplete;
          return {
            tag,
            isDefined,
            version: element.constructor.version,
            words: (element.shadowRoot?.textContent ?? '').trim().length > 20,
            height: element.shadowRoot?.firstElementChild?.getBoundingClientRect().height ?? 0,
          };
        }),
      ),
    widgets.map(({ tag }) => tag),
  );
  await tab.close();
  return { states, problems, asked };
}

function assertShown({ tag, isDefined, version: running, words, height }) {
  assert.ok(isDefined, tag);
  assert.equal(running, version, tag);
  // None of the widgets is lower.
  assert.ok(words && height > 100, `${tag}: ${height} px high`);
}

test('the unpacked page shows every widget from a web server, and asks nobody else', async () => {
  const origin = `http://localhost:${server.address().port}`;
  const opened = await open(`${origin}/${name}/index.html`);
  assert.equal(opened.states.length, widgets.length);
  opened.states.forEach(assertShown);
  assert.deepEqual(opened.problems, []);
  for (const url of opened.asked) assert.ok(url.startsWith(origin), url);
});

test('the unpacked page shows its widgets when it is opened from a disk; the film stays a link, as the page says', async () => {
  const { states } = await open(pathToFileURL(join(place, name, 'index.html')).href);
  for (const state of states) {
    if (state.tag === 'one-pill-video-card') assert.ok(state.isDefined && !state.height);
    else assertShown(state);
  }
  assert.match(page, /from a disk.*the film stays a link/is);
});

test('a module of the release that somebody has changed does not run; the words stay', async () => {
  const changed = join(place, name, 'one-pill-widgets.js');
  writeFileSync(changed, `${readFileSync(changed, 'utf8')}\n`);
  const tab = await browser.newPage();
  await tab.goto(`http://localhost:${server.address().port}/${name}/`, { waitUntil: 'load' });
  const [isDefined, words] = await tab.evaluate((tag) => {
    const { innerText } = document.querySelector(tag);
    return [customElements.get(tag) !== undefined, innerText];
  }, 'one-pill-stat-counter');
  assert.equal(isDefined, false);
  assert.match(words, /47 million .*Source/s);
});
