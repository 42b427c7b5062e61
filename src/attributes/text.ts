/** More than anybody reads; without a limit the engines' line breaking takes seconds for a megabyte of digits. */
export const longestText = 2000;

/** What a property holds, read as text, and what is wrong with it. */
export interface TextReading {
  text: string;
  /** What was expected instead; `undefined` where all is well. */
  expected: string | undefined;
}

/** Whether a value is text to a reader. Anything else would show as "NaN", "[object Object]" or not at all. */
export function isText(value: unknown): value is string | number {
  return typeof value === 'string' || Number.isFinite(value);
}

/**
 * A value in one line, without the line breaks of the page's source; empty for what is no text. Properties may be set to
 * anything: nothing here asks an object for its text, which may throw or take forever.
 */
export function asText(value: unknown): string {
  return readText(value).text;
}

/** The same with what is wrong: no text, or too long and therefore cut. */
export function readText(value: unknown, longest = longestText): TextReading {
  // What counts as absent: frameworks clear a property in either way.
  if (value === undefined || value === null) return { text: '', expected: undefined };
  if (!isText(value)) return { text: '', expected: 'text' };
  // Cut first, with room for white space: a megabyte is not searched for line breaks.
  const line = `${value}`
    .slice(0, longest * 10)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return { text: line, expected: undefined };
  // Not between the two halves of an emoji.
  const text = line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  return { text: `${text}…`, expected: `at most ${longest.toLocaleString('en')} characters` };
}

/** A value for a message to the page's author, whatever it is: `="loud"`, ` is NaN`, ` is an object`. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return `="${value.slice(0, 80)}"`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return ` is ${value}`;
  return ` is of type ${typeof value}`;
}

/** What an error says; a page can throw anything, also what throws when it is looked at. */
export function describeError(error: unknown): string {
  try {
    return String(error).slice(0, 200);
  } catch {
    return 'an error without a text';
  }
}
