import type { Impact } from '../rule/catalogue.js';
import { compareTexts } from '../text/compare-texts.js';
import { firstThat } from '../text/search.js';
import { overlaps } from '../text/span.js';
import type { Flag } from './flag.js';

const HARM: Readonly<Record<Impact, number>> = { critical: 2, major: 1, minor: 0 };

/**
 * One flag per place: where flags share words, the one that speaks of the greater harm stays, then the surer one, then the one
 * that names more words, then the first. The result is in the order of the file.
 */
export function settle(flags: readonly Flag[]): readonly Flag[] {
  const kept: Flag[] = [];
  for (const flag of flags.toSorted(byRank)) {
    const at = firstThat(kept, ({ range }) => range.start >= flag.range.start);
    const rivals = [kept[at - 1], kept[at]];
    if (!rivals.some((rival) => rival && overlaps(rival.range, flag.range))) kept.splice(at, 0, flag);
  }
  return kept;
}

const byRank = (a: Flag, b: Flag): number =>
  HARM[b.impact] - HARM[a.impact] ||
  b.confidence - a.confidence ||
  lengthOf(b) - lengthOf(a) ||
  a.range.start - b.range.start ||
  compareTexts(a.ruleId, b.ruleId);

const lengthOf = (flag: Flag): number => flag.range.end - flag.range.start;
