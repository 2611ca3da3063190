import { RULES as BUILT_IN } from 'mtlint:rules';
import type { NamedRule } from './engine/ruleset.js';

export type { Fix, Flag, RuleId, Severity, Suggestion, SuppressedFlag } from './engine/flag.js';
export { identifierFor } from './engine/identifier-for.js';
export { type LintOptions, lint, type Verdict } from './engine/lint.js';
export { createRuleSet, type NamedRule, type RuleSet, type RuleSetting } from './engine/ruleset.js';
export { createVocabulary, type Vocabulary } from './engine/vocabulary.js';
export type { ProseBlock, Reader, Reading } from './formats/block.js';
export { type FormatName, formatOf, reader } from './formats/registry.js';
export type { UserConfig } from './project/config-schema.js';
export { ruleIndex, rulePage } from './report/rule-page.js';

/** The rules that come with mtlint, each under its id. */
export const RULES: readonly NamedRule[] = BUILT_IN;
