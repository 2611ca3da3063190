/** Counts what came of trying one thing over and over. */
export function tally(fault, where) {
  const ends = new Set();
  const tale = { fault, where, tried: 0, lost: [], elsewhere: [], left: [], stays: [], hung: [], again: false };
  const put = (list, report, keys, moment) => {
    for (const key of keys) list(key).push(...report[key].map((name) => `${moment} ${name}`));
  };
  const KEYS = ['lost', 'elsewhere', 'left'];
  return {
    /** One try: how the run ended, what it did to the files, and, where there was one, what is not well after another run. */
    add: ({ end, report, after, moment = '' }) => {
      tale.tried += 1;
      ends.add(end);
      if (/hung|not open/u.test(String(end))) tale.hung.push(`${moment} ${end}`);
      put((key) => tale[key], report, KEYS, moment);
      if (!after) return;
      tale.again = true;
      put(() => tale.stays, after, KEYS, moment);
    },
    row: () => ({ ...tale, ends: [...ends].sort().join(', ') }),
  };
}

/** Does something for each, a few at a time. */
export async function each(all, work, atOnce = 4) {
  const queue = [...all];
  const worker = async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
