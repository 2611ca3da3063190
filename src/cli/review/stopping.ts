import { setTimeout as later } from 'node:timers/promises';

// Milliseconds. Whoever is to be stopped has been by then.
const SOON = 100;

/** The process group, as `kill` calls it: all of what a shell has started with one line. */
export const ALL_OF_THE_JOB = 0;

/**
 * Stops, as Ctrl-Z does, until somebody lets the process go on. Where nobody could, as there is no shell that watches over it, the
 * system does not stop it.
 */
export async function stopped(who: number): Promise<void> {
  const over = new AbortController();
  const goOn = (): void => over.abort();
  process.once('SIGCONT', goOn);
  try {
    process.kill(who, 'SIGTSTP');
    await later(SOON, undefined, { signal: over.signal });
  } catch {
    // It went on, or this system knows no such thing.
  } finally {
    process.off('SIGCONT', goOn);
  }
}

/**
 * Tells of somebody who asks the process to stop, which it does not do by itself any more, and of its going on after it was
 * stopped unasked. @returns how to be told no more
 */
export function onStops({ asked, wentOn }: Readonly<{ asked: () => void; wentOn: () => void }>): () => void {
  process.on('SIGTSTP', asked);
  process.on('SIGCONT', wentOn);
  return () => {
    process.off('SIGTSTP', asked);
    process.off('SIGCONT', wentOn);
  };
}
