import { aTimeout, expect } from '@open-wc/testing';
import type { OnePillStatCounter } from '../../src/index.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { counter, partText } from './support.ts';

const root = document.documentElement;

async function setLanguage(element: OnePillStatCounter, owner: HTMLElement, lang: string): Promise<string> {
  owner.lang = lang;
  await aTimeout(0);
  await element.updateComplete;
  return partText(element, 'figure');
}

describe('stat counter: a figure of a stat counter on a page whose lang is rewritten', () => {
  let problems: Problems;
  beforeEach(() => (problems = recordProblems()));
  afterEach(() => {
    root.lang = 'en';
    problems.stop();
  });

  for (const [from, value, to, expected] of [
    ['en', '20.4 million', 'es-ES', '20,4 millones'],
    ['en', '20,400,000', 'de', '20,4 Millionen'],
    ['en', '$1.2B', 'fr', '$1,2 milliard'],
    ['en', '107,543', 'de', '107.543'],
    ['en', '1.234', 'de', '1,234'],
    ['de', '12.500', 'en', '12,500'],
    ['es-ES', '1.234', 'en-US', '1,234'],
    ['es-MX', '1.234', 'es-ES', '1,234'],
    ['ru', '5 миллионов', 'en', '5 million'],
    ['ar-EG', '٢٠٬٤٠٠', 'en', '20,400'],
    ['hi', '२०,४००', 'de', '20.400'],
  ] as const) {
    it(`is the same number: ${value} of ${from}, written for ${to}`, async () => {
      // Wherever the language comes from.
      const element = await counter(`value="${value}" still`, '<p>x</p>', from);
      const before = partText(element, 'figure');
      expect(await setLanguage(element, element.parentElement!, to)).to.equal(expected);
      expect(await setLanguage(element, element.parentElement!, from)).to.equal(before);

      root.lang = from;
      const onPage = document.createElement('one-pill-stat-counter');
      onPage.setAttribute('value', value);
      document.body.append(onPage);
      await onPage.updateComplete;
      expect(await setLanguage(onPage, root, to)).to.equal(expected);
      onPage.remove();
      expect(problems.warnings).to.deep.equal([]);
    });
  }

  it('is read in the language in force when it is set', async () => {
    const element = await counter('value="12.500" still', '<p>x</p>', 'de');
    expect(await setLanguage(element, element.parentElement!, 'en')).to.equal('12,500');
    element.value = '1.234';
    await element.updateComplete;
    expect(partText(element, 'figure')).to.equal('1.234');
    element.setAttribute('value', '12.500');
    await element.updateComplete;
    expect(partText(element, 'figure')).to.equal('12.500');
  });

  it('is read where it first stands when it is set before, and stays so wherever it is moved', async () => {
    const element = document.createElement('one-pill-stat-counter');
    element.value = '12.500';
    const [german, english] = ['de', 'en'].map((lang) =>
      Object.assign(document.createElement('div'), { lang }),
    );
    document.body.append(german!, english!);
    german!.append(element);
    await element.updateComplete;
    expect(partText(element, 'figure')).to.equal('12.500');
    english!.append(element);
    await element.updateComplete;
    expect(partText(element, 'figure')).to.equal('12,500');
    german!.remove();
    english!.remove();
  });

  it('keeps a denominator too', async () => {
    const element = await counter('value="1" of="12.500" still', '<p>x</p>', 'de');
    expect(await setLanguage(element, element.parentElement!, 'en')).to.equal('1 in 12,500');
  });

  it('is kept by a clone', async () => {
    const element = await counter('value="12.500" still', '<p>x</p>', 'de');
    await setLanguage(element, element.parentElement!, 'en');
    const clone = element.cloneNode(true) as OnePillStatCounter;
    element.after(clone);
    await clone.updateComplete;
    expect(partText(clone, 'figure')).to.equal('12,500');
    clone.value = '1.234';
    await clone.updateComplete;
    expect(partText(clone, 'figure')).to.equal('1.234');
  });

  it('is kept in a mounted div', async () => {
    const holder = document.createElement('div');
    holder.lang = 'de';
    holder.innerHTML = '<div data-one-pill="stat-counter" data-value="12.500" data-still><p>x</p></div>';
    document.body.append(holder);
    await aTimeout(50);
    const element = holder.querySelector('one-pill-stat-counter')!;
    await element.updateComplete;
    expect(await setLanguage(element, holder, 'en')).to.equal('12,500');
    holder.remove();
  });

  it('is a number where it is a number, whatever its size', async () => {
    const element = await counter('value="5" still notation="standard"', '<p>x</p>', 'de');
    for (const [value, expected] of [
      [1.234, '1,234'],
      [12500, '12.500'],
      [1e21, '1.000.000.000.000.000.000.000'],
      [0.0000005, '0,0000005'],
    ] as const) {
      element.value = value;
      await element.updateComplete;
      expect(partText(element, 'figure')).to.equal(expected);
    }
  });
});
