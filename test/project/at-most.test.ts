import { expect, it } from 'vitest';
import { atMost } from '../../src/project/at-most.js';

it('has at most so many calls under way, the first first, and goes on after one that failed', async () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = atMost(2, async (given: number) => {
    begun.push(given);
    await new Promise<void>((resolve) => ends.push(resolve));
    if (given === 1) throw new Error('one');
    return -given;
  });
  const calls = [1, 2, 3, 4].map((given) => work(given).catch((error: Error) => error.message));
  const settled = async (at: number) => {
    ends[at]?.();
    await calls[at];
    return begun.length;
  };
  expect(begun).toEqual([1, 2]);
  expect([await settled(0), await settled(1), await settled(2), await settled(3)]).toEqual([3, 4, 4, 4]);
  expect(await Promise.all(calls)).toEqual(['one', -2, -3, -4]);
  expect(begun).toEqual([1, 2, 3, 4]);
});
