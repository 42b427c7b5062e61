import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { minify } from 'terser';
import { defineConfig, parseAst, type BuildEnvironmentOptions, type Plugin } from 'vite';
import { widgets } from './src/widgets.ts';

/** The second minifier: about 200 bytes brotli less than Rolldown's own leaves. */
const terser: Plugin = {
  name: 'terser',
  async generateBundle({ format }, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code = chunk.code } = await minify(chunk.code, {
        module: format === 'es',
        ecma: 2020,
        compress: { passes: 3 },
      });
      chunk.code = code;
    }
  },
};

/**
 * The classic script runs on pages in any encoding, so it must be ASCII. Minifiers leave what is in tagged templates
 * (our `html` and `css`) as it is.
 */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[^\0-\x7F]/g, escapeCharacter);
    }
  },
};

const escapeCharacter = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof (value as SyntaxNode | null)?.type === 'string';

const descendants = (node: SyntaxNode): SyntaxNode[] => [
  node,
  ...Object.values(node).flat().filter(isNode).flatMap(descendants),
];

/**
 * The compiler turns `static version = …` into a static block, `static { this.version = … }`, which Safari 15 cannot even
 * parse; as a field it can. (Lowering it by a target for Safari 15 would also lower `#private`, to 1,100 bytes more.)
 */
const staticFields: Plugin = {
  name: 'static-fields',
  enforce: 'post',
  transform(code) {
    if (!/\bstatic\s*\{/.test(code)) return undefined;
    let text = code;
    const blocks = descendants(parseAst(code) as SyntaxNode).filter(({ type }) => type === 'StaticBlock');
    // From the last one on, so that the places of those before stay right.
    for (const { start, end } of blocks.toSorted((a, b) => b.start - a.start)) {
      const field = code.slice(start, end).match(/^static\s*\{\s*this\.(\w+) = ([^]*);\s*\}$/);
      if (!field) this.error(`No field can stand for ${code.slice(start, end)}`);
      text = `${text.slice(0, start)}static ${field[1]} = ${field[2]};${text.slice(end)}`;
    }
    return text;
  },
};

/** That a minifier takes most of the time needs no warning on each build. */
const quiet = { pluginTimings: false };

/** One ES module for a script tag: Lit inside, one file. */
const moduleBuild = (entry: string, fileName: string): BuildEnvironmentOptions => ({
  lib: { entry, formats: ['es'], fileName: () => fileName },
  // Vite keeps white space in ES libraries unless Rolldown is asked itself.
  rolldownOptions: { checks: quiet, output: { minify: true } },
});

/** A classic script that leaves no global behind. */
const classicBuild = (entry: string, fileName: string): BuildEnvironmentOptions => ({
  lib: { entry, formats: ['iife'], name: 'unused', fileName: () => fileName },
  rolldownOptions: { checks: quiet, output: { minify: true, exports: 'none' } },
});

/** For bundlers: Lit stays the application's own. */
const npmEntries = ['index', 'define', ...widgets.flatMap(({ id }) => [id, `define/${id}`])];
const npmBuild: BuildEnvironmentOptions = {
  lib: {
    entry: Object.fromEntries(npmEntries.map((name) => [name, `src/${name}.ts`])),
    formats: ['es'],
  },
  outDir: 'dist/npm',
  minify: false,
  // One file a source file, so that the types and the manifest beside them point at real modules.
  rolldownOptions: {
    checks: quiet,
    external: /^lit/,
    output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  },
};

/** What each `--mode` of `vite build` writes; scripts/build.mjs runs them all. */
export const builds: Readonly<Record<string, BuildEnvironmentOptions>> = {
  whole: moduleBuild('src/define.ts', 'one-pill-widgets.js'),
  /** For `file://` pages and editors that drop `type="module"`. */
  classic: classicBuild('src/define-classic.ts', 'one-pill-widgets.iife.js'),
  /** For the page's head: keeps a dismissed banner from flashing before the module comes. */
  head: classicBuild('src/banner/head-snippet.ts', 'one-pill-head.js'),
  /** What a webmaster adds for a minute to see how the widgets are on a page. */
  check: classicBuild('website/check/check.ts', 'one-pill-check.js'),
  npm: npmBuild,
  ...Object.fromEntries(widgets.map(({ id, tag }) => [id, moduleBuild(`src/define/${id}.ts`, `${tag}.js`)])),
};

export default defineConfig(({ mode }) => ({
  plugins: [
    {
      ...minifyTemplateLiterals({
        include: 'src/**',
        failOnError: true,
        options: { minifyOptions: { removeAttributeQuotes: true } },
      }),
      enforce: 'pre' as const,
    },
    staticFields,
    ...(mode === 'npm' || process.env.QUICK_BUILD ? [] : [terser]),
    ...(['classic', 'check', 'head'].includes(mode) ? [asciiOnly] : []),
  ],
  build: {
    // Named browsers would lower `#private` to WeakMaps (1,100 bytes more). What the code uses of ES2022 runs from
    // Chrome 94, Firefox 93 and Safari 15.4 on.
    target: 'es2022',
    emptyOutDir: false,
    copyPublicDir: false,
    ...builds[mode],
  },
}));
