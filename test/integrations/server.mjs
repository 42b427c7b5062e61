// Serves what these tests need beside the host pages: server-rendered pages, packages as published, Debian's libraries.
import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { renderToString as renderVue } from 'vue/server-renderer';
import { build } from 'vite';
import { App } from './pages/react-app.js';
import { createApp } from './pages/vue-app.js';

const folder = '/test/integrations';
const types = { '.js': 'text/javascript', '.css': 'text/css', '.mjs': 'text/javascript' };

/** The pages' scripts as a bundler makes them, in the frameworks' development mode: it is the one that warns. */
export async function bundleClients() {
  for (const name of ['react', 'vue']) {
    await build({
      configFile: false,
      logLevel: 'error',
      mode: 'development',
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      },
      resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
      build: {
        lib: {
          entry: resolve(import.meta.dirname, `pages/${name}-client.js`),
          formats: ['es'],
          fileName: () => `${name}-client.js`,
        },
        outDir: resolve(import.meta.dirname, 'dist'),
        emptyOutDir: false,
        copyPublicDir: false,
        minify: false,
      },
    });
  }
}

const content = {
  react: () => renderToString(createElement(App)),
  vue: () => renderVue(createApp()),
};

/** `?late`: the widgets' script comes after the framework. */
async function frameworkPage(name, late) {
  const client = `<script type="module" src="${folder}/dist/${name}-client.js"></script>`;
  const script = '<script type="module" src="/dist/one-pill-widgets.js"></script>';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <script src="/test/host-pages/record.js"></script>
    ${late ? client + script : script + client}
  </head>
  <body><div id="app">${await content[name]()}</div></body>
</html>`;
}

/** `?alone`: what the library itself says in today's browsers. */
const withLibrary = (library, alone) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A library of 2010</title>
    <script src="/test/host-pages/record.js"></script>
    <script src="/debian/${library}/${library}.js"></script>
    ${alone ? '' : '<script type="module" src="/dist/one-pill-widgets.js"></script>'}
  </head>
  <body>${readFileSync(resolve(import.meta.dirname, '../host-pages/widgets.html'), 'utf8')}</body>
</html>`;

/** How often each address of the page below was asked for: a server renders something else each time. */
const turboVisits = new Map();

/** What a site with Turbo answers, and its refresh morphs the page into: the second time with another figure. */
function turboPage(address) {
  const visits = (turboVisits.get(address) ?? 0) + 1;
  turboVisits.set(address, visits);
  const year = visits === 1 ? 2023 : 2025;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Turbo</title>
    <meta name="turbo-refresh-method" content="morph" />
    <meta name="turbo-refresh-scroll" content="preserve" />
    <script src="/test/host-pages/record.js"></script>
    <script type="module" src="${folder}/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>
    <script type="module" src="/dist/one-pill-widgets.js"></script>
  </head>
  <body>
    <p id="visits">${visits}</p>
    <div data-one-pill="stat-counter" data-fact="pills-${year}" data-still><p>In ${year}</p></div>
    <one-pill-stat-counter fact="pills-${year}" still><p>In ${year}</p></one-pill-stat-counter>
    <one-pill-comparison-slider><p>No one can tell just by looking.</p></one-pill-comparison-slider>
    <one-pill-video-card src="https://youtu.be/MADEUP_ID_0" heading="Of ${year}"><p>A video</p></one-pill-video-card>
    <one-pill-banner dismissible message-id="turbo"><p>One Pill Can Kill</p></one-pill-banner>
  </body>
</html>`;
}

export async function integrationPages(context, next) {
  const { path, query } = context;
  const [, page] = path.match(/^\/test\/integrations\/(\w+)(?:\.html)?$/) ?? [];
  if (page in content) {
    context.type = 'text/html';
    context.body = await frameworkPage(page, 'late' in query);
    return;
  }
  if (page === 'turbo') {
    context.type = 'text/html';
    context.body = turboPage(context.url);
    return;
  }
  if (page === 'prototype' || page === 'mootools') {
    context.type = 'text/html';
    context.body = withLibrary(page, 'alone' in query);
    return;
  }
  // As published: the test server would compile these files.
  const file = path.startsWith('/debian/')
    ? path.replace('/debian', '/usr/share/javascript')
    : resolve(import.meta.dirname, '../..', path.slice(1));
  if (!/^\/(debian|test\/integrations\/(node_modules|dist))\//.test(path) || !existsSync(file)) return next();
  context.type = types[extname(file)] ?? 'application/octet-stream';
  context.body = readFileSync(file);
}
