import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

const chai = new URL('../node_modules/@esm-bundle/chai/esm/chai.js', import.meta.url).href;

/** The browsers' kit brings Chai and fixtures; without a page only the former is of use. */
export const resolve = (specifier, context, next) =>
  specifier === '@open-wc/testing'
    ? { url: chai, format: 'module', shortCircuit: true }
    : next(specifier, context);

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path, { target: 'es2022' });
  return { format: 'module', source: code, shortCircuit: true };
}
