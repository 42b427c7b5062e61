import * as fc from 'fast-check';

/**
 * Repeated, as one run of memory. Engines keep what `repeat` makes as a tree of halves until somebody reads it; the first reader, a
 * widget, would then be charged for putting it together.
 */
const repeat = (text: string, times: number): string =>
  new TextDecoder().decode(new TextEncoder().encode(text.repeat(times)));

/** What `ran()` in the page would count. */
const payloads = [
  'javascript:ran()',
  ' java\nscript:ran()',
  'data:text/html,<script>ran()</script>',
  'vbscript:ran()',
  '"><img src=x onerror=ran()>',
  '<script>ran()</script>',
  "';ran();//",
  '${ran()}',
  '{{ran()}}',
  '{call:x}{text:y}',
  '</style><script>ran()</script>',
  'red;background:url(javascript:ran())',
  'https://youtube.com/watch?v=dQw4w9WgXcQ"onload="ran()',
  '<iframe src="javascript:ran()"></iframe>',
  '//evil.example/embed/dQw4w9WgXcQ',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\u202e\u2066x',
  '\ud800',
  repeat('💊', 2000),
  repeat('e\u0301', 3000),
  '-0',
  '1e999',
  '0x10',
  '٢٠٤٠٠',
  '4 in 10',
  '$1.2B',
  '20.4 million',
  '12.500',
  repeat('9', 400),
  '2026-02-30',
  '2020-01-01',
  '2999-12-31T25:61Z',
  '13-40',
  '02-29/02-30',
  'en_US',
  'xx-INVALID-123456789',
  'true',
  '',
  ' ',
  ...['1', 'x ', '\n', '(', ',', '<', '. ', 'a.', '💊', '9,', '; ', '2021: 1; ', '%', '&list='].map((unit) =>
    repeat(unit, 1_000_000 / unit.length),
  ),
];

/** Random texts are ASCII: the first glyph of each rare script costs the engine a search of all fonts, up to 100 ms. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...payloads) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.double().map((number) => (Number.isFinite(number) ? `${number}` : '0')) },
);

function deepArray(): unknown[] {
  let array: unknown[] = [];
  for (let depth = 0; depth < 20_000; depth++) array = [array];
  return array;
}

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Made anew for each use: what a widget does to a value must not reach the next round. */
const noTexts: Record<string, () => unknown> = {
  undefined: () => undefined,
  null: () => null,
  NaN: () => NaN,
  Infinity: () => -Infinity,
  true: () => true,
  bigint: () => 10n ** 500n,
  symbol: () => Symbol('x'),
  function: () => () => 'x',
  object: () => ({}),
  'no prototype': () => Object.create(null),
  'throwing text': () => ({
    toString() {
      throw new Error('asked for its text');
    },
  }),
  'throwing primitive': () => ({
    get [Symbol.toPrimitive]() {
      throw new Error('asked for its primitive');
    },
  }),
  proxy: revokedProxy,
  array: () => ['javascript:ran()'],
  'deep array': deepArray,
  'sparse array': () => Array(1_000_000),
  date: () => new Date(NaN),
  'template result': () => ({ _$litType$: 1, strings: ['<img onerror=ran()>'], values: [] }),
  'lit directive': () => ({ _$litDirective$: { directiveName: 'x' }, values: [] }),
  node: () => document.createElement('b'),
};

export interface Named {
  name: string;
  make: () => unknown;
}

/** Anything that a page's script can set a property to. */
export const values: fc.Arbitrary<Named> = fc.oneof(
  texts.map((text) => ({ name: `${JSON.stringify(text.slice(0, 40))} (${text.length})`, make: () => text })),
  fc.double().map((number) => ({ name: `${number}`, make: () => number })),
  fc.constantFrom(...Object.entries(noTexts)).map(([name, make]) => ({ name, make })),
);

const factNames = [
  'value',
  'of',
  'qualifier',
  'label',
  'unit',
  'period',
  'asOf',
  'source',
  'sourceHref',
  'note',
];

/** What a feed's host may send: the shape or anything else, hostile in every place. */
export const feeds: fc.Arbitrary<string> = fc.oneof(
  fc
    .record(
      Object.fromEntries(
        [...factNames, 'still', 'series'].map((name) => [name, fc.oneof(texts, fc.jsonValue())]),
      ),
      { requiredKeys: [] },
    )
    .map((fact) => JSON.stringify({ facts: { x: fact, __proto__: fact } })),
  fc.json(),
  fc.constantFrom(
    '',
    '{"facts":',
    '<!doctype html>',
    '{"facts":{"x":{"value":1,"series":[null,{},{"period":{},"value":[]}]}}}',
    `{"facts":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    `{"facts":{"x":{"value":1,"note":"${'n'.repeat(900_000)}"}}}`,
    `{"facts":{"x":{"value":"${'1'.repeat(900_000)}"}}}`,
    `{"facts":{${Array.from({ length: 8000 }, (_, index) => `"f${index}":{"value":"${index} million and more words"}`).join()}}}`,
    ' '.repeat(1_200_000),
  ),
);
