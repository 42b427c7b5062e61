// Prints what the module weighs and what each part of it adds; fails where it grows.
// A part's cost is the whole module less a build in which that part is left out, so shared code is nobody's.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What the finished module is meant to weigh, in bytes brotli. With all that the contract names it weighs more. */
const goal = 20_000;
/** What it weighs today, with room for brotli's chance: a change may take bytes away and lower this, not raise it. */
const ceiling = 23_200;

const widgets = ['stat-counter', 'banner', 'comparison-slider', 'video-card'];
const className = (widget) =>
  `OnePill${widget.replace(/(^|-)(.)/g, (_, dash, letter) => letter.toUpperCase())}`;

/** Files replaced by next to nothing, by the name of what is left out. */
const parts = Object.fromEntries(
  widgets.map((widget) => [
    widget,
    {
      [`src/${widget}/${widget}.ts`]: `export class ${className(widget)} extends HTMLElement { static version = ''; }`,
    },
  ]),
);
parts.facts = { 'src/content/facts.ts': 'export const facts = {};' };
parts.strings = {
  'src/locales/en.ts': 'export const en = {};',
  'src/locales/es.ts': 'export const es = {};',
};
parts.observances = { 'src/content/observances.ts': 'export const observances = {};' };
parts['Lit alone'] = {
  'src/define.ts': `
    import { LitElement, html, css } from 'lit';
    export class Smallest extends LitElement { static styles = css\`\`; render() { return html\`\`; } }`,
};

async function bundle(replacements = {}) {
  const leaveOut = {
    name: 'leave-out',
    enforce: 'pre',
    load: (id) => Object.entries(replacements).find(([file]) => id.endsWith(file))?.[1],
  };
  const { output } = await build({
    mode: 'module',
    logLevel: 'silent',
    plugins: [leaveOut],
    build: { write: false },
  }).then((result) => (Array.isArray(result) ? result[0] : result));
  return Buffer.from(output[0].code);
}

const sizes = (code) => [code.length, gzipSync(code, { level: 9 }).length, brotliCompressSync(code).length];
const row = (name, numbers) =>
  console.log(name.padEnd(28) + numbers.map((n) => String(n).padStart(10)).join(''));

const whole = sizes(await bundle());
console.log(''.padEnd(28) + ['raw', 'gzip', 'brotli'].map((head) => head.padStart(10)).join(''));
row('one-pill-widgets.js', whole);
for (const [name, replacements] of Object.entries(parts)) {
  const part = sizes(await bundle(replacements));
  if (name === 'Lit alone') row('  of it Lit', part);
  else
    row(
      `  of it ${name}`,
      whole.map((size, index) => size - part[index]),
    );
}

const brotli = whole[2];
const bytes = (number) => number.toLocaleString('en');
console.log(
  brotli > goal
    ? `\nGoal missed: ${bytes(brotli)} bytes brotli, ${bytes(brotli - goal)} over ${bytes(goal)}.`
    : `\nGoal met: ${bytes(brotli)} of ${bytes(goal)} bytes brotli.`,
);
if (brotli > ceiling) {
  console.error(`The module grew: ${bytes(brotli)} bytes brotli, at most ${bytes(ceiling)}.`);
  process.exitCode = 1;
}
