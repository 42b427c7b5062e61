import { expect } from '@open-wc/testing';
import { readPasted, readTrend, writeTrend } from '../../website/builder/years.ts';

describe('the builder’s table of years', () => {
  for (const [what, text, expected] of [
    [
      'tabs, as they are copied',
      '2021\t20.4 million\n2022\t58.3 million\n',
      '2021: 20.4 million; 2022: 58.3 million',
    ],
    ['commas, as they are saved', '2021,20400000\r\n2022,58300000', '2021: 20400000; 2022: 58300000'],
    [
      'quotes around numbers with commas',
      '2021,"20,400,000"\n"2022","58,300,000"',
      '2021: 20,400,000; 2022: 58,300,000',
    ],
    ['commas in numbers without quotes', '2021,20,400,000', '2021: 20,400,000'],
    ['a line of headings', 'Year\tPills\n2021\t5', '2021: 5'],
    ['further columns', '2021\t5\tDEA\n2022\t6\tDEA', '2021: 5; 2022: 6'],
    ['a year without a figure', '2021\t5\n2022\t\n2023\t7', '2021: 5; 2022:; 2023: 7'],
    ['empty lines', '\n2021\t5\n\n', '2021: 5'],
    ['what would end an entry', '2021; early\t5:6;7', '2021  early: 5 6 7'],
    ['nothing to read', 'many words', ''],
  ] as const) {
    it(`reads ${what}`, () => expect(writeTrend(readPasted(text))).to.equal(expected));
  }

  it('reads no more years than are shown', () => {
    const lines = Array.from({ length: 500 }, (_, index) => `${1500 + index}\t${index}`);
    expect(readPasted(lines.join('\n'))).to.have.length(30);
  });

  it('reads what it has written', () => {
    for (const text of ['2021: 5; 2022:; 2023: more than 7', 'Fall 2021: 29%'])
      expect(writeTrend(readTrend(text))).to.equal(text);
  });
});
