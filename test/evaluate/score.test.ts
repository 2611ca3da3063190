import { describe, expect, it } from 'vitest';
import { readGold } from '../../src/evaluate/gold.js';
import { type Judged, misses, score } from '../../src/evaluate/score.js';
import { scoreTables } from '../../src/evaluate/table.js';
import { flag } from '../engine/make-flag.js';

const RAW = 'He said declared it. On Monday , she left.';

const gold = (...lines: object[]) => readGold(lines.map((line) => JSON.stringify(line)).join('\n'), RAW);

const VERB = { start: 3, end: 16, exact: 'said declared', category: 'doubled-verb', fix: 'said' };
const SPACE = { start: 24, end: 32, exact: 'Monday ,', category: 'spacing', fix: 'Monday,' };

describe('readGold', () => {
  it('reads a line into a span, with the names that annotators used before', () => {
    expect(gold(VERB, { ...SPACE, required: false })).toEqual({
      spans: [
        { range: { start: 3, end: 16 }, category: 'doubled-word-or-verb', fix: 'said', required: true },
        { range: { start: 24, end: 32 }, category: 'spacing-punctuation', fix: 'Monday,', required: false },
      ],
      errors: [],
    });
  });

  it('reads an empty file as “clean”', () => {
    expect(readGold('\n', RAW)).toEqual({ spans: [], errors: [] });
  });

  it('names each line that cannot be used, and keeps the others', () => {
    const jsonl = [
      'nonsense',
      JSON.stringify({ ...VERB, exact: 'told' }),
      '',
      '{"start":5,"end":5}',
      JSON.stringify(VERB),
    ];
    expect(readGold(jsonl.join('\n'), RAW)).toEqual({
      spans: [{ range: { start: 3, end: 16 }, category: 'doubled-word-or-verb', fix: 'said', required: true }],
      errors: [
        { line: 1, message: 'this is not a JSON object' },
        { line: 2, message: '“exact” is "told", but 3–16 is "said declared"' },
        { line: 4, message: '“start” and “end” must be offsets' },
      ],
    });
  });
});

// The second verb is flagged and taken out; the gold rewrites both. Both come to the same text.
const found = flag({
  ruleId: 'attribution/doubled-verb',
  detects: 'doubled-word-or-verb',
  strength: 0.9,
  range: { start: 8, end: 16 },
  suggestions: [{ desc: 'Keep one', words: '', safe: false, fix: { range: { start: 7, end: 16 }, text: '' } }],
});
const stray = flag({ ruleId: 'convention/spacing', range: { start: 33, end: 36 } });
const alarm = flag({ ruleId: 'convention/spacing', severity: 'error' });

const documents: readonly Judged[] = [
  { path: 'a.txt', raw: RAW, words: 8, flags: [found, stray], gold: gold(VERB, SPACE).spans },
  { path: 'b.txt', raw: 'Clean.', words: 992, flags: [alarm], gold: [] },
];

describe('score', () => {
  it('measures what measures.md defines', () => {
    expect(score(documents)).toEqual({
      documents: 2,
      clean: { documents: 1, words: 992, falseAlarms: 1, falseErrors: 1 },
      all: { required: 2, found: 1, strict: 1, repaired: 1 },
      flags: { right: 1, wrong: 1 },
      classes: {
        'doubled-word-or-verb': { required: 1, found: 1, strict: 1, repaired: 1 },
        'spacing-punctuation': { required: 1, found: 0, strict: 0, repaired: 0 },
      },
      rules: {
        'attribution/doubled-verb': { right: 1, wrong: 0, falseAlarms: 0, bands: { strong: { right: 1, wrong: 0 } } },
        'convention/spacing': { right: 0, wrong: 1, falseAlarms: 1, bands: { medium: { right: 0, wrong: 2 } } },
      },
    });
  });

  it('counts an optional span neither as demanded nor its flag as false', () => {
    const [optional] = gold({ ...VERB, required: false }).spans;
    const judged = { path: 'a.txt', raw: RAW, words: 8, flags: [found], gold: optional ? [optional] : [] };
    expect(score([judged])).toMatchObject({ all: { required: 0 }, flags: { right: 1, wrong: 0 } });
  });

  it('lists what was missed and what was flagged wrongly', () => {
    expect(misses(documents)).toEqual([
      { path: 'a.txt', kind: 'missed', what: 'spacing-punctuation', words: 'Monday ,', range: { start: 24, end: 32 } },
      { path: 'a.txt', kind: 'false', what: 'convention/spacing', words: 'she', range: { start: 33, end: 36 } },
      { path: 'b.txt', kind: 'false', what: 'convention/spacing', words: 'Clean', range: { start: 0, end: 5 } },
    ]);
  });
});

describe('scoreTables', () => {
  it('prints every figure', () => {
    expect(scoreTables(score(documents))).toBe(`\
documents      2, 1 of them clean (992 words)
recall         0.50 (1 of 2)
strict recall  0.50
precision      0.50 (1 of 2 flags)
repair         1.00 of what was found
false alarms   10.08 per 10,000 clean words (1), at error 10.08

class                 required  found  recall  strict  repair
doubled-word-or-verb         1      1    1.00    1.00    1.00
spacing-punctuation          1      0    0.00    0.00       –

rule                      flags  precision  false alarms  per 10,000
attribution/doubled-verb      1       1.00             0        0.00
convention/spacing            1       0.00             1       10.08`);
  });
});
