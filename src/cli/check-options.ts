import type { Shard } from '../project/shard.js';
import type { Concurrency } from '../project/threads.js';
import type { ChangeOptions } from './changes.js';
import type { Debug } from './debug.js';
import type { FailOptions } from './exit-code.js';
import type { CacheOptions } from './open-cache.js';
import type { ProjectOptions } from './open-project.js';
import type { ReportOptions } from './plan-reports.js';
import { usageError } from './usage.js';

/** What `mtlint check` was asked for, as Commander hands it over. */
export type CheckOptions = ProjectOptions &
  ReportOptions &
  CacheOptions &
  ChangeOptions &
  FailOptions &
  Readonly<{
    quiet?: boolean;
    fix?: boolean;
    fixDryRun?: boolean;
    stdin?: boolean;
    stdinFilename?: string;
    inlineConfig: boolean;
    reportUnusedDirectives?: boolean;
    /** Another decisions file; false where none counts. */
    baseline?: string | false;
    updateBaseline?: boolean;
    errorOnUnmatchedPattern: boolean;
    concurrency: Concurrency;
    shard?: Shard;
    forceExclude?: boolean;
    color?: boolean;
    debug?: Debug;
    printConfig?: string;
  }>;

/** Throws where options contradict each other. */
export function refuseContradictions(paths: readonly string[], options: CheckOptions): void {
  if (readsStdin(paths, options)) {
    if (paths.some((path) => path !== '-')) throw usageError('give either --stdin or paths');
    if (options.updateBaseline) throw usageError('--update-baseline is for files; leave out --stdin');
    if (options.fix) throw usageError('--fix has no file to write with --stdin; use --fix-dry-run --format json');
  } else if (options.stdinFilename !== undefined) throw usageError('--stdin-filename is of use with --stdin only');
  if (options.shard && options.updateBaseline)
    throw usageError('--update-baseline needs all files at once; run it without --shard');
  refuseNarrowing(paths, options);
  if (options.fix && options.fixDryRun) throw usageError('give either --fix or --fix-dry-run');
  if (options.updateBaseline && options.baseline === false)
    throw usageError('--update-baseline has no decisions to update with --no-baseline');
  const negated = options.ignorePattern?.find((pattern) => pattern.startsWith('!'));
  if (negated !== undefined) throw usageError(`--ignore-pattern cannot take back what is ignored: '${negated}'`);
}

function refuseNarrowing(paths: readonly string[], options: CheckOptions): void {
  const { changed, staged, diff, updateBaseline } = options;
  const narrowing = [
    ...(changed === undefined ? [] : ['--changed']),
    ...(staged ? ['--staged'] : []),
    ...(diff === undefined ? [] : ['--diff']),
  ];
  const [option] = narrowing;
  if (option === undefined) return;
  if (narrowing.length > 1) throw usageError(`give one of ${narrowing.join(' and ')}`);
  if (readsStdin(paths, options)) throw usageError(`${option} is for files; leave out --stdin`);
  if (updateBaseline) throw usageError(`--update-baseline needs whole files; leave out ${option}`);
}

/** True where the text comes from standard input. */
export function readsStdin(paths: readonly string[], { stdin }: CheckOptions): boolean {
  return stdin === true || paths.includes('-');
}
