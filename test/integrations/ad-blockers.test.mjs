// What readers' ad blockers make of a page with the widgets: Debian's copies of EasyList, EasyPrivacy and uBlock Origin's own
// lists, run through a filter engine. A widget that is blocked or hidden is a warning that a reader does not get.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { before, test } from 'node:test';
import { FiltersEngine, Request } from '@ghostery/adblocker';

const root = resolve(import.meta.dirname, '../..');
const lists = '/usr/share/chromium/extensions/ublock-origin/assets';
const listFiles = [
  'thirdparties/easylist/easylist.txt',
  'thirdparties/easylist/easyprivacy.txt',
  'ublock/filters.min.txt',
  'ublock/privacy.min.txt',
];
const tags = [
  'one-pill-stat-counter',
  'one-pill-banner',
  'one-pill-comparison-slider',
  'one-pill-video-card',
];

let engine;
before(() => {
  engine = FiltersEngine.parse(
    listFiles.map((file) => readFileSync(resolve(lists, file), 'utf8')).join('\n'),
  );
});

const blocked = (url, type = 'script', sourceUrl = 'https://school.example/page') =>
  engine.match(Request.fromRawDetails({ url, type, sourceUrl })).match;

/** Every class, id and part in the built file's templates and style sheets, and what a page's owner may write on a tag. */
function namesInUse() {
  const code = readFileSync(resolve(root, 'dist/one-pill-widgets.js'), 'utf8');
  const words = (pattern) => [...code.matchAll(pattern)].flatMap(([, value]) => value.split(/\s+/));
  const isName = (name) => /^[a-z][\w-]*$/i.test(name);
  return {
    classes: [
      ...new Set([...words(/class="?([\w -]+)/g), ...words(/\.([a-z][\w-]+)(?=[\s,{:>+~.[)])/g)]),
    ].filter(isName),
    ids: [...new Set([...words(/\bid="?([\w-]+)/g), ...words(/part="?([\w -]+)/g)])].filter(isName),
  };
}

/** The generic rules that would hide something with these names on any site. */
function hidden(names, markup) {
  const { styles } = engine.getCosmeticsFilters({
    url: 'https://school.example/page',
    hostname: 'school.example',
    domain: 'school.example',
    ...names,
    getBaseRules: true,
    getInjectionRules: false,
    getExtendedRules: false,
    getRulesFromDOM: true,
    getRulesFromHostname: true,
  });
  const selectors = styles
    .replace(/\{[^}]*\}/g, ',')
    .split(/,\s*(?![^(]*\))/)
    .map((selector) => selector.trim());
  return selectors.filter((selector) => selector && markup(selector));
}

test('the lists and the engine work at all', () => {
  assert.equal(blocked('https://school.example/banner.php?size=468'), true);
  assert.equal(blocked('https://school.example/statcounter.js'), true);
  assert.notDeepEqual(
    hidden({ classes: ['banner-ad'], ids: [] }, (selector) => selector === '.banner-ad'),
    [],
  );
});

test('no file of ours is blocked, on the own site or from a CDN', () => {
  const files = readdirSync(resolve(root, 'dist')).filter((name) => name.endsWith('.js'));
  // The whole module and its twin, each widget's own, the banner's in the head, and the check.
  assert.equal(files.length, 8);
  for (const file of files) {
    for (const host of [
      'https://school.example/',
      'https://school.example/assets/one-pill-widgets/',
      'https://cdn.jsdelivr.net/npm/one-pill-widgets@0.1.0/dist/',
      'https://unpkg.com/one-pill-widgets@0.1.0/dist/',
    ]) {
      assert.equal(blocked(host + file), false, host + file);
    }
  }
});

test('no module of the npm package is blocked where a development server serves each by itself', () => {
  const modules = readdirSync(resolve(root, 'dist/npm'), { recursive: true }).filter((name) =>
    name.endsWith('.js'),
  );
  for (const file of modules) {
    const url = `https://school.example/node_modules/one-pill-widgets/dist/npm/${file}`;
    assert.equal(blocked(url), false, url);
  }
});

test('the players that a reader asks for are not blocked', () => {
  for (const url of [
    'https://www.youtube-nocookie.com/embed/MADEUP_ID_0?autoplay=1&playsinline=1&rel=0',
    'https://player.vimeo.com/video/76979871?autoplay=1&playsinline=1&dnt=1',
  ]) {
    assert.equal(blocked(url, 'sub_frame'), false, url);
  }
});

test('no class, id, part or tag of ours is hidden by a generic rule', () => {
  const { classes, ids } = namesInUse();
  assert.ok(classes.includes('frame') && ids.includes('heading'));
  const own = [...classes.map((name) => `.${name}`), ...ids.map((name) => `#${name}`)];
  const found = hidden(
    { classes, ids },
    (selector) => own.includes(selector) || /one-pill|data-one/.test(selector),
  );
  assert.deepEqual(found, []);
});

test('no rule of any list names a tag or an attribute of ours', () => {
  for (const file of listFiles) {
    const text = readFileSync(resolve(lists, file), 'utf8');
    for (const name of [...tags, 'data-one-pill', 'one-pill']) {
      assert.equal(text.includes(name), false, `${name} in ${file}`);
    }
  }
});
