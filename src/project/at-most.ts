type Waiting = Readonly<{ weight: number; begin: () => void }>;

/**
 * The same work, of which calls of no more than `most` weight (whole numbers) are under way at any time, or one that is heavier alone. The others
 * wait their turn, the first first.
 */
export function atMost<A, R>(
  most: number,
  work: (given: A) => Promise<R>,
  weigh: (given: A) => number = () => 1,
): (given: A) => Promise<R> {
  const waiting: Waiting[] = [];
  let running = 0;
  const proceed = (): void => {
    for (let next = waiting[0]; next && (running === 0 || running + next.weight <= most); next = waiting[0]) {
      waiting.shift();
      running += next.weight;
      next.begin();
    }
  };
  return async (given) => {
    const weight = weigh(given);
    await new Promise<void>((begin) => {
      waiting.push({ weight, begin });
      proceed();
    });
    try {
      return await work(given);
    } finally {
      running -= weight;
      proceed();
    }
  };
}
