import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { flagLogOdds, independentFlags } from '../../src/engine/score/evidence.js';
import { HABITS, type Habit } from '../../src/engine/score/habits.js';
import { type Observed, type ScoreModel, scoreOf } from '../../src/engine/score/mt-score.js';
import { FLAG_MODEL } from '../../src/engine/score/table.js';
import { reader } from '../../src/formats/registry.js';
import { flag } from './make-flag.js';

const habits = (given: Partial<Record<Habit, number>> = {}) =>
  ({ ...Object.fromEntries(HABITS.map((habit) => [habit, 0])), ...given }) as Record<Habit, number>;

const observed = (words: number, flags: number, given: Partial<Record<Habit, number>> = {}): Observed => ({
  words,
  flags,
  counts: { words, distinct: 90, habits: habits(given) },
});

const weightless = Object.fromEntries([...HABITS, 'variety'].map((name) => [name, 0]));

/** A model in which habits say nothing but what its bias says. */
const model = (bias: number): ScoreModel => ({
  flags: { rates: [0.5, 5], translated: [0.5, 0.5], other: [0.99, 0.01] },
  habits: { bias, weights: weightless as ScoreModel['habits']['weights'] },
});

const anyDocument = fc
  .record({ words: fc.integer({ min: 0, max: 20_000 }), flags: fc.integer({ min: 0, max: 200 }) })
  .chain(({ words, flags }) =>
    fc.record({
      words: fc.constant(words),
      flags: fc.constant(flags),
      counts: fc.record({
        words: fc.integer({ min: 0, max: words }),
        distinct: fc.integer({ min: 0, max: 150 }),
        habits: fc.record(Object.fromEntries(HABITS.map((habit) => [habit, fc.nat({ max: words })]))),
      }),
    }),
  ) as fc.Arbitrary<Observed>;

describe('independentFlags', () => {
  const name = flag({ ruleId: 'displacement/split-name', detects: 'split-name', confidence: 0.9 });
  const space = flag({ ruleId: 'convention/spacing', detects: 'spacing-punctuation', confidence: 0.9 });

  it('counts two places of a rule, one where its class is a habit of typing, and none that is not precise', () => {
    expect(independentFlags([name, name, name], 400)).toBe(2);
    expect(independentFlags([space, space], 400)).toBe(1);
    expect(independentFlags([name, space], 400)).toBe(2);
    expect(independentFlags([{ ...name, confidence: 0.79 }], 400)).toBe(0);
    expect(independentFlags([], 0)).toBe(0);
  });

  it('counts anew in each 1,000 words, so that damage all over a long text is not taken for a few slips', () => {
    expect(independentFlags([name, name, name, name, name], 1001)).toBe(4);
    expect(independentFlags([space, space, space], 1001)).toBe(2);
  });
});

describe('flagLogOdds', () => {
  const { flags } = model(0);

  it('is the likelihood ratio of two mixtures of Poisson rates', () => {
    const clean = Math.exp(-0.5);
    const damaged = 25 * Math.exp(-5);
    const ratio = (0.5 * clean * 0.25 + 0.5 * damaged) / (0.99 * clean * 0.25 + 0.01 * damaged);
    expect(flagLogOdds(2, 1000, flags)).toBeCloseTo(Math.log(ratio), 10);
  });

  it('never rules out a machine for want of flags, nor a person for many of them', () => {
    expect(flagLogOdds(0, 1e6, flags)).toBeCloseTo(Math.log(0.5 / 0.99), 10);
    expect(flagLogOdds(1000, 1000, flags)).toBeCloseTo(Math.log(0.5 / 0.01), 10);
  });

  it('in the fitted table, never speaks more softly the higher the rate', () => {
    // Two rates may speak alike, but for the last digits of the table.
    const ratios = FLAG_MODEL.rates.map((_, at) =>
      Number(((FLAG_MODEL.translated[at] ?? 0) / (FLAG_MODEL.other[at] ?? 1)).toPrecision(6)),
    );
    expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
  });
});

describe('scoreOf', () => {
  it('says nothing of a short document, unless two independent flags do', () => {
    expect([observed(249, 1), observed(99, 5), observed(0, 0)].map((one) => scoreOf(one))).toEqual([null, null, null]);
    expect([scoreOf(observed(250, 0), model(0)), scoreOf(observed(100, 2), model(0))]).toEqual([0.4, 0.95]);
    // Of so few words the habits say nothing.
    expect([scoreOf(observed(249, 2), model(50)), scoreOf(observed(250, 2), model(50))]).toEqual([
      scoreOf(observed(249, 2), model(0)),
      0.99,
    ]);
  });

  it('weighs habits by running prose alone', () => {
    const table = { ...observed(5000, 0), counts: observed(249, 0).counts };
    expect(scoreOf(table)).toBeNull();
  });

  it('adds up what flags and habits say', () => {
    expect([-1, 0, 1].map((bias) => scoreOf(observed(400, 1), model(bias)))).toEqual([0.34, 0.57, 0.77]);
  });

  it('comes near certainty by flags only, and never reaches it', () => {
    expect([-50, 50].map((bias) => scoreOf(observed(400, 0), model(bias)))).toEqual([0.06, 0.84]);
    expect(scoreOf(observed(400, 50), model(50))).toBe(0.99);
  });

  it('knows the habits of translated English from those of native English', () => {
    const translated = { definiteArticle: 40, adverbialOpening: 4, reportedThat: 3, mark: 2 };
    const native = { definiteArticle: 22, contraction: 6, particle: 5, hedge: 3, subordinator: 4, thirdPerson: 12 };
    const scores = [translated, native].map((given) => scoreOf(observed(400, 0, given)) ?? 0);
    expect(scores.map((score) => score > 0.5)).toEqual([true, false]);
  });

  it('is null or strictly between 0 and 1', () => {
    fc.assert(
      fc.property(anyDocument, (one) => {
        const score = scoreOf(one);
        return score === null || (score >= 0.01 && score <= 0.99);
      }),
    );
  });

  it('never falls as flags are added', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 1, max: 20 }), (one, more) => {
        const before = scoreOf(one);
        const after = scoreOf({ ...one, flags: one.flags + more });
        return before === null || (after !== null && after >= before);
      }),
    );
  });

  it('without a flag never calls a document likely machine translation', () => {
    fc.assert(fc.property(anyDocument, (one) => (scoreOf({ ...one, flags: 0 }) ?? 0) < 0.9));
  });
});

describe('the score of a verdict', () => {
  const rules = createRuleSet([]);

  it('is null for a short text and a number for a long one', async () => {
    const read = await reader('plain');
    const score = (text: string) => lint(text, read(text), { rules }).score;
    const sentence = 'In May the head of the department said that the construction of the bridge was completed. ';
    expect([score(sentence), score('')]).toEqual([null, null]);
    expect(score(sentence.repeat(20))).toBeGreaterThan(0.5);
  });
});
