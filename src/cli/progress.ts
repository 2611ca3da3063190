const PATIENCE = 1000;
const PAUSE = 100;

/** A line that says how far the work is, and that leaves no trace. */
export type Progress = Readonly<{ tick: (done: number, total: number) => void; clear: () => void }>;

/** Shows progress on a terminal once the work takes longer than a second; never in CI or into a file. */
export function createProgress({ quiet }: Readonly<{ quiet: boolean }>): Progress {
  const { stderr, env } = process;
  if (quiet || !stderr.isTTY || env['CI']) return { tick: () => {}, clear: () => {} };
  const began = Date.now();
  let last = 0;
  return {
    tick: (done, total) => {
      const now = Date.now();
      if (now - began < PATIENCE || now - last < PAUSE) return;
      last = now;
      stderr.write(`\r\u001b[Klinting ${done}/${total} …`);
    },
    clear: () => {
      if (last > 0) stderr.write('\r\u001b[K');
    },
  };
}
