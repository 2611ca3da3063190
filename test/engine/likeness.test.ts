import { describe, expect, it } from 'vitest';
import { ALL_BUT_ONE, HALF_OF_BOTH, type Likeness, SAME_SIDE } from '../../src/engine/likeness.js';

const side = (text: string, path = 'a.md') => {
  const [before = '', after = ''] = text.split('|');
  return { path, before, after };
};

// How alike two are: 0 also where they have no key in common, and so are not compared.
function alike({ keysOf, degree }: Likeness, a: string, b: string, path = 'a.md'): number {
  const [one, other] = [side(a), side(b, path)];
  const keys = new Set(keysOf(one));
  return keysOf(other).some((key) => keys.has(key)) ? degree(one, other) : 0;
}

describe('a whole side in common', () => {
  it.each([
    ['all', 'a b c|d e f', 'a b c|d e f', 6],
    ['what is before', 'a b c|d e f', 'a b c|x e y', 4],
    ['what is behind', 'a b c|d e f', 'x|d e f', 3],
    ['less than a side', 'a b c|d e f', 'a b x|d e x', 0],
    ['the same words on the other side', 'a b|c', 'c|a b', 0],
    ['an empty side, which is none', '|a b', '|b c', 0],
    ['an empty side behind, which is none', 'a b|', 'b c|', 0],
    ['one side where the other is empty', '|a b', '|a b', 2],
    ['words that come twice, once', 'a|b b', 'a|b', 2],
  ])('is told by the words that are shared: %s', (_, a, b, degree) => {
    expect([alike(SAME_SIDE, a, b), alike(SAME_SIDE, b, a)]).toEqual([degree, degree]);
  });

  it('counts in one file only', () => {
    expect(alike(SAME_SIDE, 'a b c|d', 'a b c|d', 'b.md')).toBe(0);
  });
});

describe('half of both sides', () => {
  it.each([
    ['two of three', 'a b c|d e f', 'a b x|d x f', 4],
    ['in another order', 'a b c|d e f', 'c x a|f d x', 4],
    ['one of three on one side', 'a b c|d e f', 'a x y|d e f', 0],
    ['one of three on the other', 'a b c|d e f', 'a b c|x y f', 0],
    ['one of two', 'a b|c d', 'x a|d x', 2],
    ['one of one against one of three', 'a|b', 'a x y|b', 0],
    ['an empty side on both', '|d e', '|d x', 1],
    ['an empty side on one', '|d e', 'a|d e', 0],
  ])('is told by the words that are shared: %s', (_, a, b, degree) => {
    expect([alike(HALF_OF_BOTH, a, b), alike(HALF_OF_BOTH, b, a)]).toEqual([degree, degree]);
  });

  it('counts in one file only', () => {
    expect(alike(HALF_OF_BOTH, 'a b|c d', 'a b|c d', 'b.md')).toBe(0);
  });
});

describe('all but one', () => {
  it.each([
    ['all of four', 'a b|c d', 'a b|c d', 4],
    ['all but one of four', 'a b|c d', 'a b|c x', 3],
    ['all but one of six', 'a b c|d e f', 'a b c|x e f', 5],
    ['all but two of six', 'a b c|d e f', 'a b c|x y f', 0],
    ['all but one, which the other does not have at all', 'a b|c d', 'a b|c', 3],
    ['all of three, which is too few', 'a|b c', 'a|b c', 0],
    ['all but one on each side', 'a b c|d e f', 'x b c|d e x', 0],
    ['four against seven', 'a b|c d', 'a b|c d e f g', 0],
  ])('is told by the words that are shared: %s', (_, a, b, degree) => {
    expect([alike(ALL_BUT_ONE, a, b), alike(ALL_BUT_ONE, b, a)]).toEqual([degree, degree]);
  });

  it('counts in any file', () => {
    expect(alike(ALL_BUT_ONE, 'a b|c d', 'a b|c d', 'b.md')).toBe(4);
  });
});
