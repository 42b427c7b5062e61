// Prints what each script-tag file weighs and what the parts of the whole module add to it; fails where a file is over its
// ceiling. A part's cost is the whole module less a build in which that part is left out, so shared code is nobody's.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { widgets } from './list-widgets.mjs';
import { ceilings, goals } from './size-limits.mjs';

/** Files replaced by next to nothing, by the name of what is left out. */
const parts = Object.fromEntries(
  widgets.map(({ id, className }) => [
    id,
    { [`src/${id}/${id}.ts`]: `export class ${className} extends HTMLElement { static version = ''; }` },
  ]),
);
parts.facts = {
  'src/content/facts.ts':
    'export const facts = {}; export const factIds = []; export const qualifiers = []; export const isFactId = () => false;',
};
parts.strings = {
  'src/locales/words.ts': widgets
    .map(({ id }) => `export const ${id.replace(/-./g, ([, letter]) => letter.toUpperCase())}Words = {};`)
    .join('\n'),
};
parts.observances = {
  'src/content/observances.ts':
    'export const observances = {}; export const observanceIds = []; export const isObservanceId = () => false;',
};
const litAlone = {
  'src/define.ts': `
    import { LitElement, html, css } from 'lit';
    export class Smallest extends LitElement { static styles = css\`\`; render() { return html\`\`; } }`,
};

async function bundle(mode, replacements = {}) {
  const leaveOut = {
    name: 'leave-out',
    enforce: 'pre',
    load: (id) => Object.entries(replacements).find(([file]) => id.endsWith(file))?.[1],
  };
  const result = await build({ mode, logLevel: 'silent', plugins: [leaveOut], build: { write: false } });
  const { fileName, code } = [result].flat()[0].output[0];
  const bytes = Buffer.from(code);
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
  return { fileName, sizes };
}

const cells = (values) => values.map((value) => String(value).padStart(10)).join('');
const row = (name, values) => console.log(name.padEnd(30) + cells(values));

row('bytes', ['raw', 'gzip', 'brotli', 'at most', 'goal']);
const tooHeavy = [];
const misses = [];
const files = {};
for (const [mode, ceiling] of Object.entries(ceilings)) {
  files[mode] = await bundle(mode);
  const { fileName, sizes } = files[mode];
  row(fileName, [...sizes, ceiling, goals[mode]]);
  const missed = sizes.at(-1) - goals[mode];
  if (missed > 0) misses.push(`${fileName} misses its goal by ${missed.toLocaleString('en')} bytes brotli.`);
  if (sizes.at(-1) > ceiling) tooHeavy.push(fileName);
}

row('\nof the whole module', []);
for (const [name, replacements] of Object.entries(parts)) {
  const { sizes } = await bundle('whole', replacements);
  row(
    `  ${name}`,
    sizes.map((size, index) => files.whole.sizes[index] - size),
  );
}
row('  Lit alone', (await bundle('whole', litAlone)).sizes);

console.log(`\n${misses.join('\n') || 'Every goal is met.'}`);

const unlisted = widgets.filter(({ id }) => !(id in ceilings));
for (const { tag } of unlisted)
  console.error(`\n${tag}.js has no ceiling: give it one in scripts/size-limits.mjs.`);
for (const fileName of tooHeavy) console.error(`\n${fileName} is over its ceiling.`);
if (unlisted.length || tooHeavy.length) process.exitCode = 1;
