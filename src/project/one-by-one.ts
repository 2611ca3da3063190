/** Work that is done for one after the other, whoever asks, in the order in which they ask. What fails for one goes on for the next. */
export function oneByOne<Input, Output>(work: (input: Input) => Promise<Output>): (input: Input) => Promise<Output> {
  let last: Promise<unknown> = Promise.resolve();
  return (input) => {
    const next = last.then(() => work(input));
    last = next.catch(() => {});
    return next;
  };
}
