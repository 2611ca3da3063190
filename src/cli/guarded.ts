import { complain } from './terminal.js';

const WRONG = 2;

/**
 * Does work in which code of the user runs. Should that end the process as if all were well, which any code can, the exit code is
 * 2 all the same.
 */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  const fail = (code: number): void => {
    if (code >= WRONG) return;
    complain('mtlint: it was ended before it was done, by a plugin perhaps; see which with --no-config');
    process.exitCode = WRONG;
  };
  process.once('exit', fail);
  try {
    return await work();
  } finally {
    process.removeListener('exit', fail);
  }
}
