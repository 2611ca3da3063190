/** How many threads a user wants to lint in; `off` is the one that the program runs in. */
export type Concurrency = number | 'auto' | 'off';

/** What there is to lint, and on what. `memory` is what may still be taken, in bytes. */
export type Load = Readonly<{ files: number; bytes: number; cores: number; memory: number }>;

/** Below so many bytes of text for each, threads cost more time to start than they save (`npm run bench:tree` measures it). */
export const BYTES_PER_THREAD = 1_000_000;

/** What a thread takes with the language model and the rules, a large file not yet counted. */
const MEMORY_PER_THREAD = 100_000_000;

/** How many threads to lint in beside this one; 0 where it is to do the work itself, since one thread more saves no time. */
export function threadsFor(wanted: Concurrency, { files, bytes, cores, memory }: Load): number {
  if (wanted === 'off') return 0;
  const most = Math.min(files, Math.floor(memory / MEMORY_PER_THREAD));
  const threads =
    wanted === 'auto' ? Math.min(most, cores, Math.floor(bytes / BYTES_PER_THREAD)) : Math.min(most, wanted);
  return threads < 2 ? 0 : threads;
}

/** Megabytes that the heap of each thread may grow to, so that together they leave the machine its memory. */
export function heapFor(threads: number, memory: number): number {
  return Math.max(MEMORY_PER_THREAD, Math.floor((memory * 0.8) / threads)) / 1_000_000;
}
