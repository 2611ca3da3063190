import { expect, it } from 'vitest';
import { lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { timedRules } from '../../src/engine/timing.js';
import { readPlain } from '../../src/formats/plain.js';
import { readPo } from '../../src/formats/po.js';
import { type Check, onDocument, onForeign, onPairs, onText, onTextAt, onWords } from '../../src/rule/rule.js';
import { makeRule } from './make-rule.js';

const named = (id: string, check: Check) => ({
  id,
  rule: makeRule(check),
});

// A clock that stands still unless a rule works.
let time = 0;
const work = (milliseconds: number): true => {
  time += milliseconds;
  return true;
};

const flag = (milliseconds: number) =>
  function* ({
    span,
    token,
  }: {
    span?: { start: number; end: number };
    token?: { span: { start: number; end: number } };
  }) {
    work(milliseconds);
    const place = span ?? token?.span;
    if (place) yield { span: place, message: 'It is wrong.' };
    work(milliseconds);
  };

const RULES = [
  named(
    'test/text',
    onText(/foo/gu, flag(1), () => work(10)),
  ),
  named('test/at-word', onTextAt(['foo'], /foo/u, flag(2), { promising: () => work(20) })),
  named(
    'test/word',
    onWords(['bar', 'baz'], flag(3), { promising: (text, start) => work(5) && text.startsWith('bar', start) }),
  ),
  named(
    'test/document',
    onDocument(() => (work(50) ? [] : []), { promising: () => work(100) }),
  ),
  named('test/idle', onWords(['qux'], flag(1000))),
];

it('charges each rule for its glances and its work, and changes nothing', () => {
  const raw = 'A foo, a bar and a baz.\n\nAnother foo.';
  const flagsBy = (rules: typeof RULES) =>
    lint(raw, readPlain(raw), { rules: createRuleSet(rules), minConfidence: 0 }).flags;
  const timed = timedRules(RULES, () => time);
  expect(flagsBy([...timed.rules])).toEqual(flagsBy(RULES));
  expect(timed.times()).toEqual([
    { ruleId: 'test/document', time: 350 },
    { ruleId: 'test/at-word', time: 48 },
    { ruleId: 'test/text', time: 34 },
    { ruleId: 'test/word', time: 16 },
    { ruleId: 'test/idle', time: 0 },
  ]);
});

it('charges what compares a text with its source, and what speaks of a text in another language', () => {
  const rules = [
    named(
      'test/pair',
      onPairs(() => (work(7) ? [] : [])),
    ),
    named(
      'test/foreign',
      onForeign(() => (work(9) ? [] : [])),
    ),
    named(
      'test/document',
      onDocument(() => (work(3) ? [] : [])),
    ),
  ];
  const timed = timedRules(rules, () => time);
  const set = createRuleSet([...timed.rules]);
  const translated = 'msgid "Bonjour"\nmsgstr "Hello"\n';
  const german = 'Der Zug fuhr wegen des Regens nicht ab, und die Reisenden warteten bis zum Abend.\n\n'.repeat(3);
  lint(translated, readPo(translated), { rules: set });
  lint(german, readPlain(german), { rules: set });
  expect(timed.times()).toEqual([
    { ruleId: 'test/foreign', time: 9 },
    { ruleId: 'test/pair', time: 7 },
    { ruleId: 'test/document', time: 3 },
  ]);
});

it('charges a rule that throws for what it did', () => {
  const broken = named(
    'test/broken',
    onText(/foo/gu, () => {
      work(5);
      throw new Error('broken');
    }),
  );
  const timed = timedRules([broken], () => time);
  expect(lint('A foo.', readPlain('A foo.'), { rules: createRuleSet([...timed.rules]) }).failures).toEqual([
    { ruleId: 'test/broken', error: new Error('broken') },
  ]);
  expect(timed.times()).toEqual([{ ruleId: 'test/broken', time: 5 }]);
});

it('charges a rule for a search that finds nothing', () => {
  let ticks = 0;
  const timed = timedRules([named('test/text', onText(/foo/gu, flag(0)))], () => {
    ticks += 1;
    return ticks;
  });
  lint('A bar.', readPlain('A bar.'), { rules: createRuleSet([...timed.rules]) });
  expect(timed.times()).toEqual([{ ruleId: 'test/text', time: 1 }]);
});
