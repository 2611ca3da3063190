import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { type FileResult, failedResult } from '../engine/result.js';
import { atMost } from './at-most.js';
import type { Linter, LintJob } from './linter.js';
import { sizeOf } from './read-source.js';
import { unseal } from './sealed.js';

/** Where a thread finds the rules of a project: the folders of its plugins, and what relative paths in them speak of. */
export type WorkerProject = Readonly<{ plugins: readonly string[]; folder: string; cwd: string }>;

/** How a pool is opened. */
export type PoolOptions = Readonly<{
  /** The module that lints in a thread: its `lint` takes a job and gives the sealed result. */
  worker: URL;
  threads: number;
  project: WorkerProject;
  /** Megabytes that the heap of one thread may grow to; absent where only Node's own limit holds. */
  memory?: number;
  /** Milliseconds after which a text of so many characters is given up. */
  patience?: (characters: number) => number;
}>;

// Some hundred times what the slowest text that we know of takes.
const patient = (characters: number): number => 60_000 + Math.ceil(characters / 2);

/**
 * Lints in threads of their own, so that this one stays free. They start with the first job. A thread that dies, hangs or runs out
 * of memory costs the text that it was at an error, and another takes its place.
 */
export function openPool({ worker, threads, project, memory, patience = patient }: PoolOptions): Linter {
  let pool: Piscina<LintJob, string> | undefined;
  let closed = false;
  const open = (): Piscina<LintJob, string> => {
    const opened = new Piscina<LintJob, string>({
      filename: fileURLToPath(worker),
      name: 'lint',
      minThreads: threads,
      maxThreads: threads,
      workerData: project,
      ...(memory !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memory } }),
    });
    // Of a thread that fails to start; the job that waits for it is given up in time.
    opened.on('error', () => {});
    return opened;
  };
  const lint = async (job: LintJob): Promise<FileResult> => {
    if (closed) return lost(job, STOPPED);
    pool ??= open();
    const limit = patience(job.text?.length ?? sizeOf(job.path));
    const signal = AbortSignal.timeout(limit);
    try {
      return unseal(await pool.run(job, { signal }));
    } catch (error) {
      if (closed) return lost(job, STOPPED);
      return lost(job, signal.aborted ? tooSlow(limit) : reasonOf(error));
    }
  };
  const close = async (): Promise<void> => {
    closed = true;
    await pool?.destroy();
  };
  // No more than there are threads, as the time of a job must not run while it waits.
  return { lint: atMost(threads, lint), close };
}

const lost = ({ path }: LintJob, message: string): FileResult => failedResult(path, [{ path, message }]);

const STOPPED = 'was not linted, as mtlint was stopped; run it again';

function tooSlow(limit: number): string {
  const seconds = (limit / 1000).toLocaleString('en-US', { maximumFractionDigits: 1 });
  return `was given up after ${seconds} seconds; leave it out, and please report it with the file`;
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'takes more memory than there is; split the file';
  return `could not be linted, as the thread that linted it died (${message}); please report it with the file`;
}
