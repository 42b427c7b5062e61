import { expect } from '@open-wc/testing';
import { observances } from '../../src/content/observances.ts';

describe('observances', () => {
  it('that are fixed fall on their day every year', () => {
    expect(observances['fentanyl-prevention-day']!(2026)).to.deep.equal([['2026-08-21', '2026-08-21']]);
    expect(observances['overdose-awareness-day']!(2027)).to.deep.equal([['2027-08-31', '2027-08-31']]);
    expect(observances['red-ribbon-week']!(2026)).to.deep.equal([['2026-10-23', '2026-10-31']]);
  });

  it('on the last Saturday are right in every kind of month', () => {
    const days = (year: number) => observances['take-back-day']!(year)!.map(([day]) => day);
    // 2021: 30 October is the Saturday before a Sunday 31st; 2022: 30 April is itself a Saturday.
    expect(days(2021)).to.deep.equal(['2021-04-24', '2021-10-30']);
    expect(days(2022)).to.deep.equal(['2022-04-30', '2022-10-29']);
    expect(days(2026)).to.deep.equal(['2026-04-25', '2026-10-31']);
    for (let year = 2000; year < 2060; year++) {
      for (const day of days(year)) {
        const date = new Date(`${day}T00:00Z`);
        expect(date.getUTCDay(), day).to.equal(6);
        date.setUTCDate(date.getUTCDate() + 7);
        expect(date.toISOString().slice(5, 7), day).not.to.equal(day.slice(5, 7));
      }
    }
  });

  it('that move are known only for the years in the table', () => {
    const occurrences = observances['fentanyl-awareness-day']!;
    expect(occurrences(2024)).to.deep.equal([['2024-05-07', '2024-05-07']]);
    expect(occurrences(2025)).to.deep.equal([['2025-04-29', '2025-04-29']]);
    expect(occurrences(2026)).to.equal(undefined);
  });
});
