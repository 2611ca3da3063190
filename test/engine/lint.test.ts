import { describe, expect, it } from 'vitest';
import { type LintOptions, lint } from '../../src/engine/lint.js';
import { createRuleSet, type RuleSetting } from '../../src/engine/ruleset.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { readPlain } from '../../src/formats/plain.js';
import { defineRule, type Finding, onForeign, onText, type Rule } from '../../src/rule/rule.js';

const FIRST = defineRule({
  summary: 'A rule for tests.',
  why: 'It flags every red after the first.',
  detects: 'garbled',
  mqm: 'style/unidiomatic',
  impact: 'major',
  origins: [],
  examples: { bad: [], good: [] },
  check: onText(/\bred\b/gu, function* ({ doc, span }) {
    const start = doc.prose.indexOf('red');
    if (span.start === start) return;
    yield { span, message: 'Red again.', related: [{ span: { start, end: start + 3 }, message: 'the first' }] };
  }),
});

it('shows related words as a reader sees them, and where they stand in the same block', () => {
  const raw = '# So **r**ed\n\nIt is red.';
  const rules = createRuleSet([{ id: 'test/first', rule: FIRST }]);
  expect(lint(raw, readMarkdown(raw), { rules }).flags.map(({ related }) => related)).toEqual([
    [{ range: { start: 7, end: 12 }, message: 'the first', words: 'red' }],
  ]);
  const line = 'So **r**ed is &amp; red.';
  expect(lint(line, readMarkdown(line), { rules }).flags.map(({ related }) => related)).toEqual([
    [{ range: { start: 5, end: 10 }, message: 'the first', words: 'red', span: { start: 3, end: 6 } }],
  ]);
});

// Flags each “red”, with what a test says of it.
const red = (finding: Partial<Finding> = {}, rule: Partial<Rule> = {}): Rule => ({
  ...FIRST,
  check: onText(/\bred\b/gu, function* ({ span }) {
    yield { span, message: 'It is red.', ...finding };
  }),
  ...rule,
});

const linted = (raw: string, rule: Rule, options: Partial<LintOptions> = {}, setting: RuleSetting = 'default') =>
  lint(raw, readPlain(raw), {
    rules: createRuleSet([{ id: 'test/red', rule }], new Map([['test/red', setting]])),
    ...options,
  });

describe('a verdict', () => {
  it('is all that there is to say of a text', () => {
    expect(linted('It is red.', red({ replacements: ['blue'] }))).toEqual({
      flags: [
        {
          ruleId: 'test/red',
          detects: 'garbled',
          category: 'style/unidiomatic',
          impact: 'major',
          severity: 'warning',
          confidence: 0.75,
          strength: 0.5,
          message: 'It is red.',
          evidence: [],
          words: 'red',
          context: { prose: 'It is red.', span: { start: 6, end: 9 } },
          range: { start: 6, end: 9 },
          related: [],
          suggestions: [
            {
              desc: 'Replace the words',
              words: 'blue',
              safe: false,
              fix: { range: { start: 6, end: 9 }, text: 'blue' },
            },
          ],
        },
      ],
      suppressed: [],
      unused: [],
      problems: [],
      failures: [],
      words: 3,
      score: null,
      from: [],
    });
  });

  it.each([
    ['error', 'default', 'critical', 0.2],
    ['error', 'default', 'major', 0.9],
    ['warning', 'default', 'major', 0.5],
    ['warning', 'warning', 'critical', 0.9],
    ['error', 'error', 'minor', 0.2],
  ] as const)(
    'has a flag as an %s where its rule is set to %s: %s, strength %d',
    (severity, setting, impact, strength) => {
      const { flags } = linted('It is red.', red({ strength, evidence: ['seen'] }, { impact }), {}, setting);
      expect(flags.map((one) => [one.severity, one.strength, one.evidence])).toEqual([[severity, strength, ['seen']]]);
    },
  );

  it('has no flag of a rule that is off', () => {
    expect(linted('It is red.', red(), {}, 'off').flags).toEqual([]);
  });

  it('has no flag that is less sure than asked for', () => {
    const sure = (minConfidence?: number) =>
      linted('It is red.', red({ strength: 0.2 }), minConfidence === undefined ? {} : { minConfidence }).flags.map(
        (one) => one.confidence,
      );
    expect([sure(), sure(0.5), sure(0.51), sure(0)]).toEqual([[0.5], [0.5], [], [0.5]]);
    expect(linted('It is red.', red({ strength: 0.2, origins: ['fr'] }), { from: ['de'] }).flags).toEqual([]);
  });

  it('weighs a flag by what the text was translated from: as somebody says, or as its marks tell', () => {
    const told = ({ flags, from }: ReturnType<typeof lint>) => [from, flags.map((one) => one.confidence)];
    const french = red({}, { origins: ['fr'] });
    expect([
      told(linted('It is red.', french)),
      told(linted('It is red.', french, { from: ['fr'] })),
      told(linted('It is red.', french, { from: ['de'] })),
      told(linted('Red is red is red.', red({ origins: ['es'] }, { origins: ['fr'] }))),
    ]).toEqual([
      [[], [0.75]],
      [['fr'], [0.86]],
      [['de'], [0.6]],
      [['es'], [0.86, 0.86]],
    ]);
  });

  const GERMAN =
    'Der Zug fuhr wegen des Regens nicht ab, und die Reisenden warteten bis zum Abend. Es ist red.\n\n'.repeat(3);

  it('names another language once, and asks nothing else of the text, nor of one that says so itself', () => {
    const foreign = red(
      {},
      {
        check: onForeign(function* ({ block, language }) {
          yield { span: block.span, message: `It is ${language}.` };
        }),
      },
    );
    const { flags, foreign: language, words, score } = linted(GERMAN, foreign);
    expect([flags.map(({ message }) => message), language, words, score]).toEqual([
      ['It is German.'],
      'German',
      0,
      null,
    ]);
    expect(linted(GERMAN, red()).flags).toEqual([]);
    const said = linted(GERMAN, foreign, { language: 'de-AT' });
    expect([said.flags, said.foreign]).toEqual([[], 'German']);
    expect(linted(GERMAN, foreign, { language: 'en-GB' }).flags).toHaveLength(1);
  });

  it('takes what the file says of its language before what it seems to be', () => {
    const reading = { ...readPlain('It is red.'), foreign: 'fr' };
    const { foreign, flags } = lint('It is red.', reading, { rules: createRuleSet([{ id: 'test/red', rule: red() }]) });
    expect([foreign, flags.length]).toEqual(['French', 1]);
  });
});
