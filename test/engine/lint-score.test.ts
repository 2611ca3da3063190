import { expect, it } from 'vitest';
import { identify } from '../../src/document/identifier.js';
import { type LintOptions, lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { defineRule, onText } from '../../src/rule/rule.js';

const RED = defineRule({
  summary: 'A rule for tests.',
  why: 'It flags a word, and is very sure of it.',
  detects: 'garbled',
  mqm: 'style/unidiomatic',
  impact: 'major',
  origins: [],
  examples: { bad: [], good: [] },
  check: onText(/\bred\b/gu, function* ({ span }) {
    yield { span, message: 'It is red.', strength: 0.9, replacements: ['blue'] };
  }),
});

const linted = (raw: string, options: Partial<LintOptions> = {}) =>
  lint(raw, readMarkdown(raw), { rules: createRuleSet([{ id: 'test/red', rule: RED }]), ...options });

const PROSE = `A red hat and a red cat. ${'Then nothing happened for a while. '.repeat(20)}`;

it('scores a document by its flags, those that are not sure enough to be told among them, but not those silenced', () => {
  const told = linted(PROSE);
  expect([told.flags.length, told.words, typeof told.score]).toEqual([2, 127, 'number']);
  const hidden = linted(PROSE, { minConfidence: 0.95 });
  expect([hidden.flags, hidden.score]).toEqual([[], told.score]);
  const silent = linted(`<!-- mtlint-disable-next-line -->\n\n${PROSE}`);
  expect([silent.flags, silent.suppressed.length, silent.score]).toEqual([[], 2, null]);
  expect(linted(PROSE.replace('red cat', 'red [sic] cat')).score).toBeNull();
});

it('silences a flag once, by the comment where both would', () => {
  const { suppressed, unused } = linted(
    '<!-- mtlint-disable-next-line -- so -->\n\nIt is red [sic].\n\nIt is red (sic).',
  );
  expect([suppressed.map(({ suppression }) => suppression), unused]).toEqual([
    [
      { kind: 'directive', justification: 'so' },
      { kind: 'sic', justification: '' },
    ],
    [],
  ]);
});

it('offers each flag its own repairs, in whatever block it stands', () => {
  const raw = 'It is red, and red.\n\nNothing here.\n\nStill red.';
  const starts = [...raw.matchAll(/red/gu)].map(({ index }) => index);
  expect(linted(raw).flags.map(({ suggestions }) => suggestions.map(({ fix }) => fix))).toEqual(
    starts.map((start) => [{ range: { start, end: start + 3 }, text: 'blue' }]),
  );
});

it('tells what is wrong with the file as a file', () => {
  const problems = [{ offset: 1, message: 'is odd' }];
  const reading = { ...readMarkdown('It is red.'), problems };
  expect(lint('It is red.', reading, { rules: createRuleSet([]) }).problems).toBe(problems);
});

it('asks the identifier that it is given for the language of a text', () => {
  const malay = 'Kereta api tidak berangkat dari stasiun karena hujan deras, dan para penumpang menunggu sampai malam.';
  expect([linted(malay).foreign, linted(malay, { identify }).foreign]).toEqual([undefined, 'Malay']);
});

it('lints what is English though it is said to be in another language, and says so of nothing else', () => {
  const verdict = linted('It is red.', { language: 'de' });
  expect([verdict.flags.length, 'foreign' in verdict]).toEqual([1, false]);
});

it('has neither a score nor failures for a text that is in the language that it is said to be in', () => {
  const german = 'Der Zug fuhr wegen des Regens nicht ab, und die Reisenden warteten bis zum Abend.\n\n'.repeat(3);
  expect(linted(german, { language: 'de' })).toEqual({
    flags: [],
    suppressed: [],
    unused: [],
    problems: [],
    failures: [],
    words: 0,
    score: null,
    from: [],
    foreign: 'German',
  });
  const said = { ...readMarkdown(PROSE), foreign: 'fr' };
  const { score, foreign } = lint(PROSE, said, { rules: createRuleSet([{ id: 'test/red', rule: RED }]) });
  expect([score, foreign]).toEqual([null, 'French']);
});

it('takes a text for translated by marks that are sure enough, and not by as many that are not', () => {
  const from = (strength: number) => {
    const french = {
      ...RED,
      check: onText(/\bred\b/gu, function* ({ span }) {
        yield { span, message: 'It is red.', strength, origins: ['fr'] };
      }),
    } satisfies typeof RED;
    const rules = createRuleSet([{ id: 'test/red', rule: french }]);
    const raw = 'A red hat and a red cat.';
    return lint(raw, readMarkdown(raw), { rules }).from;
  };
  expect([from(0.9), from(0.2)]).toEqual([['fr'], []]);
});
