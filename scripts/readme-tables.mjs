// Writes the reference tables of the README from the manifest, so that they say what the source says, and takes in the
// benchmark's last table.
// `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'oxfmt';

const root = resolve(import.meta.dirname, '..');
const readmePath = resolve(root, 'README.md');
const { modules } = JSON.parse(readFileSync(resolve(root, 'dist/custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
const table = (head, rows) =>
  rows.length
    ? [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n') +
      '\n'
    : '';
const code = (text) => (text ? `\`${text}\`` : '');

function reference({ attributes = [], members = [], slots = [], events = [], cssParts = [] }) {
  const methods = members.filter(
    ({ kind, privacy, static: isStatic, inheritedFrom, name }) =>
      kind === 'method' && !privacy && !isStatic && !inheritedFrom && !name.startsWith('#'),
  );
  const properties = members.filter(
    ({ kind, attribute, privacy, static: isStatic, name, readonly }) =>
      kind === 'field' && readonly && !attribute && !privacy && !isStatic && !name.startsWith('#'),
  );
  return [
    table(
      ['attribute', 'type', 'what it is'],
      attributes.map(({ name, type, description }) => [
        code(name),
        code(type?.text.replaceAll(/ \| (undefined|null)/g, '')),
        description,
      ]),
    ),
    table(
      ['event', 'detail', 'when'],
      events
        // An event whose name is a variable in the source is listed by the analyzer too, without a description.
        .filter(({ description }) => description)
        .map(({ name, type, description }) => [
          code(name),
          code(type?.text.replace(/^CustomEvent<(?:void|null|(.*))>$/, '$1').replace(/^Event$/, '')),
          description,
        ]),
    ),
    table(
      ['method or property', 'what it does'],
      [
        ...methods.map(({ name, description }) => [code(`${name}()`), description]),
        ...properties.map(({ name, description }) => [code(name), description]),
      ],
    ),
    table(
      ['slot', 'what goes there'],
      slots.map(({ name, description }) => [name ? code(name) : '(children)', description]),
    ),
    cssParts.length ? `Parts for \`::part()\`: ${cssParts.map(({ name }) => code(name)).join(', ')}.\n` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

const before = readFileSync(readmePath, 'utf8');
let after = before;
function put(name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end -->`];
  const from = after.indexOf(start);
  if (from < 0) throw new Error(`README.md lacks ${start}`);
  after = `${after.slice(0, from)}${start}\n\n${text}\n${after.slice(after.indexOf(end, from))}`;
}
for (const element of elements) put(`reference: ${element.tagName}`, reference(element));
put('bench', readFileSync(resolve(root, 'bench/results.md'), 'utf8'));

const { ignorePatterns: _, ...style } = JSON.parse(readFileSync(resolve(root, '.oxfmtrc.json'), 'utf8'));
const { code: formatted } = await format('README.md', after, style);
if (process.argv.includes('--check')) {
  if (formatted !== before) {
    console.error('README.md is not up to date: npm run readme');
    process.exitCode = 1;
  }
} else {
  writeFileSync(readmePath, formatted);
}
