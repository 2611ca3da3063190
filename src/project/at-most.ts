/** The same work, of which no more than `most` calls are under way at any time; the others wait their turn, the first first. */
export function atMost<A, R>(most: number, work: (given: A) => Promise<R>): (given: A) => Promise<R> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (given) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work(given);
    } finally {
      // Whoever waits takes over the place, so that nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
