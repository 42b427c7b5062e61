// What editors and frameworks read, written from the manifest into dist/: custom data for VS Code, web-types for JetBrains,
// and the list of attributes and events that the types in types/ are made of.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format } from 'oxfmt';

const root = resolve(import.meta.dirname, '..');
const readJson = (path) => JSON.parse(readFileSync(resolve(root, path), 'utf8'));

const manifest = readJson('dist/custom-elements.json');
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const style = { singleQuote: true, printWidth: 110 };
async function write(path, text) {
  const { code, errors } = await format(path, text, style);
  if (errors.length) throw new Error(`${path}: ${errors[0].message}`);
  writeFileSync(resolve(root, 'dist', path), code);
}

const comment = (text) => `/** ${text.replaceAll(/\s+/g, ' ').trim()} */\n`;
const quote = (name) => `'${name}'`;

/** An element's attributes with the types of its properties, which stand in the class, and the names of its events. */
function describe({ tagName, name, summary, attributes, events }) {
  const lines = attributes.map(
    (attribute) =>
      `${comment(attribute.description)}${quote(attribute.name)}: ${name}[${quote(attribute.fieldName)}];`,
  );
  // `input` and `change` are the browser's own; frameworks know them.
  const own = events.filter((event) => event.name.startsWith('one-pill-'));
  return `${comment(summary)}${quote(tagName)}: {
    element: ${name};
    attributes: {
      ${lines.join('\n')}
    };
    events: ${own.map((event) => quote(event.name)).join(' | ')};
  };`;
}

mkdirSync(resolve(root, 'dist/types'), { recursive: true });
for (const file of readdirSync(resolve(root, 'types'))) {
  copyFileSync(resolve(root, 'types', file), resolve(root, 'dist/types', file));
}
await write(
  'types/widgets.d.ts',
  `import type { ${elements.map(({ name }) => name).join(', ')} } from '../npm/index.js';
  export interface Widgets {
    ${elements.map(describe).join('\n')}
  }`,
);

/** In HTML an attribute is there or not; `null` and `undefined` are nothing to choose. */
for (const { attributes } of elements) {
  for (const { type } of attributes) type.text = type.text.replaceAll(/ \| (?:null|undefined)\b/g, '');
}
const documentation = { hideCssPropertiesDocs: true, hideCssPartsDocs: true, hideEventDocs: true };
await write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest, documentation));
const { name, version } = readJson('package.json');
const webTypes = JSON.parse(getWebTypesData(manifest, documentation));
await write('web-types.json', JSON.stringify({ ...webTypes, name, version }));
