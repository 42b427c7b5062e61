import type { AttributeReader } from '../attributes/attribute-reader.ts';
import { isObservanceId, observances } from '../content/observances.ts';
import { yearly, type Occurrences } from '../content/occurrences.ts';
import { parseDay } from '../locales/formatters.ts';
import { attempt, dayLength } from './dismissal.ts';
import { readList } from './read-list.ts';

export interface ScheduleAttributes {
  from?: string | null | undefined;
  until?: string | null | undefined;
  on?: string | null | undefined;
  timeZone?: string | null | undefined;
}

export interface Schedule {
  /** Whether the banner is due. */
  open: boolean;
  /** Whether time alone may change that. */
  mayChange: boolean;
  /** Whether an instant lies before the newest of the occurrences of `on` that run now. */
  isBeforeOccurrence: (instant: number) => boolean;
}

/** What the clocks of a zone show: `2026-08-21T13:45:00`. Swedish dates are ISO dates. */
const clockIn = (zone: string | undefined, instant: number): string =>
  new Date(instant).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T');

/** A clock's reading as a number, as if the clock stood in UTC. */
const parseClock = (clock: string): number => Date.parse(`${clock}Z`);

/** The first instant at which a zone's clocks show a reading; where they skip it, what it would have been. */
function instantOf(reading: number, zone: string | undefined): number {
  // The zone's distance from UTC a day before and a day after: they differ where the clocks are changed.
  const instants = [reading - dayLength, reading + dayLength].map(
    (nearby) => reading + nearby - parseClock(clockIn(zone, nearby)),
  );
  return instants.find((instant) => parseClock(clockIn(zone, instant)) === reading) ?? instants[0]!;
}

/** The instant that a day or a time stands for: a day's first one, or its last. */
function parseMoment(text: string, zone: string | undefined, of: 'first' | 'last'): number | undefined {
  const [, date, time, offset] = /^(.{10})(T\d\d:\d\d(?::[\d.]+)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
  const day = parseDay(date);
  if (!day) return undefined;
  if (!time) return of === 'first' ? instantOf(+day, zone) : instantOf(+day + dayLength, zone) - 1;
  const instant = offset ? Date.parse(text) : instantOf(parseClock(text), zone);
  return Number.isNaN(instant) ? undefined : instant;
}

/** The days that an entry of `on` stands for. In years without February 29, that day does not come. */
function parseDays(entry: string): Occurrences | undefined {
  if (isObservanceId(entry)) return observances[entry];
  const [first = '', last = first, ...more] = entry.split('/');
  const areDays = more.length === 0 && [first, last].every((day) => parseDay(`2024-${day}`));
  return areDays ? yearly(first, last) : undefined;
}

/** Whether a banner is due. What cannot be read does not hide it. */
export function readSchedule(
  { from, until, on, timeZone }: ScheduleAttributes,
  reader: Pick<AttributeReader, 'text' | 'parse' | 'reject'>,
  now: number,
): Schedule {
  const zone = reader.parse(
    'time-zone',
    timeZone,
    (name) => attempt(() => clockIn(name, 0)) && name,
    'an IANA time zone',
  );
  const parse = (name: 'from' | 'until', text: unknown, of: 'first' | 'last') =>
    reader.parse(name, text, (moment) => parseMoment(moment, zone, of), 'YYYY-MM-DD or an ISO time');
  let start = parse('from', from, 'first') ?? -Infinity;
  let end = parse('until', until, 'last') ?? Infinity;
  if (end < start) {
    reader.reject('until', until, 'no time before `from`');
    start = -Infinity;
    end = Infinity;
  }

  const entries = readList(reader, 'on', on, parseDays, 'observance ids, MM-DD or MM-DD/MM-DD');
  // Most banners have no days, and writing dates is slow.
  const today = entries.size ? clockIn(zone, now).slice(0, 10) : '';
  const year = parseInt(today);
  let firstDay = '';
  for (const [entry, occurrences] of entries) {
    if (!occurrences(year)) reader.reject('on', entry, `a day known for ${year}`);
    // One that began last year may still run.
    for (const { first, last } of [year - 1, year].flatMap((begin) => occurrences(begin) ?? [])) {
      if (firstDay < first && first <= today && today <= last) firstDay = first;
    }
  }
  return {
    open: start <= now && now <= end && (!entries.size || firstDay !== ''),
    mayChange: now <= end && (now < start || end < Infinity || entries.size > 0),
    isBeforeOccurrence: (instant) => clockIn(zone, instant) < firstDay,
  };
}
