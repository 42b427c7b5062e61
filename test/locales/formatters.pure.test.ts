import { expect } from '@open-wc/testing';
import { formatDay, parseDay } from '../../src/locales/formatters.ts';
import { numberFormat } from '../../src/locales/intl.ts';

describe('formatters', () => {
  it('builds each number format once', () => {
    expect(numberFormat('en', { notation: 'compact' })).to.equal(numberFormat('en', { notation: 'compact' }));
    expect(numberFormat('en')).not.to.equal(numberFormat('es'));
  });

  it('writes an unknown language the English way, not the visitor’s', () => {
    expect(numberFormat('zz').format(1234.5)).to.equal('1,234.5');
  });

  it('reads only real days', () => {
    for (const text of ['2021-12-16', '2024-02-29', '2025-12-31']) {
      expect(parseDay(text)?.toISOString()).to.equal(`${text}T00:00:00.000Z`);
    }
    for (const text of [
      '2023-02-29',
      '2021-13-01',
      '2021-00-10',
      '2021-1-1',
      '16 Dec 2021',
      '2021-12-16T00:00',
      '',
      undefined,
    ]) {
      expect(parseDay(text), String(text)).to.equal(undefined);
    }
  });

  it('shows the same day to every reader, in the page’s language', () => {
    const day = parseDay('2025-12-03')!;
    expect(formatDay(day, 'en')).to.equal('Dec 3, 2025');
    expect(formatDay(day, 'es')).to.equal('3 dic 2025');
  });
});
