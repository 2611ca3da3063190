import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Likeness } from '../../src/engine/likeness.js';
import { pairAlike, pairEqual, type Side } from '../../src/engine/pair-decisions.js';

const side = (before: string, path = ''): Side => ({ path, before, after: '' });

const told = (pairs: readonly (readonly [Side, Side])[]) =>
  pairs.map(([{ before, path }, other]) => [before + path, other.before + other.path]);

it('pairs equals in the order given, each once', () => {
  const lefts = [side('a', '1'), side('b', '2'), side('a', '3'), side('a', '4')];
  const rights = [side('c', '5'), side('a', '6'), side('a', '7'), side('b', '8')];
  expect(told(pairEqual(lefts, rights, ({ before }) => before))).toEqual([
    ['a1', 'a6'],
    ['b2', 'b8'],
    ['a3', 'a7'],
  ]);
});

// Numbers are the more alike the nearer they are; those that are further than three from each other are not.
const NEAR: Likeness = {
  keysOf: () => ['one'],
  degree: (a, b) => Math.max(0, 4 - Math.abs(Number(a.before) - Number(b.before))),
};

const numbers = (...some: readonly number[]): Side[] => some.map((one) => side(String(one)));

it('pairs the most alike first, and the rest among themselves', () => {
  expect(told(pairAlike(numbers(1, 5, 20), numbers(6, 3, 30), NEAR))).toEqual([
    ['5', '6'],
    ['1', '3'],
  ]);
});

it('compares only what has a key in common', () => {
  const apart: Likeness = { keysOf: ({ before }) => [Number(before) % 2 ? 'odd' : 'even'], degree: NEAR.degree };
  expect(told(pairAlike(numbers(1), numbers(2, 3), apart))).toEqual([['1', '3']]);
  expect(told(pairAlike(numbers(1), numbers(2), apart))).toEqual([]);
});

it('leaves none of two that are alike, each is paired once, and the surest pair is among them', () => {
  const some = fc.array(fc.nat({ max: 60 }), { maxLength: 60 });
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [lefts, rights] = [numbers(...one), numbers(...other)];
      const pairs = pairAlike(lefts, rights, NEAR);
      const used = new Set(pairs.flat());
      expect(used.size).toBe(2 * pairs.length);
      const degrees = (left: readonly Side[], right: readonly Side[]) =>
        left.flatMap((a) => right.map((b) => NEAR.degree(a, b)));
      const isFree = (given: Side) => !used.has(given);
      expect(degrees(lefts.filter(isFree), rights.filter(isFree)).filter((degree) => degree > 0)).toEqual([]);
      const best = Math.max(0, ...degrees(lefts, rights));
      expect(Math.max(0, ...pairs.map(([a, b]) => NEAR.degree(a, b)))).toBe(best);
    }),
  );
});

it('looks on among the rest for what stood too far from its own place', () => {
  const many = Array.from({ length: 30 }, (_, at) => 10 * at);
  const [lefts, rights] = [numbers(...many, 1000), numbers(1000, ...many)];
  expect(told(pairAlike(lefts, rights, NEAR))).toEqual([...many, 1000].map((one) => [String(one), String(one)]));
});

it('compares the last of many with the few that there are', () => {
  expect(told(pairAlike(numbers(...Array.from({ length: 50 }, (_, at) => 10 * at)), numbers(490), NEAR))).toEqual([
    ['490', '490'],
  ]);
});

it('pairs what stands over and over, however much of it there is, each with the one at its own place', () => {
  const same = (count: number) => Array.from({ length: count }, (_, at) => side('0', `:${at}`));
  const pairs = told(pairAlike(same(100), same(100), NEAR));
  expect(pairs).toEqual(Array.from({ length: 100 }, (_, at) => [`0:${at}`, `0:${at}`]));
  expect(told(pairAlike(same(40), same(90), NEAR))).toHaveLength(40);
});
