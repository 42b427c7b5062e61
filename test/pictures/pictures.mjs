// How every widget looks, compared with how it looked last time (sheets/), in Chromium. `npm run pictures` compares,
// `npm run pictures -- --accept` takes what is seen now; with names (`npm run pictures -- banner`) it takes or compares only
// those. Of a sheet that differs, .cache/differences/ holds it as it was, as it is and what differs, side by side.
// SKIP_BUILD=1 takes what is built already.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { ensureInstalled } from '../../scripts/ensure-installed.mjs';
import { bothSchemes, reducedMotion, rowPage, rows, widgetIds } from './sheets.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'sheets');
const differences = join(root, '.cache/differences');
const isAccepting = process.argv.includes('--accept');
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));

await ensureInstalled();
if (!process.env.SKIP_BUILD) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  if (status) process.exit(status);
}
const { default: pixelmatch } = await import('pixelmatch');
const { PNG } = await import('pngjs');
const { launch } = await import('puppeteer-core');
const { default: sirv } = await import('sirv');
const { findBrowser } = await import('../../scripts/find-browser.mjs');
const wanted = widgetIds.filter((id) => !names.length || names.includes(id));

/** Pixels of a sheet's ten million that may differ, as letters' edges do from one Chromium to the next. */
const mostDifferent = 100;

function serve() {
  const files = sirv(root, { dev: true });
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const id = pathname.slice(1);
    if (!widgetIds.includes(id)) return files(request, response, () => response.writeHead(404).end());
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(rowPage(id, searchParams.getAll('scheme')));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** One row of a sheet, in a browser that is set to it. */
async function takeRow(browser, address, { scripts = true, media = {}, schemes = bothSchemes }) {
  const page = await browser.newPage();
  // As high as what is on it.
  await page.setViewport({ width: 300, height: 100 });
  await page.setJavaScriptEnabled(scripts);
  const devTools = await page.createCDPSession();
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await devTools.send('Emulation.setEmulatedMedia', { features });
  const query = new URLSearchParams(schemes.map((scheme) => ['scheme', scheme]));
  await page.goto(`${address}?${query}`, { waitUntil: 'networkidle0' });
  if (scripts) await page.evaluate(settle);
  const bytes = await page.screenshot({ fullPage: true, captureBeyondViewport: true });
  await page.close();
  const picture = PNG.sync.read(Buffer.from(bytes));
  // Sixteen steps of each color are enough to see a change, and make the sheets half as heavy.
  for (let index = 0; index < picture.data.length; index++) {
    picture.data[index] = Math.round(picture.data[index] / 17) * 17;
  }
  return picture;
}

/** Every widget has drawn, and every figure has counted to its end. Runs in the page. */
async function settle() {
  await document.fonts.ready;
  const widgets = [...document.querySelectorAll('div > :first-child')];
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  await new Promise((done) => setTimeout(done, 2500));
}

/** Pictures under each other, or side by side. */
function assemble(pictures, isBeside) {
  const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
  const [widths, heights] = [pictures.map(({ width }) => width), pictures.map(({ height }) => height)];
  const width = isBeside ? sum(widths) : Math.max(...widths);
  const height = isBeside ? Math.max(...heights) : sum(heights);
  const whole = new PNG({ width, height });
  whole.data.fill(255);
  let at = 0;
  for (const picture of pictures) {
    const [left, top] = isBeside ? [at, 0] : [0, at];
    PNG.bitblt(picture, whole, 0, 0, picture.width, picture.height, left, top);
    at += isBeside ? picture.width : picture.height;
  }
  return whole;
}

/** @returns the pixels that differ, and a picture of them; all, where the sizes differ */
function compare(before, now) {
  const { width, height } = before;
  const difference = new PNG({ width, height });
  if (width !== now.width || height !== now.height) return { pixels: width * height, difference };
  const pixels = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.2 });
  return { pixels, difference };
}

/** @returns what is wrong, or nothing */
function check(name, before, now) {
  const { pixels, difference } = compare(before, now);
  if (pixels <= mostDifferent) return undefined;
  mkdirSync(differences, { recursive: true });
  const file = join(differences, `${name}.png`);
  writeFileSync(file, PNG.sync.write(assemble([before, now, difference], true)));
  return `${pixels} pixels differ (before, now, difference: ${file})`;
}

/** @returns what is wrong with a widget's sheet, or nothing */
async function checkSheet(id) {
  const taken = [];
  for (const settings of Object.values(rows)) {
    taken.push(await takeRow(browser, `${address}/${id}`, settings));
  }
  const still = await takeRow(browser, `${address}/${id}`, reducedMotion);
  const moved = check(`${id}-reduced-motion`, taken[0], still);
  if (moved) return `with reduced motion: ${moved}`;
  const now = assemble(taken, false);
  const file = join(folder, `${id}.png`);
  if (isAccepting) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, PNG.sync.write(now, { colorType: 2 }));
    return undefined;
  }
  if (!existsSync(file)) return `has no sheet yet: npm run pictures -- ${id} --accept`;
  const changed = check(id, PNG.sync.read(readFileSync(file)), now);
  return changed && `${changed}; if that is right: npm run pictures -- ${id} --accept`;
}

const executablePath = process.env.CHROME_PATH ?? (await findBrowser());
const browser = await launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    // What a screen or its driver would add to the edges of letters.
    '--disable-lcd-text',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
  ],
});
const server = await serve();
const address = `http://127.0.0.1:${server.address().port}`;
const counts = { passed: 0, failed: 0 };
for (const id of wanted) {
  const problem = await checkSheet(id);
  counts[problem ? 'failed' : 'passed']++;
  console.log(`${id}: ${problem ?? 'the same'}`);
}
await browser.close();
server.close();
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
