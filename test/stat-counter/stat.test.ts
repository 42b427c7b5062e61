import { expect } from '@open-wc/testing';
import { facts } from '../../src/content/facts.ts';
import { citation, describeStat, statSentence, type StatPiece } from '../../src/stat-counter/stat.ts';
import type { StatAttributes } from '../../src/stat-counter/stat-reader.ts';
import { counter, partText, oneLine, readText } from './support.ts';

const pieceText = (piece: StatPiece) =>
  typeof piece === 'string' ? piece : 'strong' in piece ? piece.strong : piece.text;
const sentence = (attributes: StatAttributes, language = 'en') =>
  oneLine(statSentence(describeStat(attributes, language)!).map(pieceText).join(''));

describe('stat counter: what a figure says, as data', () => {
  it('has every part as plain text', () => {
    const stat = describeStat({ fact: 'fentanyl-pounds-surge-2021' }, 'en')!;
    expect(stat.value).to.equal('1500');
    expect(stat.figure).to.equal('1,500');
    expect(stat.unit).to.deep.equal({ text: 'pounds', language: undefined });
    expect(stat.origin!.date!.day).to.equal('2021-12-16');
    for (const part of [stat.label, stat.period, stat.note, stat.unit]) expect(part.text).to.be.a('string');
  });

  it('is a sentence with a link, as a fallback has it', () => {
    const pieces = statSentence(
      describeStat(
        {
          value: '20.4 million',
          qualifier: 'over',
          label: 'pills',
          period: '2021',
          source: 'DEA',
          sourceHref: 'https://dea.example/',
          asOf: '2021-12-16',
          note: 'Counted by hand.',
        },
        'en',
      )!,
    );
    expect(pieces).to.deep.include({ strong: 'Over 20.4 million' });
    expect(pieces).to.deep.include({ href: 'https://dea.example/', text: 'DEA' });
    expect(oneLine(pieces.map(pieceText).join(''))).to.equal(
      'Over 20.4 million pills, 2021. Counted by hand. Source: DEA, Dec 16, 2021.',
    );
  });

  it('ends each sentence with one period, also after an abbreviation', () => {
    expect(sentence({ fact: 'lethal-share-2025' }, 'es')).to.contain('año fiscal 2025 de EE. UU. La DEA');
    expect(sentence({ value: '5', label: 'pills', source: 'Pills Inc.' })).to.equal(
      '5 pills. Source: Pills Inc.',
    );
    expect(sentence({ value: '5', label: 'pills', period: 'really?' })).to.equal('5 pills, really?');
    for (const language of ['en', 'es'])
      for (const fact of Object.keys(facts)) expect(sentence({ fact }, language)).to.not.contain('..');
  });

  it('keeps the date where there is no source', () => {
    expect(sentence({ value: '5', label: 'pills', asOf: '2021-12-16' })).to.equal(
      '5 pills. As of Dec 16, 2021.',
    );
  });

  it('joins millions and what is counted, once', () => {
    expect(sentence({ value: '2 millones', label: 'pastillas' }, 'es')).to.equal('2 millones de pastillas.');
    expect(sentence({ value: '2 millones', unit: 'dosis', label: 'vendidas' }, 'es')).to.equal(
      '2 millones de dosis vendidas.',
    );
  });

  it('writes every fact, and what an author wrote, as the widget does, in both languages', async () => {
    const inputs: StatAttributes[] = [
      ...Object.keys(facts).map((fact) => ({ fact })),
      { value: '1500' },
      { value: '1,500' },
      { value: '2021', label: 'the year' },
      { value: '31,7 millones', qualifier: 'about' },
      { value: '$1.2B', unit: 'spent' },
      { value: '4', of: '10' },
      { value: '20400000', notation: 'standard' },
    ];
    for (const language of ['en', 'es', 'de']) {
      for (const input of inputs) {
        const attributes = Object.entries(input).map(([name, value]) => `${name}="${value}"`);
        const element = await counter(`${attributes.join(' ')} still plain`, '', language);
        const stat = describeStat(input, language)!;
        expect(partText(element, 'figure'), attributes.join()).to.equal(oneLine(stat.figure));
        const { qualifier, figure, joiner, unit, label } = stat;
        const claim = [qualifier, figure, joiner, unit.text, label.text].filter(Boolean).join(' ');
        expect(readText(element).startsWith(oneLine(claim)), `${readText(element)} / ${claim}`).to.equal(
          true,
        );
        element.parentElement!.remove();
      }
    }
  });

  it('is cited with its source’s address, else with the page’s', () => {
    const stat = describeStat({ value: '5', label: 'pills', source: 'Us' }, 'en')!;
    expect(citation(stat, 'https://page.example/')).to.equal('5 pills. Source: Us. https://page.example/');
    expect(citation(stat, undefined)).to.equal('5 pills. Source: Us.');
    const linked = describeStat({ value: '5', source: 'Us', sourceHref: 'https://us.example/' }, 'en')!;
    expect(citation(linked, 'https://page.example/')).to.equal('5. Source: Us. https://us.example/');
  });

  it('tells what cannot be used, and of whom', () => {
    const problems: unknown[] = [];
    const fact = { value: '5', asOf: '11/1/2026', label: 7, qualifier: 'exactly' };
    describeStat({ fact: 'x', period: {}, notation: 'loud' }, 'en', {
      fact,
      report: ({ name, isInFact }) => problems.push(`${name} ${isInFact}`),
    });
    expect(problems).to.have.members(['notation false', 'period false', 'asOf true', 'qualifier true']);
  });
});
