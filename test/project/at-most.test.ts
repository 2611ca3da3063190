import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { atMost } from '../../src/project/at-most.js';

// Work whose calls end when they are told to.
function held(most: number, weigh?: (given: number) => number) {
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  const work = async (given: number): Promise<number> => {
    begun.push(given);
    await new Promise<void>((resolve) => ends.set(given, resolve));
    if (given === 1) throw new Error('one');
    return -given;
  };
  const end = async (given: number) => {
    ends.get(given)?.();
    await turn();
    return [...begun];
  };
  return { begun, end, call: weigh ? atMost(most, work, weigh) : atMost(most, work) };
}

describe('atMost', () => {
  it('has at most so many calls under way, the first first, and goes on after one that failed', async () => {
    const { begun, end, call } = held(2);
    const calls = [1, 2, 3, 4].map((given) => call(given).catch((error: Error) => error.message));
    await turn();
    expect(begun).toEqual([1, 2]);
    expect(await end(1)).toEqual([1, 2, 3]);
    expect(await end(3)).toEqual([1, 2, 3, 4]);
    await end(2);
    await end(4);
    expect(await Promise.all(calls)).toEqual(['one', -2, -3, -4]);
  });

  it('counts a heavy call as many, lets none pass another, and has one that is too heavy go alone', async () => {
    const { begun, end, call } = held(10, (given) => given);
    for (const given of [4, 5, 3, 12, 2]) void call(given);
    await turn();
    expect(begun).toEqual([4, 5]);
    expect(await end(4)).toEqual([4, 5, 3]);
    expect(await end(5)).toEqual([4, 5, 3]);
    expect(await end(3)).toEqual([4, 5, 3, 12]);
    expect(await end(12)).toEqual([4, 5, 3, 12, 2]);
  });
});
