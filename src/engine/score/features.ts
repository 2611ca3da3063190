import { type Counts, VARIETY_WINDOW } from './counts.js';
import { HABITS, type Habit } from './habits.js';

export const FEATURES = [...HABITS, 'variety'] as const;

export type Feature = Habit | 'variety';

export type Features = Readonly<Record<Feature, number>>;

/**
 * What the model weighs: for each habit the square root of its count in 1,000 words, whose spread is the same whether the habit
 * is rare or common and which no single heavy document can pull far; and the share of different words.
 */
export function featuresOf({ words, distinct, habits }: Counts): Features {
  const of = (habit: Habit) => Math.sqrt((habits[habit] * 1000) / Math.max(words, 1));
  const rates = Object.fromEntries(HABITS.map((habit) => [habit, of(habit)])) as Record<Habit, number>;
  return { ...rates, variety: distinct / Math.max(1, Math.min(words, VARIETY_WINDOW)) };
}
