import type { Impact } from '../rule/catalogue.js';
import { overlaps } from '../text/span.js';
import type { Flag } from './flag.js';

const HARM: Readonly<Record<Impact, number>> = { critical: 2, major: 1, minor: 0 };

/**
 * One flag per place: where flags share words, the one that speaks of the greater harm stays, then the surer one, then the one
 * that names more words. The result is in the order of the file.
 */
export function settle(flags: readonly Flag[]): readonly Flag[] {
  const kept: Flag[] = [];
  for (const flag of flags.toSorted(byPlace)) admit(kept, flag);
  return kept;
}

const byPlace = (a: Flag, b: Flag): number =>
  a.range.start - b.range.start || b.range.end - a.range.end || a.ruleId.localeCompare(b.ruleId);

// `kept` is in order and free of overlaps, so only its last entries can touch the new flag.
function admit(kept: Flag[], flag: Flag): void {
  let first = kept.length;
  while (first > 0 && overlaps(kept[first - 1]?.range ?? flag.range, flag.range)) first -= 1;
  const rivals = kept.slice(first);
  if (rivals.every((rival) => outranks(flag, rival))) kept.splice(first, rivals.length, flag);
}

function outranks(a: Flag, b: Flag): boolean {
  const difference = HARM[a.impact] - HARM[b.impact] || a.confidence - b.confidence || lengthOf(a) - lengthOf(b);
  return difference > 0;
}

const lengthOf = (flag: Flag): number => flag.range.end - flag.range.start;
