// The room that snippets keep, in columns as wide as phones and pages and in type as narrow and as wide as themes have.
import { expect } from '@open-wc/testing';
import { columnRoom, frameRoom, roomOf } from '../../website/builder/room.ts';
import { newestFacts } from '../../src/content/newest.ts';
import { engine } from '../support/engine.ts';
import { setTypeface, typefaces } from '../support/fonts.ts';
import { closePages, until } from '../support/page.ts';
import { openFixture } from './support.ts';
import type { WidgetId } from '../../website/pages/widgets.ts';
import type { Attributes } from '../../website/pages/words.ts';

const widths = [320, 390, 640, 1000];

/** A line of text of the widgets. */
const aLine = 24;

/** Measured in Chromium. Another engine breaks some lines elsewhere; at most a row of links more or less comes of it. */
const elsewhere = engine === 'chromium' ? 0 : 44;

/** Where the words break too differently from one typeface to the next for one rule without a script. */
const moreThanALine: Readonly<Record<string, number>> = {
  'en comparison-slider': 51,
  'es pills-2025': 40,
  'es overdose-deaths-2024': 30,
  'es banner': 66,
  'es comparison-slider': 46,
};

/** Figures and video cards are measured in those of themes only: scripts/measure-rooms.mjs says why. */
const typefacesFor = (widget: WidgetId) =>
  widget === 'banner' || widget === 'comparison-slider'
    ? typefaces
    : (['narrow', 'ordinary', 'wide'] as const);

const shown: readonly (readonly [WidgetId, Attributes])[] = [
  ...newestFacts.map((fact) => ['stat-counter', { fact }] as const),
  ['banner', {}],
  ['comparison-slider', {}],
  [
    'video-card',
    {
      src: 'https://youtu.be/madeUp00001',
      heading: 'Three things to know about fake pills',
      duration: '0:10',
    },
  ],
];

describe('the room that snippets keep', () => {
  afterEach(closePages);

  for (const language of ['en', 'es'] as const) {
    for (const [widget, attributes] of shown) {
      it(`is what ${attributes.fact ?? widget} takes in narrow and wide columns and type, ${language}`, async () => {
        const own = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
        const room = columnRoom(roomOf(widget, attributes, language), false);
        const page = await openFixture(
          `<div id="column" style="container-type: inline-size">
            <div id="room" style="min-height: ${room}"></div>
            <one-pill-${widget} ${own.join(' ')} style="display: block"><p>Words</p></one-pill-${widget}>
          </div>`,
          `<style>html { font-size: 16px; line-height: 1.5 } body { margin: 0 }</style>
          <script type="module" src="/site/one-pill-widgets.js"></script>`,
          language,
        );
        page.frame.style.inlineSize = '1040px';
        const { document } = page;
        const element = document.querySelector<HTMLElement>(`one-pill-${widget}`)!;
        await until(() => element.shadowRoot?.querySelector('.frame'), 'the widget');
        const mostEmpty = moreThanALine[`${language} ${attributes.fact ?? widget}`] ?? aLine;
        const wrong: string[] = [];
        for (const typeface of typefacesFor(widget)) {
          await setTypeface(typeface, document);
          for (const width of widths) {
            document.querySelector<HTMLElement>('#column')!.style.inlineSize = `${width}px`;
            await new Promise((done) => page.window.requestAnimationFrame(() => setTimeout(done)));
            const kept = document.querySelector('#room')!.getBoundingClientRect().height;
            const taken = element.getBoundingClientRect().height;
            const empty = Math.round(kept - taken);
            if (empty < -1 - elsewhere || empty > mostEmpty + elsewhere)
              wrong.push(`${typeface} type, ${width} px: ${empty} px`);
          }
        }
        expect(wrong).to.deep.equal([]);
      });

      it(`is CSS that a browser reads, ${widget}, ${language}`, () => {
        const room = roomOf(widget, attributes, language);
        for (const text of [columnRoom(room, true), columnRoom(room, false), frameRoom(room)]) {
          expect(CSS.supports('min-height', text), text).to.equal(true);
          // What WordPress' filter of styles lets through.
          expect(text).to.match(/^(max|min|calc)\([\w\s.,+()-]+\)$/);
        }
      });
    }
  }

  it('is enough in the README’s snippets, whose rules are short ones, in columns of text', async () => {
    const readme = await (await fetch('/README.md')).text();
    const snippets = [...readme.matchAll(/```html\n(<one-pill-[^]*?)```/g)].map(([, snippet]) => snippet!);
    const rooms = snippets.filter((snippet) => snippet.includes('min-height'));
    expect(rooms).to.have.length(4);
    const page = await openFixture(
      rooms
        .map((snippet) => {
          const rule = /min-height: ([^"]+)"/.exec(snippet)![1]!;
          return `<div class="column" style="container-type: inline-size">
            <div class="room" style="min-height: ${rule}"></div>${snippet.replace(rule, '0')}</div>`;
        })
        .join(''),
      `<style>html { font-size: 16px; line-height: 1.5 } body { margin: 0 }</style>
      <script type="module" src="/site/one-pill-widgets.js"></script>`,
    );
    page.frame.style.inlineSize = '700px';
    const columns = [...page.document.querySelectorAll<HTMLElement>('.column')];
    const widget = (column: Element) => column.lastElementChild!;
    await until(() => columns.every((column) => widget(column).shadowRoot?.querySelector('.frame')), 'all');
    const wrong: string[] = [];
    for (const typeface of typefaces) {
      await setTypeface(typeface, page.document);
      for (const width of [304, 320, 390, 480, 640]) {
        for (const column of columns) column.style.inlineSize = `${width}px`;
        await new Promise((done) => page.window.requestAnimationFrame(() => setTimeout(done)));
        for (const column of columns) {
          const kept = column.querySelector('.room')!.getBoundingClientRect().height;
          const missing = widget(column).getBoundingClientRect().height - kept;
          if (missing > 1 + elsewhere)
            wrong.push(`${widget(column).localName}, ${typeface} type, ${width} px: ${missing}`);
        }
      }
    }
    expect(wrong).to.deep.equal([]);
  });
});
