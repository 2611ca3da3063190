import { type Span, shift } from '../text/span.js';

/**
 * Where a range of `before` stands in `after`, as far as that is beyond doubt: outside of everything that differs. Raw offsets,
 * half-open; undefined where the texts differ inside of the range, right beside it where it is empty, or on both sides of it.
 */
export function rebased(range: Span, before: string, after: string): Span | undefined {
  if (before === after) return range;
  // An empty range has no words of its own to be known by.
  const margin = range.start === range.end ? 1 : 0;
  if (range.end + margin <= sharedStart(before, after)) return range;
  const tail = before.length - sharedEnd(before, after);
  return range.start - margin >= tail ? shift(range, after.length - before.length) : undefined;
}

// Two that differ: the walk ends at the latest where one of them does, since no character equals none.
function sharedStart(a: string, b: string): number {
  let at = 0;
  while (a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count += 1;
  return count;
}
