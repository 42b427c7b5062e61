// The HTML that the builder gives for newsletters, as mail programs read it: no style sheet, no script, perhaps no pictures.
import { expect } from '@open-wc/testing';
import { facts, type FactId } from '../../src/content/facts.ts';
import { newestFacts } from '../../src/content/newest.ts';
import { en, es } from '../../src/locales/complete.ts';
import { mailBlock } from '../../website/builder/mail-block.ts';
import type { Subject } from '../../website/figures/addresses.ts';
import type { Language } from '../../website/pages/language.ts';
import type { WidgetId } from '../../website/pages/widgets.ts';
import { pieceText, widgetWords, type Attributes } from '../../website/pages/words.ts';
import { closePages } from '../support/page.ts';
import { openBuilder, openFixture, widgets } from './support.ts';

const base = 'https://example.org/one-pill/';
const strings = { en, es };

const parse = (code: string) => new DOMParser().parseFromString(code, 'text/html');

function blockOf(widget: WidgetId, attributes: Attributes, language: Language): string {
  const subject: Subject =
    widget === 'stat-counter'
      ? { kind: 'figure', id: attributes.fact as FactId }
      : { kind: 'widget', id: widget };
  const words = widgetWords(widget, attributes, language);
  return mailBlock({ language, base, words, picture: { subject, page: `${base}a-page/` } });
}

const shown: readonly (readonly [WidgetId, Attributes])[] = [
  ...newestFacts.map((fact) => ['stat-counter', { fact }] as const),
  ['banner', {}],
  ['comparison-slider', {}],
  ['video-card', { src: 'https://youtu.be/madeUp00001', heading: 'Three things to know' }],
];

/** What a declaration of an element's own says. */
const declared = (element: Element, name: string) =>
  (element as HTMLElement).style.getPropertyValue(name).replace(/\s+/g, '');

const channels = (color: string) => color.match(/\d+/g)!.slice(0, 3).map(Number);

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** As programs for the dark turn colors. */
const turned = (color: readonly number[]) => color.map((channel) => 255 - channel);

describe('the HTML for newsletters', () => {
  afterEach(closePages);

  for (const language of ['en', 'es'] as const) {
    for (const [widget, attributes] of shown) {
      const name = `${attributes.fact ?? widget}, ${language}`;
      const code = blockOf(widget, attributes, language);

      it(`is one table, 600 wide, with nothing that mail programs drop: ${name}`, () => {
        const { body, head } = parse(code);
        expect(head.children).to.have.length(0);
        expect(body.children).to.have.length(1);
        const table = body.firstElementChild!;
        expect(table.localName).to.equal('table');
        expect(table.getAttribute('width')).to.equal('600');
        expect(table.getAttribute('role')).to.equal('presentation');
        expect(table.getAttribute('lang')).to.equal(language);
        expect(
          body.querySelectorAll('script, style, link, iframe, svg, video, [class], [id]'),
        ).to.have.length(0);
        const handlers = [...body.querySelectorAll('*')].flatMap((each) =>
          each.getAttributeNames().filter((attribute) => attribute.startsWith('on')),
        );
        expect(handlers).to.deep.equal([]);
        expect(code).to.not.match(/var\(|flex|grid|position|@|url\(/);
      });

      it(`has an address for every link, and a picture with its words: ${name}`, () => {
        const { body } = parse(code);
        for (const link of body.querySelectorAll('a')) expect(link.getAttribute('href')).to.match(/^https:/);
        const pictures = [...body.querySelectorAll('img')];
        expect(pictures).to.have.length(1);
        const [picture] = pictures;
        expect(picture!.getAttribute('src')).to.match(
          new RegExp(`^${base}pictures/${language}/[\\w-]+-1200x630\\.png$`),
        );
        expect(picture!.alt.length).to.be.above(40);
        expect([picture!.getAttribute('width'), picture!.getAttribute('height')]).to.deep.equal([
          '600',
          '315',
        ]);
      });

      it(`says all as text where no picture is shown: ${name}`, () => {
        const { body } = parse(code);
        for (const picture of body.querySelectorAll('img')) picture.remove();
        const text = body.textContent!.replace(/\s+/g, ' ').trim();
        const words = widgetWords(widget, attributes, language).map(pieceText).join('').replace(/\s+/g, ' ');
        expect(text).to.include(words.trim());
        if (widget !== 'video-card') expect(text).to.include(strings[language].action);
        const fact = attributes.fact as FactId | undefined;
        if (fact) expect(body.querySelector(`a[href="${facts[fact].sourceHref}"]`)).to.not.equal(null);
      });

      it(`reads in the light and in the dark: ${name}`, () => {
        const { body } = parse(code);
        for (const cell of body.querySelectorAll('td')) {
          const ground = channels(declared(cell, 'background-color'));
          expect(cell.getAttribute('bgcolor')).to.match(/^#[\da-f]{6}$/);
          for (const element of [cell, ...cell.querySelectorAll('a, img')]) {
            const color = declared(element, 'color');
            if (!color && element === cell) continue;
            for (const turn of [(same: readonly number[]) => same, turned]) {
              const found = contrast(turn(channels(color)), turn(ground));
              expect(found, element.outerHTML.slice(0, 80)).to.be.at.least(4.5);
            }
          }
        }
        const words = body.querySelector('p')!.closest('td')!;
        expect(declared(words, 'color')).to.not.equal('');
      });
    }
  }

  it('escapes what an author writes, and shows no picture of other words', () => {
    const words = widgetWords('banner', { heading: '<img src=x onerror=alert(1)>', message: '"&amp;' }, 'en');
    const { body } = parse(mailBlock({ language: 'en', base, words, picture: undefined }));
    expect(body.querySelectorAll('img')).to.have.length(0);
    expect(body.textContent).to.include('<img src=x onerror=alert(1)>');
    expect(body.textContent).to.include('"&amp;');
  });

  it('has a link where an author’s figure has none', () => {
    const words = widgetWords('stat-counter', { value: '12', label: 'classes visited' }, 'en');
    const { body } = parse(mailBlock({ language: 'en', base, words, picture: undefined }));
    expect(body.querySelector('a')!.href).to.equal('https://www.dea.gov/onepill');
  });

  for (const widget of widgets) {
    it(`is the builder’s second code for mails, with a picture that is there: ${widget}`, async () => {
      const page = await openBuilder(`?widget=${widget}&site=email`);
      const [, code = ''] = page.codes();
      const mail = await openFixture(code);
      const picture = mail.document.querySelector('img')!;
      expect((await fetch(picture.src, { method: 'HEAD' })).status).to.equal(200);
      const { pathname } = new URL(picture.closest('a')!.href);
      expect((await fetch(pathname, { method: 'HEAD' })).status).to.equal(200);
      expect(mail.document.querySelector('table')!.getBoundingClientRect().width).to.equal(600);
      mail.frame.style.inlineSize = '320px';
      const root = mail.document.documentElement;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    });
  }

  it('leaves the picture out of the builder’s code for words of one’s own', async () => {
    const page = await openBuilder('?widget=banner&site=email');
    page.set('heading', 'Talk to us');
    const [, code = ''] = page.codes();
    expect(code).to.include('Talk to us');
    expect(code).to.not.include('<img');
  });
});
