import { asText, type ProblemsController } from '../controllers/problems.ts';

/** The usable entries of a list, each with what it stands for; the others are told together. */
export function readList<Entry extends object | string>(
  problems: Pick<ProblemsController, 'badAttribute'>,
  name: string,
  value: unknown,
  parse: (entry: string) => Entry | undefined,
  expected: string,
): Map<string, Entry> {
  const usable = new Map<string, Entry>();
  const unknown: string[] = [];
  for (const entry of asText(value).split(/[\s,]+/)) {
    const parsed = parse(entry);
    if (parsed) usable.set(entry, parsed);
    else if (entry) unknown.push(entry);
  }
  if (unknown.length) problems.badAttribute(name, unknown.join(' '), expected);
  return usable;
}
