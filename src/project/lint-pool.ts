import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { type FileResult, failedResult } from '../engine/result.js';
import { inBatches } from './in-batches.js';
import type { Linter, LintJob } from './linter.js';
import { sizeOf } from './read-source.js';
import { unseal } from './sealed.js';

/** Where a thread finds the rules of a project: the folders of its plugins, and what relative paths in them speak of. */
export type WorkerProject = Readonly<{ plugins: readonly string[]; folder: string; cwd: string }>;

/** How a pool is opened. */
export type PoolOptions = Readonly<{
  /** The module that lints in a thread: its `lint` takes jobs and gives their results, sealed. */
  worker: URL;
  threads: number;
  project: WorkerProject;
  /** Megabytes that the heap of one thread may grow to; absent where only Node's own limit holds. */
  memory?: number;
  /** Milliseconds after which texts of so many characters are given up. */
  patience?: (characters: number) => number;
}>;

// Some hundred times what the slowest text that we know of takes.
const patient = (characters: number): number => 60_000 + Math.ceil(characters / 2);

/**
 * Lints in threads of their own, so that this one stays free. They start with the first job. A thread that dies, hangs or runs out
 * of memory costs the text that it was at an error, and another takes its place.
 */
export function openPool({ worker, threads, project, memory, patience = patient }: PoolOptions): Linter {
  let pool: Piscina<readonly LintJob[], readonly string[]> | undefined;
  let closed = false;
  const open = (): Piscina<readonly LintJob[], readonly string[]> => {
    const opened = new Piscina<readonly LintJob[], readonly string[]>({
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
  // What the thread of a batch was lost over, only its texts one by one can tell.
  const lintAll = async (jobs: readonly LintJob[]): Promise<readonly FileResult[]> => {
    const limit = patience(jobs.reduce((sum, job) => sum + charactersIn(job), 0));
    const signal = AbortSignal.timeout(limit);
    try {
      if (closed) return jobs.map((job) => lost(job, STOPPED));
      pool ??= open();
      return (await pool.run(jobs, { signal })).map(unseal);
    } catch (error) {
      if (closed) return jobs.map((job) => lost(job, STOPPED));
      if (jobs.length > 1) return oneByOne(jobs);
      return jobs.map((job) => lost(job, signal.aborted ? tooSlow(limit) : reasonOf(error)));
    }
  };
  const oneByOne = async (jobs: readonly LintJob[]): Promise<readonly FileResult[]> => {
    const results: FileResult[] = [];
    for (const job of jobs) results.push(...(await lintAll([job])));
    return results;
  };
  const lint = inBatches({ lanes: threads, weigh: charactersIn, work: lintAll });
  const close = async (): Promise<void> => {
    closed = true;
    await pool?.destroy();
  };
  return { lint, close };
}

const charactersIn = ({ text, path }: LintJob): number => text?.length ?? sizeOf(path);

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
