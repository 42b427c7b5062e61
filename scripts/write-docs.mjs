// `npm run readme`: writes docs/reference.md from the manifest, so that it says what the source says, and puts the files'
// ceilings and the benchmark's last table into docs/performance.md. `--check` only compares.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { ceilings, goals } from './size-limits.mjs';

await ensureInstalled();
const { format } = await import('oxfmt');
const root = resolve(import.meta.dirname, '..');
const read = (path) => readFileSync(resolve(root, path), 'utf8');

const { status } = spawnSync(
  'npx --no-install cem analyze --quiet --config custom-elements-manifest.config.mjs',
  {
    cwd: root,
    shell: true,
    stdio: 'inherit',
  },
);
if (status) process.exit(status);
const { modules } = JSON.parse(read('dist/custom-elements.json'));
const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
const code = (text) => (text ? `\`${text}\`` : '');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const section = (title, head, rows) => (rows.length ? `### ${title}\n\n${table(head, rows)}\n\n` : '');

/** Members that a page may use and that no attribute stands for. */
const isPublic = ({ privacy, static: isStatic, inheritedFrom, name, attribute }) =>
  !privacy && !isStatic && !inheritedFrom && !attribute && !name.startsWith('#');

const withoutAbsent = (type) => type?.text.replaceAll(/ \| (?:undefined|null)/g, '').replaceAll("'", '');
const detailOf = (type) =>
  type?.text.replace(/^CustomEvent<(?:void|null|(.*))>$/, '$1').replace(/^(?:Custom)?Event$/, '');

function reference(element) {
  const { tagName, name, summary = '', attributes = [], members = [], slots = [], events = [] } = element;
  const { cssParts = [], cssProperties = [] } = element;
  const methods = members.filter((member) => member.kind === 'method' && isPublic(member));
  const fields = members.filter((member) => member.kind === 'field' && member.readonly && isPublic(member));
  return [
    `## \`<${tagName}>\`\n\n${summary} Class \`${name}\`.\n\n`,
    section(
      'Attributes and properties',
      ['attribute', 'property', 'type', 'default', 'what it is'],
      attributes.map(({ name: attribute, fieldName, type, default: initial, description }) => [
        code(attribute),
        code(fieldName),
        code(withoutAbsent(type)),
        code(initial?.replaceAll("'", '')),
        description,
      ]),
    ),
    section(
      'Methods and read-only properties',
      ['name', 'what it does'],
      [
        ...methods.map((method) => [code(`${method.name}()`), method.description]),
        ...fields.map((field) => [code(field.name), field.description]),
      ],
    ),
    section(
      'Events',
      ['event', '`detail`', 'when'],
      // An event whose name is a variable in the source is listed by the analyzer too, without a description.
      events
        .filter(({ description }) => description)
        .map((event) => [code(event.name), code(detailOf(event.type)), event.description]),
    ),
    section(
      'Slots',
      ['slot', 'what goes there'],
      slots.map((slot) => [slot.name ? code(slot.name) : '(children)', slot.description]),
    ),
    section(
      'Parts',
      ['`::part()`', 'what it is'],
      cssParts.map((part) => [code(part.name), part.description]),
    ),
    section(
      'Custom properties',
      ['custom property', 'type', 'what it colors or sizes'],
      cssProperties.map((property) => [code(property.name), code(property.type?.text), property.description]),
    ),
  ].join('');
}

const introduction = `# Reference

Written from the sources by \`npm run readme\`. All attributes are optional and can be set before or after the script arrives, before or
after the element is attached. All events bubble and are composed. Custom properties are inherited from anywhere above; their defaults
stand in [the guide](guide.md#look).

`;

/** Puts text between the two marks of that name. */
function put(name, text, page) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md lacks ${start} … ${end}`);
  return `${page.slice(0, from)}${start}\n\n${text}\n${page.slice(to)}`;
}

const sizes = table(
  ['file', 'goal, bytes brotli', 'at most today'],
  Object.keys(ceilings).map((mode) => [
    code(`one-pill-${mode === 'whole' ? 'widgets' : mode}.js`),
    goals[mode].toLocaleString('en'),
    ceilings[mode].toLocaleString('en'),
  ]),
);

const pages = {
  'docs/reference.md': introduction + elements.map(reference).join('\n'),
  'docs/performance.md': put(
    'bench',
    read('bench/results.md'),
    put('sizes', sizes, read('docs/performance.md')),
  ),
};
const { ignorePatterns: _, ...style } = JSON.parse(read('.oxfmtrc.json'));
for (const [path, text] of Object.entries(pages)) {
  const { code: formatted } = await format(path, text, style);
  if (!process.argv.includes('--check')) {
    writeFileSync(resolve(root, path), formatted);
    console.log(`${path} is up to date.`);
  } else if (formatted !== read(path)) {
    console.error(`${path} is not up to date: npm run readme`);
    process.exitCode = 1;
  }
}
