/** The middle of a list of figures. */
export function median(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Lines of text with the columns under each other: the first to the left, figures to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('   '))
    .join('\n');
}

/** Runs things in turn, `rounds` times, so that a slow spell of the machine meets them all; the median of each. */
export function inTurns(rounds, ...things) {
  const figures = things.map(() => []);
  for (let round = 0; round < rounds; round += 1) for (const [at, thing] of things.entries()) figures[at].push(thing());
  return figures.map(median);
}
