import { describe, expect, it } from 'vitest';
import { type LintOptions, lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { createVocabulary } from '../../src/engine/vocabulary.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { defineRule, onText } from '../../src/rule/rule.js';
import { makeRule } from './make-rule.js';

const rule = (pattern: RegExp, ...replacements: readonly string[]) =>
  makeRule(
    onText(pattern, function* ({ span }) {
      yield { span, message: 'It is wrong.', replacements };
    }),
  );

type TestRule = ReturnType<typeof rule>;

// The words that are flagged in a page, each with the repairs that it is offered.
const offered = (raw: string, rules: readonly TestRule[], options: Partial<LintOptions> = {}) =>
  lint(raw, readMarkdown(raw), {
    rules: createRuleSet(rules.map((one, at) => ({ id: `test/rule-${at}`, rule: one }))),
    ...options,
  }).flags.map(({ words, suggestions }) => [words, ...suggestions.map((one) => one.words)]);

const FILLER = 'The river runs through the `town` and on to the sea. ';
const NO_CODE = rule(/Code/gu);

describe('what stands for code', () => {
  it.each([
    ['on both sides of a repair', 'See `a` and foo and `b`.'],
    ['between two repairs', 'See foo and `a` or `b` and then, as is to be expected of a town, a foo.'],
    ['all around a repair in a long block', `${FILLER.repeat(30)}A foo. ${FILLER.repeat(30)}`],
    ['all around many repairs in a long block', `${FILLER.repeat(6)}A foo. `.repeat(8)],
  ])('is no new flag: %s', (_, raw) => {
    for (const repair of ['f', 'fox', 'foxes and foxes']) {
      const told = offered(raw, [rule(/foo/gu, repair), NO_CODE]);
      expect(told).toEqual(Array(raw.split('foo').length - 1).fill(['foo', repair]));
    }
  });

  it('is a new flag where a repair says so itself', () => {
    expect(offered('See `a` and foo and `b`.', [rule(/foo/gu, 'Code', 'Coda'), NO_CODE])).toEqual([['foo', 'Coda']]);
  });
});

describe('a repair is not offered', () => {
  it('where the words in its place are flagged by the same rule, as they were', () => {
    expect(offered('A foo came.', [rule(/foo/gu, 'foo now', 'fox')])).toEqual([['foo', 'fox']]);
  });

  it('where it doubles a flag that stands there already, and is where it moves one or takes one away', () => {
    const bars = rule(/bar/gu);
    expect(offered('A foo and a bar.', [rule(/foo/gu, 'bar', 'box'), bars])).toEqual([['foo', 'box'], ['bar']]);
    expect(offered('A foo bar came.', [rule(/foo(?= bar)/gu, 'fox'), rule(/foo bar/gu)])).toEqual([['foo bar']]);
    expect(offered('A foo, bar.', [rule(/foo, bar/gu, 'bar, fox', 'fox'), bars])).toEqual([
      ['foo, bar', 'bar, fox', 'fox'],
    ]);
  });

  it('for what stands in another part of a long block', () => {
    const far = 'and then nothing happened for a very long while, until '.repeat(30);
    const rules = [rule(/foo/gu, 'bar', 'box'), rule(/bar/gu)];
    expect(offered(`A foo and a bar. ${far} A foo.`, rules)).toEqual([['foo', 'box'], ['bar'], ['foo', 'box']]);
  });

  it('where it spoils what stands beside it, on either side', () => {
    const pairs = rule(/new foo|fox here/gu);
    expect(offered('A new bar came.', [rule(/bar/gu, 'foo', 'fox'), pairs])).toEqual([['bar', 'fox']]);
    expect(offered('A bar here.', [rule(/bar/gu, 'fox', 'foo'), pairs])).toEqual([['bar', 'foo']]);
  });
});

it('a repair is offered that says a word of the house, though a rule would flag it', () => {
  const rules = [rule(/foo/gu, 'Acme'), rule(/Acme/gu)];
  expect([
    offered('A foo came.', rules),
    offered('A foo came.', rules, { vocabulary: createVocabulary(['Acme']) }),
  ]).toEqual([[['foo']], [['foo', 'Acme']]]);
});

it('a repair is judged by the names of the whole page', () => {
  const unknown = defineRule({
    ...rule(/Obama/gu),
    check: onText(/Obama/gu, function* ({ doc, span }) {
      if (!doc.names.has('Barack', 'Obama')) yield { span, message: 'Nobody has been told who that is.' };
    }),
  });
  const rules = [rule(/Obma/gu, 'Obama'), unknown];
  expect(offered('Then Obma spoke.', rules)).toEqual([['Obma']]);
  expect(offered('There was President Barack Obama.\n\nThen Obma spoke.', rules)).toEqual([['Obma', 'Obama']]);
});

it('a repair is offered between words without blanks, however long they are', () => {
  const long = 'x'.repeat(400);
  for (const raw of [`${long} foo ${long}`, `${long}${long}, foo, ${long}${long}`])
    expect(offered(raw, [rule(/foo/gu, 'fox')])).toEqual([['foo', 'fox']]);
});

it('repairs in the first and the last words of a long block are offered', () => {
  const middle = 'and then nothing happened for a very long while, until '.repeat(20);
  expect(offered(`foo ${middle}foo`, [rule(/foo/gu, 'fox')])).toEqual([
    ['foo', 'fox'],
    ['foo', 'fox'],
  ]);
});

describe('a crowd of flags', () => {
  // Flags that stand so many in 500 characters.
  const crowd = (count: number) => Array(count).fill('foo').join(' ');

  it('is one of more than thirty', () => {
    expect(offered(crowd(30), [rule(/foo/gu, 'fox')])).toEqual(Array(30).fill(['foo', 'fox']));
    expect(offered(crowd(31), [rule(/foo/gu, 'fox')])).toEqual(Array(31).fill(['foo']));
  });

  it('does not reach those that stand far from it', () => {
    const raw = `${crowd(40)} ${'and so on '.repeat(60)} foo came.`;
    expect(offered(raw, [rule(/foo/gu, 'fox')]).at(-1)).toEqual(['foo', 'fox']);
  });
});
