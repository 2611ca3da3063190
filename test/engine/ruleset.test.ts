import { expect, it } from 'vitest';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { defineRule, onText } from '../../src/rule/rule.js';

const rule = defineRule({
  summary: 'A rule for tests.',
  why: 'It flags a word.',
  detects: 'garbled',
  mqm: 'style/unidiomatic',
  impact: 'major',
  origins: [],
  examples: { bad: [], good: [] },
  check: onText(/red/gu, () => []),
});

it('holds the rules that are not off, each as it is set, or as it is by default', () => {
  expect(createRuleSet([]).rules).toEqual([]);
  const rules = ['a/one', 'a/two', 'a/three'].map((id) => ({ id, rule }));
  const set = createRuleSet(
    rules,
    new Map([
      ['a/two', 'off'],
      ['a/three', 'error'],
    ]),
  );
  expect(set.rules).toEqual([
    { id: 'a/one', rule, setting: 'default' },
    { id: 'a/three', rule, setting: 'error' },
  ]);
});
