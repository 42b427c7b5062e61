const longestId = 80;

/** The known id that a mistyped one most resembles, by the runs of three characters they share. */
export function nearestId(mistyped: string, ids: readonly string[]): string {
  const wanted = mistyped.slice(0, longestId);
  const likeness = (id: string) =>
    [...id].filter((_, start) => wanted.includes(id.slice(start, start + 3))).length / id.length;
  return ids
    .filter((id) => id && id.length <= longestId)
    .reduce((best, id) => (likeness(id) > likeness(best) ? id : best));
}
