// The pictures as they are laid out and drawn: nothing cut off, nothing over anything else, everything readable.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { runnerImport } from 'vite';
import { widgetIds } from '../../scripts/list-widgets.mjs';
import { draw, layOut } from '../../scripts/picture.mjs';

const load = async (path) => {
  const root = resolve(import.meta.dirname, '../..');
  return (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module;
};
const { renderPictures } = await load('/website/pictures/render-pictures.ts');
const { factIds } = await load('/src/content/facts.ts');
const { picture, colors } = await load('/website/pictures/picture.ts');
const { statPictureWords, altText } = await load('/website/pictures/picture-words.ts');

const siteUrl = 'https://prevention.example.org/one-pill/';
const sizes = ['1200x630', '1080x1080', '1080x1920'];
const all = renderPictures(siteUrl);

const right = ({ left, width }) => left + width;
const bottom = ({ top, height }) => top + height;

/** Everything that shows by itself: words, bars, the code. */
const shownBoxes = (boxes) =>
  boxes.filter(({ textContent, type, props }) => textContent || type === 'img' || props.style.height);

async function checkLayout(one) {
  const { boxes, fits } = await layOut(one);
  assert.ok(fits, 'fits');
  const shown = shownBoxes(boxes.slice(1));
  assert.ok(shown.length >= 2);
  for (const box of shown) {
    const name = box.textContent ?? box.type;
    assert.ok(box.left >= 40 && box.top >= 30, name);
    assert.ok(right(box) <= one.width - 40 + 1 || !box.props.style.width, name);
    assert.ok(bottom(box) <= one.height - 30 + 1, name);
  }
  for (const [index, box] of shown.entries()) {
    for (const other of shown.slice(index + 1)) {
      const apart =
        right(box) <= other.left + 1 ||
        right(other) <= box.left + 1 ||
        bottom(box) <= other.top + 1 ||
        bottom(other) <= box.top + 1;
      assert.ok(apart, `${box.textContent ?? box.type} over ${other.textContent ?? other.type}`);
    }
  }
  return shown;
}

const read = async (one) => {
  const { width, height, data } = PNG.sync.read(await draw(one));
  assert.deepEqual([width, height], [one.width, one.height]);
  return { width, height, data };
};

/** Nothing is drawn near the edges: no word is cut off there. */
function checkEdges({ width, height, data }, margin = 28) {
  const paper = data.subarray(0, 3).join();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isEdge = x < margin || y < margin || x >= width - margin || y >= height - margin;
      if (!isEdge) continue;
      const at = (y * width + x) * 4;
      assert.equal([data[at], data[at + 1], data[at + 2]].join(), paper, `${x}, ${y}`);
    }
  }
}

const textOf = (shown) => shown.map(({ textContent }) => textContent ?? '').join(' ');

test('there is one for each figure and widget, language and size', () => {
  assert.equal(Object.keys(all).length, (factIds.length + widgetIds.length) * 2 * 3);
});

const hard = [
  'pills-all-police-2023',
  'lethal-share-2024',
  'social-media-cases-2021',
  'bystander-present',
  'banner',
];
for (const language of ['en', 'es']) {
  for (const id of hard) {
    for (const size of sizes) {
      test(`nothing is cut off or covered: ${language} ${id} ${size}`, async () => {
        await checkLayout(all[`pictures/${language}/${id}-${size}.png`]);
      });
    }
  }
}

for (const [path, address] of [
  ['en/pills-2025-1200x630', 'figures/pills-2025/'],
  ['es/lethal-share-2025-1080x1080', 'es/figures/lethal-share-2025/'],
  ['es/comparison-slider-1080x1920', 'es/widgets/comparison-slider/'],
]) {
  test(`the code leads to the page, and so do the words: ${path}`, async () => {
    const one = all[`pictures/${path}.png`];
    const { width, height, data } = await read(one);
    checkEdges({ width, height, data });
    assert.equal(jsQR(new Uint8ClampedArray(data), width, height)?.data, siteUrl + address);
    const words = textOf(shownBoxes((await layOut(one)).boxes));
    assert.ok(words.includes(`prevention.example.org/one-pill/${address.slice(0, -1)}`));
  });
}

test('without the site’s address there is neither code nor address', async () => {
  const shown = await checkLayout(renderPictures(undefined)['pictures/en/pills-2025-1200x630.png']);
  assert.ok(!shown.some(({ type }) => type === 'img'));
  assert.ok(!/https?:|undefined|example/.test(textOf(shown)));
});

test('the bars of a trend have the length of their share', async () => {
  const { boxes } = await layOut(all['pictures/en/pills-2025-1200x630.png']);
  const bars = boxes.filter(
    ({ props }) => props.style.height && props.style.backgroundColor && !props.style.minHeight,
  );
  const values = [20.4, 58.3, 79, 60, 47];
  assert.equal(bars.length, values.length);
  const longest = Math.max(...bars.map(({ width }) => width));
  for (const [index, { width }] of bars.entries()) {
    assert.ok(Math.abs(width - (values[index] / 79) * longest) <= 1, `${values[index]}`);
  }
});

test('source, date and address are large enough where pictures are seen', async () => {
  // A preview is 500 px wide, a post and a story 390 px.
  const seen = { '1200x630': 500 / 1200, '1080x1080': 390 / 1080, '1080x1920': 390 / 1080 };
  for (const [path, one] of Object.entries(all)) {
    const { trees } = one;
    const sizesOf = (node) => [
      ...(node.props.style.fontSize ? [node.props.style.fontSize] : []),
      ...(Array.isArray(node.props.children) ? node.props.children.flatMap(sizesOf) : []),
    ];
    const foot = trees.at(-1).props.children.at(-1);
    const [, scale] = Object.entries(seen).find(([size]) => path.includes(size));
    for (const size of sizesOf(foot)) assert.ok(size * scale >= 10, path);
  }
});

test('all words have 4.5:1 on the paper, and bars 3:1', () => {
  const luminance = (color) => {
    const [red, green, blue] = [1, 3, 5]
      .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const used = new Set();
  const collect = ({ props: { style, children } }) => {
    if (style.color) used.add(style.color);
    if (Array.isArray(children)) for (const child of children) collect(child);
  };
  for (const { trees } of Object.values(all)) collect(trees[0]);
  assert.ok(used.size >= 3);
  for (const color of used) assert.ok(contrast(color, colors.paper) >= 4.5, color);
  assert.ok(contrast(colors.bar, colors.paper) >= 3);
});

const long =
  'of the pills with fentanyl that were tested in laboratories of the administration had a potentially lethal dose '
    .repeat(2)
    .slice(0, 200);
const odd = {
  'a label of 200 characters': {
    value: '47000000',
    label: long,
    period: '2025',
    source: 'DEA',
    'as-of': '2026-02-04',
  },
  'a label without spaces': { value: '47', label: 'x'.repeat(200), source: 'DEA' },
  'a number of 12 digits': {
    value: '123456789012',
    notation: 'standard',
    label: long,
    note: long,
    source: long,
  },
  'no source': { value: '5', label: 'things' },
  'no label': { value: '29%', source: 'DEA', asOf: '2025-12-03' },
  'seven years': {
    value: '5',
    label: 'things',
    trend: Array.from({ length: 7 }, (_, index) => `${2000 + index}: more than ${index + 1} million`).join(
      '; ',
    ),
  },
};
for (const [name, attributes] of Object.entries(odd)) {
  for (const size of sizes) {
    test(`${name} is readable: ${size}`, async () => {
      const words = statPictureWords(attributes, 'en');
      const one = picture(words, size, `${siteUrl}figures/pills-2025/`);
      const shown = await checkLayout(one);
      const text = textOf(shown);
      for (const part of [words.headline, words.label, words.source, words.step])
        assert.ok(text.includes(part), part);
      assert.ok(!/undefined|NaN|null/.test(text + altText(words)));
      checkEdges(await read(one));
    });
  }
}

test('the alternative text says what the picture says, in its order', async () => {
  for (const language of ['en', 'es']) {
    const words = statPictureWords({ fact: 'pills-2025', trend: true }, language);
    const alt = altText(words);
    const parts = [
      words.slogan,
      words.headline,
      words.label,
      words.period,
      words.source,
      words.step,
      words.help,
    ];
    let from = 0;
    for (const part of parts) {
      const at = alt.indexOf(part, from);
      assert.ok(at >= from, part);
      from = at;
    }
    for (const { period, text } of words.trend.periods) assert.ok(alt.includes(`${period}: ${text}`));
  }
});
