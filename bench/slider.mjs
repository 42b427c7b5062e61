// A real pointer drags the divider, with two pictures and with 4,000 nodes slotted.
import { addModule, drawn } from './browser.mjs';
import { styleSheet } from './bundles.mjs';
import { alone, beside, growth } from './report.mjs';
import { interleaved, medians } from './statistics.mjs';

const rounds = 5;
const moves = 40;

const box = 'style="display: block; width: 600px; height: 400px; overflow: hidden"';
/** The space lets the words wrap, so that all of them show: of one long line most would be cut off, and painted by nobody. */
const word = '<i>x</i> ';
const contents = {
  2: (slot) =>
    `<svg slot="${slot}" ${box} viewBox="0 0 300 200"><path fill="#789" d="M50 50h200v100H50z"/></svg>`,
  4000: (slot) => `<div slot="${slot}" ${box}>${word.repeat(1999)}</div>`,
};

/** `stage` finds the box that the divider crosses, `position` where it is, in percent. */
const kinds = {
  'one-pill': {
    html: (slotted) =>
      `<one-pill-comparison-slider plain>${slotted('start')}${slotted('end')}</one-pill-comparison-slider>`,
    stage: (element) => element.shadowRoot.querySelector('[part=stage]'),
    position: (element) => element.position,
  },
  'img-comparison-slider': {
    html: (slotted) =>
      `<img-comparison-slider>${slotted('first')}${slotted('second')}</img-comparison-slider>`,
    stage: (element) => element,
    position: (element) => element.value,
  },
  'wa-comparison': {
    html: (slotted) => `<wa-comparison>${slotted('before')}${slotted('after')}</wa-comparison>`,
    stage: (element) => element,
    position: (element) => element.position,
  },
};

async function measure(kind, nodes, { browser, bundles, site }) {
  const { html, stage, position } = kinds[kind];
  const content = {
    head: styleSheet(bundles[kind]),
    body: `<main style="width: 600px">${html(contents[nodes])}</main>`,
  };
  return browser.withPage(content, async ({ page, spent }) => {
    await addModule(page, `${site.origin}${bundles[kind].path}.js`, 200);
    const element = await page.$('main > *');
    const { x, y, width, height } = await (await element.evaluateHandle(stage)).boundingBox();
    // The browser hands out one move a frame, and answers when it was handled.
    const moveTo = (share) => page.mouse.move(x + width * share, y + height / 2);
    await moveTo(0.5);
    await page.mouse.down();
    for (const share of [0.4, 0.6, 0.5]) await moveTo(share);
    const all = await spent(async () => {
      // Between 30 and 70 percent, back and forth.
      for (let move = 1; move <= moves; move++) await moveTo(0.5 + 0.2 * Math.sin(move));
      await drawn(page);
    });
    const [wanted, reached] = [50 + 20 * Math.sin(moves), await element.evaluate(position)];
    await page.mouse.up();
    if (Math.abs(wanted - reached) > 2) throw new Error(`${kind} is at ${reached}%, not at ${wanted}%`);
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value / moves]));
  });
}

export async function slider(bench) {
  const variants = Object.keys(kinds).flatMap((kind) =>
    Object.keys(contents).map((nodes) => `${kind} ${nodes}`),
  );
  const samples = await interleaved(rounds, variants, (variant) => measure(...variant.split(' '), bench));
  const [task, main, layouts, recalcs] = ['task', 'main', 'layouts', 'recalcs'].map((name) =>
    medians(samples, (all) => all[name]),
  );
  const own = (values) => Object.keys(contents).map((nodes) => values[`one-pill ${nodes}`]);
  // On the edge: 1.12 to 1.22 in six runs. What is left is Chromium's list of layers, which grows with what is in them.
  const flat = (work, values, known) => {
    const [few, many] = own(values);
    return growth(`slider move, ${work}`, 'ms', many, '2 nodes', few, { atMost: 1.2, known });
  };
  return [
    // At most the fastest peer's is at most each peer's.
    ...Object.keys(contents).flatMap((nodes) =>
      Object.keys(kinds)
        .slice(1)
        .map((peer) =>
          beside(
            `slider move, ${nodes} nodes slotted`,
            'ms',
            task[`one-pill ${nodes}`],
            peer,
            task[`${peer} ${nodes}`],
            { atMost: 1 },
          ),
        ),
    ),
    flat('4000 nodes: whole task', task, 1.3),
    flat('4000 nodes: script, style and layout', main),
    alone('slider move: layouts', '', Math.max(...own(layouts)), { atMost: 0 }),
    alone('slider move: style recalculations', '', Math.max(...own(recalcs))),
  ];
}
