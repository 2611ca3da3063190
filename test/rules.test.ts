import { RULES } from 'mtlint:rules';
import { describe, expect, it } from 'vitest';
import type { Flag } from '../src/engine/flag.js';
import { lint } from '../src/engine/lint.js';
import { createRuleSet } from '../src/engine/ruleset.js';
import { readPlain } from '../src/formats/plain.js';
import { type ParsedExample, parseExample } from '../src/rule/examples.js';

const all = createRuleSet(RULES);

const flagsOf = (text: string): readonly Flag[] => lint(text, readPlain(text), { rules: all, minConfidence: 0 }).flags;

type Shown = Readonly<{ rule: string; start: number; end: number; wrong: string; repairs: readonly string[] }>;

const shown = (text: string): Shown[] =>
  flagsOf(text).map(({ ruleId, range, suggestions }) => ({
    rule: ruleId,
    ...range,
    wrong: text.slice(range.start, range.end),
    repairs: suggestions.map(({ words }) => words),
  }));

const expected = (rule: string, { marks }: ParsedExample): Shown[] => marks.map((mark) => ({ rule, ...mark }));

// The flags of one rule on an example, other rules left out: what `misses` and `falseAlarms` speak of.
const own = (rule: string, text: string): Shown[] => shown(text).filter((flag) => flag.rule === rule);

describe.each(RULES)('$id', ({ id, rule }) => {
  const { bad, good, falseAlarms = [], misses = [] } = rule.examples;
  const everything = [...bad, ...good, ...falseAlarms, ...misses];

  it('is documented', () => {
    expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
    expect(rule.summary).toMatch(/^[A-Z“].{10,120}[.]$/u);
    expect(rule.why.length).toBeGreaterThan(80);
    expect(`${rule.summary} ${rule.why} ${everything.join(' ')}`).not.toMatch(/\b(?:TODO|FIXME|XXX)\b/);
  });

  it('has at least three bad and three good examples, none twice', () => {
    expect(bad.length).toBeGreaterThanOrEqual(3);
    expect(good.length).toBeGreaterThanOrEqual(3);
    expect(new Set(everything.map((example) => parseExample(example).text)).size).toBe(everything.length);
  });

  for (const example of bad) {
    const parsed = parseExample(example);

    it(`flags ${example}`, () => {
      expect(parsed.marks).not.toEqual([]);
      expect(shown(parsed.text)).toEqual(expected(id, parsed));
    });

    if (parsed.marks.every(({ repairs }) => repairs.length > 0))
      it(`leaves nothing to flag once repaired: ${example}`, () => {
        expect(shown(parsed.repaired)).toEqual([]);
      });
  }

  for (const example of good)
    it(`is silent, as all rules are, on ${example}`, () => {
      expect(parseExample(example).marks).toEqual([]);
      expect(shown(example)).toEqual([]);
    });

  for (const example of falseAlarms) {
    const parsed = parseExample(example);
    it(`is known to flag the good English of ${example}`, () => {
      expect(own(id, parsed.text)).toEqual(expected(id, parsed));
    });
  }

  for (const example of misses) {
    const parsed = parseExample(example);
    it(`is known to miss ${example}`, () => {
      expect(parsed.marks).not.toEqual([]);
      expect(own(id, parsed.text)).toEqual([]);
    });
  }
});
