/** The known id that a mistyped one most resembles, by the runs of three characters they share. */
export function nearestId(mistyped: string, ids: readonly string[]): string {
  const likeness = (id: string) =>
    [...id].filter((_, start) => mistyped.includes(id.slice(start, start + 3))).length / id.length;
  return ids.reduce((best, id) => (likeness(id) > likeness(best) ? id : best));
}
