/**
 * A shorter text that still fails: pieces are cut out, large ones first, for as long as `fails` says so. At most `tries` texts are
 * tried, since each may take its time.
 */
export async function shrunk(
  text: string,
  fails: (shorter: string) => Promise<boolean>,
  tries: number,
): Promise<string> {
  let best = text;
  let left = tries;
  for (let size = Math.ceil(text.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && left > 0; ) {
      const shorter = best.slice(0, at) + best.slice(at + size);
      left -= 1;
      if (shorter !== '' && (await fails(shorter))) best = shorter;
      else at += size;
    }
  }
  return best;
}
