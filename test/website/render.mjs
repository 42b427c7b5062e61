// The pages as the build makes them, without building: for an address of the site that the build was not given.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { widgetIds } from '../../scripts/list-widgets.mjs';

const root = resolve(import.meta.dirname, '../..');

export const { module: site } = await runnerImport('/website/pages/render-site.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});

const file = (name) => ({ name, integrity: 'sha384-none', size: 1000 });
const names = ['all', 'listener', 'check', ...widgetIds];

/** @param siteUrl as readSiteUrl gives it */
export const buildFor = (siteUrl) => ({
  version: '1.2.3',
  files: Object.fromEntries(names.map((name) => [name, file(name)])),
  manifest: JSON.parse(readFileSync(resolve(root, 'dist/custom-elements.json'), 'utf8')),
  frameStyles: 'body{margin:0}',
  prerenderStyles: 'button{visibility:hidden}',
  year: 2026,
  rules: site.readRules(readFileSync(resolve(root, 'CONTRIBUTING.md'), 'utf8')),
  siteUrl,
});
