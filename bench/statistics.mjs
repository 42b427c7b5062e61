// Rounds in which every kind takes its turn, so that a busy moment of the machine meets all of them alike.

/** The samples of each kind, by its name; every other round runs backwards. */
export async function interleaved(rounds, kinds, measure) {
  const samples = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (let round = 0; round < rounds; round++) {
    for (const kind of round % 2 ? kinds.toReversed() : kinds) samples[kind].push(await measure(kind));
  }
  return samples;
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of each kind's samples, as `read` reads one. */
export const medians = (samples, read) =>
  Object.fromEntries(Object.entries(samples).map(([kind, values]) => [kind, median(values.map(read))]));
