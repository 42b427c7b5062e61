// An address of a figure in a post: WordPress asks it for its frame, and the frame tells WordPress its height.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { buildFor, site } from '../../website/render.mjs';
import { complaints, folder, page, publish, rest, roles } from './site.mjs';

const built = resolve(import.meta.dirname, '../../../site');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

let server;
let siteUrl;
let browser;

/** The website as it stands at an address that it knows; its frames and scripts are those that were built. */
async function serveWebsite() {
  let files = {};
  const find = (path) => {
    if (files[path] !== undefined && !path.startsWith('embed/')) return files[path];
    try {
      return readFileSync(join(built, path));
    } catch {
      return undefined;
    }
  };
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, siteUrl);
    const path = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
    const content = find(path);
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader('Content-Type', `${types[extname(path)] ?? 'text/plain'};charset=utf-8`);
    response.end(content);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  siteUrl = `http://127.0.0.1:${server.address().port}/`;
  const build = buildFor(siteUrl);
  const pages = site.renderSite(build);
  files = { ...pages, ...site.renderData(build, Object.keys(pages)) };
}

/** Runs PHP in the running WordPress. */
const php = (code) =>
  spawnSync(
    'php',
    ['-d', 'display_errors=0', '-r', `$_SERVER["HTTP_HOST"] = "127.0.0.1"; require "wp-load.php"; ${code}`],
    { cwd: join(folder, 'site'), encoding: 'utf8' },
  ).stdout;

/** What the editor writes for an address that it shows as a frame. */
const embedBlock = (address) =>
  `<!-- wp:embed {"url":"${address}","type":"rich","providerNameSlug":"one-pill-widgets"} -->
<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">
${address}
</div></figure>
<!-- /wp:embed -->`;

const links = [
  ['figures/pills-2025/', 'embed/en/pills-2025.html', /^47 million fentanyl pills seized by DEA, 2025$/],
  ['es/figures/lethal-share-2025/', 'embed/es/lethal-share-2025.html', /^29% de las pastillas con fentanilo/],
  ['widgets/comparison-slider/', 'embed/en/comparison-slider.html', /^Comparison slider$/],
];

describe('WordPress, an address of the website in a post', () => {
  before(async () => {
    await serveWebsite();
    // WordPress asks no address of this machine, and no unusual port, unless it is told to.
    const folderOfRules = join(folder, 'site/wp-content/mu-plugins');
    mkdirSync(folderOfRules, { recursive: true });
    writeFileSync(
      join(folderOfRules, 'this-machine.php'),
      `<?php add_filter( 'http_request_host_is_external', '__return_true' );
      add_filter( 'http_allowed_safe_ports', function ( $ports ) { return array_merge( $ports, array( ${new URL(siteUrl).port} ) ); } );`,
    );
    browser = await launch({
      executablePath: process.env.CHROME_PATH ?? (await findBrowser()),
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  for (const role of roles) {
    it(`the editor of ${role} is given a titled frame`, async () => {
      const { status, body } = await rest(
        role,
        'GET',
        `/oembed/1.0/proxy?url=${encodeURIComponent(`${siteUrl}figures/pills-2025/`)}`,
      );
      assert.equal(status, 200);
      assert.equal(body.type, 'rich');
      assert.match(body.html, /<iframe[^>]*title="47 million fentanyl pills seized by DEA, 2025"/);
    });
  }

  for (const [index, [path, frame, title]] of links.entries()) {
    const role = ['contributor', 'author', 'editor'][index];
    for (const width of [390, 1280]) {
      it(`${path} of ${role} becomes a titled frame of the right height at ${width} px`, async () => {
        const { link } = await publish(role, embedBlock(siteUrl + path), path);
        const html = await page(link);
        assert.ok(html.includes(`src="${siteUrl}${frame}#?secret=`), 'the frame');
        const opened = await browser.newPage();
        await opened.setViewport({ width, height: 900 });
        await opened.goto(link, { waitUntil: 'networkidle0' });
        const element = await opened.waitForSelector('iframe.wp-embedded-content');
        assert.match(await element.evaluate((each) => each.title), title);
        await element.evaluate((each) => each.scrollIntoView());
        const inside = await element.contentFrame();
        await inside.waitForSelector(':is(one-pill-stat-counter, one-pill-comparison-slider):defined');
        // The script has taken over what was drawn before, and has told its height.
        await setTimeout(500);
        const needed = await inside.evaluate(() => document.documentElement.scrollHeight);
        const shown = await element.evaluate((each) => each.getBoundingClientRect().height);
        assert.ok(shown >= needed - 1, `${shown} px for ${needed}`);
        // WordPress gives no frame less than 200 px.
        assert.ok(shown <= Math.max(200, needed) + 2, `${shown} px for ${needed}`);
        await opened.close();
      });
    }
  }

  it('is the widget itself where the administrator has named the website', async () => {
    php(
      `$all = (array) get_option( 'one_pill_widgets', array() ); $all['website'] = '${siteUrl}'; update_option( 'one_pill_widgets', $all );`,
    );
    const { link } = await publish('contributor', embedBlock(`${siteUrl}es/figures/pills-2025/`), 'Named');
    const html = await page(link);
    assert.match(html, /<one-pill-stat-counter[^>]*lang="es"/);
    assert.doesNotMatch(html, /wp-embedded-content/);
    php(`delete_option( 'one_pill_widgets' );`);
  });

  it('PHP complains of nothing', () => assert.deepEqual(complaints(), []));
});
