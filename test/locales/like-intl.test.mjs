// What the languages that ship write without `Intl` is what `Intl` writes, in Node's full ICU.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { runnerImport } from 'vite';

// Vite's runner would set it to `development`.
process.env.NODE_ENV = 'production';

const load = async (path) => (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
const { formatNumber, formatPercent, formatUnit, numberSigns } = await load('./src/locales/numbers.ts');
const { formatDay, parseDay } = await load('./src/locales/formatters.ts');
const { readNumberWords } = await load('./src/stat-counter/number-words.ts');
const { isWrittenWithoutIntl } = await load('./src/locales/writing.ts');

const seed = 20261128;
const check = (property) => fc.assert(property, { seed, numRuns: 5000 });

/** A page's language and the locale it is formatted for. */
const languages = [
  ['en', 'en-US'],
  ['en-US', 'en-US'],
  ['es', 'es-US'],
  ['es-US', 'es-US'],
];

const digits = (minLength, maxLength) =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength, maxLength }).map((all) => all.join(''));

/** Exact decimals of every size, many of them just beside a border: 999.5, 1000000, -0.0995. */
const decimals = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(
      fc.tuple(digits(1, 24), digits(0, 8)),
      fc.tuple(
        fc
          .tuple(
            fc.constantFrom('9', '99', '999', '1', '10', '100', '4995', '5'),
            fc.integer({ min: 0, max: 20 }),
            fc.constantFrom('0', '9', '49', '5'),
          )
          .map(([head, count, fill]) => (head + fill.repeat(count)).slice(0, 24)),
        fc.constantFrom('', '0', '5', '49', '50', '9995', '000'),
      ),
    ),
  )
  .map(([minus, [whole, fraction]]) => `${minus}${BigInt(whole)}${fraction && `.${fraction}`}`);

/** What `Intl` is given: whole numbers as such, so that "-0" is no number of its own. */
const exact = (decimal) => (decimal.includes('.') ? decimal : BigInt(decimal));

for (const [language, locale] of languages) {
  test(`${language} has a table of its own`, () => {
    assert.ok(isWrittenWithoutIntl(language));
  });

  test(`${language} writes numbers in full as Intl does`, () => {
    check(
      fc.property(decimals, fc.boolean(), fc.boolean(), (decimal, isPercent, grouping) => {
        const places = decimal.split('.')[1]?.length ?? 0;
        const expected = new Intl.NumberFormat(locale, {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
          useGrouping: grouping ? undefined : false,
          ...(isPercent && { style: 'unit', unit: 'percent' }),
        }).format(exact(decimal));
        assert.equal(formatNumber(decimal, language, { isPercent, grouping }), expected);
      }),
    );
  });

  test(`${language} writes compact numbers as Intl does`, () => {
    check(
      fc.property(
        decimals,
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 21 }),
        (decimal, isPercent, grouping, significantDigits) => {
          const expected = new Intl.NumberFormat(locale, {
            notation: 'compact',
            compactDisplay: 'long',
            maximumSignificantDigits: significantDigits,
            useGrouping: grouping ? undefined : false,
            ...(isPercent && { style: 'unit', unit: 'percent' }),
          }).format(exact(decimal));
          const style = { notation: 'compact', significantDigits, isPercent, grouping };
          assert.equal(formatNumber(decimal, language, style), expected);
        },
      ),
    );
  });

  test(`${language} writes shares as Intl does`, () => {
    const format = new Intl.NumberFormat(locale, { style: 'percent' });
    for (let share = 0; share <= 100; share++) {
      assert.equal(formatPercent(share, language), format.format(share / 100));
    }
  });

  test(`${language} writes lengths of time as Intl does`, () => {
    for (const unit of ['hour', 'minute', 'second']) {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
      for (let amount = 0; amount < 60; amount++) {
        assert.equal(formatUnit(amount, unit, language), format.format(amount));
      }
    }
  });

  test(`${language} writes days as Intl does`, () => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    const days = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    check(
      fc.property(days, (date) => {
        const day = parseDay(date.toISOString().slice(0, 10));
        assert.equal(formatDay(day, language), format.format(day));
      }),
    );
  });

  test(`${language} reads and counts with the signs of Intl`, () => {
    const signs = numberSigns(language);
    const format = new Intl.NumberFormat(locale);
    assert.deepEqual(
      signs.digits,
      [...Array(10).keys()].map((digit) => format.format(digit)),
    );
    assert.equal(format.format(12345.6), `12${signs.group}345${signs.point}6`);
  });

  test(`${language} reads the words that Intl writes`, () => {
    const places = (text) => text.replace(/\D/g, '').length;
    for (const compactDisplay of ['long', 'short']) {
      const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay });
      for (let power = 3; power < 15; power++) {
        for (const count of [1, 2, 5]) {
          const text = format.format(count * 10 ** power);
          const read = readNumberWords(text, language);
          assert.equal(read + places(text), power + 1, text);
        }
      }
    }
    const percent = new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', unitDisplay: 'long' });
    assert.equal(readNumberWords(percent.format(5), language), 'percent');
  });
}

test('other regions are left to Intl', () => {
  for (const language of [
    'es-MX',
    'es-ES',
    'es-419',
    'en-GB',
    'en-IN',
    'en-CA',
    'fr',
    'ar-EG',
    'hi',
    'de-CH',
    'es-US-u-nu-arab',
  ]) {
    assert.equal(isWrittenWithoutIntl(language), false);
    const style = { notation: 'compact', maximumSignificantDigits: 3, compactDisplay: 'long' };
    assert.equal(formatNumber('1234567.5', language), new Intl.NumberFormat(language).format(1234567.5));
    assert.equal(
      formatNumber('20400000', language, { notation: 'compact' }),
      new Intl.NumberFormat(language, style).format(20_400_000),
    );
    assert.equal(
      formatDay(parseDay('2025-09-03'), language),
      new Date('2025-09-03').toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' }),
    );
  }
});

test('Spanish without a region is that of the United States, whatever else its tag says', () => {
  assert.equal(formatNumber('20400.5', 'es-Latn'), '20,400.5');
  assert.equal(formatNumber('1234567', 'es-x-easy'), '1,234,567');
  assert.equal(formatNumber('1234', 'es-u-nu-latn'), '1,234');
  assert.equal(formatNumber('20400.5', 'es-ES'), '20.400,5');
  assert.equal(formatNumber('20400.5', 'es-Latn-ES'), '20.400,5');
  assert.equal(formatNumber('20400.5', 'est'), new Intl.NumberFormat('est').format(20400.5));
});

test('a language that Intl lacks is written as in English, not as in the visitor’s', () => {
  assert.equal(formatNumber('1234.5', 'zz'), '1,234.5');
});
