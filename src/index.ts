export { RULES } from 'mtlint:rules';
export type { Fix, Flag, RuleId, Severity, Suggestion, SuppressedFlag } from './engine/flag.js';
export { type LintOptions, lint, type Verdict } from './engine/lint.js';
export { createRuleSet, type NamedRule, type RuleSet, type RuleSetting } from './engine/ruleset.js';
