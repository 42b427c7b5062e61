import { expect } from '@open-wc/testing';
import { AttributeReader } from '../../src/attributes/attribute-reader.ts';
import { asText, describeValue, longestText, readText } from '../../src/attributes/text.ts';

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

/** What no reader should see, whichever property it is set to. */
const noTexts: [name: string, value: unknown][] = [
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['a boolean', true],
  ['false', false],
  ['a big integer', 10n],
  ['a symbol', Symbol('x')],
  ['a function', () => 'x'],
  ['an object', {}],
  ['an object without a prototype', Object.create(null)],
  ['an array', ['x']],
  ['an array 20,000 deep', deepArray()],
  ['a String object', Object('x')],
  ['a date', new Date(NaN)],
  ['an object whose text throws', { toString: () => expect.fail('asked for its text') }],
  ['a revoked proxy', revokedProxy()],
  ['an element', document.createElement('a')],
];

function reading() {
  const problems: [string, unknown, string][] = [];
  const reader = new AttributeReader({ badAttribute: (...problem) => problems.push(problem) });
  return { problems, reader };
}

describe('reading an attribute', () => {
  it('takes strings and finite numbers as text, in one line', () => {
    expect(asText('  One\n  Pill\tCan Kill ')).to.equal('One Pill Can Kill');
    expect(asText(0)).to.equal('0');
    expect(asText(-1.5)).to.equal('-1.5');
    expect(asText('')).to.equal('');
  });

  it('takes null and undefined as absent, without a word', () => {
    for (const absent of [null, undefined]) {
      const { problems, reader } = reading();
      expect(reader.text('heading', absent)).to.equal('');
      expect(reader.parse('href', absent, String, 'x')).to.equal(undefined);
      expect(reader.choice('tone', absent, ['strong', 'quiet'])).to.equal('strong');
      expect(problems).to.deep.equal([]);
    }
  });

  for (const [name, value] of noTexts) {
    it(`takes ${name} as absent, and says so`, () => {
      const { problems, reader } = reading();
      expect(asText(value)).to.equal('');
      expect(reader.text('heading', value)).to.equal('');
      expect(reader.parse('href', value, String, 'an address')).to.equal(undefined);
      expect(reader.choice('tone', value, ['strong', 'quiet'])).to.equal('strong');
      expect(problems.map(([attribute, , expected]) => `${attribute}: ${expected}`)).to.deep.equal([
        'heading: text',
        'href: an address',
        'tone: strong or quiet',
      ]);
      expect(describeValue(value)).to.match(/^ is (of type )?\w+$/);
    });
  }

  it('cuts a text at 2,000 characters, and says so', () => {
    const { problems, reader } = reading();
    expect(reader.text('note', 'x'.repeat(longestText))).to.have.length(2000);
    expect(problems).to.deep.equal([]);
    const cut = reader.text('note', 'x'.repeat(longestText + 1));
    expect(cut).to.have.length(2000);
    expect(cut.endsWith('x…')).to.equal(true);
    expect(problems[0]![2]).to.equal('at most 2,000 characters');
  });

  it('does not cut through an emoji', () => {
    const cut = asText(`${'x'.repeat(1998)}💊💊`);
    expect(cut).to.equal(`${'x'.repeat(1998)}…`);
  });

  it('takes no time over a megabyte of anything', () => {
    for (const unit of ['1', ' ', '\n\t', 'a ', '💊']) {
      // The quickest of three: a busy machine is slow now and then.
      const times = [1, 2, 3].map((round) => {
        const text = `${round}${unit.repeat(1_000_000 / unit.length)}`;
        const before = performance.now();
        expect(readText(text).text.length).to.be.at.most(2000);
        return performance.now() - before;
      });
      expect(Math.min(...times), JSON.stringify(unit)).to.be.below(50);
    }
  });

  it('hands a whole address to who parses it, and none that nobody can use', () => {
    const { problems, reader } = reading();
    const signed = `https://example.org/?signature=${'a'.repeat(4000)}`;
    expect(reader.parse('src', signed, String, 'an address')).to.equal(signed);
    expect(problems).to.have.length(0);
    const endless = `https://example.org/${'a'.repeat(1_000_000)}`;
    expect(reader.parse('src', endless, String, 'an address')).to.equal(undefined);
    expect(problems).to.have.length(1);
  });

  it('keeps a value that stands for 0 or false', () => {
    const { problems, reader } = reading();
    expect(reader.parse('position', '0', Number, 'x')).to.equal(0);
    expect(reader.parse('x', 'no', () => false, 'x')).to.equal(false);
    expect(problems).to.deep.equal([]);
  });
});
