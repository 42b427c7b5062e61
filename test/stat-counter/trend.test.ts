import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { facts, isFactId } from '../../src/content/facts.ts';
import { series, seriesIds, seriesPoints } from '../../src/content/series.ts';
import { localize } from '../../src/locales/locale.ts';
import type { OnePillStatCounter } from '../../src/index.ts';
import { engine } from '../support/engine.ts';
import { inForcedColors } from '../support/forced-colors.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { counter, part, partText, oneLine, readText } from './support.ts';
import { find, findAll, has } from '../support/shadow.ts';

const items = (element: Element) => findAll(element, 'ol > li');
const texts = (element: Element) => items(element).map((item) => oneLine(item.textContent));
const bars = (element: Element) => findAll<SVGElement>(element, '.bar');
const widths = (element: Element) => bars(element).map((bar) => bar.getBoundingClientRect().width);

/** Every bar is as long as its value's share of the row, and none longer than that. */
function expectLengths(element: Element, values: readonly number[]): void {
  const largest = Math.max(...values);
  expect(bars(element)).to.have.length(values.length);
  for (const [index, bar] of bars(element).entries()) {
    const row = bar.parentElement!.getBoundingClientRect();
    const box = bar.getBoundingClientRect();
    expect(box.width, `${index}`).to.be.closeTo(((values[index]! || 0) / (largest || 1)) * row.width, 1);
    expect(box.left, 'left').to.be.at.least(row.left - 1);
    expect(box.right, 'right').to.be.at.most(row.right + 1);
  }
}

describe('stat counter: the trend of a stat counter', () => {
  let problems: Problems;
  beforeEach(() => (problems = recordProblems()));
  afterEach(() => problems.stop());

  for (const id of seriesIds) {
    it(`shows ${id} under each of its facts: every year in words, as a bar, and the fact's own by its weight`, async () => {
      const points = seriesPoints(id);
      for (const fact of series[id].facts) {
        const element = await counter(`fact="${fact}" trend still`);
        expect(texts(element).map((text) => text.slice(0, 5))).to.deep.equal(
          points.map(({ period }) => `${period}:`),
        );
        expectLengths(
          element,
          points.map(({ value }) => +value),
        );
        const shown = items(element).filter((item) => getComputedStyle(item).fontWeight === '700');
        expect(shown, fact).to.have.length(1);
        expect(oneLine(shown[0]!.textContent)).to.match(new RegExp(`^${/\d{4}/.exec(fact)![0]}: `));
        const { note } = series[id];
        if (note) expect(readText(element).split(localize(note, 'en')), fact).to.have.length(2);
      }
      expect(problems.warnings).to.deep.equal([]);
    });
  }

  it('keeps qualifiers and ratios, in the page’s language', async () => {
    const pills = texts(await counter('fact="pills-2025" trend', '', 'es'));
    expect(pills[1]).to.match(/^2022: más de 58[.,]3 millones$/);
    expect(texts(await counter('fact="lethal-share-2024" trend'))).to.deep.equal([
      '2021: 4 in 10',
      '2022: 6 in 10',
      '2023: 7 in 10',
      '2024: 5 in 10',
    ]);
  });

  it('takes the author’s own years, oldest first, with one word for each gap', async () => {
    const element = await counter(
      'value="5" trend="2025: over 7; 2018: 20.4 million; 2021: ; 2022: about 58.3 million;"',
    );
    expect(texts(element)).to.deep.equal([
      '2018: 20.4 million',
      '2019–2020: no figure',
      '2021: no figure',
      '2022: about 58.3 million',
      '2023–2024: no figure',
      '2025: over 7',
    ]);
    expectLengths(element, [20.4e6, 58.3e6, 7]);
    expect(bars(element)).to.have.length(3);
  });

  it('leaves other periods in the author’s order, and marks the one that the figure is of', async () => {
    const element = await counter(
      'value="7" period="Fall 2021" trend="Spring 2021: 5; Fall 2021: 7; Spring 2022: 6"',
    );
    expect(texts(element)).to.deep.equal(['Spring 2021: 5', 'Fall 2021: 7', 'Spring 2022: 6']);
    expect(items(element).map((item) => getComputedStyle(item).fontWeight)).to.deep.equal([
      '400',
      '700',
      '400',
    ]);
  });

  it('is the same number whatever becomes of lang', async () => {
    const element = await counter('value="5" trend="2021: 12.500; 2022: 25.000"', '', 'de');
    expect(texts(element)).to.deep.equal(['2021: 12.500', '2022: 25.000']);
    element.parentElement!.lang = 'en';
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(texts(element)).to.deep.equal(['2021: 12,500', '2022: 25,000']);
  });

  it('is set and taken away by property too', async () => {
    const element = await counter('fact="pills-2025" still');
    expect(items(element)).to.have.length(0);
    element.trend = true;
    await element.updateComplete;
    expect(items(element)).to.have.length(5);
    element.trend = '2021: 1; 2022: 2';
    await element.updateComplete;
    expectLengths(element, [1, 2]);
    for (const nothing of [false, null, undefined]) {
      element.trend = nothing as undefined;
      await element.updateComplete;
      expect(items(element)).to.have.length(0);
    }
    expect(problems.warnings).to.deep.equal([]);
  });

  it('is a named list', async () => {
    const element = await counter('fact="pills-2025" trend');
    const list = find(element, 'ol');
    expect(list.getAttribute('role')).to.equal('list');
    expect(list.getAttribute('aria-label')).to.equal('Over time');
    for (const bar of bars(element)) expect(bar.closest('[aria-hidden="true"]')).to.not.equal(null);
    await expect(element).to.be.accessible();
  });

  it('mirrors, and fits from 280 px up', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      for (const width of [280, 480, 900]) {
        const element = await counter('fact="pills-2023" trend still');
        element.parentElement!.style.cssText = `width: ${width}px; direction: ${direction}`;
        const points = seriesPoints('pills-dea');
        expectLengths(
          element,
          points.map(({ value }) => +value),
        );
        for (const bar of bars(element)) {
          const row = bar.parentElement!.getBoundingClientRect();
          const box = bar.getBoundingClientRect();
          if (direction === 'rtl') expect(box.right).to.be.closeTo(row.right, 1);
          else expect(box.left).to.be.closeTo(row.left, 1);
        }
        expect(find(element, '.frame').scrollWidth).to.be.at.most(width);
        element.parentElement!.remove();
      }
    }
  });

  it('has its lengths without a script, and without a style in the markup', async () => {
    const element = await counter('fact="pills-2025" trend still');
    const still = document.createElement('div');
    const root = still.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = element.shadowRoot!.adoptedStyleSheets;
    root.append(...[...element.shadowRoot!.children].map((child) => child.cloneNode(true)));
    element.after(still);
    expect(root.querySelector('[style]')).to.equal(null);
    expectLengths(
      still,
      seriesPoints('pills-dea').map(({ value }) => +value),
    );
    const size = (each: Element) => getComputedStyle(part(each, 'figure')!).fontSize;
    expect(size(still)).to.equal(size(element));
    expect(parseFloat(size(still))).to.be.above(24);
  });

  it('has a size for a figure of any length, which never grows with it', async () => {
    let before = Infinity;
    for (let length = 1; length <= 30; length++) {
      const element = await counter(`value="${'1'.repeat(length)}" notation="standard" still`);
      element.parentElement!.style.width = '480px';
      const frame = find(element, '.frame');
      expect(Number(getComputedStyle(frame).getPropertyValue('--_length')), `${length}`).to.be.above(0);
      const size = parseFloat(getComputedStyle(part(element, 'figure')!).fontSize);
      expect(size, `${length}`).to.be.at.most(before);
      before = size;
      element.parentElement!.remove();
    }
    expect(before).to.be.at.least(24);
  });

  it('reads the author’s qualifiers in the language that they were written in', async () => {
    const element = await counter('value="5" trend="2021: más de 3; 2022: over 4" still', '', 'es');
    expect(texts(element)).to.deep.equal(['2021: más de 3', '2022: más de 4']);
    element.parentElement!.lang = 'en';
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(texts(element)).to.deep.equal(['2021: over 3', '2022: over 4']);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('never moves', async () => {
    const element = await counter('fact="pills-2025" trend duration="300"');
    const before = widths(element);
    for (let frame = 0; frame < 20; frame++) {
      await new Promise(requestAnimationFrame);
      expect(widths(element)).to.deep.equal(before);
    }
  });

  it('is printed, as words and bars (media emulation: Chromium only)', async function () {
    if (engine !== 'chromium') this.skip();
    const element = await counter('fact="pills-2025" trend still');
    await emulateMedia({ media: 'print' });
    for (const item of items(element)) expect(item.checkVisibility()).to.equal(true);
    // A border: backgrounds are left out by default.
    for (const bar of bars(element)) {
      const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(bar);
      expect(parseFloat(borderTopWidth)).to.be.above(4);
      expect(borderTopStyle).to.equal('solid');
      expect(borderTopColor).to.match(/^rgb\(/);
    }
    await emulateMedia({ media: 'screen' });
  });

  it('tells its own year apart in forced colors (media emulation: Chromium only)', async function () {
    if (engine !== 'chromium') this.skip();
    const element = await counter('fact="pills-2023" trend still');
    await inForcedColors('light', async () => {
      const heights = bars(element).map((bar) => bar.getBoundingClientRect().height);
      expect(heights[2]).to.be.above(heights[0]! * 1.5);
    });
  });

  const feed = async (fact: object): Promise<OnePillStatCounter> => {
    const blob = new Blob([JSON.stringify({ facts: { a: { value: 5, ...fact } } })]);
    const { fetch } = window;
    window.fetch = async () => new Response(blob);
    const element = await counter(
      `fact="a" trend still src="${new URL(`/trend-${Math.random()}.json`, location.href).href}"`,
    );
    for (let wait = 0; wait < 100 && !part(element, 'figure'); wait++) {
      await new Promise((done) => setTimeout(done, 10));
    }
    window.fetch = fetch;
    return element;
  };

  it('takes a feed’s series', async () => {
    const element = await feed({
      series: [
        { period: '2023', value: 4 },
        { period: 2024, value: '1,500', qualifier: 'over' },
        { period: '2025', value: null },
        { period: '2026', value: 3000 },
      ],
    });
    expect(texts(element)).to.deep.equal(['2023: 4', '2024: over 1,500', '2025: no figure', '2026: 3,000']);
    expectLengths(element, [4, 1500, 3000]);
  });

  for (const wrong of [
    'text',
    {},
    [],
    [null],
    [{ period: '2021' }],
    [{ period: {}, value: 5 }],
    [{ period: '2021', value: 'many' }],
    [{ period: '2021', value: [] }],
    [{ period: '2021', value: -5 }],
    [
      { period: '2021', value: '5%' },
      { period: '2022', value: '5' },
    ],
  ]) {
    it(`leaves the figure without a trend on a feed’s series ${JSON.stringify(wrong)}, with one warning`, async () => {
      const element = await feed({ series: wrong });
      expect(partText(element, 'figure')).to.equal('5');
      expect(has(element, 'ol')).to.equal(false);
      expect(problems.warnings).to.have.length(1);
      expect(problems.warnings[0]).to.contain('trend');
    });
  }

  for (const on of ['', 'true']) {
    it(`takes the stat counter’s built-in years for trend="${on}"`, async () => {
      const element = await counter(`fact="overdose-deaths-2024" trend="${on}"`);
      expect(findAll(element, 'ol > li')).to.have.length(4);
      expect(problems.warnings).to.deep.equal([]);
    });
  }

  for (const wrong of [
    '2021',
    '2021: many',
    '2021: 5; many',
    ': 5',
    ';',
    '2021: 5; 2022: -5',
    '2021: 5%; 2022: 7',
    '2021: $5; 2022: €7',
    '2021: ; 2022:',
    'false',
    'x'.repeat(1e6),
    `2021: ${'1'.repeat(1e6)}`,
  ]) {
    it(`leaves the figure without a trend on trend="${wrong.slice(0, 20)}", with one warning`, async () => {
      const begin = performance.now();
      const element = await counter(`value="5" trend="${wrong}" still`);
      expect(performance.now() - begin).to.be.below(1000);
      expect(partText(element, 'figure')).to.equal('5');
      expect(has(element, 'ol')).to.equal(false);
      expect(problems.warnings).to.have.length(1);
      expect(problems.warnings[0]).to.contain('trend');
    });
  }

  it('leaves a figure without a series without a trend, with one warning', async () => {
    expect(isFactId('lethal-dose') && facts['lethal-dose']).to.be.an('object');
    for (const attributes of ['value="5"', 'fact="lethal-dose"']) {
      const element = await counter(`${attributes} trend still`);
      expect(part(element, 'figure')).to.not.equal(null);
      expect(has(element, 'ol')).to.equal(false);
      expect(problems.warnings).to.have.length(1);
      problems.warnings.length = 0;
    }
  });

  it('draws one value, zeros, equal and huge ones, and markup as text, never beyond the row', async () => {
    for (const [trend, values] of [
      ['2021: 5', [5]],
      ['2021: 0', [0]],
      ['2021: 0; 2022: 0', [0, 0]],
      ['2021: 0; 2022: 7', [0, 7]],
      ['2021: 7; 2022: 7', [7, 7]],
      ['2021: 1000000000000000; 2022: 1', [1e15, 1]],
      ['&lt;b>2021&lt;/b>: 4; &lt;img src=x onerror=alert(1)>: 8', [4, 8]],
      [`${'9'.repeat(500)}: 5; b: 10`, [5, 10]],
    ] as const) {
      const element = await counter(`value="5" trend="${trend}" still`);
      element.parentElement!.style.width = '280px';
      expectLengths(element, values);
      expect(has(element, 'li b, li img')).to.equal(false);
      expect(find(element, '.frame').scrollWidth, trend).to.be.at.most(280);
      element.parentElement!.remove();
    }
    expect(problems.warnings).to.deep.equal([]);
  });

  it('shows the newest thirty periods of more, and says so', async () => {
    const years = (count: number) => Array.from({ length: count }, (_, index) => `${1980 + index}: ${index}`);
    const all = await counter(`value="5" trend="${years(30).join(';')}" still`);
    expect(texts(all)).to.have.length(30);
    expect(problems.warnings).to.deep.equal([]);
    const cut = await counter(`value="5" trend="${years(31).join(';')}" still`);
    expect(texts(cut)).to.have.length(30);
    expect(texts(cut)[0]).to.equal('1981: 1');
    expect(problems.warnings).to.have.length(1);
    expect(problems.warnings[0]).to.contain('30');
  });
});
