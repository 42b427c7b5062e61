// What editors, frameworks and the generated docs learn of the elements: everything is described, choices are closed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { widgets } from '../../scripts/list-widgets.mjs';

const root = resolve(import.meta.dirname, '../..');
const { modules } = JSON.parse(readFileSync(resolve(root, 'dist/custom-elements.json'), 'utf8'));
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ customElement, tagName }) => customElement && tagName);
const byTag = new Map(elements.map((element) => [element.tagName, element]));

/** What each element promises (the public contract): its parts, its methods, and the attributes that take one of a few words. */
const promised = {
  'one-pill-stat-counter': {
    parts: ['figure', 'label', 'source', 'action', 'pictogram'],
    methods: ['replay'],
    choices: {
      qualifier: ['over', 'more than', 'at least', 'about', 'nearly'],
      notation: ['compact', 'standard'],
    },
  },
  'one-pill-banner': {
    parts: ['heading', 'message', 'link', 'help', 'share', 'close'],
    methods: ['dismiss', 'show'],
    choices: { tone: ['strong', 'quiet'], placement: ['inline', 'top', 'bottom'] },
  },
  'one-pill-comparison-slider': {
    parts: ['stage', 'divider', 'handle', 'start-label', 'end-label', 'caption', 'answer'],
    methods: [],
    choices: {
      pair: ['oxycodone-30', 'amphetamine-30', 'alprazolam-2'],
      orientation: ['horizontal', 'vertical'],
      fit: ['cover', 'contain'],
    },
  },
  'one-pill-video-card': {
    parts: ['poster', 'play', 'heading', 'details', 'link', 'transcript'],
    methods: ['play', 'close'],
    choices: { crossorigin: ['anonymous', 'use-credentials'] },
  },
};

/** Every widget has a ground, words, lines, corners, a typeface and distances that a page may set. */
const commonProperties = ['surface', 'text', 'border', 'radius', 'font', 'space'].map(
  (name) => `--one-pill-${name}`,
);

test('the manifest holds each widget of the list, and no other element', () => {
  assert.deepEqual([...byTag.keys()].toSorted(), widgets.map(({ tag }) => tag).toSorted());
});

test('the manifest’s modules are in the order of their paths, which no disk changes', () => {
  const paths = modules.map(({ path }) => path);
  assert.deepEqual(paths, paths.toSorted());
});

/** What kind of value each custom property takes, by the end of its name; all others are colors. */
const syntaxes = {
  radius: '<length>',
  space: '<length>',
  height: '<length>',
  offset: '<length>',
  font: '<font-family>',
};

/** Attributes that take a list have no closed type: what they may name stands in their descriptions alone. */
const { module: helpLines } = await runnerImport('/src/content/help-lines.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const lists = { help: [helpLines.helpLineIds.join(' '), 'none'] };

for (const [attribute, words] of Object.entries(lists)) {
  test(`<one-pill-banner> describes ${attribute} with all that it may name, in that order`, () => {
    const { description } = byTag.get('one-pill-banner').attributes.find(({ name }) => name === attribute);
    const named = [...description.matchAll(/`([^`]*)`/g)].map(([, text]) => text);
    assert.deepEqual(named, words);
  });
}

test('every widget has an entry in `promised` above: its parts, its methods and its choices', () => {
  assert.deepEqual(
    widgets.filter(({ tag }) => !(tag in promised)),
    [],
  );
});

for (const { tag } of widgets.filter((widget) => widget.tag in promised)) {
  const element = byTag.get(tag) ?? {};
  const names = (list = []) => list.map(({ name }) => name);
  /** Names in a list that nothing is said of. */
  const undescribed = (list = []) => names(list.filter(({ description }) => !description?.trim()));

  test(`<${tag}> is described: itself, and every attribute, slot, part, custom property, event and method`, () => {
    assert.ok(element.summary, 'a summary');
    assert.ok(element.description, 'a description');
    const methods = element.members.filter(
      ({ kind, privacy }) => kind === 'method' && privacy !== 'private' && privacy !== 'protected',
    );
    for (const list of ['attributes', 'slots', 'cssParts', 'cssProperties', 'events'])
      assert.deepEqual(undescribed(element[list]), [], list);
    assert.deepEqual(undescribed(methods), [], 'methods');
    assert.ok(names(element.slots).includes(''), 'the fallback is a slot');
  });

  test(`<${tag}> has a type for every attribute, event and custom property`, () => {
    for (const { name, type } of [...element.attributes, ...element.events])
      assert.ok(type?.text && type.text !== 'any', name);
    for (const { name, type } of element.cssProperties)
      assert.equal(type?.text, syntaxes[name.split('-').at(-1)] ?? '<color>', name);
  });

  test(`<${tag}> lets every attribute without a default be taken back, in both ways that frameworks do so`, () => {
    // `position` has no default in the manifest, as it is an accessor.
    const optional = element.attributes.filter(
      (attribute) => !attribute.default && attribute.name !== 'position',
    );
    for (const { name, type } of optional) assert.match(type.text, / \| null \| undefined$/, name);
  });

  test(`<${tag}> shows the methods that it promises, and none of its life cycle`, () => {
    // The platform itself copies elements by this method.
    const own = element.members.filter(({ kind, privacy }) => kind === 'method' && privacy === undefined);
    assert.deepEqual(
      names(own).filter((name) => name !== 'cloneNode'),
      promised[tag].methods,
    );
  });

  test(`<${tag}> names the words of every attribute that takes one of a few`, () => {
    for (const [attribute, words] of Object.entries(promised[tag].choices)) {
      const { type } = element.attributes.find(({ name }) => name === attribute);
      const known = [...type.text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
      assert.deepEqual(known.toSorted(), words.toSorted(), `${attribute}: ${type.text}`);
      assert.doesNotMatch(type.text, /\bstring\b/, `${attribute} is open`);
    }
  });

  test(`<${tag}> lists the parts and custom properties that a page may rely on`, () => {
    const missing = (wanted, list) => wanted.filter((name) => !names(list).includes(name));
    assert.deepEqual(missing(promised[tag].parts, element.cssParts), []);
    assert.deepEqual(missing(commonProperties, element.cssProperties), []);
  });
}
