import type { RuleId } from '../engine/flag.js';
import type { FileResult } from '../engine/result.js';
import type { RuleTime } from '../engine/timing.js';

/** What each rule took, its share of what all rules took, and its flags: one line a rule, in the order of the times. */
export function timingTable(times: readonly RuleTime[], results: readonly FileResult[]): readonly string[] {
  const total = times.reduce((sum, { time }) => sum + time, 0);
  const flags = flagsByRule(results);
  const rows = times.map(({ ruleId, time }) => [
    ruleId,
    time.toFixed(1),
    total > 0 ? `${((time / total) * 100).toFixed(1)} %` : '–',
    `${flags.get(ruleId) ?? 0}`,
  ]);
  return aligned([['rule', 'ms', 'share', 'flags'], ...rows]);
}

function flagsByRule(results: readonly FileResult[]): ReadonlyMap<RuleId, number> {
  const counts = new Map<RuleId, number>();
  for (const { verdict } of results)
    for (const { ruleId } of verdict?.flags ?? []) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

// The first column to the left, figures to the right.
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, at: number) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0));
  return rows.map((row) => row.map(cell).join('  '));
}
