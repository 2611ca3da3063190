/** How single things are put together into batches. */
export type Batching<A, R> = Readonly<{
  /** How many batches are worked on at once. */
  lanes: number;
  /** How heavy a thing is: light ones travel together. */
  weigh: (one: A) => number;
  /** Works on a batch; the results are in its order. Must not reject. */
  work: (batch: readonly A[]) => Promise<readonly R[]>;
}>;

// To hand over one thing costs as much as some thousand characters of work, and to hand over more than these saves nothing.
const MOST = 16;
const HEAVIEST = 100_000;

type Waiting<A, R> = Readonly<{ one: A; weight: number; settle: (result: R) => void }>;

/**
 * Work on single things that is done in batches: what waits while all lanes are taken travels together. What comes alone is begun
 * at once, alone.
 */
export function inBatches<A, R>({ lanes, weigh, work }: Batching<A, R>): (one: A) => Promise<R> {
  const waiting: Waiting<A, R>[] = [];
  let taken = 0;
  const proceed = (): void => {
    while (taken < lanes && waiting.length > 0) void run(waiting.splice(0, fitting(waiting, lanes)));
  };
  const run = async (batch: readonly Waiting<A, R>[]): Promise<void> => {
    taken += 1;
    const results = await work(batch.map(({ one }) => one));
    taken -= 1;
    for (const [at, result] of results.entries()) batch[at]?.settle(result);
    proceed();
  };
  return (one) =>
    new Promise((settle) => {
      waiting.push({ one, weight: weigh(one), settle });
      proceed();
    });
}

// How many of what waits make the next batch: a share for each lane, one at least.
function fitting(waiting: readonly Waiting<unknown, never>[], lanes: number): number {
  const most = Math.min(MOST, Math.ceil(waiting.length / lanes));
  let weight = waiting[0]?.weight ?? 0;
  let count = 1;
  for (; count < most; count += 1) {
    weight += waiting[count]?.weight ?? 0;
    if (weight > HEAVIEST) break;
  }
  return count;
}
