import type { Impact } from '../rule/catalogue.js';
import { normal, surroundingsOf } from './fingerprint.js';
import type { Flag, RuleId } from './flag.js';

/**
 * What a person decided about a flag. It is known by its rule, its words and what stands around them, never by a line number, so
 * that it outlives edits elsewhere; and it has no date, so that the same decision is always the same line.
 */
export type Decision = Readonly<{
  /** The file, from the project's root, with `/` between its parts. */
  path: string;
  rule: RuleId;
  /** The flagged words, as `normal` makes them. */
  words: string;
  /** Up to three words on each side within the block, as `surroundingsOf` gives them. */
  before: string;
  after: string;
  /** Dismissed as no mark of translation; accepted for now, as it was there already; or repaired, which silences nothing. */
  decision: 'dismissed' | 'baseline' | 'repaired';
  /** How far it reaches beyond this one flag: wherever this rule flags these words, to all that it flags in this file, or at all. */
  reach?: 'words' | 'file' | 'project';
  /** The words that took the place of the flagged ones. */
  repair?: string;
  reason?: string;
  /** The MQM type and severity that the flag had, for who counts decisions. */
  category: string;
  impact: Impact;
}>;

/** What a decision says that its flag does not. */
export type Judgement = Pick<Decision, 'decision' | 'reach' | 'repair' | 'reason'>;

/** The decision on a flag in the file at `path`, which goes from the project's root. */
export function decisionOf(flag: Flag, path: string, judgement: Judgement): Decision {
  return {
    path,
    rule: flag.ruleId,
    words: normal(flag.words),
    ...surroundingsOf(flag),
    ...judgement,
    category: flag.category,
    impact: flag.impact,
  };
}

/** True for what silences flags: all decisions but those that changed the text. */
export const isSilencing = ({ decision }: Decision): boolean => decision !== 'repaired';
