import { type FileResult, failedResult } from '../engine/result.js';
import { atMost } from './at-most.js';
import type { LintCache } from './lint-cache.js';
import type { Linter, LintJob } from './linter.js';
import { readSourceNow, type Source, sizeOf } from './read-source.js';

/** With what files are linted. */
export type FileRun = Readonly<{
  /** Finds who lints so many files of so many bytes: those that the cache does not know. */
  hire: (load: Readonly<{ files: number; bytes: number }>) => Promise<Linter>;
  cache?: LintCache | undefined;
  /** Gives what counts as the text of a file, where that is not always what is on disk. */
  read?: ((path: string) => Promise<Source>) | undefined;
  /** Writes what was repaired in the file that held these bytes; absent where nothing is to be written. */
  write?: ((result: FileResult, bytes: Uint8Array) => Promise<FileResult>) | undefined;
  onDone: (done: number) => void;
}>;

// How many files are under way at once, so that no thread waits for one, where a large one counts as many: what is in memory is no
// more than these, or one that is larger than all of them.
const UNDER_WAY = 64;
const LARGE = 64_000;

/** Lints files. The results come in the order of the jobs, whatever is done first. */
export async function lintFiles(jobs: readonly LintJob[], run: FileRun): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  let done = 0;
  const settle = (at: number, result: FileResult) => {
    results[at] = result;
    done += 1;
    run.onDone(done);
  };
  const left = await lookUp(jobs, run, settle);
  if (left.length === 0) return results;
  const linter = await run.hire({ files: left.length, bytes: left.reduce((sum, { bytes }) => sum + bytes, 0) });
  const lint = atMost(
    UNDER_WAY,
    async ({ at, job }: Left) => settle(at, await lintOne(job, linter, run)),
    ({ bytes }) => 1 + Math.floor(bytes / LARGE),
  );
  try {
    await Promise.all(left.map(lint));
  } finally {
    await linter.close();
  }
  return results;
}

const readNow = async (path: string): Promise<Source> => readSourceNow(path);

type Left = Readonly<{ at: number; job: LintJob; bytes: number }>;

// What the cache knows is settled at once; of the rest only the size is kept.
async function lookUp(
  jobs: readonly LintJob[],
  { cache, read = readNow }: FileRun,
  settle: (at: number, result: FileResult) => void,
): Promise<readonly Left[]> {
  if (!cache) return jobs.map((job, at) => ({ at, job, bytes: sizeOf(job.path) }));
  const left: Left[] = [];
  for (const [at, job] of jobs.entries()) {
    const source = await read(job.path);
    const known = 'error' in source ? failedResult(job.path, [source.error]) : cache.find(job, source.bytes);
    if (known) settle(at, known);
    else left.push({ at, job, bytes: sizeOf(job.path) });
  }
  return left;
}

// The very bytes that were linted are what the result is kept under, and what a repair may replace.
async function lintOne(job: LintJob, linter: Linter, { cache, read, write }: FileRun): Promise<FileResult> {
  if (!cache && !read && !write) return linter.lint(job);
  const source = await (read ?? readNow)(job.path);
  if ('error' in source) return failedResult(job.path, [source.error]);
  const result = await linter.lint({ ...job, text: source.text });
  cache?.keep(job, source.bytes, result);
  return write ? write(result, source.bytes) : result;
}
