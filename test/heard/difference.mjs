// How two transcripts are compared, of the real screen reader and of the virtual one.

/** Each line with the key after which it was heard. In what order, is the reader's: a status and the focus come at once. */
const linesOf = (text) =>
  new Set(text.split('\n\n').flatMap((part, index) => part.split('\n').map((words) => `${index} ${words}`)));

/**
 * The lines that are gone and those that are new. A line that begins with "? " in a transcript may be heard or not, such as words
 * that Orca reads before the module has started; it is put there by hand.
 */
export function difference(before, after) {
  const [old, now] = [linesOf(before), linesOf(after)];
  const isOptional = (words) => old.has(words.replace(' ', ' ? '));
  return [
    ...[...old].filter((words) => !/^\d+ \? /.test(words) && !now.has(words)).map((words) => `  - ${words}`),
    ...[...now].filter((words) => !old.has(words) && !isOptional(words)).map((words) => `  + ${words}`),
  ];
}
