import { observances, type Occurrence } from '../content/observances.ts';
import { parseDay } from '../locales/formatters.ts';

/** The attributes as written; an empty text is no condition. */
export interface ScheduleText {
  from: string;
  until: string;
  on: string;
  timeZone: string;
}

/** An attribute that cannot be used, and what was expected. */
export type ScheduleProblem = readonly [attribute: string, value: string, expected: string];

export interface Schedule {
  /** Whether the banner is to be shown now. */
  open: boolean;
  /** When the newest of the current occurrences of `on` began; 0 where there is none. */
  startedAt: number;
  problems: ScheduleProblem[];
}

type Occurrences = (year: number) => readonly Occurrence[] | undefined;

const dayLength = 864e5;
const dateFormat = 'YYYY-MM-DD or an ISO time';

/** What the clocks of a zone show at an instant, read as if they stood in UTC. Swedish dates are ISO dates. */
function wallClock(instant: number, timeZone: string | undefined): number {
  return Date.parse(`${new Date(instant).toLocaleString('sv', { timeZone }).replace(' ', 'T')}Z`);
}

/** The instant at which they show it: the first of two when clocks go back, just after the gap when they go forward. */
function instantOf(wall: number, zone: string | undefined): number {
  const withOffsetAt = (nearby: number) => wall - (wallClock(nearby, zone) - nearby);
  const before = withOffsetAt(wall - dayLength);
  const after = withOffsetAt(wall + dayLength);
  return wallClock(before, zone) === wall || wallClock(after, zone) !== wall ? before : after;
}

/** When a day or time begins, or ends if it is the last one; NaN if it is neither. */
function parseMoment(text: string, zone: string | undefined, isLast: 0 | 1): number {
  const [, day, time, offset] = /^([\d-]+)(?:(T[\d:]+)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
  const midnight = parseDay(day);
  if (!midnight) return NaN;
  if (offset) return Date.parse(text);
  if (time) return instantOf(Date.parse(`${day}${time}Z`), zone);
  return instantOf(+midnight + isLast * dayLength, zone) - isLast;
}

/** The days that an entry of `on` stands for. In years without 29 February, that day does not come. */
function occurrencesOf(entry: string): Occurrences | undefined {
  if (Object.hasOwn(observances, entry)) return observances[entry as keyof typeof observances].occurrences;
  const [first, last = first, more] = entry.split('/');
  if (more !== undefined || !parseDay(`2024-${first}`) || !parseDay(`2024-${last}`)) return undefined;
  return (year) => [[`${year}-${first}`, `${last! < first! ? year + 1 : year}-${last}`]];
}

/** Whether a banner is due. What cannot be read does not hide it. */
export function readSchedule({ from, until, on, timeZone }: ScheduleText, now: number): Schedule {
  const problems: ScheduleProblem[] = [];
  let zone = timeZone || undefined;
  try {
    wallClock(now, zone);
  } catch {
    problems.push(['time-zone', timeZone, 'an IANA time zone']);
    zone = undefined;
  }

  // A moment that is not there is NaN, before and after nothing.
  const start = parseMoment(from, zone, 0);
  const end = parseMoment(until, zone, 1);
  if (from && Number.isNaN(start)) problems.push(['from', from, dateFormat]);
  if (until && Number.isNaN(end)) problems.push(['until', until, dateFormat]);
  const isReversed = end < start;
  if (isReversed) problems.push(['until', until, `no day before ${from}`]);
  const inRange = isReversed || !(now < start || now > end);

  const entries = on ? on.split(/[\s,]+/) : [];
  const unknown = entries.filter((entry) => !occurrencesOf(entry));
  if (unknown.length) problems.push(['on', unknown.join(' '), 'observance ids, MM-DD or MM-DD/MM-DD']);
  const today = new Date(wallClock(now, zone)).toISOString().slice(0, 10);
  const year = Number(today.slice(0, 4));
  let firstDay = '';
  for (const entry of entries) {
    const occurrences = occurrencesOf(entry) ?? (() => []);
    if (!occurrences(year)) problems.push(['on', entry, `a date known for ${year}`]);
    // One that began last year may still run.
    for (const [first, last] of [year - 1, year].flatMap((begin) => occurrences(begin) ?? [])) {
      if (first > firstDay && first <= today && today <= last) firstDay = first;
    }
  }
  return {
    open: inRange && (unknown.length === entries.length || firstDay !== ''),
    startedAt: firstDay ? instantOf(Date.parse(firstDay), zone) : 0,
    problems,
  };
}
