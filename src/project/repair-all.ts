import { type Fix, type Flag, safeFixOf } from '../engine/flag.js';
import type { Verdict } from '../engine/lint.js';
import type { Span } from '../text/span.js';
import { touches } from './changed-lines.js';

// A repair can uncover the next flag; one that uncovers itself again would never end.
const PASSES = 10;

/** What is repaired: all that is safe, where nothing is said. */
export type RepairLimits = Readonly<{
  /** Only flags whose words touch these raw spans of the text. */
  within?: readonly Span[] | undefined;
  /** The flags of a verdict but for those that are to stay. */
  wanted?: (verdict: Verdict) => readonly Flag[];
}>;

/** A text after its safe repairs, the verdict on it, how many repairs were made, and where the spans to keep within are in it. */
export type Repaired = Readonly<{
  source: string;
  verdict: Verdict;
  count: number;
  within: readonly Span[] | undefined;
}>;

/**
 * Makes the safe repairs of a text and judges it again, until none is left. A file that is broken as a file is left alone, and so
 * is a text that a pass would break.
 */
export function repairAll(text: string, judge: (raw: string) => Verdict, limits: RepairLimits = {}): Repaired {
  const { wanted = ({ flags }) => flags } = limits;
  let state: Repaired = { source: text, verdict: judge(text), count: 0, within: limits.within };
  for (let pass = 0; pass < PASSES && state.verdict.problems.length === 0; pass += 1) {
    const { within } = state;
    const flags = wanted(state.verdict).filter(({ range }) => within === undefined || touches(within, range));
    const fixes = inTurn(flags.flatMap((flag) => safeFixOf(flag) ?? []));
    if (fixes.length === 0) break;
    const source = applied(state.source, fixes);
    const verdict = judge(source);
    if (verdict.problems.length > 0) break;
    state = { source, verdict, count: state.count + fixes.length, within: within?.map((span) => moved(span, fixes)) };
  }
  return state;
}

// Flags do not overlap, and neither do their repairs, but for those that would.
function inTurn(fixes: readonly Fix[]): readonly Fix[] {
  let end = 0;
  return fixes.filter(({ range }) => {
    const isClear = range.start >= end;
    if (isClear) end = range.end;
    return isClear;
  });
}

function applied(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let cursor = 0;
  for (const { range, text: words } of fixes) {
    result += text.slice(cursor, range.start) + words;
    cursor = range.end;
  }
  return result + text.slice(cursor);
}

// Where a span is once the fixes are made: an end of it that lies within a fix goes to that end of the fix.
function moved({ start, end }: Span, fixes: readonly Fix[]): Span {
  return { start: movedTo(start, fixes, 'start'), end: movedTo(end, fixes, 'end') };
}

function movedTo(offset: number, fixes: readonly Fix[], side: 'start' | 'end'): number {
  let by = 0;
  for (const { range, text } of fixes) {
    if (range.start >= offset) break;
    if (range.end > offset) return range.start + by + (side === 'start' ? 0 : text.length);
    by += text.length - (range.end - range.start);
  }
  return offset + by;
}
