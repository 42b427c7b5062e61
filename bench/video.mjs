// What a video card asks of others before anyone clicks: on load, and when a pointer passes over it.
import { addModule } from './browser.mjs';
import { styleSheet } from './bundles.mjs';
import { beside } from './report.mjs';

const id = 'MADEUP_ID_0';
const kinds = {
  'one-pill': `<one-pill-video-card src="https://www.youtube.com/watch?v=${id}" heading="Facts"></one-pill-video-card>
    <one-pill-video-card src="https://vimeo.com/123456789" heading="Facts"></one-pill-video-card>`,
  'lite-youtube-embed': `<lite-youtube videoid="${id}" playlabel="Play: Facts"></lite-youtube>`,
  '@justinribeiro/lite-youtube': `<lite-youtube videoid="${id}" videotitle="Facts"></lite-youtube>`,
  'lite-vimeo-embed': `<lite-vimeo videoid="123456789" playlabel="Play: Facts"></lite-vimeo>`,
};

const hintSelector = 'link:is([rel~=preconnect], [rel~=preload], [rel~=prefetch], [rel~=dns-prefetch])';

async function measure(kind, { browser, bundles, site }) {
  const asked = new Set();
  const content = { head: styleSheet(bundles[kind]), body: kinds[kind] };
  const prepare = (page, cdp) => {
    cdp.on('Network.requestWillBeSent', ({ request: { url } }) => {
      if (/^https?:/.test(url) && !url.startsWith(site.origin)) asked.add(url);
    });
    return cdp.send('Network.enable');
  };
  return browser.withPage(
    content,
    async ({ page }) => {
      await addModule(page, `${site.origin}${bundles[kind].path}.js`, 600);
      const { x, y } = await (await page.$('body > *')).boundingBox();
      await page.mouse.move(x + 100, y + 100);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      // A hint in a shadow tree works as well as one in the head.
      const hints = await page.evaluate((selector) => {
        const roots = [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
        return roots.flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])]).length;
      }, hintSelector);
      return { requests: asked.size, hints };
    },
    { prepare },
  );
}

export async function video(bench) {
  const own = await measure('one-pill', bench);
  const rows = [];
  for (const peer of Object.keys(kinds).slice(1)) {
    const theirs = await measure(peer, bench);
    for (const what of ['requests', 'hints']) {
      rows.push(beside(`video before the click: ${what}`, '', own[what], peer, theirs[what], { atMost: 0 }));
    }
  }
  return rows;
}
