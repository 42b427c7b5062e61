// How well text can be read against the pixels that are really behind it: the page is painted once with its text and once
// without, so that what differs is the ink.

/** Every line of text in an element, as it is seen: in its shadow root, or its own words where there is none. */
function findText(selector) {
  const lines = [];
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const element = node.parentElement ?? node.parentNode.host;
      const style = getComputedStyle(element);
      if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true })) return;
      if (element.closest('[disabled]')) return;
      let opacity = 1;
      for (let up = element; up; up = up.assignedSlot ?? up.parentElement ?? up.getRootNode().host)
        opacity *= Number(getComputedStyle(up).opacity);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, width, height } of range.getClientRects()) {
        // Words for screen readers alone are one px high.
        if (width < 3 || height < 6 || element.getBoundingClientRect().width < 3) continue;
        lines.push({
          text: node.data.trim().replace(/\s+/g, ' ').slice(0, 60),
          color: element instanceof SVGElement ? style.fill : style.color,
          opacity,
          left: left + scrollX,
          top: top + scrollY,
          width,
          height,
        });
      }
    } else if (node.localName === 'slot' && node.assignedNodes().length) {
      node.assignedNodes().forEach((each) => read(each));
    } else if (!['style', 'script'].includes(node.localName)) {
      (node.shadowRoot ?? node).childNodes.forEach((each) => read(each));
    }
  };
  const elements = [...document.querySelectorAll(selector)];
  return elements.map((element, index) => {
    const before = lines.length;
    read(element);
    return { index, tag: element.localName, lines: lines.slice(before) };
  });
}

/** Takes the ink out of all text, in every shadow root, or gives it back. */
function showText(isShown) {
  window.inklessText ??= new CSSStyleSheet();
  const sheet = window.inklessText;
  sheet.replaceSync(
    isShown
      ? ''
      : '*, *::before, *::after { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; text-shadow: none !important; transition: none !important } text { fill: transparent !important }',
  );
  const adopt = (root) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) adopt(element.shadowRoot);
  };
  adopt(document);
}

/** In a tab of its own: the lowest contrast of each line against any pixel behind its ink. */
async function measureLines(pictures, widgets) {
  const decode = async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(bitmap, 0, 0);
    return context;
  };
  const [written, blank] = [await decode(pictures[0]), await decode(pictures[1])];
  const dot = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const luminance = (color) => {
    const [red, green, blue] = color.map((channel) => {
      const value = channel / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const parse = (color) => {
    dot.clearRect(0, 0, 1, 1);
    dot.fillStyle = color;
    dot.fillRect(0, 0, 1, 1);
    return [...dot.getImageData(0, 0, 1, 1).data];
  };
  return widgets.map(({ index, tag, lines }) => ({
    index,
    tag,
    lines: lines.map(({ text, color, opacity, left, top, width, height }) => {
      const [red, green, blue, alpha] = parse(color);
      const strength = (alpha / 255) * opacity;
      const box = [left, top, width, height].map(Math.round);
      const { data } = blank.getImageData(...box);
      const { data: seen } = written.getImageData(...box);
      const behind = new Set();
      for (let at = 0; at < data.length; at += 4) {
        const pixel = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
        if (pixel !== ((seen[at] << 16) | (seen[at + 1] << 8) | seen[at + 2])) behind.add(pixel);
      }
      let lowest = 21;
      for (const pixel of behind) {
        const ground = [pixel >> 16, (pixel >> 8) & 255, pixel & 255];
        const ink = [red, green, blue].map((channel, at) => channel * strength + ground[at] * (1 - strength));
        const [light, dark] = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
        lowest = Math.min(lowest, (light + 0.05) / (dark + 0.05));
      }
      return { text, color, hasInk: behind.size > 0, contrast: Math.round(lowest * 100) / 100 };
    }),
  }));
}

/** @returns each widget of a page with its lines of text and their contrasts */
export async function contrasts(tab, measuringTab, selector) {
  const paint = () => tab.screenshot({ fullPage: true, encoding: 'base64' });
  // What is higher than this is painted as nothing.
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  if (height > 16_000) throw new Error(`The page is ${height} px high.`);
  // On a busy machine a part far down may not be painted yet when the picture is taken: nothing can be said of a widget
  // whose words are not in it.
  for (let attempt = 1; ; attempt++) {
    await tab.evaluate(showText, true);
    const written = await paint();
    const widgets = await tab.evaluate(findText, selector);
    await tab.evaluate(showText, false);
    const measured = await measuringTab.evaluate(measureLines, [written, await paint()], widgets);
    const unpainted = measured.filter(({ lines }) => !lines.some(({ hasInk }) => hasInk));
    if (!unpainted.length) return measured;
    if (attempt === 3) throw new Error(`No ink in ${JSON.stringify(unpainted)}`);
  }
}
