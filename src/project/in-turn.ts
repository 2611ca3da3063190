/**
 * Works on what comes, on at most `most` things at once, and hands the results on in the order of what came: each as soon as
 * those before it are handed on, though nothing more should come. Ends early once `hand` says false. Neither may reject.
 */
export async function inTurn<A, R>(
  given: AsyncIterable<A>,
  most: number,
  { work, hand }: Readonly<{ work: (one: A) => Promise<R>; hand: (result: R) => Promise<boolean> }>,
): Promise<void> {
  let wanted = true;
  let underWay = 0;
  let proceed = () => {};
  let last = Promise.resolve();
  for await (const one of given) {
    const result = work(one);
    underWay += 1;
    last = last.then(async () => {
      if (wanted) wanted = await hand(await result);
      underWay -= 1;
      proceed();
    });
    while (wanted && underWay >= most)
      await new Promise<void>((resolve) => {
        proceed = resolve;
      });
    if (!wanted) break;
  }
  await last;
}
