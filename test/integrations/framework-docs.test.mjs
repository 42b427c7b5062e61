// The pages of docs/frameworks: what they show is built as its framework builds it, and opened in a browser.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from 'puppeteer-core';
import sirv from 'sirv';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { codeOf, makeApp, run } from './app.mjs';

const docs = resolve(import.meta.dirname, '../../docs/frameworks');

const startPage = (id, script) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Start</title><link rel="icon" href="data:," /></head>
  <body><div id="${id}"></div><script type="module" src="/src/${script}"></script></body>
</html>`;

/**
 * For each page: what an application has beside what the page shows, how it is built, where that goes, whether the page is
 * there without any script, and whether what the page shows listens to the banner.
 */
const frameworks = {
  react: {
    files: { 'index.html': startPage('root', 'main.tsx'), 'vite.config.js': 'export default {};' },
    build: ['vite/bin/vite.js', 'build'],
    output: 'dist',
    listens: true,
  },
  vue: {
    files: { 'index.html': startPage('app', 'main.ts') },
    build: ['vite/bin/vite.js', 'build'],
    output: 'dist',
    listens: true,
  },
  svelte: {
    files: {
      'index.html': startPage('app', 'main.ts'),
      'vite.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte';
        export default { plugins: [svelte()] };`,
    },
    build: ['vite/bin/vite.js', 'build'],
    output: 'dist',
    listens: true,
  },
  astro: {
    files: { 'astro.config.mjs': 'export default {};' },
    build: ['astro/astro.js', 'build'],
    output: 'dist',
    isStatic: true,
    listens: true,
  },
  next: {
    files: {
      // As files, which the server below sends; the folder that holds the packages is above.
      'next.config.mjs': `export default { output: 'export', turbopack: { root: ${JSON.stringify(import.meta.dirname)} } };`,
    },
    build: ['next/dist/bin/next', 'build'],
    output: 'out',
    isStatic: true,
    listens: true,
  },
  eleventy: {
    files: {},
    build: ['@11ty/eleventy/cmd.cjs'],
    output: '_site',
    isStatic: true,
  },
};

let browser;
before(async () => {
  browser = await launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    timeout: 120_000,
  });
});
after(() => browser?.close());

test('every page of docs/frameworks is built here', () => {
  assert.deepEqual(
    readdirSync(docs).toSorted(),
    Object.keys(frameworks)
      .map((name) => `${name}.md`)
      .toSorted(),
  );
});

/** Opens a built page; what goes wrong in it, and what it asks another host for, is in `problems`. */
async function open(origin, { scripts }) {
  const tab = await browser.newPage();
  // Other tests may keep the machine busy.
  tab.setDefaultTimeout(120_000);
  const problems = [];
  tab.on('pageerror', (error) => problems.push(String(error)));
  tab.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) problems.push(message.text());
  });
  tab.on('request', (request) => {
    if (!request.url().startsWith('data:') && !request.url().startsWith(origin)) problems.push(request.url());
  });
  await tab.setJavaScriptEnabled(scripts);
  await tab.goto(origin, { waitUntil: 'load' });
  return { tab, problems };
}

for (const [name, { files, build, output, isStatic, listens }] of Object.entries(frameworks)) {
  test(`the code of ${name}.md is built, and its page shows the banner`, async () => {
    const folder = makeApp(name, { ...files, ...codeOf(name) });
    const { status, output: said } = await run(folder, ...build);
    assert.equal(status, 0, said);

    const send = sirv(join(folder, output), { extensions: ['html'] });
    const server = createServer((request, response) => {
      // A browser asks for an icon that no page has named.
      if (request.url === '/favicon.ico') response.writeHead(204).end();
      else send(request, response);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${server.address().port}/`;
    try {
      if (isStatic) {
        const { tab } = await open(origin, { scripts: false });
        const words = await tab.$eval('one-pill-banner', (banner) => banner.innerText);
        assert.match(
          words,
          /^One Pill Can Kill\. .*licensed pharmacy\.\s.*Call or text 988, free, 24\/7\.$/s,
        );
        await tab.close();
      }
      const { tab, problems } = await open(origin, { scripts: true });
      await tab.waitForFunction(() =>
        document.querySelector('one-pill-banner')?.shadowRoot?.querySelector('h2'),
      );
      const says = () => document.body.innerText.includes('The banner comes back in a week.');
      assert.equal(await tab.evaluate(says), false);
      await tab.locator('one-pill-banner >>> [part~=close]').click();
      await tab.waitForFunction(() => document.querySelector('one-pill-banner').hiddenBy === 'dismissed');
      if (listens) {
        // A framework that hydrates may listen a moment after the banner can be closed.
        await tab.waitForFunction(() => {
          const banner = document.querySelector('one-pill-banner');
          banner.show();
          banner.dismiss();
          return document.body.innerText.includes('The banner comes back in a week.');
        });
      }
      assert.deepEqual(problems, []);
      await tab.close();
    } finally {
      server.close();
    }
  });
}
