import { describe, expect, it } from 'vitest';
import { flagLogOdds, independentFlags } from '../../src/engine/score/evidence.js';
import { featuresOf } from '../../src/engine/score/features.js';
import { HABITS, type Habit } from '../../src/engine/score/habits.js';
import { type ScoreModel, scoreOf } from '../../src/engine/score/mt-score.js';
import type { ArtifactClass } from '../../src/rule/catalogue.js';

const flags = (detects: ArtifactClass, count: number, confidence = 0.8) =>
  Array.from({ length: count }, () => ({ ruleId: `family/${detects}`, detects, confidence }));

const NONE = Object.fromEntries(HABITS.map((habit) => [habit, 0])) as Record<Habit, number>;

describe('the flags that count', () => {
  it.each<ArtifactClass>([
    'agreement',
    'foreign-punctuation',
    'number-format',
    'quote-mismatch',
    'sentence-case',
    'spacing-punctuation',
    'transliteration',
  ])('are one in a thousand words where they may be a habit of typing: %s', (detects) => {
    expect([independentFlags(flags(detects, 3), 1000), independentFlags(flags(detects, 3), 2000)]).toEqual([1, 2]);
  });

  it('are two of any other class, from just precise enough on, even in a document without running prose', () => {
    expect([
      independentFlags(flags('garbled', 3), 1000),
      independentFlags(flags('garbled', 3, 0.79), 1000),
      independentFlags(flags('garbled', 3), 0),
    ]).toEqual([2, 0, 2]);
  });

  it('say of no words at all what they say of one', () => {
    const model = { rates: [0.5, 5], translated: [0.5, 0.5], other: [0.99, 0.01] };
    expect([flagLogOdds(0, 0, model), flagLogOdds(2, 0, model)]).toEqual([
      flagLogOdds(0, 1, model),
      flagLogOdds(2, 1, model),
    ]);
  });
});

it('takes the variety of words from no more than the first of them', () => {
  const varietyOf = (words: number, distinct: number) => featuresOf({ words, distinct, habits: NONE }).variety;
  expect([varietyOf(100, 80), varietyOf(150, 90), varietyOf(3000, 90)]).toEqual([0.8, 0.6, 0.6]);
});

it('is never certain that a person wrote a document', () => {
  const weights = Object.fromEntries([...HABITS, 'variety'].map((name) => [name, 0]));
  const model: ScoreModel = {
    flags: { rates: [0.5], translated: [0.0001], other: [0.9999] },
    habits: { bias: 0, weights: weights as ScoreModel['habits']['weights'] },
  };
  expect(scoreOf({ words: 400, flags: 0, counts: { words: 400, distinct: 90, habits: NONE } }, model)).toBe(0.01);
});
