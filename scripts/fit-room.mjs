// The least room that holds a widget in every column and typeface it was measured in: the highest of a few straight lines over
// the column's width, each with a part that follows the type's width, and perhaps a bound. Numbers for `em`, `ch`, `ex` and
// `cqi`. A digit's width alone does not say how wide type runs; high small letters run wider.

/** Where what stays empty counts; elsewhere it only has to hold. */
const exact = [320, 390, 640, 1000];

const em = 16;

/** Less is not worth another part. */
const enough = 16;

const rise = (line, { type, width }) => line.em * em + line.type * type + (line.cqi * width) / 100;

/**
 * The line that is nowhere lower than `held` and stays as little as can be above `near`, where it counts. What is empty is a
 * convex function of the two slopes, so a search that closes in finds its least.
 */
function fitLine(held, near, { flat = false } = {}) {
  let best = { empty: Infinity };
  let middle = { type: 4, cqi: 0 };
  for (let span = 128; span > 0.2;) {
    const { empty: before } = best;
    for (let step = 0; step < 121; step++) {
      const type = Math.max(0, middle.type + ((step % 11) - 5) * (span / 16));
      const cqi = flat ? 0 : middle.cqi + (Math.floor(step / 11) - 5) * (span / 5);
      const slope = { em: 0, type, cqi };
      const base = Math.ceil(Math.max(...held.map((point) => point.height - rise(slope, point))) * 2) / 2;
      const line = { em: base / em, type, cqi };
      const empty = Math.max(0, ...near.map((point) => rise(line, point) - point.height));
      if (empty < best.empty - 0.01) best = { line, empty };
    }
    middle = best.line ?? middle;
    // The least may lie outside of what was looked at: again from there.
    if (best.empty > before - 0.5) span /= 2;
  }
  return best;
}

const up = (number) => Math.ceil(number * 20) / 20;
const round = ({ em: size, type, cqi }, share) => ({
  em: up(size),
  ch: up(type),
  ex: up(type * share),
  cqi: up(cqi),
});

/** How much the height of small letters says of the type's width, beside a digit's width. */
const shares = [0, 1];

/** The widths in one to three runs, the fewest first. */
function* partitions(widths) {
  yield [widths];
  for (let first = 1; first < widths.length; first++) yield [widths.slice(0, first), widths.slice(first)];
  for (let first = 1; first < widths.length; first++) {
    for (let second = first + 1; second < widths.length; second++) {
      yield [widths.slice(0, first), widths.slice(first, second), widths.slice(second)];
    }
  }
}

function fitShare(points, share) {
  const widths = [...new Set(points.map(({ width }) => width))].sort((a, b) => a - b);
  const counts = (all) => all.filter(({ width }) => exact.includes(width));
  let best;
  for (const bands of partitions(widths)) {
    if (best && best.empty < enough && bands.length > best.lines.length) break;
    const within = (band) => points.filter(({ width }) => band.includes(width));
    const options = [{ lined: bands, near: counts(points) }];
    if (bands.length > 1) {
      // The last run lies under a bound.
      const last = within(bands.at(-1));
      const most = fitLine(points, counts(last), { flat: true });
      const others = points.filter((point) => !last.includes(point));
      const merged = [...bands.slice(0, -2), [...bands.at(-2), ...bands.at(-1)]];
      options.push({ lined: merged, near: counts(others), most });
    }
    for (const { lined, near, most } of options) {
      const lines = lined.map((band) => fitLine(within(band), near));
      const empty = Math.max(most?.empty ?? 0, ...lines.map((line) => line.empty));
      // A part more has to be worth it.
      const cost = empty + 3 * (lines.length + (most ? 1 : 0));
      if (best && best.cost <= cost) continue;
      best = { cost, empty, lines, most };
    }
  }
  const { lines, most, empty, cost } = best;
  const write = ({ line }) => round(line, share);
  return { cost, empty, room: { lines: lines.map(write), ...(most && { most: write(most) }) } };
}

export function fitRoom(points) {
  return shares
    .map((share) =>
      fitShare(
        points.map((point) => ({ ...point, type: point.ch + share * point.ex })),
        share,
      ),
    )
    .sort((a, b) => a.cost - b.cost)[0];
}
