import { expect, it } from 'vitest';
import { allot } from '../../../src/review/view/allot.js';

const WISHES = [
  ['a', 1],
  ['b', 1],
  ['a', 2],
  ['c', 2],
  ['b', 9],
] as const;

it('grants wishes in their order, as far as rows are needed and left', () => {
  const needs = { a: 3, b: 4, c: 1 };
  expect([0, 1, 2, 3, 4, 6, 9].map((room) => allot(room, needs, WISHES))).toEqual([
    { a: 0, b: 0, c: 0 },
    { a: 1, b: 0, c: 0 },
    { a: 1, b: 1, c: 0 },
    { a: 2, b: 1, c: 0 },
    { a: 2, b: 1, c: 1 },
    { a: 2, b: 3, c: 1 },
    { a: 2, b: 4, c: 1 },
  ]);
  expect(allot(-1, needs, WISHES)).toEqual({ a: 0, b: 0, c: 0 });
});
