// Words as they are painted: a screenshot of an element, and in it the ground and the ink of each box of words.
import { PNG } from 'pngjs';

/** WCAG's relative luminance of a pixel. */
function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The color that most pixels of a box have, how much of the box that is, and what stands out from it most. */
function measure({ data, width, height }, box, scale) {
  const counts = new Map();
  const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map((edge) =>
    Math.round(edge * scale),
  );
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++)
    for (let x = Math.max(0, left); x < Math.min(width, right); x++) {
      const at = (y * width + x) * 4;
      const color = data.subarray(at, at + 3).join();
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  const colors = [...counts].sort(([, a], [, b]) => b - a);
  if (!colors.length) return undefined;
  const ground = colors[0][0].split(',').map(Number);
  const inks = colors.map(([color]) => color.split(',').map(Number));
  const total = colors.reduce((sum, [, count]) => sum + count, 0);
  return {
    ground: ground.join(),
    share: colors[0][1] / total,
    contrast: Math.max(...inks.map((ink) => contrast(ink, ground))),
  };
}

/**
 * `executeServerCommand('painted-words', { width, boxes })`: for each box, in CSS pixels of the element marked
 * `data-painted`, its ground, the share of it, and the strongest contrast in it; `undefined` outside the picture.
 */
export const paintedWords = {
  name: 'painted-words',
  async executeCommand({ command, payload, session }) {
    if (command !== 'painted-words') return undefined;
    const { browser, id } = session;
    const picture = browser.getPage
      ? await (await browser.getPage(id).$('[data-painted]')).screenshot()
      : await browser.takeScreenshot(id, 'return document.querySelector("[data-painted]")');
    const png = PNG.sync.read(Buffer.from(picture));
    return payload.boxes.map((box) => measure(png, box, png.width / payload.width) ?? null);
  },
};
