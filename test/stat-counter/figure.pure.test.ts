import { expect } from '@open-wc/testing';
import { isMillions, parseFigure, parseDenominator, countedText } from '../../src/stat-counter/figure.ts';

const decimal = (text: unknown, language = 'en') => parseFigure(text, language)?.decimal;

function formatted(text: string, language: string, notation?: 'compact' | 'standard'): string {
  const figure = parseFigure(text, language)!;
  return figure.format(language, notation ?? (isMillions(figure) ? 'compact' : 'standard'));
}

function shown(text: string, language = 'en', notation?: 'compact' | 'standard'): string {
  return formatted(text, language, notation).replace(/[\u00a0\u202f]/g, ' ');
}

describe('stat counter: reading a figure', () => {
  const english: [string, string][] = [
    ['20400000', '20400000'],
    ['20,400,000', '20400000'],
    ['20 400 000', '20400000'],
    ['1,23,45,678', '12345678'],
    ['20.4 million', '20400000'],
    ['20.4 Million', '20400000'],
    ['1.2B', '1200000000'],
    ['45K', '45000'],
    ['1.2bn', '1200000000'],
    ['2 lakh', '200000'],
    ['45 MIL', '45000'],
    ['0', '0'],
    ['007', '7'],
    ['29%', '29'],
    ['4.70%', '4.70'],
    ['$1.2B', '1200000000'],
    ['-1,500', '-1500'],
    ['−1,500.5', '-1500.5'],
    ['-$5', '-5'],
    [' 39 ', '39'],
    ['12345678901234567890', '12345678901234567890'],
    ['9,007,199,254,740,993', '9007199254740993'],
    ['1.23456789 million', '1234567.89'],
  ];
  for (const [text, expected] of english) {
    it(`reads "${text}" in English`, () => expect(decimal(text)).to.equal(expected));
  }

  const others: [string, string, string][] = [
    ['es', '1,2 millones', '1200000'],
    ['es', '1 millón', '1000000'],
    ['es', '1,2 mil millones', '1200000000'],
    ['es', '1200 M', '1200000000'],
    ['es', '20.400.000', '20400000'],
    ['es', '20400000', '20400000'],
    ['es', '20,4', '20.4'],
    ['es', '20.400', '20.400'],
    ['es', '20,400', '20400'],
    ['es-ES', '20.400', '20400'],
    ['es-MX', '20,400', '20400'],
    ['es-MX', '20.4 millones', '20400000'],
    ['es', '29 %', '29'],
    ['de', '1,2 Mrd. €', '1200000000'],
    ['de', '20,4 Millionen', '20400000'],
    ['fr', '20 400 000', '20400000'],
    ['ru', '5 миллионов', '5000000'],
    ['fr', '45 mille', '45000'],
    ['fr', '1,2 milliard', '1200000000'],
    ['ja', '2040万', '20400000'],
    ['hi', '2.04 करोड़', '20400000'],
    ['tr', '%29', '29'],
  ];
  for (const [language, text, expected] of others) {
    it(`reads "${text}" in ${language}`, () => expect(decimal(text, language)).to.equal(expected));
  }

  const inAnyLanguage: [string, string][] = [
    // Digits and marks of other scripts and countries.
    ['२०,४००,०००', '20400000'],
    ['٢٠٤٠٠', '20400'],
    ['٢٠٬٤٠٠٫٥', '20400.5'],
    ['۱۲٬۳۴۵', '12345'],
    ['২০৪০০', '20400'],
    ['၁၂၃၄၅', '12345'],
    ['２０４００', '20400'],
    ['二〇四〇〇', '20400'],
    ['20’400', '20400'],
    ["20'400", '20400'],
    ['20\u00a0400', '20400'],
    ['20\u202f400\u2009000', '20400000'],
    ['٢٩٪', '29'],
    ['29％', '29'],
    ['\u200e-5', '-5'],
    ['\u200e\u2212۵', '-5'],
    ['\u061c-٥', '-5'],
    ['\u20135', '-5'],
    ['\uff0d5', '-5'],
    ['+5', '5'],
    // One way only.
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567,89', '1234567.89'],
    ['20 400,5', '20400.5'],
    ['20’400.50', '20400.50'],
    ['31,7', '31.7'],
    ['4.75', '4.75'],
    ['4,7 %', '4.7'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['1234,567', '1234.567'],
    ['.5', '0.5'],
    ['20.4 million', '20400000'],
    ['20,4 million', '20400000'],
    ['31,7 millones', '31700000'],
    ['31.7 millones', '31700000'],
    ['2 mil millones', '2000000000'],
    ['20.4 MILLION', '20400000'],
    ['29 percent', '29'],
    ['29 per cent', '29'],
    ['4.7 por ciento', '4.7'],
    ['$-5', '-5'],
    ['US$ 1.2', '1.2'],
    ['CHF 20’400', '20400'],
    ['1.2 million USD', '1200000'],
  ];
  for (const [text, expected] of inAnyLanguage) {
    it(`reads "${text}" in any language`, () => {
      for (const language of ['en', 'es', 'es-ES', 'es-MX', 'de', 'de-CH', 'fr', 'hi', 'ar-EG', 'fa', 'ja']) {
        expect(decimal(text, language), language).to.equal(expected);
      }
    });
  }

  it('lets the language decide what could be two things', () => {
    for (const language of ['en', 'en-GB', 'es-US', 'es-MX', 'ja', 'hi', 'de-CH', 'ar-EG']) {
      expect(decimal('12.500', language), language).to.equal('12.500');
      expect(decimal('12,500', language), language).to.equal('12500');
    }
    for (const language of ['es-ES', 'es-AR', 'de', 'fr', 'pt-BR', 'ru', 'it', 'tr']) {
      expect(decimal('12.500', language), language).to.equal('12500');
      expect(decimal('12,500', language), language).to.equal('12.500');
    }
    expect(decimal('1 billion', 'en')).to.equal('1000000000');
    expect(decimal('1 Billion', 'de')).to.equal('1000000000000');
  });

  const nonsense = ['', ' ', 'abc', '1,2,3', '1.2.3', '1e6', '20 apples', 'NaN', 'Infinity', '--5', '$', '%'];
  for (const text of nonsense) {
    it(`reads nothing from "${text}"`, () => expect(decimal(text)).to.equal(undefined));
  }

  it('reads nothing from what is no text', () => {
    for (const value of [undefined, null, {}, [], true, NaN, Symbol('x')])
      expect(decimal(value)).to.equal(undefined);
  });

  it('gives up a megabyte of digits at once', () => {
    const start = performance.now();
    expect(decimal('1'.repeat(1e6))).to.equal(undefined);
    expect(performance.now() - start).to.be.below(50);
  });
});

describe('stat counter: reading a denominator', () => {
  const whole = (value: string, of: unknown) => parseDenominator(parseFigure(value, 'en')!, of, 'en');

  it('takes a whole number from the value up', () => {
    expect(whole('4', '10')).to.equal('10');
    expect(whole('1', '1,000')).to.equal('1000');
    expect(whole('2.5', 10)).to.equal('10');
  });

  it('takes nothing else', () => {
    for (const of of ['3', '0', '-10', '10.5', 'ten', '']) expect(whole('4', of), of).to.equal(undefined);
    expect(whole('29%', '100')).to.equal(undefined);
    expect(whole('$4', '10')).to.equal(undefined);
    expect(whole('-4', '10')).to.equal(undefined);
  });
});

describe('stat counter: writing a figure', () => {
  it('is compact from one million up, with at most three significant digits', () => {
    expect(shown('20400000')).to.equal('20.4 million');
    expect(shown('20412345')).to.equal('20.4 million');
    expect(shown('999999')).to.equal('999,999');
    expect(shown('-20400000')).to.equal('-20.4 million');
  });

  it('keeps the digits that the author wrote before the word', () => {
    expect(shown('20.4125 million')).to.equal('20.4125 million');
  });

  it('is exact in standard notation', () => {
    expect(shown('20400000', 'en', 'standard')).to.equal('20,400,000');
    expect(shown('9007199254740993', 'en', 'standard')).to.equal('9,007,199,254,740,993');
    expect(shown('12345678901234567890', 'en', 'standard')).to.equal('12,345,678,901,234,567,890');
    expect(shown('4.70')).to.equal('4.70');
  });

  it('is compact below a million only when asked', () => {
    expect(shown('45000', 'en', 'compact')).to.equal('45 thousand');
  });

  it('keeps currency and percent signs', () => {
    expect(shown('$1.2B')).to.equal('$1.2 billion');
    expect(shown('-$1,500')).to.equal('-$1,500');
    expect(shown('1,2 Mrd. €', 'de')).to.equal('1,2 Milliarden €');
    expect(shown('29%')).to.equal('29%');
    expect(shown('29%', 'es')).to.equal('29%');
    expect(shown('29%', 'es-ES')).to.equal('29 %');
  });

  it('speaks the language', () => {
    expect(shown('20400000', 'es')).to.equal('20.4 millones');
    expect(shown('20400000', 'es-ES')).to.equal('20,4 millones');
    expect(shown('107941', 'es')).to.equal('107,941');
    expect(shown('20400000', 'ja')).to.equal('2040万');
    expect(shown('20400000', 'hi')).to.equal('2.04 करोड़');
    expect(shown('20400000', 'de', 'standard')).to.equal('20.400.000');
  });
});

describe('stat counter: the digits of a count', () => {
  const counted = (text: string, language = 'en', notation?: 'compact' | 'standard') => {
    const [digits] = formatted(text, language, notation).match(/\p{N}(.*\p{N})?/u)!;
    const raw = countedText(digits!, language);
    return { digits: digits!, at: (share: number) => raw(share).trim(), raw };
  };

  it('run from nothing to the figure in its own unit', () => {
    const { at } = counted('20400000');
    expect([at(0), at(0.5), at(1)]).to.deep.equal(['0.0', '10.2', '20.4']);
    expect(counted('20400000', 'ja').at(0.5)).to.equal('1020');
    expect(counted('20400000', 'hi').at(0.5)).to.equal('1.02');
    expect(counted('999999999').at(0.5)).to.equal('1');
  });

  it('end in exactly what is shown', () => {
    for (const language of ['en', 'es', 'fr', 'de', 'hi', 'ja', 'ar-EG', 'fa']) {
      const { digits, at } = counted('107941', language);
      expect(at(1), language).to.equal(digits);
    }
  });

  it('are grouped only where the figure is', () => {
    expect(counted('20400000', 'en', 'standard').at(0.5)).to.equal('10,200,000');
    expect(counted('1500', 'es-ES').at(0.8)).to.equal('1200');
  });

  it('are as many characters as the figure has from the first frame', () => {
    const { digits, raw } = counted('107941');
    expect(raw(0))
      .to.have.length(digits.length)
      .and.match(/^[\u2007\u2008]+0$/);
  });
});
