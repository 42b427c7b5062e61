import { expect } from '@open-wc/testing';
import { observanceNames } from '../../src/content/observance-names.ts';
import { isObservanceId, observances, type ObservanceId } from '../../src/content/observances.ts';

const days = (id: ObservanceId, year: number) =>
  (observances[id](year) ?? []).map(({ first, last }) => (first === last ? first : `${first}/${last}`));
const expectations = (id: ObservanceId, year: number) =>
  (observances[id](year) ?? []).map(({ expected }) => expected === true);

describe('observances', () => {
  it('that are fixed fall on their days every year, announced or not', () => {
    expect(days('fentanyl-prevention-day', 2026)).to.deep.equal(['2026-08-21']);
    expect(days('overdose-awareness-day', 2027)).to.deep.equal(['2027-08-31']);
    expect(days('recovery-month', 2027)).to.deep.equal(['2027-09-01/2027-09-30']);
    expect(days('red-ribbon-week', 2026)).to.deep.equal(['2026-10-23/2026-10-31']);
    expect(expectations('recovery-month', 2030)).to.deep.equal([false]);
  });

  it('Take Back Days are those that were held', () => {
    expect(days('take-back-day', 2022)).to.deep.equal(['2022-04-30', '2022-10-29']);
    expect(days('take-back-day', 2023)).to.deep.equal(['2023-04-22', '2023-10-28']);
    expect(days('take-back-day', 2024)).to.deep.equal(['2024-04-27', '2024-10-26']);
    expect(days('take-back-day', 2025)).to.deep.equal(['2025-04-26', '2025-10-25']);
    for (const year of [2022, 2023, 2024, 2025]) {
      expect(expectations('take-back-day', year)).to.deep.equal([false, false]);
    }
  });

  it('Take Back Days in other years are expected by rule, before the 30th of October', () => {
    expect(days('take-back-day', 2020)).to.deep.equal(['2020-04-25', '2020-10-24']);
    expect(days('take-back-day', 2021)).to.deep.equal(['2021-04-24', '2021-10-23']);
    expect(days('take-back-day', 2026)).to.deep.equal(['2026-04-25', '2026-10-24']);
    expect(days('take-back-day', 2027)).to.deep.equal(['2027-04-24', '2027-10-23']);
    for (let year = 2026; year < 2060; year++) {
      const [april, october] = days('take-back-day', year).map((day) => new Date(`${day}T00:00Z`));
      expect(april!.getUTCDay()).to.equal(6);
      expect(april!.getUTCDate(), `April ${year}`).to.be.within(24, 30);
      expect(october!.getUTCDay()).to.equal(6);
      expect(october!.getUTCDate(), `October ${year}`).to.be.within(23, 29);
      expect(expectations('take-back-day', year)).to.deep.equal([true, true]);
    }
  });

  it('that are announced are known only for the years in the table', () => {
    const known = [2022, 2023, 2024, 2025].flatMap((year) => days('fentanyl-awareness-day', year));
    expect(known).to.deep.equal(['2022-05-10', '2023-05-09', '2024-05-07', '2025-04-29']);
    for (const year of [2021, 2026, 2027]) {
      expect(observances['fentanyl-awareness-day'](year)).to.equal(undefined);
    }
  });

  it('have their full names', () => {
    expect(observanceNames['fentanyl-awareness-day'].en).to.equal('National Fentanyl Awareness Day');
    expect(observanceNames['fentanyl-prevention-day'].en).to.equal(
      'National Fentanyl Prevention and Awareness Day',
    );
    expect(observanceNames['recovery-month'].en).to.equal('National Recovery Month');
    const names = Object.values(observanceNames).flatMap(({ en, es }) => [en, es]);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('are found by their own names only', () => {
    expect(isObservanceId('recovery-month')).to.equal(true);
    for (const name of ['', 'recovery', 'constructor', '__proto__'])
      expect(isObservanceId(name), name).to.equal(false);
  });
});
