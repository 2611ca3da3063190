import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inTurn } from '../../src/project/in-turn.js';

async function* counting(to: number, onAsk: (at: number) => void = () => {}): AsyncGenerator<number> {
  for (let at = 1; at <= to; at += 1) {
    onAsk(at);
    yield at;
  }
}

describe('inTurn', () => {
  it('hands results on in the order of what came, with no more under way than it may', async () => {
    const handed: number[] = [];
    let underWay = 0;
    let most = 0;
    await inTurn(counting(50), 4, {
      work: async (one) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await later((one * 7) % 5);
        underWay -= 1;
        return one;
      },
      hand: async (result) => {
        handed.push(result);
        return true;
      },
    });
    expect(handed).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    expect(most).toBe(4);
  });

  it('asks for no more than what it may hold while nobody takes the results', async () => {
    const asked: number[] = [];
    let take = () => {};
    const done = inTurn(
      counting(10, (at) => asked.push(at)),
      3,
      {
        work: async (one) => one,
        hand: () =>
          new Promise<boolean>((resolve) => {
            take = () => resolve(true);
          }),
      },
    );
    await later(5);
    expect(asked).toEqual([1, 2, 3]);
    take();
    await later(5);
    expect(asked).toEqual([1, 2, 3, 4]);
    for (let at = 0; at < 9; at += 1) {
      take();
      await later(1);
    }
    await done;
    expect(asked).toHaveLength(10);
  });

  it('hands on what is there though nothing more comes, and ends when nobody wants more', async () => {
    const handed: number[] = [];
    let send = (_one: number) => {};
    async function* waiting(): AsyncGenerator<number> {
      for (;;)
        yield await new Promise<number>((resolve) => {
          send = resolve;
        });
    }
    const done = inTurn(waiting(), 8, {
      work: async (one) => one,
      hand: async (result) => {
        handed.push(result);
        return result < 3;
      },
    });
    for (const [at, seen] of [
      [1, [1]],
      [2, [1, 2]],
      [3, [1, 2, 3]],
      [4, [1, 2, 3]],
    ] as const) {
      await later(1);
      send(at);
      await later(1);
      expect(handed).toEqual(seen);
    }
    await done;
  });
});
