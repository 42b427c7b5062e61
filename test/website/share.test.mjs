// What other sites read of the pages of figures and widgets, for a site that knows its own address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widgetIds } from '../../scripts/list-widgets.mjs';
import { buildFor, site } from './render.mjs';

const siteUrl = 'https://example.org/one-pill/';
const known = buildFor(siteUrl);
const pages = site.renderSite(known);
const data = site.renderData(known, ['index.html', 'es/index.html', ...Object.keys(pages)]);
const { facts } = JSON.parse(data['facts.json']);
const pictures = site.renderPictures(siteUrl);
const subjectPages = Object.keys(pages).filter((path) =>
  /^(es\/)?(figures|widgets)\/[^/]+\/index\.html$/.test(path),
);

const unescape = (text) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
const attribute = (html, pattern) => {
  const found = pattern.exec(html)?.[1];
  return found === undefined ? undefined : unescape(found);
};
const meta = (html, name) =>
  attribute(html, new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`));

test('each figure and widget has its page in both languages', () => {
  assert.equal(subjectPages.length, 2 * (Object.keys(facts).length + widgetIds.length));
});

for (const path of subjectPages) {
  const html = pages[path];
  const address = siteUrl + path.slice(0, -'index.html'.length);
  test(`${path} says what it is to whoever links to it`, () => {
    assert.equal(html.match(/<h1[ >]/g).length, 1);
    assert.equal(attribute(html, /<link rel="canonical" href="([^"]*)"/), address);
    assert.equal(meta(html, 'og:url'), address);
    assert.equal(meta(html, 'og:locale'), path.startsWith('es/') ? 'es_US' : 'en_US');
    const title = meta(html, 'og:title');
    assert.equal(attribute(html, /<title>([^<]*) – one-pill-widgets<\/title>/), title);
    assert.equal(meta(html, 'twitter:title'), title);
    assert.ok(meta(html, 'description').length > 20, `too short: ${meta(html, 'description')}`);
    assert.equal(meta(html, 'og:description'), meta(html, 'description'));
    assert.equal(meta(html, 'twitter:card'), 'summary_large_image');
    const english = address.replace('/es/', '/');
    for (const [language, href] of [
      ['en', english],
      ['es', english.replace(siteUrl, `${siteUrl}es/`)],
      ['x-default', english],
    ]) {
      assert.equal(attribute(html, new RegExp(`hreflang="${language}" href="(https:[^"]*)"`)), href);
    }
  });

  test(`${path} has the picture that its preview names, with its words`, () => {
    const image = meta(html, 'og:image');
    assert.ok(image.startsWith(siteUrl));
    const { width, height } = pictures[image.slice(siteUrl.length)];
    assert.deepEqual([width, height], [1200, 630]);
    assert.equal(meta(html, 'twitter:image'), image);
    const alts = [...html.matchAll(/<img [^>]*alt="([^"]*)"/g)].map(([, alt]) => unescape(alt));
    assert.equal(alts.length, 3);
    for (const alt of alts) assert.equal(alt, meta(html, 'og:image:alt'));
  });

  test(`${path} answers as oEmbed with a titled frame, its size and the picture`, () => {
    const discovery = attribute(
      html,
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/,
    );
    const answer = JSON.parse(data[discovery.slice(siteUrl.length)]);
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.equal(answer.title, meta(html, 'og:title'));
    assert.equal(answer.thumbnail_url, meta(html, 'og:image'));
    // None of the widgets is lower.
    assert.ok(answer.height >= 120 && answer.height <= 1000, `${answer.height} px high`);
    const frame = /<iframe ([^>]*)><\/iframe>$/.exec(answer.html)[1];
    assert.equal(attribute(frame, /title="([^"]*)"/), answer.title);
    assert.equal(attribute(frame, /width="([^"]*)"/), `${answer.width}`);
    assert.equal(attribute(frame, /height="([^"]*)"/), `${answer.height}`);
    const src = attribute(frame, /src="([^"]*)"/);
    const framed = pages[src.slice(siteUrl.length)];
    assert.equal(attribute(framed, /<link rel="canonical" href="([^"]*)"/), address);
    assert.match(framed, /<meta name="robots" content="noindex"/);
    assert.match(answer.html, /^<blockquote><p>.*<\/p><p><a href="https:/);
  });
}

test('the sitemap has each page once and none that is for frames', () => {
  const found = [...data['sitemap.xml'].matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  assert.equal(new Set(found).size, found.length);
  for (const path of subjectPages)
    assert.ok(found.includes(siteUrl + path.slice(0, -'index.html'.length)), path);
  for (const path of ['', 'es/', 'facts/', 'es/builder/']) assert.ok(found.includes(siteUrl + path), path);
  assert.ok(!found.some((address) => /embed|404|preview/.test(address)));
  assert.match(data['robots.txt'], /^Sitemap: https:\/\/example\.org\/one-pill\/sitemap\.xml$/m);
});

test('the page for addresses that lead nowhere lists all, from the host’s root', () => {
  const html = pages['404.html'];
  for (const path of subjectPages) {
    assert.ok(html.includes(`href="/one-pill/${path.slice(0, -'index.html'.length)}"`), path);
  }
  assert.ok(!/(?:href|src)="\.\.?\//.test(html));
  assert.equal(html.match(/<h1[ >]/g).length, 1);
});

test('without the site’s address nothing stands that needs it', () => {
  const unknown = buildFor(undefined);
  const local = site.renderSite(unknown);
  for (const path of subjectPages) {
    const html = local[path];
    for (const name of ['og:image', 'og:url', 'twitter:image']) assert.equal(meta(html, name), undefined);
    assert.ok(!/rel="canonical"|json\+oembed/.test(html));
    assert.equal(meta(html, 'og:title'), meta(pages[path], 'og:title'));
    assert.match(html, /hreflang="es" href="(\.\.\/)+es\//);
  }
  const files = site.renderData(unknown, Object.keys(local));
  assert.deepEqual(Object.keys(files).sort(), [
    'changes.xml',
    'es/changes.xml',
    'facts.csv',
    'facts.json',
    'llms-full.txt',
    'llms.txt',
    'robots.txt',
  ]);
  assert.ok(!/Sitemap/.test(files['robots.txt']));
});

test('an address of a site is read with and without its slash, and nothing else is', () => {
  assert.equal(site.readSiteUrl('https://example.org'), 'https://example.org/');
  assert.equal(site.readSiteUrl(' https://example.org/a '), 'https://example.org/a/');
  assert.equal(site.readSiteUrl(''), undefined);
  assert.equal(site.readSiteUrl(undefined), undefined);
  for (const bad of [
    'example.org',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://a/?b',
    'https://a/#b',
    '/',
  ]) {
    assert.throws(() => site.readSiteUrl(bad), /SITE_URL/, bad);
  }
});
