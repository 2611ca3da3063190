import type { Surroundings } from './fingerprint.js';
import type { Likeness } from './likeness.js';

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

/** Pairs what is alike, each at most once, the most alike first. */
export function pairAlike<Left extends Side, Right extends Side>(
  lefts: readonly Left[],
  rights: readonly Right[],
  likeness: Likeness,
): readonly Pair<Left, Right>[] {
  const pairs: Pair<Left, Right>[] = [];
  let [left, right] = [lefts, rights];
  for (;;) {
    const round = bestPairs(left, right, likeness);
    if (round.length === 0) return pairs;
    const used = new Set<Side>(round.flat());
    left = left.filter((side) => !used.has(side));
    right = right.filter((side) => !used.has(side));
    for (const pair of round) pairs.push(pair);
  }
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
