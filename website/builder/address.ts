// The builder's state in its address: what an address may say, and what of it is ignored.
import { languages, type Language } from '../pages/language.ts';
import { isWidgetId, type WidgetId } from '../pages/widgets.ts';
import type { Attributes } from '../pages/words.ts';

export const widths = ['phone', 'column', 'full'] as const;
export const schemes = ['light', 'dark'] as const;
/** The script of all widgets, or of the one that is shown. */
export const files = ['all', 'own'] as const;

export interface State {
  widget: WidgetId;
  system: string;
  language: Language;
  width: (typeof widths)[number];
  scheme: (typeof schemes)[number];
  file: (typeof files)[number];
  attributes: Attributes;
}

/** What the form takes for an attribute. */
export interface Field {
  /** All that can be chosen, for those that are no free text. */
  choices?: readonly string[];
  /** Several of them, one after the other. */
  several?: boolean;
  isSwitch?: boolean;
}

export type Fields = Readonly<Record<WidgetId, ReadonlyMap<string, Field>>>;

/** Longer texts are no heading and no message. */
const longest = 1000;

function usable({ choices, several, isSwitch }: Field, value: string): boolean {
  if (value.length > longest || /(?![\t\n\r])\p{Cc}/u.test(value)) return false;
  if (isSwitch) return value === '' || value === 'true';
  const values = several ? value.split(/\s+/) : [value];
  return !choices || values.every((each) => choices.includes(each));
}

/** @returns the state, and the names of what the address has that it cannot have */
export function readAddress(
  search: string,
  defaults: State,
  fields: Fields,
  systems: readonly string[],
): { state: State; ignored: string[] } {
  const state = { ...defaults };
  const attributes: Record<string, string> = {};
  const ignored = new Set<string>();
  const parameters = new URLSearchParams(search);
  const asked = parameters.get('widget');
  if (isWidgetId(asked)) state.widget = asked;
  const read: Record<string, (value: string) => boolean> = {
    widget: isWidgetId,
    site: (value) => setOne(systems, value, (known) => (state.system = known)),
    lang: (value) => setOne(languages, value, (known) => (state.language = known)),
    width: (value) => setOne(widths, value, (known) => (state.width = known)),
    scheme: (value) => setOne(schemes, value, (known) => (state.scheme = known)),
    file: (value) => setOne(files, value, (known) => (state.file = known)),
  };
  const seen = new Set<string>();
  for (const [name, value] of parameters) {
    const field = fields[state.widget].get(name);
    const isKnown =
      !seen.has(name) &&
      (Object.hasOwn(read, name) ? read[name]!(value) : field !== undefined && usable(field, value));
    seen.add(name);
    if (!isKnown) ignored.add(name.slice(0, 40));
    else if (field && !Object.hasOwn(read, name) && (value || field.isSwitch)) {
      attributes[name] = field.isSwitch ? '' : value;
    }
  }
  state.attributes = attributes;
  return { state, ignored: [...ignored] };
}

function setOne<Known extends string>(
  all: readonly Known[],
  value: string,
  set: (known: Known) => void,
): boolean {
  const known = all.find((each) => each === value);
  if (known) set(known);
  return known !== undefined;
}

/** The other way round; what is as it would be anyway is left out. */
export function writeAddress(state: State, defaults: State): string {
  const parameters = new URLSearchParams({ widget: state.widget });
  for (const [name, value] of Object.entries(state.attributes)) parameters.set(name, value);
  for (const [name, key] of [
    ['site', 'system'],
    ['lang', 'language'],
    ['width', 'width'],
    ['scheme', 'scheme'],
    ['file', 'file'],
  ] as const) {
    if (state[key] !== defaults[key]) parameters.set(name, state[key]);
  }
  return `?${parameters}`;
}
