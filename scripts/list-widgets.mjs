// The list of src/widgets.ts, for scripts that run in Node as it is.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

// Vite's runner would set it to `development`, and builds after that would take Lit's development files.
process.env.NODE_ENV = 'production';

const { module } = await runnerImport('/src/widgets.ts', {
  root: resolve(import.meta.dirname, '..'),
  configFile: false,
  logLevel: 'error',
});

export const { widgets, widgetIds } = module;
