import { type Fix, safeFixOf } from '../engine/flag.js';
import type { Verdict } from '../engine/lint.js';

// A repair can uncover the next flag; one that uncovers itself again would never end.
const PASSES = 10;

/** A text after its safe repairs, the verdict on it, and how many repairs were made. */
export type Repaired = Readonly<{ source: string; verdict: Verdict; count: number }>;

/**
 * Makes the safe repairs of a text and judges it again, until none is left. A file that is broken as a file is left alone, and so
 * is a text that a pass would break.
 */
export function repairAll(text: string, judge: (raw: string) => Verdict): Repaired {
  let state: Repaired = { source: text, verdict: judge(text), count: 0 };
  for (let pass = 0; pass < PASSES && state.verdict.problems.length === 0; pass += 1) {
    const fixes = state.verdict.flags.flatMap((flag) => safeFixOf(flag) ?? []);
    if (fixes.length === 0) break;
    const source = applied(state.source, fixes);
    const verdict = judge(source);
    if (verdict.problems.length > 0) break;
    state = { source, verdict, count: state.count + fixes.length };
  }
  return state;
}

// Flags do not overlap, and neither do their repairs.
function applied(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let cursor = 0;
  for (const { range, text: words } of fixes) {
    if (range.start < cursor) continue;
    result += text.slice(cursor, range.start) + words;
    cursor = range.end;
  }
  return result + text.slice(cursor);
}
