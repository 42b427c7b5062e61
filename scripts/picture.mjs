// Draws one picture: the first of its trees that fits, from the largest type to the smallest.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

const require = createRequire(import.meta.url);
const weights = [400, 700, 800];

export const fontFiles = weights.map((weight) =>
  require.resolve(`@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff`),
);

const fonts = weights.map((weight, index) => ({
  name: 'Public Sans',
  data: readFileSync(fontFiles[index]),
  weight,
  style: 'normal',
}));

function withoutGlyph(kind, text) {
  throw new Error(`The pictures' typeface has no ${kind} for ${text}`);
}

/** @returns the picture as SVG, and its boxes: `left`, `top`, `width`, `height`, `textContent` */
export async function layOut({ width, height, trees }) {
  let fitted;
  for (const tree of trees) {
    const boxes = [];
    const svg = await satori(tree, {
      width,
      fonts,
      loadAdditionalAsset: withoutGlyph,
      onNodeDetected: (box) => boxes.push(box),
    });
    fitted = { svg, boxes, fits: boxes[0].height <= height };
    if (fitted.fits) return fitted;
  }
  return fitted;
}

/** @returns the bytes of a PNG */
export async function draw(picture) {
  const { svg, fits } = await layOut(picture);
  if (!fits)
    throw new Error(`A picture's words do not fit: ${JSON.stringify(picture.trees.at(-1)).slice(0, 300)}`);
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  return drawing.render().asPng();
}
