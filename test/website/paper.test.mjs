// Poster and cards as they come out of a printer: the built pages made into PDF and read again.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { launch } from 'puppeteer-core';
import sirv from 'sirv';
import { runnerImport } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';

const root = resolve(import.meta.dirname, '../..');
const load = async (path) =>
  (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module;
const { en, es } = await load('/src/locales/complete.ts');
const { sentences } = await load('/src/content/sentences.ts');
const { factIds } = await load('/src/content/facts.ts');
const { clamp, readChoices, writeChoices } = await load('/website/print/choices.ts');
const { leadWords } = await load('/website/pages/message.ts');
const strings = { en, es };

const isMissing = ['pdfinfo', 'pdffonts', 'pdftotext', 'pdftoppm'].some(
  (name) => spawnSync(name, ['-v']).error !== undefined,
);
const skip = isMissing && 'poppler-utils is not installed';
if (skip) console.error(`Poster and cards are not read from paper: ${skip}.`);

const folder = mkdtempSync(join(tmpdir(), 'one-pill-paper-'));
let browser;
let base;
let server;

before(async () => {
  const files = sirv(join(root, 'site'), { dev: true });
  server = createServer((request, response) => files(request, response, () => response.writeHead(404).end()));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${server.address().port}/`;
  browser = await launch({
    executablePath: process.env.CHROME_PATH ?? (await findBrowser()),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
});
after(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

async function open(path, { script = true } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.setJavaScriptEnabled(script);
  await page.goto(base + path);
  if (script) await page.waitForSelector('#choices:not([hidden])');
  return page;
}

let prints = 0;

async function printed(path, options) {
  const page = await open(path, options);
  const file = join(folder, `${prints++}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  await page.close();
  return file;
}

const run = (name, ...parameters) => execFileSync(name, parameters, { encoding: 'utf8' });
const inOneLine = (text) => text.replace(/\s+/g, ' ').trim();

const dpi = 150;

function rendered(file) {
  const name = file.replace(/\.pdf$/, '');
  run('pdftoppm', '-r', `${dpi}`, '-png', '-singlefile', file, name);
  return PNG.sync.read(readFileSync(`${name}.png`));
}

/** Printers leave a quarter of an inch bare. */
function checkEdges({ width, height, data }) {
  const margin = dpi / 4;
  const found = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x >= margin && y >= margin && x < width - margin && y < height - margin) continue;
      const at = (y * width + x) * 4;
      if (data[at] + data[at + 1] + data[at + 2] !== 765) found.push([x, y]);
    }
  }
  assert.deepEqual(found, []);
}

function cut({ width, data }, left, top, wide, high) {
  const part = new Uint8ClampedArray(wide * high * 4);
  for (let y = 0; y < high; y++) {
    const from = ((top + y) * width + left) * 4;
    part.set(data.subarray(from, from + wide * 4), y * wide * 4);
  }
  return jsQR(part, wide, high)?.data;
}

/** What the codes say: the one of the poster, or those of the eight cards. */
function readCodes(sheet, picture) {
  const { width, height } = picture;
  if (sheet === 'poster') return [cut(picture, 0, 0, width, height)];
  const [wide, high] = [3.5 * dpi, 2.25 * dpi];
  const [left, top] = [(width - 2 * wide) / 2, (height - 4 * high) / 2];
  return Array.from({ length: 8 }, (_, index) =>
    cut(
      picture,
      Math.round(left + (index % 2) * wide),
      Math.round(top + Math.floor(index / 2) * high),
      wide,
      Math.round(high),
    ),
  );
}

const own = { name: 'Riverbend High School', help: 'Riverbend counselors: (555) 010-0134' };
const long = { name: 'Riverbend '.repeat(50), help: 'Consejeros '.repeat(50) };
const address = (path, parameters) => `${path}?${new URLSearchParams(parameters)}`;

const cases = ['poster', 'cards'].flatMap((sheet) => [
  { sheet, language: 'en', choices: {}, page: 'widgets/banner/' },
  {
    sheet,
    language: 'en',
    choices: { figure: 'lethal-share-2025', ...own },
    page: 'figures/lethal-share-2025/',
    says: ['29%', 'U.S. fiscal year 2025', 'Source: DEA, as of Dec 3, 2025', own.name, own.help],
  },
  {
    sheet,
    language: 'es',
    choices: { figure: 'pills-2025', paper: 'a4' },
    page: 'es/figures/pills-2025/',
    says: ['47 millones', 'Fuente: DEA, al 4 feb 2026 (copia del comunicado oficial)'],
  },
  {
    sheet,
    language: 'es',
    choices: { figure: 'social-media-cases-2021', ...long },
    page: 'es/figures/social-media-cases-2021/',
    says: ['Al menos', '76', clamp(long.name, 60), clamp(long.help, 90)],
  },
]);

for (const { sheet, language, choices, page, says = [] } of cases) {
  const path = address(`${language === 'es' ? 'es/' : ''}print/${sheet}/`, choices);
  test(`one page, whole and readable: ${path.slice(0, 80)}`, { skip }, async () => {
    const file = await printed(path);
    const info = run('pdfinfo', file);
    assert.match(info, /^Pages: +1$/m);
    assert.match(info, choices.paper === 'a4' ? /Page size: .*\(A4\)/ : /Page size: .*\(letter\)/);
    assert.match(info, /^Tagged: +yes$/m);
    const structure = run('pdfinfo', '-struct', file);
    assert.match(structure, /^ *H2/m);
    assert.match(structure, /^ *P\b/m);

    const fonts = run('pdffonts', file).split('\n').slice(2).filter(Boolean);
    assert.ok(fonts.length > 0);
    for (const font of fonts) assert.match(font, / yes (yes|no ) (yes|no ) +\d+ +\d+$/, font);

    const text = inOneLine(run('pdftotext', file, '-'));
    const { slogan, action } = strings[language];
    for (const words of [
      slogan,
      leadWords(language),
      action,
      '911',
      '988',
      sentences.disclaimer[language],
      `${base}${page}`.slice('http://'.length, -1),
      ...says,
    ])
      assert.ok(text.includes(words), `${words} in ${text}`);
    for (const control of ['one-pill-widgets', 'US letter', 'A4', 'Carta']) {
      assert.ok(!text.includes(control), `${control} in ${text}`);
    }

    const picture = rendered(file);
    checkEdges(picture);
    const codes = readCodes(sheet, picture);
    assert.deepEqual(new Set(codes), new Set([base + page]));
    assert.equal(codes.length, sheet === 'poster' ? 1 : 8);
  });
}

test('without a script the message is printed, on one page', { skip }, async () => {
  for (const path of ['print/poster/', 'es/print/cards/']) {
    const file = await printed(path, { script: false });
    assert.match(run('pdfinfo', file), /^Pages: +1$/m);
    const language = path.startsWith('es/') ? 'es' : 'en';
    const text = inOneLine(run('pdftotext', file, '-'));
    assert.ok(text.includes(strings[language].action));
    assert.ok(text.includes(strings[language].slogan));
    checkEdges(rendered(file));
  }
});

test('the code can be printed without a script where the site’s address is known', async () => {
  const { site, buildFor } = await import('./render.mjs');
  const pages = site.renderSite(buildFor('https://example.org/one-pill/'));
  const html = pages['es/print/poster/index.html'];
  assert.match(html, /data-site="https:\/\/example\.org\/one-pill\/"/);
  assert.match(html, /<svg class="code" viewBox="0 0 (\d+) \1"[^>]*><path d="M0 0h1v1h-1z/);
  assert.ok(html.includes('>example.org/one-pill/es/widgets/banner<'));
});

for (const sheet of ['poster', 'cards']) {
  test(`nothing is cut off whatever is chosen: ${sheet}`, async () => {
    const page = await open(address(`print/${sheet}/`, long));
    await page.emulateMediaType('print');
    const wrong = await page.evaluate(
      (ids, papers) => {
        const form = document.querySelector('#choices');
        const box = document.querySelector('.wallet-card') ?? document.querySelector('.sheet');
        const found = [];
        for (const paper of papers) {
          for (const lang of ['en', 'es']) {
            for (const figure of ids) {
              Object.entries({ paper, lang, figure }).forEach(([name, value]) => {
                form.elements.namedItem(name).value = value;
              });
              form.dispatchEvent(new Event('input', { bubbles: true }));
              const tooMuch = box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth;
              const words = [...box.querySelectorAll('p, span, strong')].filter(
                ({ offsetParent, textContent }) => offsetParent && textContent,
              );
              // In points of 72 to the inch.
              const sizes = words.map((each) => parseFloat(getComputedStyle(each).fontSize) * 0.75);
              const least = Math.min(...sizes);
              if (tooMuch || least < 3.5) found.push(`${paper} ${lang} ${figure}: ${least} pt`);
            }
          }
        }
        return found;
      },
      ['', ...factIds],
      // Cards are as large on either paper.
      sheet === 'cards' ? ['letter'] : ['letter', 'a4'],
    );
    await page.close();
    assert.deepEqual(wrong, []);
  });
}

test('choices stand in the address, and Back takes them back', async () => {
  const page = await open('print/poster/');
  const state = () =>
    page.evaluate(() => ({
      search: location.search,
      headline: document.querySelector('[data-slot=headline]').textContent,
      name: document.querySelector('.sheet [data-slot=name]').textContent,
      lang: document.querySelector('.sheet').lang,
      paper: document.querySelector('.sheet').dataset.paper,
      cards: document.querySelector('#other-sheet').search,
      other: document.querySelector('#other-language').search,
    }));
  await page.select('#figure', 'pills-2025');
  await page.type('#name', 'Riverbend');
  await page.keyboard.press('Tab');
  await page.evaluate(() => document.querySelector('[name=lang][value=es]').click());
  const search = '?figure=pills-2025&lang=es&name=Riverbend';
  assert.deepEqual(await state(), {
    search,
    headline: '47 millones',
    name: 'Riverbend',
    lang: 'es',
    paper: 'letter',
    cards: search,
    other: search,
  });
  await page.goBack();
  const { headline, lang } = await state();
  assert.deepEqual({ headline, lang }, { headline: '47 million', lang: 'en' });
  await page.close();
});

test('an address says what it can, and what was left out of it is said', async () => {
  const page = await open('print/poster/?figure=made-up&paper=a0&paper=a4&name=<b>Us</b>&x=1');
  const found = await page.evaluate(() => ({
    notice: document.querySelector('#notices').textContent,
    name: document.querySelector('.sheet [data-slot=name]').textContent,
    figure: document.querySelector('#figure').value,
  }));
  await page.close();
  assert.deepEqual(found, {
    notice: 'Left out of the address: figure, paper, x',
    name: '<b>Us</b>',
    figure: '',
  });
});

test('an address is written as it is read', () => {
  for (const search of ['', '?figure=pills-2025', '?lang=es&paper=a4&name=A+%26+B&help=C']) {
    const { choices, ignored } = readChoices(search, 'en');
    assert.deepEqual(ignored, []);
    assert.equal(writeChoices(choices, 'en'), search);
  }
});
