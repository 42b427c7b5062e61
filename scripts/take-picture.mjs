// `npm run picture`: docs/widgets.png, the four widgets on one page as the README shows them. Needs a build.
import { resolve } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';

await ensureInstalled();
const { default: puppeteer } = await import('puppeteer-core');
const { findBrowser } = await import('./find-browser.mjs');
const { serveDemo } = await import('./serve-demo.mjs');

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The four widgets</title>
<style>
  body { margin: 24px; font: 16px/1.5 "Public Sans", sans-serif; background: #fff; color-scheme: light;
    display: grid; grid-template-columns: 1fr 1fr; gap: 24px; align-items: start; inline-size: 1032px }
  one-pill-banner { grid-column: 1 / -1 }
  .column { display: grid; gap: 24px }
</style>
<one-pill-banner dismissible shareable><p>One Pill Can Kill.</p></one-pill-banner>
<div class="column">
  <one-pill-stat-counter fact="pills-2025" still><p>47 million</p></one-pill-stat-counter>
  <one-pill-video-card src="https://www.youtube.com/watch?v=MADEUP_ID_0" heading="Fentanyl facts" duration="2:05">
    <p><a href="https://www.youtube.com/watch?v=MADEUP_ID_0">Watch: Fentanyl facts</a></p>
  </one-pill-video-card>
</div>
<one-pill-comparison-slider><p>No one can tell just by looking.</p></one-pill-comparison-slider>
<script type="module" src="/one-pill-widgets.js"></script>`;

const { server, address } = await serveDemo(0, {
  handleFirst(request, response) {
    if (request.url !== '/picture') return false;
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(page);
    return true;
  },
});
const browser = await puppeteer.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--hide-scrollbars'],
});
try {
  const tab = await browser.newPage();
  await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await tab.setViewport({ width: 1080, height: 600, deviceScaleFactor: 1 });
  await tab.goto(`${address}picture`, { waitUntil: 'networkidle0' });
  await tab.evaluate(() =>
    Promise.all([...document.querySelectorAll(':defined')].map((element) => element.updateComplete)),
  );
  await tab.screenshot({ path: resolve(import.meta.dirname, '../docs/widgets.png'), fullPage: true });
} finally {
  await browser.close();
  server.close();
}
