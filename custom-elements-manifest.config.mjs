/** The manifest describes the published files, not the sources they are made from. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const rename = (value) => {
      if (Array.isArray(value)) return value.map(rename);
      if (typeof value === 'string') return value.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');
      if (!value || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner)]));
    };
    const renamed = rename(customElementsManifest);
    // The analyzer lists files as the disk does, which differs from one to the next.
    renamed.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    Object.assign(customElementsManifest, renamed);
  },
};

export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/define/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publishedPaths],
};
