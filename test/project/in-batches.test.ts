import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inBatches } from '../../src/project/in-batches.js';

function held(lanes: number, weigh: (one: number) => number = () => 1) {
  const batches: (readonly number[])[] = [];
  const ends: (() => void)[] = [];
  const lint = inBatches({
    lanes,
    weigh,
    work: async (batch: readonly number[]) => {
      batches.push(batch);
      await new Promise<void>((resolve) => ends.push(resolve));
      return batch.map((one) => -one);
    },
  });
  const end = async (at: number) => {
    ends[at]?.();
    await turn();
    return batches;
  };
  return { lint, batches, end };
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('inBatches', () => {
  it('begins at once what comes alone, and puts together what waits, a share for each lane', async () => {
    const { lint, batches, end } = held(2);
    const results = upTo(9).map(lint);
    expect(batches).toEqual([[1], [2]]);
    expect(await end(0)).toEqual([[1], [2], [3, 4, 5, 6]]);
    expect(await end(1)).toEqual([[1], [2], [3, 4, 5, 6], [7, 8]]);
    await end(3);
    await end(2);
    await end(4);
    expect(await Promise.all(results)).toEqual(upTo(9).map((one) => -one));
  });

  it('puts no more together than can be lost at once, of heavy things fewer', async () => {
    const { lint, end } = held(1, (one) => (one > 30 ? 60_000 : 1));
    for (const one of upTo(33)) void lint(one);
    await end(0);
    await end(1);
    expect(await end(2)).toEqual([[1], upTo(17).slice(1), upTo(31).slice(17), [32]]);
  });
});
