// Builds everything that is published: the two script-tag files, the npm entries with their types, the manifest,
// the schema of fact feeds; then the project's site out of them.
import { copyFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const run = (command) => {
  const { status } = spawnSync(`npx --no-install ${command}`, { shell: true, stdio: 'inherit' });
  if (status) process.exit(status);
};

rmSync('dist', { recursive: true, force: true });
for (const mode of ['module', 'classic', 'head', 'npm']) run(`vite build --logLevel warn --mode ${mode}`);
run('tsc -p tsconfig.build.json');
run('cem analyze --quiet --config custom-elements-manifest.config.mjs');
copyFileSync('src/stat-counter/fact-feed.schema.json', 'dist/fact-feed.schema.json');
await import('./build-site.mjs');
