import type { AttributeReader } from '../attributes/attribute-reader.ts';

/** The usable entries of a list, each with what it stands for; the others are told together. */
export function readList<Entry extends object | string>(
  reader: Pick<AttributeReader, 'text' | 'reject'>,
  name: string,
  value: unknown,
  parse: (entry: string) => Entry | undefined,
  expected: string,
): Map<string, Entry> {
  const usable = new Map<string, Entry>();
  const unknown: string[] = [];
  for (const entry of reader.text(name, value).split(/[\s,]+/)) {
    const parsed = parse(entry);
    if (parsed) usable.set(entry, parsed);
    else if (entry) unknown.push(entry);
  }
  if (unknown.length) reader.reject(name, unknown.join(' '), expected);
  return usable;
}
