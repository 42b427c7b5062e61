import { formatUnit } from '../locales/numbers.ts';

/** Nobody's video is a day long; a moment past it is a mistake. */
const day = 86_400;

/** `2:05`, `1:02:05`, `75:00` */
const clock = /^(?:(\d+):(?=[0-5]\d:))?(\d+):([0-5]\d)$/;
/** `PT2M5S`, `2m5s`, `125`, `125.7` */
const units = /^(?:PT)?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S?)?$/i;

/** Seconds in `2:05`, `125`, `PT2M5S` or `2m5s`, up to a day. */
export function parseSeconds(text: string): number | undefined {
  const found = clock.exec(text) ?? units.exec(text);
  const amounts = found?.slice(1) ?? [];
  if (amounts.every((amount) => amount === undefined)) return undefined;
  const [hours, minutes, seconds] = amounts.map((amount) => Number(amount ?? 0)) as [number, number, number];
  const total = hours * 3600 + minutes * 60 + seconds;
  return total < day ? total : undefined;
}

/** A video of no length is a mistake. */
export const parseDuration = (text: string): number | undefined => parseSeconds(text) || undefined;

/** 00:02:05 */
const isoTime = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 19);

/** "2:05", "1:02:05". */
export const clockDuration = (seconds: number): string => isoTime(seconds).replace(/^(00:)?0?/, '');

/** "2 minutes 5 seconds", "2 minutos 5 segundos": what a screen reader would make of "2:05" is a time of day. */
export function spokenDuration(seconds: number, language: string): string {
  const amounts = isoTime(seconds).split(':').map(Number);
  return (['hour', 'minute', 'second'] as const)
    .map((unit, index) => ({ unit, amount: amounts[index] ?? 0 }))
    .filter(({ amount }) => amount > 0)
    .map(({ unit, amount }) => formatUnit(amount, unit, language))
    .join(' ');
}
