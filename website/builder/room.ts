// The room that a snippet keeps free until its widget stands there, so that nothing on the page moves when it does.
// rooms.ts is measured; see scripts/measure-rooms.mjs.
import type { WidgetId } from '../pages/widgets.ts';
import type { Attributes } from '../pages/words.ts';
import type { Language } from '../pages/language.ts';
import { rooms } from './rooms.ts';

/** A length: so many `em` of the type's size, `ch` and `ex` of its width, and hundredths of the column's width. */
interface RoomLine {
  readonly em: number;
  readonly ch: number;
  readonly ex: number;
  readonly cqi: number;
}

/** Text gets lower and pictures higher as the column gets wider: the highest of these straight lines, up to a bound. */
export interface Room {
  readonly lines: readonly RoomLine[];
  readonly most?: RoomLine;
}

const measured: Readonly<Record<Language, Readonly<Record<string, Room>>>> = rooms;

/** Columns of text in the themes of systems that may cut the box whose width a room follows: 664 px in type of 16 px. */
const widestText = 41.5;

/** A digit's width and the height of an x in the type of our own frames, or more. */
const wideDigit = 10;
const highLetter = 8.6;

/** The room of a built-in figure or of a widget as it comes. */
export function roomOf(widget: WidgetId, { fact = '' }: Attributes, language: Language): Room {
  const all = measured[language];
  const key = widget !== 'stat-counter' ? widget : Object.hasOwn(all, fact) ? fact : 'pills-2025';
  const room = all[key];
  if (!room) throw new Error(`No room is measured for ${key}: see “A fifth widget” in CONTRIBUTING.md`);
  return room;
}

/** The room of what an author's own words have made higher or lower by so many px. */
export function adjustedRoom({ lines, most }: Room, px: number): Room {
  const adjust = (line: RoomLine): RoomLine => ({ ...line, em: line.em + px / 16 });
  return { lines: lines.map(adjust), ...(most && { most: adjust(most) }) };
}

const round = (number: number) => Math.round(number * 100) / 100;

function sum(parts: readonly (readonly [number, string])[]): string {
  const terms = parts.filter(([number]) => round(number)).map(([number, unit]) => `${round(number)}${unit}`);
  return terms.join(' + ').replaceAll('+ -', '- ') || '0px';
}

/** Of a picture, which a wider window must not make higher. */
function boundInText(lines: readonly RoomLine[]): RoomLine | undefined {
  const rising = lines.find(({ cqi }) => cqi > 10);
  return rising && { ...rising, em: rising.em + (rising.cqi / 100) * widestText, cqi: 0 };
}

/** `calc` needs no name inside `max` and `min`. */
function highest(lines: readonly string[], most: string | undefined): string {
  const [only] = lines;
  const high = lines.length > 1 ? `max(${lines.join(', ')})` : only!;
  if (most) return `min(${most}, ${high})`;
  return lines.length > 1 ? high : `calc(${high})`;
}

/**
 * For what stands in a column, in the type of the page around it.
 *
 * @param isText the column may be one of text in a wide window, and the box that says how wide it is cut away
 */
export function columnRoom({ lines, most }: Room, isText: boolean): string {
  const write = ({ em, ch, ex, cqi }: RoomLine) =>
    sum([
      [em, 'em'],
      [ch, 'ch'],
      [ex, 'ex'],
      [cqi, 'cqi'],
    ]);
  const bound = (isText && boundInText(lines)) || most;
  return highest(lines.map(write), bound && write(bound));
}

/** For a frame, whose type is our own. */
export function frameRoom({ lines, most }: Room): string {
  const write = ({ em, ch, ex, cqi }: RoomLine) =>
    sum([
      [em * 16 + ch * wideDigit + ex * highLetter, 'px'],
      [cqi, 'vw'],
    ]);
  const bound = boundInText(lines) ?? most;
  return highest(lines.map(write), bound && write(bound));
}

/** The same in px, for a frame that is so wide. */
export function frameHeight({ lines, most }: Room, width: number): number {
  const measure = ({ em, ch, ex, cqi }: RoomLine) =>
    em * 16 + ch * wideDigit + ex * highLetter + (cqi * width) / 100;
  const height = Math.max(...lines.map(measure));
  return Math.ceil(most ? Math.min(height, measure(most)) : height);
}
