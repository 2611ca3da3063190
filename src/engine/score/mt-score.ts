import type { Flag } from '../flag.js';
import { type Counted, type Counts, countsOf, runningWords } from './counts.js';
import { type FlagModel, flagLogOdds, independentFlags } from './evidence.js';
import { FEATURES, type Feature, featuresOf } from './features.js';
import { FLAG_MODEL, HABIT_MODEL } from './table.js';

/** A logistic regression over the features, in log-odds. */
export type HabitModel = Readonly<{ bias: number; weights: Readonly<Record<Feature, number>> }>;

export type ScoreModel = Readonly<{ flags: FlagModel; habits: HabitModel }>;

const MODEL: ScoreModel = { flags: FLAG_MODEL, habits: HABIT_MODEL };

// Fewer words of running prose than this say nothing by their habits.
const ENOUGH_WORDS = 250;

// Damage may speak earlier: two independent precise flags, which none of 2,053 human-translated and one in 400 native chunks had.
const ENOUGH_FLAGS = 2;
const ENOUGH_WORDS_FOR_FLAGS = 100;

// Habits tell translation from native English, but hardly a machine from a person: without a flag no document comes to 0.9.
const HABIT_BOUND = Math.log(9);

/**
 * The likelihood, 0 to 1, that a document is raw or lightly edited machine translation, where as many documents are as are not;
 * null where it is too short to say. A clean machine translation reads like a human one, and gets the score of one.
 */
export function mtScore(blocks: readonly Counted[], words: number, flags: readonly Flag[]): number | null {
  const independent = independentFlags(flags, words);
  // Most documents are too short to say: their habits need not be counted.
  if (!isEnough(independent, words, runningWords(blocks))) return null;
  return scoreOf({ words, flags: independent, counts: countsOf(blocks) });
}

/** All that the score depends on: words of all prose, independent precise flags, and what the running prose counts. */
export type Observed = Readonly<{ words: number; flags: number; counts: Counts }>;

/** The score of what was observed, rounded to what it can promise: never that a document is certain to be one or the other. */
export function scoreOf({ words, flags, counts }: Observed, model: ScoreModel = MODEL): number | null {
  if (!isEnough(flags, words, counts.words)) return null;
  const habits = counts.words >= ENOUGH_WORDS;
  const logOdds = flagLogOdds(flags, words, model.flags) + (habits ? bounded(habitLogOdds(counts, model.habits)) : 0);
  return Math.min(0.99, Math.max(0.01, Math.round(100 / (1 + Math.exp(-logOdds))) / 100));
}

const isEnough = (flags: number, words: number, running: number): boolean =>
  running >= ENOUGH_WORDS || (flags >= ENOUGH_FLAGS && words >= ENOUGH_WORDS_FOR_FLAGS);

// What the habits of a text say, without a bound.
function habitLogOdds(counts: Counts, { bias, weights }: HabitModel): number {
  const features = featuresOf(counts);
  return FEATURES.reduce((sum, name) => sum + weights[name] * features[name], bias);
}

// Keeps the order of documents, so that the bound costs no power to tell them apart.
const bounded = (logOdds: number): number => HABIT_BOUND * Math.tanh(logOdds / HABIT_BOUND);
