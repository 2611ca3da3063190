import { normal } from '../engine/fingerprint.js';
import type { Flag } from '../engine/flag.js';

/** What has become of a flag in this session. `gone` is what the text no longer shows, without anyone having judged it. */
export type Fate =
  | Readonly<{ is: 'open' }>
  | Readonly<{ is: 'skipped' }>
  | Readonly<{ is: 'dismissed' }>
  | Readonly<{ is: 'repaired'; words: string }>
  | Readonly<{ is: 'gone' }>;

/** A flag as it comes from linting a file: where it stands for a person, and the raw characters that its range held then. */
export type PlacedFlag = Readonly<{ flag: Flag; line: number; column: number; was: string }>;

/** A flag under review. Its `id` stays the same while its file is edited around it. */
export type Item = PlacedFlag &
  Readonly<{
    id: number;
    path: string;
    fate: Fate;
    /** What a search looks at: words, message, rule and path in lower case. */
    haystack: string;
    /** Equal for flags of the same rule on the same words. */
    kin: string;
  }>;

/** A new item, not yet judged. */
export function newItem(id: number, path: string, placed: PlacedFlag): Item {
  const { flag } = placed;
  const haystack = [flag.words, flag.message, flag.ruleId, path].join('\n').toLowerCase();
  return { ...placed, id, path, fate: OPEN, haystack, kin: `${flag.ruleId} ${normal(flag.words)}` };
}

export const OPEN: Fate = { is: 'open' };

/** True for what still waits for a judgement, now or later. */
export const isLeft = ({ fate }: Item): boolean => fate.is === 'open' || fate.is === 'skipped';
