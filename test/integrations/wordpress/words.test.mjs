// Where an author's own words go into a fallback, PHP puts it together. It must say what the builder says, word for word.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { element, page, publish } from './site.mjs';

const root = resolve(import.meta.dirname, '../../..');
let words;
before(async () => {
  ({ words } = (
    await runnerImport('/wordpress/editor-words.ts', { root, configFile: false, logLevel: 'error' })
  ).module);
});

/** Quotes, dashes and entities as they are after WordPress has prettified them. */
const flatten = (html) =>
  html
    .replace(/&#0?39;|&#8217;|&#8216;|’|‘/g, "'")
    .replace(/&#8211;|–/g, '-')
    .replace(/&quot;|&#8220;|&#8221;|“|”/g, '"')
    .replace(/&#038;|&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(' </p>', '</p>')
    .trim();

/** As the editors save what an author types: WordPress itself cuts a shortcode at a `>`. */
const saved = (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const cases = {
  banner: [
    {},
    { heading: 'Ask first' },
    { heading: 'Would you know?' },
    { message: 'Only your own.', href: 'https://example.org/?a=1&b=2', 'link-text': 'More' },
    { href: 'https://example.org/' },
    { 'local-help': 'Counselors: (555) 010-0134', help: '988 911 samhsa poison' },
    { help: 'none' },
    { help: 'poison nonsense' },
    { heading: 'Ask & wait > 5' },
    { heading: 'A <b> & "c"' },
  ],
  'comparison-slider': [{}, { question: '' }, { plain: '' }],
  'video-card': [
    { src: 'https://www.youtube.com/watch?v=MADEUP_ID_0' },
    {
      src: 'https://vimeo.com/76979871',
      heading: 'A talk',
      duration: '2:05',
      publisher: 'Us Inc.',
      'content-note': 'About a death.',
    },
    { src: 'https://media.example/talk.mp4', heading: 'A file' },
    {},
  ],
  'stat-counter': [
    { fact: 'pills-2025' },
    { fact: 'pills-2025', plain: '' },
    { fact: 'overdose-deaths-2024' },
    {
      value: '1,500',
      label: 'students',
      period: '2025',
      source: 'Us Inc.',
      'source-href': 'https://example.org/',
    },
    { value: '1,500', label: 'students', source: 'Us', 'as-of': '2026-02-04' },
    { value: '1,500', label: 'students', 'as-of': '2026-09-14' },
    { value: '1,500', label: 'students', source: 'Us Inc.', 'as-of': '2026-02-30' },
    { value: '3', of: '10', qualifier: 'about', label: 'students', note: 'Asked in class' },
    { value: '5', unit: 'pounds', qualifier: 'at least', label: 'of fentanyl', note: 'Weighed twice.' },
    { fact: 'nonsense' },
  ],
};

describe('WordPress says what the builder says', () => {
  for (const [widget, all] of Object.entries(cases)) {
    for (const attributes of all) {
      for (const language of ['en', 'es']) {
        it(`${widget} ${JSON.stringify(attributes)} in ${language}`, async () => {
          const written = Object.entries(attributes).map(([name, value]) =>
            value === '' ? ` ${name}` : ` ${name}='${saved(value)}'`,
          );
          const { link } = await publish(
            'administrator',
            `[one_pill_${widget.replaceAll('-', '_')}${written.join('')} lang="${language}"]`,
          );
          const { inside } = element(await page(link), `one-pill-${widget}`);
          assert.equal(flatten(inside), flatten(`<p>${words(widget, attributes, language)}</p>`));
        });
      }
    }
  }
});
