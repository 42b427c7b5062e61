// What editors know of the tags: VS Code's own language service with the custom data, and the web-types of JetBrains' editors.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { test } from 'node:test';

// Published in a form whose names an `import` cannot see.
const { getLanguageService, newHTMLDataProvider, TextDocument } = createRequire(import.meta.url)(
  'vscode-html-languageservice',
);
const root = resolve(import.meta.dirname, '../..');
const readJson = (path) => JSON.parse(readFileSync(resolve(root, path), 'utf8'));
const manifest = readJson('package.json');
const { modules } = readJson('dist/custom-elements.json');
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

const { version, tags } = readJson(manifest.exports['./vscode.html-custom-data.json']);
const service = getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [newHTMLDataProvider('one-pill', { version, tags })],
});

/** What the editor offers where `|` stands. */
function complete(html) {
  const document = TextDocument.create('file:///page.html', 'html', 1, html.replace('|', ''));
  const position = document.positionAt(html.indexOf('|'));
  const { items } = service.doComplete(document, position, service.parseHTMLDocument(document));
  return items.map(({ label }) => label);
}

/** The words or numbers that an attribute takes, if it takes one of a few. */
const choicesOf = ({ type }) =>
  type.text.match(/'[^']*'|\b\d+\b/g)?.map((word) => word.replaceAll("'", '')) ?? [];

test('VS Code completes tone="…" with both of its values', () => {
  assert.deepEqual(complete('<one-pill-banner tone="|"></one-pill-banner>').toSorted(), ['quiet', 'strong']);
});

test('VS Code completes the four tags', () => {
  const expected = elements.map(({ tagName }) => tagName);
  const offered = complete('<|').filter((name) => name.startsWith('one-pill-'));
  assert.deepEqual(offered.toSorted(), expected.toSorted());
});

for (const { tagName, attributes } of elements) {
  test(`VS Code completes every attribute of <${tagName}>, and the values of those that take one of a few`, () => {
    const offered = complete(`<${tagName} |></${tagName}>`);
    assert.deepEqual(
      attributes.map(({ name }) => name).filter((name) => !offered.includes(name)),
      [],
    );
    for (const attribute of attributes) {
      const values = complete(`<${tagName} ${attribute.name}="|"></${tagName}>`);
      assert.deepEqual(values.toSorted(), choicesOf(attribute).toSorted(), attribute.name);
    }
  });

  test(`VS Code says of <${tagName}> what each attribute is, where the pointer rests`, () => {
    for (const { name, description } of attributes) {
      const html = `<${tagName} ${name}="x"></${tagName}>`;
      const document = TextDocument.create('file:///page.html', 'html', 1, html);
      const at = document.positionAt(html.indexOf(` ${name}=`) + 1);
      const { contents } = service.doHover(document, at, service.parseHTMLDocument(document));
      assert.ok(contents.value.includes(description), name);
    }
  });
}

test('package.json leads JetBrains’ editors to web-types of this version, with every attribute, slot and event', () => {
  const webTypes = readJson(manifest['web-types']);
  assert.equal(webTypes.name, manifest.name);
  assert.equal(webTypes.version, manifest.version);
  const byName = (list = []) => list.map(({ name }) => name).toSorted();
  const described = webTypes.contributions.html.elements;
  assert.deepEqual(byName(described), elements.map(({ tagName }) => tagName).toSorted());
  for (const { tagName, attributes, slots, events } of elements) {
    const element = described.find(({ name }) => name === tagName);
    assert.deepEqual(byName(element.attributes), byName(attributes));
    assert.deepEqual(byName(element.slots), byName(slots));
    assert.deepEqual(byName(element.js.events), byName(events));
    for (const attribute of attributes) {
      const { value } = element.attributes.find(({ name }) => name === attribute.name);
      assert.deepEqual(choicesOf({ type: { text: value.type } }), choicesOf(attribute), attribute.name);
    }
  }
});
