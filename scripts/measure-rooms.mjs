// `npm run rooms`, or `npm run rooms -- banner pills-2025` for some: measures every widget and built-in figure in narrow and
// wide columns and typefaces, and writes the room that snippets keep for each into website/builder/rooms.ts. To be run when a
// widget's look or words change; a test says when that was forgotten.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import sirv from 'sirv';
import { build, runnerImport } from 'vite';
import { findBrowser } from './find-browser.mjs';
import { fitRoom } from './fit-room.mjs';

const root = resolve(import.meta.dirname, '..');
const output = resolve(root, 'website/builder/rooms.ts');

/**
 * A narrow typeface, one in the middle and a wide one, as themes have them; then those of pages without a theme, by others of
 * the same widths: Arial and Helvetica by Arimo, Times by Tinos.
 */
const typefaces = {
  narrow: '@fontsource/roboto-condensed/files/roboto-condensed-latin-{weight}-normal.woff2',
  middle: '@fontsource/public-sans/files/public-sans-latin-{weight}-normal.woff2',
  wide: 'dejavu-fonts-ttf/ttf/DejaVuSans{weight}.ttf',
  arial: '@fontsource/arimo/files/arimo-latin-{weight}-normal.woff2',
  times: '@fontsource/tinos/files/tinos-latin-{weight}-normal.woff2',
};
/**
 * What a figure's and a video card's room has to hold. Their few words break so differently in Arial and Times that a room for
 * these, too, would stay much emptier in the others: a figure's up to 65 px (measured; now 24, some Spanish ones 40), below a
 * short title of a film another line. What lacks is up to 41 px for a figure in Arial, 21 for a film in Times, at 320 px.
 */
const typefacesOfThemes = ['narrow', 'middle', 'wide'];
const measuredInAll = ['banner', 'comparison-slider'];
/** Of columns: of phones, with and without a margin, of texts and of whole pages. */
const widths = [304, 320, 374, 390, 500, 624, 640, 800, 984, 1000, 1200];

const face = (name, file, weight) =>
  `@font-face { font-family: ${name}; font-weight: ${weight}; src: url(/node_modules/${file}) }`;
const faces = Object.entries(typefaces).flatMap(([name, file]) =>
  [400, 700].map((weight) =>
    face(
      name,
      file.replace('{weight}', name === 'wide' ? { 400: '', 700: '-Bold' }[weight] : weight),
      weight,
    ),
  ),
);
const blank = `<!doctype html><meta charset="utf-8"><style>${faces.join('')}
  body { margin: 0; font: 16px/1.5 narrow }
  main { display: flow-root }
  #ch { position: absolute; block-size: 100ex; inline-size: 100ch }
</style><script type="module" src="/dist/one-pill-widgets.js"></script><main></main><div id="ch"></div>`;

await build({ root, mode: 'whole', logLevel: 'warn' });
const files = sirv(root, { dev: true });
const server = createServer((request, response) => {
  if (request.url !== '/') return files(request, response, () => response.writeHead(404).end());
  response.setHeader('Content-Type', 'text/html');
  response.end(blank);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const browser = await launch({
  executablePath: process.env.CHROME_PATH ?? (await findBrowser()),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const page = await browser.newPage();
await page.setViewport({ width: 1100, height: 900 });
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const names = Object.keys(typefaces);
await page.evaluate(
  (all) =>
    Promise.all(
      all.flatMap((name) => [400, 700].map((weight) => document.fonts.load(`${weight} 16px ${name}`))),
    ),
  names,
);
const { module } = await runnerImport('/src/content/facts.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const factIds = Object.keys(module.facts);
const widgets = {
  ...Object.fromEntries(factIds.map((fact) => [fact, ['stat-counter', { fact }]])),
  banner: ['banner', {}],
  'comparison-slider': ['comparison-slider', {}],
  'video-card': [
    'video-card',
    {
      src: 'https://youtu.be/madeUp00001',
      heading: 'Three things to know about fake pills',
      duration: '0:10',
    },
  ],
};

/** The heights of a widget in all columns and typefaces. */
const measure = (tag, attributes, lang) =>
  page.evaluate(
    async (options) => {
      const main = document.querySelector('main');
      document.documentElement.lang = options.lang;
      const element = document.createElement(options.tag);
      for (const [name, value] of Object.entries(options.attributes)) element.setAttribute(name, value);
      main.replaceChildren(element);
      await element.updateComplete;
      const points = [];
      for (const typeface of options.names) {
        document.body.style.fontFamily = typeface;
        const unit = document.querySelector('#ch').getBoundingClientRect();
        const [ch, ex] = [unit.width / 100, unit.height / 100];
        for (const width of options.widths) {
          main.style.inlineSize = `${width}px`;
          points.push({ ch, ex, width, height: element.getBoundingClientRect().height });
        }
      }
      return points;
    },
    {
      tag: `one-pill-${tag}`,
      attributes,
      lang,
      names: measuredInAll.includes(tag) ? names : typefacesOfThemes,
      widths,
    },
  );

const asked = process.argv.slice(2);
const unknown = asked.filter((key) => !(key in widgets));
if (unknown.length) {
  console.error(`Nothing to measure: ${unknown.join(', ')}. There are ${Object.keys(widgets).join(', ')}.`);
  process.exit(1);
}
const known = await runnerImport('/website/builder/rooms.ts', { root, configFile: false, logLevel: 'error' });
const { rooms } = known.module;
for (const lang of ['en', 'es']) {
  for (const [key, [tag, attributes]] of Object.entries(widgets)) {
    if (asked.length && !asked.includes(key)) continue;
    const points = await measure(tag, attributes, lang);
    const { room, empty } = fitRoom(points);
    rooms[lang][key] = room;
    console.log(`${lang} ${key}: at most ${Math.round(empty)} px empty, ${JSON.stringify(room)}`);
  }
}
writeFileSync(
  output,
  `// Measured: \`npm run rooms\` writes this file.\nexport const rooms = ${JSON.stringify(rooms, undefined, 1)};\n`,
);
spawnSync('npx', ['--no-install', 'oxfmt', output], { cwd: root });
await browser.close();
server.close();
