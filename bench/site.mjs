// A site of our own on this machine: pages and files out of memory, each as late as its address asks (`?late=900`).
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = { '': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** @param files contents by path */
export async function openSite(files) {
  const contents = new Map(Object.entries(files));
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const body = contents.get(pathname);
    setTimeout(
      () => {
        const type = types[extname(pathname)];
        response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
        response.end(body);
      },
      Number(searchParams.get('late')),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  let pages = 0;
  return {
    origin,
    /** Puts a page on the site and gives its address. */
    page({ head = '', body = '' }) {
      const path = `/page-${++pages}`;
      contents.set(
        path,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>` +
          `<meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`,
      );
      return origin + path;
    },
    close: () => server.close(),
  };
}
