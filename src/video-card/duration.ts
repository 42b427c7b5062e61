import { numberFormat } from '../locales/formatters.ts';

const clock = /^(?:(\d\d?):(?=[0-5]))?(\d{1,3}):([0-5]\d)$/;
const units = /^(?:PT)?(?:(\d{1,2})H)?(?:(\d{1,4})M)?(?:(\d{1,5})(?:\.\d+)?S?)?$/i;

/** Seconds in `2:05`, `125`, `PT2M5S` or `2m5s`, up to a day. */
export function parseSeconds(text: string): number | undefined {
  const [, hours = 0, minutes = 0, seconds = 0] = clock.exec(text) ?? units.exec(text) ?? [, NaN];
  const total = +hours * 3600 + +minutes * 60 + +seconds;
  return total < 86_400 ? total : undefined;
}

/** A video's length, which is something. */
export const parseDuration = (text: string): number | undefined => parseSeconds(text) || undefined;

/** "2:05", "1:02:05". */
export function clockDuration(seconds: number): string {
  return new Date(seconds * 1000)
    .toISOString()
    .slice(11, 19)
    .replace(/^(00:)?0?/, '');
}

/** "2 minutes 5 seconds", "2 minutos 5 segundos": what a screen reader would make of "2:05" is a time of day. */
export function spokenDuration(seconds: number, language: string): string {
  const parts = { hour: seconds / 3600, minute: (seconds / 60) % 60, second: seconds % 60 };
  return Object.entries(parts)
    .filter(([, amount]) => amount >= 1)
    .map(([unit, amount]) =>
      numberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(amount)),
    )
    .join(' ');
}
