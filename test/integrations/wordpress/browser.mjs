// A browser in front of the running WordPress.
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { base, session } from './site.mjs';

export async function openBrowser() {
  return launch({
    executablePath: process.env.CHROME_PATH ?? (await findBrowser()),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 120_000,
  });
}

/** A tab of a role's user, or of a reader, with what the browser complains of. */
export async function openTab(browser, role) {
  const context = await browser.createBrowserContext();
  const opened = await context.newPage();
  opened.setDefaultTimeout(60_000);
  opened.complaints = [];
  opened.on('pageerror', (error) => opened.complaints.push(String(error)));
  opened.on('console', (message) => {
    if (message.type() === 'error' && /one-pill|Content Security/.test(message.text()))
      opened.complaints.push(message.text());
  });
  if (role) {
    const { cookie } = await session(role);
    const { hostname } = new URL(base);
    for (const pair of cookie.split('; ')) {
      const [name, ...value] = pair.split('=');
      await opened.setCookie({
        name,
        value: decodeURIComponent(value.join('=')),
        domain: hostname,
        path: '/',
      });
    }
  }
  return opened;
}
