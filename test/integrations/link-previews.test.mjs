// What programs that are given a link make of it: real readers of oEmbed and of preview tags, on a site that knows its address.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { extract } from '@extractus/oembed-extractor';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { buildFor, site } from '../website/render.mjs';

const types = { html: 'text/html', json: 'application/json' };
let server;
let siteUrl;
let files;

before(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, siteUrl);
    const path = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
    const text = files[path];
    response.setHeader('Content-Type', `${types[path.split('.').at(-1)] ?? 'text/plain'};charset=utf-8`);
    response.statusCode = text === undefined ? 404 : 200;
    response.end(text ?? files['404.html']);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  siteUrl = `http://127.0.0.1:${server.address().port}/`;
  const build = buildFor(siteUrl);
  const pages = site.renderSite(build);
  files = { ...pages, ...site.renderData(build, Object.keys(pages)) };
});

after(() => server.close());

const links = [
  ['figures/pills-2025/', 'en/pills-2025', /^47 million fentanyl pills seized by DEA, 2025$/],
  ['es/figures/lethal-share-2025/', 'es/lethal-share-2025', /^29% de las pastillas con fentanilo/],
  ['es/widgets/comparison-slider/', 'es/comparison-slider', /^Comparación$/],
];

for (const [path, id, title] of links) {
  const picture = () => `${siteUrl}pictures/${id}-1200x630.png`;

  test(`oembed-extractor finds the frame of ${path}`, async () => {
    const answer = await extract(siteUrl + path);
    assert.equal(answer.type, 'rich');
    assert.match(answer.title, title);
    assert.ok(answer.html.includes(`src="${siteUrl}embed/${id}.html"`));
    assert.equal(answer.thumbnail_url, picture());
  });

  test(`open-graph-scraper finds the preview of ${path}`, async () => {
    const { error, result } = await ogs({ url: siteUrl + path });
    assert.equal(error, false);
    assert.match(result.ogTitle, title);
    assert.equal(result.ogUrl, siteUrl + path);
    assert.equal(result.ogImage[0].url, picture());
    assert.equal(`${result.ogImage[0].width}x${result.ogImage[0].height}`, '1200x630');
    assert.ok(result.ogImage[0].alt.length > 20);
    assert.equal(result.twitterCard, 'summary_large_image');
  });

  test(`unfurl finds preview and frame of ${path}`, async () => {
    const { open_graph: preview, oEmbed, canonical_url: canonical } = await unfurl(siteUrl + path);
    assert.match(preview.title, title);
    assert.equal(preview.images[0].url, picture());
    assert.equal(oEmbed.type, 'rich');
    assert.equal(oEmbed.thumbnails[0].url, picture());
    assert.equal(canonical, siteUrl + path);
  });
}

test('an address that leads nowhere answers with the list of all', async () => {
  const response = await fetch(`${siteUrl}figures/no-such-figure/`);
  assert.equal(response.status, 404);
  assert.ok((await response.text()).includes('href="/figures/pills-2025/"'));
});
