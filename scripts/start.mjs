// `npm start`: installs what is missing, builds, serves the project's site and prints its address.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';

await ensureInstalled();
const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.mjs')], {
  cwd: resolve(import.meta.dirname, '..'),
  stdio: 'inherit',
});
if (status) process.exit(status);
const { serveDemo } = await import('./serve-demo.mjs');
await serveDemo(Number(process.env.PORT ?? 8000));
