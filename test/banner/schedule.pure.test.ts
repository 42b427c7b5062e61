import { expect } from '@open-wc/testing';
import { AttributeReader } from '../../src/attributes/attribute-reader.ts';
import { readSchedule, type ScheduleAttributes } from '../../src/banner/schedule.ts';

type Problem = [attribute: string, value: unknown, expected: string];

function schedule(at: string, attributes: ScheduleAttributes) {
  const problems: Problem[] = [];
  const reader = new AttributeReader({ badAttribute: (...problem) => problems.push(problem) });
  return { problems, ...readSchedule({ timeZone: 'UTC', ...attributes }, reader, Date.parse(at)) };
}
const isOpen = (at: string, attributes: ScheduleAttributes) => schedule(at, attributes).open;

describe('banner schedule: from and until', () => {
  it('is open without any date', () => {
    expect(isOpen('2026-01-01T00:00Z', {})).to.equal(true);
  });

  it('opens with the first minute of `from` and not before', () => {
    expect(isOpen('2026-04-30T23:59:59Z', { from: '2026-05-01' })).to.equal(false);
    expect(isOpen('2026-05-01T00:00:00Z', { from: '2026-05-01' })).to.equal(true);
  });

  it('includes the whole day of `until`', () => {
    expect(isOpen('2026-05-07T23:59:59.999Z', { until: '2026-05-07' })).to.equal(true);
    expect(isOpen('2026-05-08T00:00:00Z', { until: '2026-05-07' })).to.equal(false);
  });

  it('includes the very time of an `until` with a time', () => {
    const until = '2026-05-07T17:00:00Z';
    expect(isOpen('2026-05-07T17:00:00Z', { until })).to.equal(true);
    expect(isOpen('2026-05-07T17:00:01Z', { until })).to.equal(false);
  });

  it('reads a time without an offset in the zone, and one with an offset as it says', () => {
    const timeZone = 'America/Denver';
    expect(isOpen('2026-07-01T14:59Z', { from: '2026-07-01T09:00', timeZone })).to.equal(false);
    expect(isOpen('2026-07-01T15:00Z', { from: '2026-07-01T09:00', timeZone })).to.equal(true);
    expect(isOpen('2026-07-01T07:59Z', { from: '2026-07-01T09:00+01:00', timeZone })).to.equal(false);
    expect(isOpen('2026-07-01T08:00Z', { from: '2026-07-01T09:00+01:00', timeZone })).to.equal(true);
    expect(isOpen('2026-07-01T09:00Z', { from: '2026-07-01T09:00:00.000Z', timeZone })).to.equal(true);
  });

  it('knows 29 February in leap years only', () => {
    expect(isOpen('2028-02-29T12:00Z', { from: '2028-02-29', until: '2028-02-29' })).to.equal(true);
    expect(schedule('2026-03-01T12:00Z', { from: '2026-02-29' }).problems).to.have.length(1);
  });

  it('runs across 31 December', () => {
    const text = { from: '2026-12-31', until: '2027-01-01' };
    expect(isOpen('2026-12-30T23:59Z', text)).to.equal(false);
    expect(isOpen('2026-12-31T00:00Z', text)).to.equal(true);
    expect(isOpen('2027-01-01T23:59Z', text)).to.equal(true);
    expect(isOpen('2027-01-02T00:00Z', text)).to.equal(false);
  });
});

describe('banner schedule: clocks and zones', () => {
  it('counts days by the zone on both sides of the date line', () => {
    const day = { from: '2026-08-21', until: '2026-08-21' };
    // Kiritimati is 14 hours ahead, Pago Pago 11 behind.
    expect(isOpen('2026-08-20T10:00Z', { ...day, timeZone: 'Pacific/Kiritimati' })).to.equal(true);
    expect(isOpen('2026-08-21T10:00Z', { ...day, timeZone: 'Pacific/Kiritimati' })).to.equal(false);
    expect(isOpen('2026-08-21T10:59Z', { ...day, timeZone: 'Pacific/Pago_Pago' })).to.equal(false);
    expect(isOpen('2026-08-22T10:59Z', { ...day, timeZone: 'Pacific/Pago_Pago' })).to.equal(true);
    expect(isOpen('2026-08-20T10:00Z', { on: '08-21', timeZone: 'Pacific/Kiritimati' })).to.equal(true);
    expect(isOpen('2026-08-22T10:59Z', { on: '08-21', timeZone: 'Pacific/Pago_Pago' })).to.equal(true);
  });

  it('ends the day after 23 hours when clocks go forward', () => {
    // New York, 8 March 2026: 5:00Z until 4:00Z.
    const text = { from: '2026-03-08', until: '2026-03-08', timeZone: 'America/New_York' };
    expect(isOpen('2026-03-08T04:59:59Z', text)).to.equal(false);
    expect(isOpen('2026-03-08T05:00Z', text)).to.equal(true);
    expect(isOpen('2026-03-09T03:59:59Z', text)).to.equal(true);
    expect(isOpen('2026-03-09T04:00Z', text)).to.equal(false);
  });

  it('ends the day after 25 hours when clocks go back', () => {
    const text = { from: '2026-11-01', until: '2026-11-01', timeZone: 'America/New_York' };
    expect(isOpen('2026-11-01T03:59:59Z', text)).to.equal(false);
    expect(isOpen('2026-11-01T04:00Z', text)).to.equal(true);
    expect(isOpen('2026-11-02T04:59:59Z', text)).to.equal(true);
    expect(isOpen('2026-11-02T05:00Z', text)).to.equal(false);
  });

  it('takes the first of a time that comes twice, and does not close again when it comes back', () => {
    const text = { from: '2026-11-01T01:30', timeZone: 'America/New_York' };
    expect(isOpen('2026-11-01T05:29Z', text)).to.equal(false);
    expect(isOpen('2026-11-01T05:30Z', text)).to.equal(true);
    expect(isOpen('2026-11-01T06:10Z', text)).to.equal(true);
  });

  it('takes a time that is skipped as the same distance after the gap', () => {
    const text = { from: '2026-03-08T02:30', timeZone: 'America/New_York' };
    expect(isOpen('2026-03-08T07:29Z', text)).to.equal(false);
    expect(isOpen('2026-03-08T07:30Z', text)).to.equal(true);
  });

  it('begins a day whose midnight is skipped with its first instant', () => {
    // Cairo, 24 April 2026: 00:00 becomes 01:00, at 22:00Z.
    const text = { from: '2026-04-24', timeZone: 'Africa/Cairo' };
    expect(isOpen('2026-04-23T21:59:59Z', text)).to.equal(false);
    expect(isOpen('2026-04-23T22:00Z', text)).to.equal(true);
  });

  it('uses the visitor’s zone without `time-zone`', () => {
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).toISOString();
    expect(isOpen(midnight, { from: day, timeZone: '' })).to.equal(true);
    expect(isOpen(new Date(Date.parse(midnight) - 1).toISOString(), { from: day, timeZone: '' })).to.equal(
      false,
    );
  });
});

describe('banner schedule: on', () => {
  it('opens on a day of every year', () => {
    expect(isOpen('2026-08-20T12:00Z', { on: '08-21' })).to.equal(false);
    expect(isOpen('2026-08-21T12:00Z', { on: '08-21' })).to.equal(true);
    expect(isOpen('2031-08-21T12:00Z', { on: '08-21' })).to.equal(true);
  });

  it('includes both ends of a range', () => {
    for (const [day, open] of [
      ['04-30', false],
      ['05-01', true],
      ['05-07', true],
      ['05-08', false],
    ] as const) {
      expect(isOpen(`2026-${day}T12:00Z`, { on: '05-01/05-07' }), day).to.equal(open);
    }
  });

  it('runs a range across New Year', () => {
    const on = '12-20/01-05';
    for (const [day, open] of [
      ['2026-12-19', false],
      ['2026-12-20', true],
      ['2026-12-31', true],
      ['2027-01-01', true],
      ['2027-01-05', true],
      ['2027-01-06', false],
    ] as const) {
      expect(isOpen(`${day}T12:00Z`, { on }), day).to.equal(open);
    }
    const { isBeforeOccurrence } = schedule('2027-01-03T12:00Z', { on });
    expect(isBeforeOccurrence(Date.parse('2026-12-19T23:59Z'))).to.equal(true);
    expect(isBeforeOccurrence(Date.parse('2026-12-20T00:00Z'))).to.equal(false);
  });

  it('lets 29 February come in leap years only, without a warning', () => {
    expect(isOpen('2028-02-29T12:00Z', { on: '02-29' })).to.equal(true);
    const later = schedule('2026-03-01T12:00Z', { on: '02-29' });
    expect(later.open).to.equal(false);
    expect(later.problems).to.deep.equal([]);
    expect(isOpen('2026-02-28T12:00Z', { on: '02-27/02-29' })).to.equal(true);
  });

  it('counts a dismissal in a range that begins on a 29 February which does not come', () => {
    const { open, isBeforeOccurrence } = schedule('2026-03-01T12:00Z', { on: '02-29/03-05' });
    expect(open).to.equal(true);
    expect(isBeforeOccurrence(Date.parse('2026-03-01T12:00Z'))).to.equal(false);
    expect(isBeforeOccurrence(Date.parse('2025-03-01T12:00Z'))).to.equal(true);
  });

  it('takes the last Saturday of April and of October, the one before where that is the 30th or 31st', () => {
    const on = 'take-back-day';
    for (const day of ['2025-04-26', '2025-10-25', '2026-04-25', '2026-10-24', '2027-04-24', '2027-10-23']) {
      expect(isOpen(`${day}T12:00Z`, { on }), day).to.equal(true);
    }
    for (const day of ['2026-04-18', '2026-10-31', '2026-10-30', '2026-05-30', '2026-09-26']) {
      expect(isOpen(`${day}T12:00Z`, { on }), day).to.equal(false);
    }
  });

  it('knows the fixed observances', () => {
    expect(isOpen('2026-08-21T12:00Z', { on: 'fentanyl-prevention-day' })).to.equal(true);
    expect(isOpen('2026-08-31T12:00Z', { on: 'overdose-awareness-day' })).to.equal(true);
    expect(isOpen('2026-10-22T12:00Z', { on: 'red-ribbon-week' })).to.equal(false);
    expect(isOpen('2026-10-23T12:00Z', { on: 'red-ribbon-week' })).to.equal(true);
    expect(isOpen('2026-10-31T12:00Z', { on: 'red-ribbon-week' })).to.equal(true);
  });

  it('takes the moving day from its table', () => {
    expect(isOpen('2024-05-07T12:00Z', { on: 'fentanyl-awareness-day' })).to.equal(true);
    expect(isOpen('2025-04-29T12:00Z', { on: 'fentanyl-awareness-day' })).to.equal(true);
    expect(isOpen('2025-05-07T12:00Z', { on: 'fentanyl-awareness-day' })).to.equal(false);
    expect(schedule('2025-05-07T12:00Z', { on: 'fentanyl-awareness-day' }).problems).to.deep.equal([]);
  });

  it('is closed in a year that the table lacks, and says so', () => {
    const { open, problems } = schedule('2027-05-07T12:00Z', { on: 'fentanyl-awareness-day' });
    expect(open).to.equal(false);
    expect(problems.map(([name, value]) => [name, value])).to.deep.equal([['on', 'fentanyl-awareness-day']]);
    expect(problems[0]![2]).to.contain('2027');
  });

  it('is open where any entry of a list is, whether spaces or commas part them', () => {
    expect(isOpen('2026-08-31T12:00Z', { on: '05-01, overdose-awareness-day' })).to.equal(true);
    expect(isOpen('2026-05-01T12:00Z', { on: '05-01 overdose-awareness-day' })).to.equal(true);
  });

  it('needs `from`, `until` and `on` together', () => {
    expect(isOpen('2026-08-21T12:00Z', { on: '08-21', until: '2026-01-01' })).to.equal(false);
  });

  it('tells when the newest current occurrence began, in the zone', () => {
    const { isBeforeOccurrence } = schedule('2022-10-29T15:00Z', {
      on: 'take-back-day red-ribbon-week',
      timeZone: 'America/New_York',
    });
    expect(isBeforeOccurrence(Date.parse('2022-10-29T03:59:59Z'))).to.equal(true);
    expect(isBeforeOccurrence(Date.parse('2022-10-29T04:00Z'))).to.equal(false);
    expect(schedule('2026-11-03T12:00Z', {}).isBeforeOccurrence(0)).to.equal(false);
  });
});

describe('banner schedule: what cannot be read', () => {
  const at = '2026-11-23T12:00Z';
  for (const [name, value] of [
    ['from', 'tomorrow'],
    ['from', '2027-13-01'],
    ['from', '2027-02-30'],
    ['from', '2027-01-01T25:00'],
    ['from', '1 May 2027'],
    ['from', '2027-01-01T10:00+25'],
    ['from', '2027-01-01Z'],
    ['from', '2027-01-01T'],
    ['from', '2027-01-01T10:00:99'],
    ['from', '2027-01-01T10:00+99:99'],
    ['until', '2020'],
    ['until', '2020-1-1'],
    ['until', '2020-01-01T10:00:00 UTC'],
    ['on', 'christmas'],
    ['on', '13-01'],
    ['on', '02-30'],
    ['on', '01-01/01-02/01-03'],
    ['on', 'constructor'],
    ['on', '__proto__'],
    ['timeZone', 'Mars/Olympus'],
  ] as const) {
    it(`${name}="${value}" does not hide the banner and is told once`, () => {
      const { open, problems } = schedule(at, { [name]: value });
      expect(open).to.equal(true);
      expect(problems).to.have.length(1);
      expect(problems[0]![1]).to.equal(value);
    });
  }

  it('`until` before `from` is a bad date: open, told about `until`', () => {
    for (const text of [
      { from: '2030-01-02', until: '2030-01-01' },
      { from: '2020-01-02', until: '2020-01-01' },
    ]) {
      const { open, problems } = schedule(at, text);
      expect(open).to.equal(true);
      expect(problems.map(([name]) => name)).to.deep.equal(['until']);
    }
  });

  it('the same day in both is a good range', () => {
    expect(schedule(at, { from: '2026-11-23', until: '2026-11-23' }).problems).to.deep.equal([]);
  });

  it('the good entries of a list still count, and the bad ones are told together', () => {
    const { open, problems } = schedule(at, { on: 'foo 08-21 bar' });
    expect(open).to.equal(false);
    expect(problems.map(([, value]) => value)).to.deep.equal(['foo bar']);
  });

  it('a page that pollutes Object.prototype names no observance', () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    polluted['polluted-day'] = { occurrences: () => [] };
    try {
      expect(schedule(at, { on: 'polluted-day' }).problems).to.have.length(1);
    } finally {
      delete polluted['polluted-day'];
    }
  });
});

describe('banner schedule: what time may change', () => {
  const at = '2026-08-21T12:00Z';
  for (const [attributes, mayChange] of [
    [{}, false],
    [{ from: '2026-08-22' }, true],
    [{ from: '2026-08-20' }, false],
    [{ until: '2026-08-21' }, true],
    [{ until: '2026-08-20' }, false],
    [{ on: '01-01' }, true],
    [{ on: '01-01', until: '2026-08-20' }, false],
    [{ on: 'christmas' }, false],
    [{ from: '2026-08-23', until: '2026-08-22' }, false],
  ] as const) {
    it(`${JSON.stringify(attributes)}: ${mayChange ? 'something' : 'nothing'}`, () => {
      expect(schedule(at, attributes).mayChange).to.equal(mayChange);
    });
  }
});
