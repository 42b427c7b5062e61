// Serves the built site/ as a static host would.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, 'site');
const site = sirv(folder, { dev: true });

/** The newsroom's policy: nothing but its own files, its own video, and the two players a reader may start. */
const newsroomPolicy = Object.entries(
  JSON.parse(readFileSync(resolve(root, 'website/pages/content-security-policy.json'), 'utf8')),
)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** A page's file, where an address is that of a page. */
function pageAt(url) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    // `//` and `/%` are no addresses; the static server answers them.
    return undefined;
  }
  const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return path.startsWith(folder) && path.endsWith('.html') && existsSync(path) ? path : undefined;
}

function handle(request, response, { handleFirst, inEveryPage }) {
  if (handleFirst?.(request, response)) return;
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (request.url.startsWith('/newsroom')) response.setHeader('Content-Security-Policy', newsroomPolicy);
  // Other sites' pages load the scripts, and check them by `integrity`, only with this.
  if (request.url.endsWith('.js')) response.setHeader('Access-Control-Allow-Origin', '*');
  const page = inEveryPage && pageAt(request.url);
  if (page) {
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(readFileSync(page, 'utf8').replace('</head>', `${inEveryPage}</head>`));
    return;
  }
  site(request, response, () => {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    const notFound = join(folder, '404.html');
    response.end(existsSync(notFound) ? readFileSync(notFound) : 'Nothing is built yet.');
  });
}

/**
 * Listens on the port, or on any free one where it is taken.
 * @param options `handleFirst(request, response)` may answer itself and return true; `inEveryPage` is put into each head
 */
export async function serveDemo(port, options = {}) {
  const server = createServer((request, response) => handle(request, response, options));
  const listen = (at) =>
    new Promise((done, failed) => server.once('error', failed).listen(at, '127.0.0.1', done));
  await listen(port).catch(() => listen(0));
  const address = `http://localhost:${server.address().port}/`;
  console.log(`\nThe demo is at ${address}  (stop with Ctrl+C)`);
  return { server, address };
}
