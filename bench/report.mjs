// The rows of the table, and whether each meets its goal.

const number = (value) =>
  value.toLocaleString(
    'en',
    Math.abs(value) < 100 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 },
  );
const amount = (value, unit) => `${number(value)} ${unit}`.trim();
const times = (ratio) => `${ratio.toLocaleString('en', { maximumFractionDigits: ratio < 0.1 ? 3 : 2 })}×`;

/**
 * @param known how far a goal is knowingly missed: no regression up to there, and the table says so
 */
function verdict(value, atMost, known, write) {
  if (atMost === undefined) return { goal: '–', verdict: '' };
  const goal = atMost ? `≤ ${write(atMost)}` : '0';
  if (value <= atMost) return { goal, verdict: 'met' };
  const by = atMost ? `by ${number((value / atMost - 1) * 100)}%` : `with ${write(value)}`;
  if (known !== undefined && value <= known) {
    return { goal, verdict: `**missed** ${by}; known up to ${write(known)}` };
  }
  return { goal, verdict: `**missed** ${by}`, failed: true };
}

/** A figure of ours next to a peer's; `atMost` is the ratio wanted. */
export function beside(work, unit, ours, peer, theirs, { atMost, known } = {}) {
  const ratio = ours / theirs;
  return {
    work,
    cells: [amount(ours, unit), peer, amount(theirs, unit), theirs ? times(ratio) : '–'],
    ...verdict(theirs ? ratio : ours, atMost, known, times),
  };
}

/** A figure that has its goal in itself. */
export function alone(work, unit, value, { atMost, known } = {}) {
  const write = (bound) => amount(bound, unit);
  return { work, cells: [write(value), '–', '–', '–'], ...verdict(value, atMost, known, write) };
}

/** How many times as much one of our own figures is as another. */
export function growth(work, unit, value, than, base, { atMost, known } = {}) {
  const ratio = value / base;
  return {
    work,
    cells: [amount(value, unit), than, amount(base, unit), times(ratio)],
    ...verdict(ratio, atMost, known, times),
  };
}

const columns = ['work', 'one-pill', 'beside', 'theirs', 'ratio', 'goal', 'result'];

/** A Markdown table whose columns also line up on a screen. */
export function table(rows) {
  const lines = rows.map((row) => [row.work, ...row.cells, row.goal, row.verdict]);
  const widths = columns.map((_, index) =>
    Math.max(3, ...[columns, ...lines].map((line) => line[index].length)),
  );
  const write = (line) => `| ${line.map((cell, index) => cell.padEnd(widths[index])).join(' | ')} |`;
  return [columns, widths.map((width) => '-'.repeat(width)), ...lines].map(write).join('\n');
}
