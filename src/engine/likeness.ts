import type { Surroundings } from './fingerprint.js';
import type { Side } from './pair-decisions.js';

/** When two are alike. */
export type Likeness = Readonly<{
  /** Two that have none of these in common are not compared. */
  keysOf: (side: Side) => readonly string[];
  /** How much they have in common; 0 where it is too little. */
  degree: (a: Surroundings, b: Surroundings) => number;
}>;

const sidesOf = ({ before, after }: Side): readonly string[] => [
  ...(before === '' ? [] : [`${before}<`]),
  ...(after === '' ? [] : [`>${after}`]),
];

/** In one file, with a whole side in common. */
export const SAME_SIDE: Likeness = {
  keysOf: (side) => sidesOf(side).map((key) => `${side.path}\u0000${key}`),
  degree: shared,
};

/** In one file, with at least half of both sides in common. */
export const HALF_OF_BOTH: Likeness = {
  keysOf: ({ path, before, after }) =>
    before.split(' ').flatMap((first) => after.split(' ').map((last) => [path, first, last].join('\u0000'))),
  degree: (a, b) => (isHalf(a.before, b.before) && isHalf(a.after, b.after) ? shared(a, b) : 0),
};

// As many words as it takes to tell a passage from others that happen to have the same words flagged.
const TELLING = 4;

/** Anywhere, with all words in common but one, where there are enough of them. */
export const ALL_BUT_ONE: Likeness = {
  keysOf: sidesOf,
  degree: (a, b) => {
    const all = Math.max(countIn(a.before) + countIn(a.after), countIn(b.before) + countIn(b.after));
    const same = shared(a, b);
    return all >= TELLING && same >= all - 1 ? same : 0;
  },
};

function shared(a: Surroundings, b: Surroundings): number {
  return sharedWords(a.before, b.before) + sharedWords(a.after, b.after);
}

const isHalf = (a: string, b: string): boolean => 2 * sharedWords(a, b) >= Math.max(countIn(a), countIn(b));

const wordsIn = (side: string): readonly string[] => (side === '' ? [] : side.split(' '));

const countIn = (side: string): number => wordsIn(side).length;

function sharedWords(a: string, b: string): number {
  if (a === b) return countIn(a);
  const left = [...wordsIn(b)];
  return wordsIn(a).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
