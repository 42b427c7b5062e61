// Serves the pages of this folder as the sites they stand for do: with their headers, their markup filled in.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { headersFor } from './headers.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => readFileSync(resolve(root, path), 'utf8');
const moduleFile = 'dist/one-pill-widgets.js';

/** What stands in a page for text that several pages share, or that only a build knows. */
const placeholders = {
  '<!-- widgets -->': () => read('test/host-pages/widgets.html'),
  '<!-- divs -->': () => read('test/host-pages/divs.html'),
  '{integrity}': () => `sha384-${createHash('sha384').update(read(moduleFile)).digest('base64')}`,
};

/** Every page of this folder; not the parts that several of them share. */
const pageNames = () =>
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.html') && !['widgets.html', 'divs.html'].includes(name))
    .map((name) => name.replace('.html', ''));

/** A built script byte by byte (the test server would compile it again), or as another version of itself. */
function builtFile(path, version) {
  const script = read(path);
  const own = JSON.parse(read('package.json')).version;
  return version ? script.replaceAll(`"${own}"`, `"${version}"`) : script;
}

/** What each optimizer looks for before it takes a script out of the page until a reader touches it, or for good. */
const optOuts = {
  'rocket-loader': /^<script\s+data-cfasync="false"/,
  'wp-rocket': /\snowprocket\b/,
  litespeed: /\sdata-no-optimize="1"/,
  autoptimize: /\sdata-noptimize="1"/,
};

const optimize = (html, optimizer) =>
  html.replace(/<script[^>]*one-pill[^>]*>/g, (tag) =>
    optOuts[optimizer].test(tag) ? tag : tag.replace('<script', '<script type="text/delayed"'),
  );

/** With the check's tag, before all other scripts or after them; it has the page's nonce where they have one. */
function withCheck(html, where, page) {
  const [nonce = ''] = html.match(/ nonce="[^"]*"/) ?? [];
  return html.replace(/<meta charset[^>]*>/, (charset) =>
    where === 'last'
      ? `${charset}\n<script${nonce} src="/dist/one-pill-check.js?delay=300&page=${page}" async></script>`
      : `${charset}\n<script${nonce} src="/dist/one-pill-check.js"></script>`,
  );
}

// A script that comes late needs an address of its own: the test runner lets browsers keep what they have had once.
/** Lets the script out that is held until its test wants it. */
let release = () => {};

export async function hostPages(context, next) {
  const { path, query } = context;
  const [, page] = path.match(/^\/(test\/host-pages\/[\w-]+\.html)$/) ?? [];
  if (query.cors) context.set('Access-Control-Allow-Origin', '*');
  if (query.delay) await setTimeout(Number(query.delay));
  if (query.held && !page) await new Promise((done) => (release = done));
  if (page) {
    let html = read(page);
    for (const [placeholder, text] of Object.entries(placeholders)) {
      if (html.includes(placeholder)) html = html.replaceAll(placeholder, text());
    }
    context.type = 'text/html';
    if (query.optimizer) html = optimize(html, query.optimizer);
    if (query.held) html = html.replace(/\?delay=\d+/, `?held=${query.held}`);
    context.body = query.check ? withCheck(html, query.check, page) : html;
  } else if (path === '/test/host-pages/names') {
    context.body = pageNames();
  } else if (path === '/test/host-pages/release') {
    release();
    context.body = 'released';
  } else if (path === '/test/host-pages/fuzz-rounds') {
    context.body = process.env.FUZZ_ROUNDS ?? '300';
  } else if (/^\/dist\/[\w.-]+\.js$/.test(path) && existsSync(resolve(root, path.slice(1)))) {
    context.type = 'text/javascript';
    context.body = builtFile(path.slice(1), query.version);
  } else {
    await next();
  }
  context.set(headersFor(path));
}
