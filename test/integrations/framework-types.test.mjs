// The tags' types, as each framework's own checker reads them from the package: right lines pass, as what the docs show, and
// wrong ones are named.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, makeApp, run } from './app.mjs';

const tsconfig = (options) =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      // The package's own declarations are checked, too.
      skipLibCheck: false,
      verbatimModuleSyntax: true,
      noEmit: true,
      ...options,
    },
    include: ['src'],
  });

/** One line each, which every framework writes alike. */
const right = [
  '<one-pill-banner tone="quiet" placement="top" dismissible link-text="Facts" time-zone="America/Denver"></one-pill-banner>',
  '<one-pill-banner tone="strong" on="red-ribbon-week" lang="es" dir="ltr" id="a" aria-label="x" data-x="y"></one-pill-banner>',
  '<one-pill-comparison-slider pair="alprazolam-2" position="40" fit="cover" question></one-pill-comparison-slider>',
  '<one-pill-comparison-slider start-label="Real"><img slot="start" src="a.png" alt="" /></one-pill-comparison-slider>',
  '<one-pill-stat-counter fact="pills-2025" qualifier="at least" as-of="2026-02-04" trend still></one-pill-stat-counter>',
  '<one-pill-stat-counter value="4" of="10" trend="2021: 20.4 million; 2022: 58.3 million"></one-pill-stat-counter>',
  '<one-pill-video-card heading-level="3" crossorigin="anonymous" duration="2:05"><a href="/v">x</a></one-pill-video-card>',
];

/** By the attribute that a checker has to name. */
const wrong = {
  tone: '<one-pill-banner tone="loud"></one-pill-banner>',
  placement: '<one-pill-banner placement="left"></one-pill-banner>',
  pair: '<one-pill-comparison-slider pair="oxycodone"></one-pill-comparison-slider>',
  position: '<one-pill-comparison-slider position="middle"></one-pill-comparison-slider>',
  orientation: '<one-pill-comparison-slider orientation="diagonal"></one-pill-comparison-slider>',
  fit: '<one-pill-comparison-slider fit="fill"></one-pill-comparison-slider>',
  qualifier: '<one-pill-stat-counter qualifier="circa"></one-pill-stat-counter>',
  notation: '<one-pill-stat-counter notation="short"></one-pill-stat-counter>',
  crossorigin: '<one-pill-video-card crossorigin="yes"></one-pill-video-card>',
  'heading-level': '<one-pill-video-card heading-level="7"></one-pill-video-card>',
};

/** The same with expressions, properties and events, as those that have braces write them. */
const braces = (on) => ({
  right: [
    ...right,
    '<one-pill-banner dismissible={false} tone={undefined} linkText="Facts"></one-pill-banner>',
    '<one-pill-comparison-slider position={40}></one-pill-comparison-slider>',
    '<one-pill-video-card headingLevel={3} contentNote="x"></one-pill-video-card>',
    `<one-pill-banner ${on}one-pill-share={(event) => event.detail.method === 'native'}></one-pill-banner>`,
    `<one-pill-stat-counter ${on}one-pill-copy={({ detail }) => detail.text.trim()}></one-pill-stat-counter>`,
  ],
  wrong: {
    ...wrong,
    headingLevel: '<one-pill-video-card headingLevel={1}></one-pill-video-card>',
    'link-text': '<one-pill-banner link-text={3}></one-pill-banner>',
    linkTxt: '<one-pill-banner linkTxt="Facts"></one-pill-banner>',
    [`${on}one-pill-dismiss`]: `<one-pill-banner ${on}one-pill-dismiss={3}></one-pill-banner>`,
    'detail.method': `<one-pill-banner ${on}one-pill-share={({ detail }) => detail.method === 'mail'}></one-pill-banner>`,
  },
});

const jsx = (framework) => ({
  file: 'src/page.tsx',
  head: [`import type {} from 'one-pill-widgets/${framework}';`, 'export const page = <>'],
  tail: ['</>;'],
  check: ['typescript/bin/tsc', '--pretty', 'false'],
});

const frameworks = {
  react: { ...jsx('react'), ...braces('on'), options: { jsx: 'react-jsx' }, files: codeOf('react') },
  solid: {
    ...jsx('solid'),
    ...braces('on:'),
    options: { jsx: 'preserve', jsxImportSource: 'solid-js' },
    // The project's own TypeScript, which is the next one and fast; what checks Vue and Svelte cannot use it yet.
    check: ['../../../node_modules/typescript/bin/tsc', '--pretty', 'false'],
  },
  svelte: {
    file: 'src/Page.svelte',
    head: ['<script lang="ts">', "import type {} from 'one-pill-widgets/svelte';", '</script>'],
    tail: [],
    ...braces('on'),
    options: {},
    files: {
      ...codeOf('svelte'),
      'vite.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte';
        export default { plugins: [svelte()] };`,
    },
    check: ['svelte-check/bin/svelte-check', '--output', 'machine'],
  },
  vue: {
    file: 'src/Page.vue',
    head: [
      '<script setup lang="ts">',
      "import type {} from 'one-pill-widgets/vue';",
      '</script>',
      '<template>',
    ],
    tail: ['</template>'],
    right: [
      ...right,
      '<one-pill-banner :dismissible="false" :tone="undefined" linkText="Facts"></one-pill-banner>',
      '<one-pill-comparison-slider :position="40"></one-pill-comparison-slider>',
      '<one-pill-video-card :heading-level="3" content-note="x"></one-pill-video-card>',
      `<one-pill-banner @one-pill-share="(event) => event.detail.method === 'native'"></one-pill-banner>`,
      '<one-pill-stat-counter @one-pill-copy="({ detail }) => detail.text.trim()"></one-pill-stat-counter>',
    ],
    wrong: {
      ...wrong,
      'heading-level="1"': '<one-pill-video-card :heading-level="1"></one-pill-video-card>',
      'link-text': '<one-pill-banner :link-text="3"></one-pill-banner>',
      'detail.method': `<one-pill-banner @one-pill-share="({ detail }) => detail.method === 'mail'"></one-pill-banner>`,
    },
    options: { jsx: 'preserve', jsxImportSource: 'vue' },
    files: codeOf('vue'),
    check: ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false'],
  },
};

/** What a checker says: each line it finds fault with, with the code that it points at and its words. */
function problemsOf(output, file, lines) {
  const problems = new Map();
  let found;
  for (const said of output.split('\n')) {
    const [, path, row, column] =
      /^(\S+)\((\d+),(\d+)\): error /.exec(said) ?? /^\d+ ERROR "([^"]+)" (\d+):(\d+) /.exec(said) ?? [];
    if (path) {
      const line = path === file ? lines[row - 1] : `${path}:${row}`;
      found = problems.get(line) ?? { row: Number(row), line, words: '' };
      problems.set(line, found);
      found.words += `${line.slice(column - 1)}\n`;
    }
    if (found) found.words += `${said}\n`;
  }
  return [...problems.values()].sort((one, other) => one.row - other.row);
}

for (const [
  framework,
  { file, head, tail, right: accepted, wrong: refused, options, files, check },
] of Object.entries(frameworks)) {
  test(`${framework}: right attributes, properties and events are accepted, and each wrong one is named`, async () => {
    const lines = [...head, ...accepted, ...Object.values(refused), ...tail];
    const folder = makeApp(`${framework}-types`, {
      ...files,
      'tsconfig.json': tsconfig(options),
      [file]: `${lines.join('\n')}\n`,
    });
    const { output } = await run(folder, ...check);
    const problems = problemsOf(output, file, lines);
    assert.deepEqual(
      problems.map(({ line }) => line),
      Object.values(refused),
      output,
    );
    for (const [index, name] of Object.keys(refused).entries()) {
      const { words } = problems[index];
      assert.ok(words.startsWith(name) || words.includes(`'${name}'`) || words.includes(`"${name}"`), words);
    }
  });
}
