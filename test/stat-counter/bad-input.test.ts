import { expect } from '@open-wc/testing';
import { recordProblems, type Problems } from '../support/problems.ts';
import { counter, expectFallback, part, partText, readText } from './support.ts';

describe('stat counter: bad input of a stat counter', () => {
  let problems: Problems;
  beforeEach(() => (problems = recordProblems()));
  afterEach(() => problems.stop());

  /** One warning and one event, naming element and attribute. */
  function expectProblem(attribute: string, code = 'bad-attribute'): void {
    expect(problems.warnings).to.have.length(1);
    expect(problems.warnings[0])
      .to.match(/^\[one-pill\] <one-pill-stat-counter> /)
      .and.contain(attribute);
    expect(problems.errors.map((error) => error.code)).to.deep.equal([code]);
  }

  for (const value of ['', 'abc', 'NaN', '20 apples', '&lt;b>5&lt;/b>', '1'.repeat(1000)]) {
    it(`keeps the fallback for value="${value.slice(0, 20)}"`, async () => {
      expectFallback(await counter(`value="${value}"`));
      expectProblem('value=');
    });
  }

  it('keeps the fallback for a ratio without a usable denominator, which would be another claim', async () => {
    for (const of of ['ten', '3', '0']) {
      expectFallback(await counter(`value="4" of="${of}"`));
      expectProblem(`of="${of}"`);
      problems.warnings.length = problems.errors.length = 0;
    }
  });

  it('takes the fact’s denominator for a bad one, and drops it under a value that is no share', async () => {
    expect(partText(await counter('fact="lethal-share-2024" of="ten" still'), 'figure')).to.equal('5 in 10');
    expectProblem('of="ten"');
    expect(partText(await counter('fact="lethal-share-2024" value="50%" still'), 'figure')).to.equal('50%');
    expect(problems.warnings).to.have.length(1);
  });

  it('keeps the fallback without value and fact', async () => {
    expectFallback(await counter('label="pills"'));
    expectProblem('value or fact', 'nothing-to-show');
  });

  it('suggests the nearest id for an unknown fact', async () => {
    expectFallback(await counter('fact="pill-2025"'));
    expectProblem('fact="pill-2025": expected a known id, perhaps pills-2025');
  });

  for (const id of ['constructor', '__proto__', 'toString', 'x'.repeat(1e6)]) {
    it(`knows no fact "${id.slice(0, 20)}"`, async () => {
      expectFallback(await counter(`fact="${id}"`));
      expectProblem('fact=');
    });
  }

  it('shows the fact when only the value is bad', async () => {
    expect(partText(await counter('fact="pills-2025" value="many" still'), 'figure')).to.equal('47 million');
    expectProblem('value="many"');
  });

  it('treats a lesser bad attribute as absent', async () => {
    for (const [attribute, value] of [
      ['qualifier', 'exactly'],
      ['qualifier', 'constructor'],
      ['notation', 'scientific'],
      ['as-of', '2025-02-30'],
      ['as-of', '3 Dec 2025'],
      ['source-href', 'javascript:alert(1)'],
      ['duration', 'long'],
    ]) {
      const element = await counter(`fact="pills-2025" ${attribute}="${value}" still`);
      expect(readText(element)).to.match(/^47 million fentanyl pills.*Source: DEA, Feb 4, 2026/);
      expect(part(element, 'source')!.querySelector('a')!.protocol).to.equal('https:');
      expectProblem(`${attribute}="`);
      problems.warnings.length = problems.errors.length = 0;
    }
  });

  it('draws nothing where the ratio cannot be drawn', async () => {
    for (const attributes of ['value="4"', 'value="2.5" of="10"', 'value="4" of="101"']) {
      const element = await counter(`${attributes} pictogram still`);
      expect(part(element, 'figure')).to.not.equal(null);
      expect(part(element, 'pictogram')).to.equal(null);
      expectProblem('pictogram');
      problems.warnings.length = problems.errors.length = 0;
    }
  });

  it('asks no feed at an address that is none', async () => {
    const { fetch } = window;
    window.fetch = () => expect.fail('asked');
    for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'http://']) {
      expect(partText(await counter(`fact="pills-2025" src="${src}" still`), 'figure')).to.equal(
        '47 million',
      );
      expectProblem('src="');
      problems.warnings.length = problems.errors.length = 0;
    }
    window.fetch = fetch;
  });

  it('never asks again for a refresh that is no number', async () => {
    await counter('fact="pills-2025" refresh="often" still');
    expectProblem('refresh="often"');
  });

  it('never makes a link of a script', async () => {
    const element = await counter('value="5" source="Us" source-href="javascript:alert(1)" still');
    expect(partText(element, 'source')).to.equal('Source: Us');
    expect(part(element, 'source')!.querySelector('a')).to.equal(null);
  });

  it('tells each problem once, and never throws, whatever properties are set to', async () => {
    const element = await counter('value="abc"');
    for (const value of [null, undefined, {}, [], NaN, true, 5]) {
      Object.assign(element, {
        value,
        of: value,
        label: value,
        fact: value,
        duration: value,
        notation: value,
      });
      await element.updateComplete;
    }
    element.value = 'abc';
    await element.updateComplete;
    expect(new Set(problems.warnings).size).to.equal(problems.warnings.length);
    expect(problems.warnings.filter((warning) => warning.includes('value="abc"'))).to.have.length(1);
  });

  it('returns to the fallback when its figure is taken away, and back', async () => {
    const element = await counter('value="5"');
    expect(partText(element, 'figure')).to.equal('5');
    element.removeAttribute('value');
    await element.updateComplete;
    expectFallback(element);
    element.value = '6';
    await element.updateComplete;
    expect(partText(element, 'figure')).to.equal('6');
  });
});
