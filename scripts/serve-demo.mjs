// Serves the built site/ as a static host would.
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';

const root = resolve(import.meta.dirname, '..');
const options = { dev: true };
const site = sirv(resolve(root, 'site'), options);

/** The newsroom's policy: nothing but its own files, its own video, and the two players a reader may start. */
const newsroomPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

function handle(request, response) {
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (request.url.startsWith('/newsroom')) response.setHeader('Content-Security-Policy', newsroomPolicy);
  // Other sites' pages load the scripts, and check them by `integrity`, only with this.
  if (request.url.endsWith('.js')) response.setHeader('Access-Control-Allow-Origin', '*');
  site(request, response, () => {
    response.statusCode = 404;
    response.end('Not found');
  });
}

/** Listens on the port, or on any free one where it is taken. */
export async function serveDemo(port) {
  const server = createServer(handle);
  const listen = (at) =>
    new Promise((done, failed) => server.once('error', failed).listen(at, '127.0.0.1', done));
  await listen(port).catch(() => listen(0));
  const address = `http://localhost:${server.address().port}/`;
  console.log(`\nThe demo is at ${address}  (stop with Ctrl+C)`);
  return { server, address };
}
