import type { Surroundings } from './fingerprint.js';

/** What a decision and a flag are compared by once their rule and words are equal. */
export type Side = Surroundings & Readonly<{ path: string }>;

/** A decision and the flag that it is about. */
export type Pair<Left extends Side, Right extends Side> = readonly [Left, Right];

/** Pairs what has equal keys, each at most once, in the order given. */
export function pairEqual<Left extends Side, Right extends Side>(
  lefts: readonly Left[],
  rights: readonly Right[],
  keyOf: (side: Side) => string,
): readonly Pair<Left, Right>[] {
  const waiting = listsOf(rights.toReversed(), (right) => [keyOf(right)]);
  return lefts.flatMap((left) => {
    const right = waiting.get(keyOf(left))?.pop();
    return right ? [[left, right]] : [];
  });
}

/** When two are alike. */
export type Likeness = Readonly<{
  /** Two that have none of these in common are not compared. */
  keysOf: (side: Side) => readonly string[];
  /** How much they have in common; 0 where it is too little. */
  degree: (a: Surroundings, b: Surroundings) => number;
}>;

/** Pairs what is alike, each at most once, the most alike first. */
export function pairAlike<Left extends Side, Right extends Side>(
  lefts: readonly Left[],
  rights: readonly Right[],
  likeness: Likeness,
): readonly Pair<Left, Right>[] {
  const pairs: Pair<Left, Right>[] = [];
  let [left, right] = [lefts, rights];
  while (left.length > 0 && right.length > 0) {
    const round = bestPairs(left, right, likeness);
    if (round.length === 0) break;
    const used = new Set<Side>(round.flat());
    left = left.filter((side) => !used.has(side));
    right = right.filter((side) => !used.has(side));
    for (const pair of round) pairs.push(pair);
  }
  return pairs;
}

// Where the same surroundings stand over and over, each is compared with this many of the others, around its own place among them.
const WINDOW = 24;

function bestPairs<Left extends Side, Right extends Side>(
  lefts: readonly Left[],
  rights: readonly Right[],
  { keysOf, degree }: Likeness,
): readonly Pair<Left, Right>[] {
  const byKey = listsOf(rights, keysOf);
  const found = [...listsOf(lefts, keysOf)].flatMap(([key, list]) => {
    const others = byKey.get(key) ?? [];
    return list.flatMap((left, at) => {
      const start = Math.max(0, Math.min(at - WINDOW / 2, others.length - WINDOW));
      const near = others.slice(start, start + WINDOW);
      return near.map((right) => ({ left, right, alike: degree(left, right) }));
    });
  });
  const taken = new Set<Side>();
  return found
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike)
    .flatMap(({ left, right }) => {
      if (taken.has(left) || taken.has(right)) return [];
      taken.add(left).add(right);
      return [[left, right] as const];
    });
}

function listsOf<One extends Side>(
  all: readonly One[],
  keysOf: (one: One) => readonly string[],
): ReadonlyMap<string, One[]> {
  const lists = new Map<string, One[]>();
  for (const one of all)
    for (const key of keysOf(one)) {
      const list = lists.get(key);
      if (list) list.push(one);
      else lists.set(key, [one]);
    }
  return lists;
}

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
