import { describe, expect, it } from 'vitest';
import { lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { readPlain } from '../../src/formats/plain.js';
import { readPo } from '../../src/formats/po.js';
import { onPairs, onText, type Rule } from '../../src/rule/rule.js';
import { makeRule } from './make-rule.js';

const rule = (pattern: RegExp, given: Partial<Rule>, ...replacements: string[]) =>
  makeRule(
    onText(pattern, function* ({ span }) {
      yield { span, message: 'It is wrong.', replacements };
    }),
    given,
  );

const repairs = (raw: string, ...rules: Rule[]) => {
  const set = createRuleSet(rules.map((one, at) => ({ id: `test/rule-${at}`, rule: one })));
  return lint(raw, readPlain(raw), { rules: set }).flags.map(({ words, suggestions }) => ({ words, suggestions }));
};

describe('suggestions', () => {
  it('come best first, each with its edit, and only the first may be safe', () => {
    expect(repairs('A foo came.', rule(/foo/gu, { repair: 'Say it', safe: true }, 'bar', 'baz'))).toEqual([
      {
        words: 'foo',
        suggestions: [
          { desc: 'Say it', words: 'bar', safe: true, fix: { range: { start: 2, end: 5 }, text: 'bar' } },
          { desc: 'Say it', words: 'baz', safe: false, fix: { range: { start: 2, end: 5 }, text: 'baz' } },
        ],
      },
    ]);
  });

  it('are not offered where they raise a new flag', () => {
    const [foo] = repairs('A foo came.', rule(/foo/gu, {}, 'bar', 'baz'), rule(/bar/gu, {}));
    expect(foo?.suggestions.map(({ words }) => words)).toEqual(['baz']);
  });

  it('are not offered where they leave the flag standing', () => {
    expect(repairs('A foo came.', rule(/foo|fooo/gu, {}, 'foo foo'))).toEqual([{ words: 'foo', suggestions: [] }]);
  });

  it('do not answer for flags that stood there before', () => {
    const [first] = repairs('A foo came, a bar went, a bar stayed.', rule(/foo/gu, {}, 'fox'), rule(/bar/gu, {}));
    expect(first?.suggestions.map(({ words }) => words)).toEqual(['fox']);
  });

  it('are worked out in a part of a very long block with the same result', () => {
    const filler = 'The river runs through the town and on to the sea. '.repeat(200);
    const [first] = repairs(`${filler}A foo came. ${filler}`, rule(/foo/gu, {}, 'fox'));
    expect(first?.suggestions.map(({ words }) => words)).toEqual(['fox']);
  });

  it('are judged one by one where several in a block are tried together', () => {
    const filler = 'and then nothing happened for a very long while, until';
    const told = repairs(
      `A foo came, ${filler} a bar went, ${filler} a baz rose, ${filler} a foo fell.`,
      rule(/foo/gu, {}, 'fox'),
      rule(/bar/gu, {}, 'fox', 'qux', 'box'),
      rule(/baz/gu, {}, 'bazaar', 'bay'),
      rule(/qux/gu, {}),
    );
    expect(told.map(({ words, suggestions }) => [words, ...suggestions.map((one) => one.words)])).toEqual([
      ['foo', 'fox'],
      ['bar', 'fox', 'box'],
      ['baz', 'bay'],
      ['foo', 'fox'],
    ]);
  });

  it('stand beside each other without answering for each other', () => {
    const told = repairs('A foo bar came.', rule(/foo/gu, {}, 'fox'), rule(/bar/gu, {}, 'boo'), rule(/fox boo/gu, {}));
    expect(told.map(({ words, suggestions }) => [words, ...suggestions.map((one) => one.words)])).toEqual([
      ['foo', 'fox'],
      ['bar', 'boo'],
    ]);
  });

  it('never repeat the words as they are, nor each other', () => {
    const [first] = repairs('A foo came.', rule(/foo/gu, {}, 'foo', 'fox', 'fox'));
    expect(first?.suggestions.map(({ words }) => words)).toEqual(['fox']);
  });

  it('never repeat the words as they are where only the source tells that they are wrong, which no trial sees', () => {
    const same = rule(/foo/gu, {
      check: onPairs(function* ({ block: { span } }) {
        const start = span.start + 2;
        yield { span: { start, end: start + 3 }, message: 'It is wrong.', replacements: ['foo', 'fox'] };
      }),
    });
    const raw = 'msgid "Un foo."\nmsgstr "A foo came."\n';
    const { flags } = lint(raw, readPo(raw), { rules: createRuleSet([{ id: 'test/pair', rule: same }]) });
    expect(flags.map(({ words, suggestions }) => [words, ...suggestions.map((one) => one.words)])).toEqual([
      ['foo', 'fox'],
    ]);
  });
});

describe('a rule that throws', () => {
  it('is named, and the other rules are heard', () => {
    const broken = rule(/foo/gu, {
      check: onText(/foo/gu, () => {
        throw new Error('no such table');
      }),
    });
    const set = createRuleSet([
      { id: 'test/broken', rule: broken },
      { id: 'test/sound', rule: rule(/bar/gu, {}) },
    ]);
    const { flags, failures } = lint('foo bar', readPlain('foo bar'), { rules: set });
    expect(failures).toEqual([{ ruleId: 'test/broken', error: new Error('no such table') }]);
    expect(flags.map(({ ruleId }) => ruleId)).toEqual(['test/sound']);
  });

  it('counts as broken where it flags words of no block', () => {
    const lost = rule(/foo/gu, {
      check: onText(/foo/gu, function* () {
        yield { span: { start: 2, end: 8 }, message: 'It is nowhere.' };
      }),
    });
    const raw = 'foo\n\nbar';
    const { failures } = lint(raw, readPlain(raw), { rules: createRuleSet([{ id: 'test/lost', rule: lost }]) });
    expect(failures).toEqual([{ ruleId: 'test/lost', error: new RangeError('a finding at 2–8 lies in no block') }]);
  });
});
