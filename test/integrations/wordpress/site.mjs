// A running WordPress, as its users reach it: signing in, the REST interface that the editor uses, the pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const base = process.env.WORDPRESS_URL;
export const folder = process.env.WORDPRESS_ROOT;
export const newest = process.env.WORDPRESS_SUITE === 'sid';
export const roles = ['administrator', 'editor', 'author', 'contributor'];

const users = { administrator: 'admin' };
const sessions = new Map();

/** Cookies and nonce of a role's user. */
export async function session(role) {
  if (sessions.has(role)) return sessions.get(role);
  const login = await fetch(`${base}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    body: new URLSearchParams({ log: users[role] ?? role, pwd: 'pw', testcookie: '1' }),
  });
  const cookie = login.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const nonce = await fetch(`${base}/wp-admin/admin-ajax.php?action=rest-nonce`, {
    headers: { Cookie: cookie },
  });
  const opened = { cookie, nonce: await nonce.text() };
  sessions.set(role, opened);
  return opened;
}

/** One request as the editor makes it. */
export async function rest(role, method, path, body) {
  const { cookie, nonce } = await session(role);
  const response = await fetch(`${base}/wp-json${path}`, {
    method,
    headers: { Cookie: cookie, 'X-WP-Nonce': nonce, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** A page's HTML, for nobody in particular unless a role is given. */
export async function page(address, role) {
  const headers = role ? { Cookie: (await session(role)).cookie } : {};
  const response = await fetch(new URL(address, `${base}/`), { headers });
  return response.text();
}

/**
 * A post that a role wrote and that stands on the site: what a contributor hands in, an editor publishes.
 * @returns its id and its address
 */
export async function publish(role, content, title = 'A post') {
  const isReviewed = role === 'contributor';
  const status = isReviewed ? 'pending' : 'publish';
  const made = await rest(role, 'POST', '/wp/v2/posts', { title, content, status });
  if (made.status !== 201)
    throw new Error(`${role}: ${made.status} ${JSON.stringify(made.body).slice(0, 300)}`);
  const { id } = made.body;
  if (!isReviewed) return { id, link: made.body.link };
  const shown = await rest('editor', 'POST', `/wp/v2/posts/${id}`, { status: 'publish' });
  return { id, link: shown.body.link };
}

/** What is inside the first element of a tag, and its attributes as they are written. */
export function element(html, tag) {
  const found = new RegExp(`<${tag}((?:\\s[^>]*)?)>([\\s\\S]*?)</${tag}>`).exec(html);
  return found ? { attributes: found[1], inside: found[2] } : undefined;
}

export const count = (text, part) => text.split(part).length - 1;

/** PHP's complaints so far, those of WordPress itself and of the stand-in for its database left out. */
export function complaints() {
  try {
    return readFileSync(join(folder, 'debug.log'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('plugins/one-pill-widgets'));
  } catch {
    return [];
  }
}

/** The data that the plugin was packed with. */
export const data = () =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../dist/wordpress/one-pill-widgets/data.json'), 'utf8'),
  );

/** A block as the editor saves it. */
export function block(id, attributes, words, wrapper = '') {
  const json = JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');
  return `<!-- wp:one-pill-widgets/${id} ${json} -->\n<div${wrapper}><p>${words}</p></div>\n<!-- /wp:one-pill-widgets/${id} -->`;
}
