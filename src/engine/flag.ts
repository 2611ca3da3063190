import type { ArtifactClass, Impact, MqmType } from '../rule/catalogue.js';
import type { Span } from '../text/span.js';

/** `family/symptom`: the path of the rule's file. */
export type RuleId = string;

/** How loudly a flag is reported: an error fails a build, a warning does not. */
export type Severity = 'error' | 'warning';

/** An edit of the raw file: the characters of `range` become `text`. UTF-16 units, half-open. */
export type Fix = Readonly<{ range: Span; text: string }>;

/** A repair that was linted and raised no new flag. `fix` is absent where it cannot be made without touching markup. */
export type Suggestion = Readonly<{ desc: string; words: string; safe: boolean; fix?: Fix }>;

/** A second place that belongs to a flag. `range` is raw. */
export type RelatedWords = Readonly<{
  range: Span;
  message: string;
  /** The words there as a reader sees them. */
  words: string;
  /** Where they stand in the prose of the flag's `context`; absent where they stand in another block, or far off. */
  span?: Span;
}>;

/** A finding of a rule, placed in the raw file and weighed. */
export type Flag = Readonly<{
  ruleId: RuleId;
  detects: ArtifactClass;
  category: MqmType;
  impact: Impact;
  severity: Severity;
  /** 0 to 1: the measured precision of flags like this one. */
  confidence: number;
  /** The rule's own weight of its evidence, 0 to 1. */
  strength: number;
  message: string;
  evidence: readonly string[];
  /** The flagged words as a reader sees them. */
  words: string;
  /** The prose of the block that the words stand in, and where: what a reader is shown around them. */
  context: Readonly<{ prose: string; span: Span }>;
  /** The same words in the raw file, markup between them included. */
  range: Span;
  related: readonly RelatedWords[];
  suggestions: readonly Suggestion[];
}>;

/**
 * How a flag was silenced: by a comment of the file, by `[sic]` in its text, or outside of it, by a person who dismissed it or by
 * the baseline that holds what was there when the project began to be linted.
 */
export type Suppression = Readonly<{ kind: 'directive' | 'sic' | 'decision' | 'baseline'; justification: string }>;

/** A flag that someone silenced, and how. */
export type SuppressedFlag = Flag & Readonly<{ suppression: Suppression }>;

/** The edit that may be made without asking: the first repair of a flag, where its rule calls it safe. */
export function safeFixOf({ suggestions }: Flag): Fix | undefined {
  const [first] = suggestions;
  return first?.safe ? first.fix : undefined;
}
