// Sites as they are hosted: under a strict policy, without scripts, without permalinks, in a folder, behind a proxy that speaks
// https, and with a cache that gives all readers the same page.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { widgets } from '../../../scripts/list-widgets.mjs';
import { openBrowser, openTab } from './browser.mjs';
import { base, block, data, folder, rest } from './site.mjs';

const root = resolve(import.meta.dirname, '../../..');
const plugins = join(folder, 'site/wp-content/mu-plugins');
const tags = widgets.map(({ tag }) => tag);
const picture = '/wp-includes/images/w-logo-blue.png';

let browser;
let post;
before(async () => {
  mkdirSync(plugins, { recursive: true });
  browser = await openBrowser();
  const attributes = {
    'stat-counter': { fact: 'pills-2025' },
    banner: { dismissible: true },
    'comparison-slider': {
      startUrl: base + picture,
      startAlt: 'A pill',
      endUrl: base + picture,
      endAlt: 'Another pill',
    },
    'video-card': { src: 'https://youtu.be/MADEUP_ID_0', heading: 'Fentanyl facts', poster: base + picture },
  };
  const content = Object.entries(attributes)
    .map(([id, given]) => block(id, given, data().widgets[id].words.en || 'A film.'))
    .join('\n');
  const made = await rest('administrator', 'POST', '/wp/v2/posts', {
    title: 'Hosted',
    content,
    status: 'publish',
  });
  post = made.body;
});
after(async () => {
  rmSync(plugins, { recursive: true, force: true });
  await browser.close();
});

let hosts = 0;

/** A plugin of the host's own, until the test is over; under a new name each time, as PHP keeps what it has read. */
async function hosted(php, test) {
  const file = join(plugins, `hosted-${hosts++}.php`);
  writeFileSync(file, `<?php\n${php}\n`);
  try {
    await test();
  } finally {
    rmSync(file);
  }
}

/** The addresses in a page that are ours, or that our elements name. */
function addresses(html) {
  const all = [...html.matchAll(/(?:src|href|data-src|poster)=["']([^"']+)["']/g)].map(
    ([, address]) => address,
  );
  return all.filter((address) => /one-pill-widgets\/|w-logo-blue/.test(address));
}

const drawn = (opened) =>
  opened.waitForFunction(
    (names) =>
      names.every((name) => document.querySelector(name)?.shadowRoot?.querySelector('.frame')?.offsetHeight),
    {},
    tags,
  );

/** Collects every violation of a policy from the very first one. */
async function watchPolicy(opened) {
  await opened.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      window.violations.push({
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        file: event.sourceFile,
        sample: event.sample,
        inOurs: Boolean(event.composedPath().find((node) => node.localName?.startsWith('one-pill-'))),
      }),
    );
  });
}

/** What docs/strict-sites.md recommends, and the theme's typefaces. */
const recommended = Object.entries({
  ...JSON.parse(readFileSync(resolve(root, 'website/pages/content-security-policy.json'), 'utf8')),
  'font-src': "'self'",
}).map((directive) => directive.join(' '));

const policies = [
  recommended.join('; '),
  "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
];

describe('WordPress under a strict policy', () => {
  for (const policy of policies) {
    it(policy, () =>
      hosted(
        `add_action( 'send_headers', function () { header( ${JSON.stringify(`Content-Security-Policy: ${policy}`)} ); } );`,
        async () => {
          const opened = await openTab(browser);
          await watchPolicy(opened);
          const answer = await opened.goto(post.link);
          assert.equal(answer.headers()['content-security-policy'], policy);
          await drawn(opened);
          await opened.evaluate(() => {
            document.querySelector('one-pill-banner').dismiss();
            document.querySelector('one-pill-comparison-slider').value = 20;
          });
          const violations = await opened.evaluate(() => window.violations);
          // The policy is one that WordPress itself cannot keep: it is really there.
          assert.ok(violations.length > 0);
          const ours = violations.filter(
            ({ blocked, file, sample, inOurs }) =>
              inOurs || /one-?pill/i.test(`${blocked} ${file} ${sample}`),
          );
          assert.deepEqual(ours, []);
          const { room, display } = await opened.$eval('one-pill-stat-counter', (element) => ({
            room: parseFloat(getComputedStyle(element).minHeight),
            display: getComputedStyle(element).display,
          }));
          assert.ok(room > 100 && display === 'flow-root', `room ${room} px, ${display}`);
          await opened.close();
        },
      ),
    );
  }

  it('nothing inline is ours', async () => {
    const html = await (await fetch(post.link)).text();
    for (const [, attributes, inside] of html.matchAll(
      /<(?:script|style)\b([^>]*)>([\s\S]*?)<\/(?:script|style)>/g,
    )) {
      if (/type="(speculationrules|importmap|application\/)/.test(attributes)) continue;
      assert.doesNotMatch(inside, /one-?pill/i, attributes);
    }
    for (const [tag] of html.matchAll(/<(?:one-pill-|div[^>]*one-pill-widgets-room)[^>]*>/g))
      assert.doesNotMatch(tag, /\s(style|on[a-z]+)=/);
  });
});

describe('WordPress without scripts', () => {
  it('shows the words of all four, and links that lead somewhere', async () => {
    const opened = await openTab(browser);
    await opened.setJavaScriptEnabled(false);
    for (const width of [390, 1280]) {
      await opened.setViewport({ width, height: 900 });
      await opened.goto(post.link);
      for (const tag of tags) {
        const { text, height, spare, links } = await opened.$eval(tag, (element) => ({
          text: element.innerText,
          height: element.querySelector('p').getBoundingClientRect().height,
          spare:
            element.getBoundingClientRect().bottom - element.lastElementChild.getBoundingClientRect().bottom,
          links: [...element.querySelectorAll('a')].map(({ href }) => href),
        }));
        assert.ok(text.length > 20 && height > 15, `${tag}: ${text}`);
        // No room for a widget that never comes; the margin of a paragraph is the theme's.
        assert.ok(spare <= 40, `${tag}: ${spare} px`);
        for (const link of links) assert.match(link, /^https:/);
      }
      assert.ok((await opened.evaluate(() => document.documentElement.scrollWidth)) <= width);
    }
    await opened.close();
  });
});

/** A server in front of WordPress, as hosts have them. */
async function proxy(headers, change) {
  const server = createServer((asked, answer) => {
    const { hostname, port } = new URL(base);
    const passed = request(
      {
        hostname,
        port,
        path: change(asked.url),
        method: asked.method,
        headers: { ...asked.headers, ...headers(asked) },
      },
      (from) => {
        answer.writeHead(from.statusCode, from.headers);
        from.pipe(answer);
      },
    );
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

describe('WordPress, wherever it stands', () => {
  it('without permalinks', () =>
    hosted("add_filter( 'pre_option_permalink_structure', '__return_empty_string' );", async () => {
      const opened = await openTab(browser);
      await opened.goto(`${base}/?p=${post.id}`);
      assert.equal(new URL(opened.url()).search, `?p=${post.id}`);
      await drawn(opened);
      assert.deepEqual(opened.complaints, []);
      await opened.close();
    }));

  it('in a folder', async (test) => {
    const { address, close } = await proxy(
      ({ headers }) => ({ host: headers.host }),
      // As a server's alias does: outside of the folder there is nothing.
      (path) => (path.startsWith('/site/') ? path.slice('/site'.length) : '/nothing-here/'),
    );
    const url = JSON.stringify(`${address}/site`);
    // WP_HOME is a constant here; filters come after it.
    const php = `foreach ( array( 'option_home', 'option_siteurl' ) as $name ) add_filter( $name, function () { return ${url}; }, 99 );
      add_filter( 'content_url', function ( $full ) { return str_replace( WP_HOME, ${url}, $full ); } );
      add_filter( 'plugins_url', function ( $full ) { return str_replace( WP_HOME, ${url}, $full ); } );
      remove_action( 'template_redirect', 'redirect_canonical' );`;
    // The process would not end with an open server, also where this fails.
    test.after(close);
    await hosted(php, async () => {
      const opened = await openTab(browser);
      const missing = [];
      opened.on('response', (each) => {
        if (/one-pill/.test(each.url()) && each.status() !== 200) missing.push(each.url());
      });
      await opened.goto(`${address}/site/?p=${post.id}`);
      await drawn(opened);
      assert.deepEqual(missing, []);
      assert.deepEqual(opened.complaints, []);
      const found = addresses(await opened.content()).filter((each) => each.includes('one-pill-widgets/'));
      assert.ok(found.length >= 2, `${found}`);
      for (const each of found)
        assert.equal(new URL(each, `${address}/site/`).pathname.indexOf('/site/'), 0, each);
      await opened.close();
    });
  });

  it('under https behind a proxy: nothing of ours is mixed', () => {
    // What hosts tell people to put into wp-config.php, and the site's own address.
    const php = `if ( isset( $_SERVER['HTTP_X_FORWARDED_PROTO'] ) && 'https' === $_SERVER['HTTP_X_FORWARDED_PROTO'] ) $_SERVER['HTTPS'] = 'on';
      foreach ( array( 'option_home', 'option_siteurl' ) as $name ) add_filter( $name, function ( $url ) { return set_url_scheme( $url, 'https' ); }, 99 );
      remove_action( 'template_redirect', 'redirect_canonical' );`;
    return hosted(php, async () => {
      const answer = await fetch(`${base}/?p=${post.id}`, { headers: { 'X-Forwarded-Proto': 'https' } });
      assert.equal(answer.status, 200);
      const found = addresses(await answer.text());
      assert.ok(found.some((each) => each.includes('one-pill-widgets.js')));
      assert.ok(found.some((each) => each.includes('style.css')));
      assert.ok(found.some((each) => each.includes('w-logo-blue')));
      for (const each of found) assert.doesNotMatch(each, /^http:/);
    });
  });

  it('with a page cache: the same bytes for every reader, and nothing of one of them', async () => {
    const get = async () => (await fetch(post.link)).text();
    const [first, second] = [await get(), await get()];
    assert.equal(first, second);
    const html = first.slice(first.indexOf('<body'));
    for (const [all] of html.matchAll(/<one-pill-[\s\S]*?<\/one-pill-[a-z-]+>|<[^>]*one-pill-widgets[^>]*>/g))
      assert.doesNotMatch(all, /nonce|admin|user|\?p=\d+&/i);
  });
});
