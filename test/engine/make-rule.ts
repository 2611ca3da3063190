import { type Check, defineRule, type Rule } from '../../src/rule/rule.js';

/** A rule that does nothing but look where its check says. */
export const makeRule = (check: Check, given: Partial<Rule> = {}): Rule =>
  defineRule({
    summary: 'A rule for tests.',
    why: 'It looks at a text.',
    detects: 'garbled',
    mqm: 'linguistic-conventions/unintelligible',
    impact: 'major',
    origins: [],
    examples: { bad: [], good: [] },
    check,
    ...given,
  });
