import { numberFormat } from '../locales/formatters.ts';

const pattern = /^(?:PT)?(?:(\d+)(?:H|:(?=[0-5]\d:)))?(?:(\d+)(?:M|:(?=[0-5]\d$)))?(?:(\d+)(?:\.\d+)?S?)?$/i;

/** Seconds in `2:05`, `125`, `PT2M5S` or `2m5s`, up to a day. */
export function parseSeconds(text: string): number | undefined {
  const [, hours = 0, minutes = 0, seconds = 0] = pattern.exec(text) ?? [0, NaN];
  const total = +hours * 3600 + +minutes * 60 + +seconds;
  return total < 86_400 ? total : undefined;
}

/** 00:02:05 */
const isoTime = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 19);

/** "2:05", "1:02:05". */
export const clockDuration = (seconds: number): string => isoTime(seconds).replace(/^(00:)?0?/, '');

/** "2 minutes 5 seconds", "2 minutos 5 segundos": what a screen reader would make of "2:05" is a time of day. */
export function spokenDuration(seconds: number, language: string): string {
  const units = ['hour', 'minute', 'second'];
  return isoTime(seconds)
    .split(':')
    .map(
      (amount, index) =>
        +amount &&
        numberFormat(language, { style: 'unit', unit: units[index], unitDisplay: 'long' }).format(+amount),
    )
    .filter(Boolean)
    .join(' ');
}
