/**
 * Halves its way to the index of the first of the things that `holds`; their number where none does. Of those behind the first,
 * all must hold.
 */
export function firstThat<One>(ordered: readonly One[], holds: (one: One) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(ordered[middle] as One)) high = middle;
    else low = middle + 1;
  }
  return low;
}
