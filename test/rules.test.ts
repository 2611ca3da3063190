import { RULES } from 'mtlint:rules';
import { describe, expect, it } from 'vitest';
import { createRuleSet } from '../src/engine/ruleset.js';
import { contractOf } from '../src/evaluate/contract.js';
import { RULE_ID } from '../src/project/load-rules.js';

const all = createRuleSet(RULES);

describe.each(RULES)('$id', (named) => {
  it('has an id that every rule may have', () => {
    expect(named.id).toMatch(RULE_ID);
  });

  for (const { title, expected, actual } of contractOf(named, all))
    it(title, () => {
      expect(actual()).toEqual(expected);
    });
});
