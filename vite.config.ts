import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { minify } from 'terser';
import { leanLit } from './scripts/lean-lit/lean-lit.ts';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';

/**
 * Names of Lit's life cycle and internals and two of our own, shortened inside the bundle: about 200 bytes brotli. No name that a page
 * uses, and none that Lit looks up as text (`finalized`, `elementProperties`) or on `globalThis`.
 */
const lifecycleNames =
  /^(noAccessor|getPropertyDescriptor|elementStyles|finalizeStyles|isUpdatePending|enableUpdating|shadowRootOptions|getPropertyOptions|scheduleUpdate|performUpdate|shouldUpdate|willUpdate|hostUpdate|hostUpdated|hostConnected|hostDisconnected|firstUpdated|getUpdateComplete|renderOptions|createRenderRoot|createProperty|useDefault|fromAttribute|addController|renderBefore|hasUpdated|badAttribute|foreign|_\$[\w$]+)$/;

/**
 * The last minifier: about 260 bytes brotli less than Rolldown's own. The classic script must also be ASCII, as it runs on
 * pages in any encoding; minifiers leave tagged templates (our `html` and `css`) as they are, so that is done here.
 */
const terser: Plugin = {
  name: 'terser',
  async generateBundle({ format }, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code = chunk.code } = await minify(chunk.code, {
        module: format === 'es',
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
        mangle: { properties: { regex: lifecycleNames } },
      });
      chunk.code = format === 'es' ? code : code.replace(/[^\0-\x7F]/g, escapeCharacter);
    }
  },
};

const escapeCharacter = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The compiler turns `static version = …` into a static block, which Safari 15 cannot even parse; as a field it can.
 */
const staticFields: Plugin = {
  name: 'static-fields',
  enforce: 'post',
  transform: (code) => code.replace(/static \{\s*this\.(\w+) = ([^;{}]*);\s*\}/g, 'static $1 = $2;'),
};

/**
 * `@property(…) name` compiles to a call of two general helpers, Lit's and the compiler's, for each property. What they do in
 * the end is one call of Lit, here in a loop over the names with the same options: about 350 bytes brotli lighter.
 */
const plainProperties: Plugin = {
  name: 'plain-properties',
  enforce: 'post',
  transform(code) {
    const groups: Record<string, string[]> = {};
    const decorated =
      /\b\w*decorate\(\[(property|state)\(([^;]*?)\)\], (\w+)\.prototype, "(\w+)", (?:void 0|null)\);/g;
    const rest = code.replace(decorated, (_, decorator, options, elementClass, name) => {
      const own = decorator === 'state' ? '{ state: true }' : options;
      const isDashed = !own || own === `{ attribute: "${name.replace(/[A-Z]/, '-$&').toLowerCase()}" }`;
      const shared = isDashed ? '{ attribute: name.replace(/[A-Z]/, "-$&").toLowerCase() }' : own;
      (groups[`${elementClass}.createProperty(name, ${shared})`] ??= []).push(name);
      return '';
    });
    const calls = Object.entries(groups).map(
      ([call, names]) => `for (const name of ${JSON.stringify(names.join(' '))}.split(" ")) ${call};`,
    );
    return [rest, ...calls].join('\n');
  },
};

/**
 * Words first, then style sheets, then code: brotli finds more that is alike where it is together, about 120 bytes.
 */
const alikeTogether: Plugin = {
  name: 'alike-together',
  enforce: 'pre',
  transform(code, id) {
    if (!/src\/define(-classic)?\.ts$/.test(id)) return undefined;
    const words = ['locales/en', 'locales/es', 'content/facts'];
    const widgets = ['banner', 'comparison-slider', 'stat-counter', 'video-card'];
    const sheets = [
      'styles/tokens',
      'styles/reset',
      'styles/controls',
      ...widgets.map((name) => `${name}/${name}`),
    ];
    const first = [...words, ...sheets.map((name) => `${name}.styles`)];
    return first.map((name) => `import './${name}.ts';`).join('\n') + code;
  },
};

/** What each `--mode` of `vite build` writes. */
const builds: Record<string, BuildEnvironmentOptions> = {
  /** The script tag's module: Lit inside, one file. */
  module: {
    lib: { entry: 'src/define.ts', formats: ['es'], fileName: () => 'one-pill-widgets.js' },
    // Vite keeps white space in ES libraries unless Rolldown is asked itself.
    rolldownOptions: { output: { minify: true } },
  },
  /** Its twin for `file://` pages and editors that drop `type="module"`: a classic script, no global left behind. */
  classic: {
    lib: {
      entry: 'src/define-classic.ts',
      formats: ['iife'],
      name: 'unused',
      fileName: () => 'one-pill-widgets.iife.js',
    },
    rolldownOptions: { output: { minify: true, exports: 'none' } },
  },
  /** For the page's head: keeps a dismissed banner from flashing before the module comes. */
  head: {
    lib: {
      entry: 'src/banner/head-snippet.ts',
      formats: ['iife'],
      name: 'unused',
      fileName: () => 'one-pill-head.js',
    },
    rolldownOptions: { output: { minify: true, exports: 'none' } },
  },
  /** For bundlers: Lit stays the application's own. */
  npm: {
    lib: { entry: { index: 'src/index.ts', define: 'src/define.ts' }, formats: ['es'] },
    outDir: 'dist/npm',
    minify: false,
    // One file a source file, so that the types and the manifest beside them point at real modules.
    rolldownOptions: {
      external: /^lit/,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
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
    ...(mode === 'npm' ? [] : [alikeTogether, leanLit(), plainProperties, terser]),
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
