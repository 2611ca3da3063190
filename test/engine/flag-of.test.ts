import { describe, expect, it } from 'vitest';
import { type LintOptions, lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import type { Reading } from '../../src/formats/block.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { readPo } from '../../src/formats/po.js';
import { defineRule, type Finding, onPairs, onText, type Rule } from '../../src/rule/rule.js';

const RULE = defineRule({
  summary: 'A rule for tests.',
  why: 'It flags a pattern.',
  detects: 'garbled',
  mqm: 'linguistic-conventions/unintelligible',
  impact: 'major',
  origins: ['fr'],
  examples: { bad: [], good: [] },
  check: onText(/red/gu, function* ({ span }) {
    yield { span, message: 'It is red.' };
  }),
});

const linted = (raw: string, reading: Reading, rule: Partial<Rule> = {}, options: Partial<LintOptions> = {}) =>
  lint(raw, reading, { rules: createRuleSet([{ id: 'test/rule', rule: { ...RULE, ...rule } }]), ...options }).flags;

const po = (source: string, target: string, language = 'de'): string =>
  `msgid ""\nmsgstr "X-Source-Language: ${language}\\n"\n\nmsgid "${source}"\nmsgstr "${target}"\n`;

describe('what a reader is shown of a flag', () => {
  // All words of each pair, or some of them.
  const pair = (finding: Partial<Finding> = {}): Partial<Rule> => ({
    check: onPairs(function* ({ block }) {
      yield { span: block.span, message: 'It is wrong.', ...finding };
    }),
  });
  const shown = (raw: string, rule: Partial<Rule>) =>
    linted(raw, readPo(raw), rule).map(({ words, context, range }) => [
      words,
      context,
      raw.slice(range.start, range.end),
    ]);

  it.each(['{name}', '{na}', '%s'])('is a placeholder as the file spells it, where it is flagged: %s', (code) => {
    const words = `Hello ${code}, good day`;
    expect(shown(po(`Hallo ${code}`, words), pair())).toEqual([
      [words, { prose: words, span: { start: 0, end: words.length } }, words],
    ]);
  });

  it('is several of them, in their places', () => {
    const words = 'A {name} or {n} b';
    expect(shown(po('{name} {n}', words), pair())).toEqual([
      [words, { prose: words, span: { start: 0, end: words.length } }, words],
    ]);
  });

  it('is none of those that stand beside the flagged words', () => {
    const raw = po('{a} {b}', 'Then {a} red {b}');
    expect(shown(raw, {})).toEqual([['red', { prose: 'Then Code red Code', span: { start: 10, end: 13 } }, 'red']]);
  });
});

describe('the source of a block', () => {
  const confidence = (language: string, from: LintOptions['from'] = ['fr']) => {
    const raw = po('Rot', 'It is red', language);
    return linted(raw, readPo(raw), {}, { from, minConfidence: 0 }).map((one) => one.confidence);
  };

  it('is what the file says, whatever is said of all files', () => {
    expect([
      confidence('fr', ['de']),
      confidence('fr-CA', ['de']),
      confidence('FR_ca', ['de']),
      confidence('de'),
    ]).toEqual([[0.86], [0.86], [0.86], [0.6]]);
  });

  it('is what is said of all files where the file says nothing that we know', () => {
    expect([confidence(''), confidence('xx'), confidence('', ['de'])]).toEqual([[0.86], [0.86], [0.6]]);
  });
});

describe('what a flag refers to', () => {
  const relating = (span: Finding['span']): Partial<Rule> => ({
    check: onText(/red/gu, function* (site) {
      yield { span: site.span, message: 'It is red.', related: [{ span, message: 'see there' }] };
    }),
  });

  it('is told as it stands in its own block, markup and all, and with its place where that is the same', () => {
    const raw = '# A **b**c\n\nSo *it* is red';
    expect(linted(raw, readMarkdown(raw), relating({ start: 2, end: 4 })).map(({ related }) => related)).toEqual([
      [{ range: { start: 6, end: 10 }, message: 'see there', words: 'bc' }],
    ]);
    const start = raw.indexOf('it');
    expect(linted(raw, readMarkdown(raw), relating({ start: 9, end: 11 })).map(({ related }) => related)).toEqual([
      [{ range: { start, end: start + 2 }, message: 'see there', words: 'it', span: { start: 3, end: 5 } }],
    ]);
  });

  it('must stand in a block', () => {
    const raw = 'It is red.\n\nSo is this one.';
    expect(() => linted(raw, readMarkdown(raw), relating({ start: 90, end: 91 }))).toThrow(
      new RangeError('no block holds 90–91'),
    );
  });
});
