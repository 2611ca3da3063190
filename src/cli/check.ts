import type { FileError, FileResult } from '../engine/result.js';
import { timedRules } from '../engine/timing.js';
import { didYouMean } from '../project/nearest.js';
import { countsOf } from '../report/entries.js';
import { timingTable } from '../report/timing.js';
import { type CheckOptions, refuseContradictions } from './check-options.js';
import { ciService } from './ci.js';
import { exitCodeOf, levelOf, tooMany } from './exit-code.js';
import { guarded } from './guarded.js';
import { judged } from './judged.js';
import { openProject } from './open-project.js';
import { planReports } from './plan-reports.js';
import { complain, complainOf } from './terminal.js';
import { writeReports } from './write-reports.js';

/** Lints files, prints what was found and returns the exit code. `commands` are for who meant one and misspelt it. */
export async function check(
  given: readonly string[],
  options: CheckOptions,
  commands: readonly string[],
): Promise<number> {
  refuseContradictions(given, options);
  const reports = planReports(options, ciService(process.env));
  const opened = await guarded(() => openProject(options));
  if (options.printConfig !== undefined) {
    const { printConfig } = await import('./print-config.js');
    return printConfig(options.printConfig, opened, options);
  }
  // The watches are in this thread, and so is the work, all of it.
  const timed = options.debug === 'timing' ? timedRules(opened.rules, () => performance.now()) : undefined;
  const project = timed ? { ...opened, rules: timed.rules } : opened;
  const work: CheckOptions = timed ? { ...options, concurrency: 'off', cache: false } : options;
  const { results, errors, notices, compared } = await guarded(() => judged(given, project, work));
  const kept = options.reportUnusedDirectives ? results : results.map(withoutUnused);
  const strays = [...project.errors, ...errors.map((error) => orCommand(error, commands))];
  const unwritten = await writeReports(
    { results: options.quiet ? kept.map(withoutWarnings) : kept, errors: strays, project, compared },
    { reports, picked: options.format === undefined, color: options.color, shard: options.shard },
  );
  const all = [...strays, ...results.flatMap((result) => result.errors), ...unwritten];
  complainOf(all);
  if (!options.quiet) for (const notice of notices) complain(notice);
  const counts = countsOf(kept);
  const excess = tooMany(counts, options);
  if (excess !== undefined) complain(excess);
  if (timed) for (const line of timingTable(timed.times(), results)) complain(line);
  return exitCodeOf({
    counts,
    failed: all.length > 0,
    failOn: levelOf(options, project.config),
    maxWarnings: options.maxWarnings,
  });
}

function withoutUnused(result: FileResult): FileResult {
  return result.verdict ? { ...result, verdict: { ...result.verdict, unused: [] } } : result;
}

function withoutWarnings(result: FileResult): FileResult {
  const { verdict } = result;
  if (!verdict) return result;
  return { ...result, verdict: { ...verdict, flags: verdict.flags.filter(({ severity }) => severity === 'error') } };
}

// `mtlint explan` is a path to Commander, as `check` is the default.
function orCommand(error: FileError, commands: readonly string[]): FileError {
  if (commands.includes(error.path))
    return { ...error, message: `${error.message} (a command stands before its options)` };
  const guess = /^[a-z-]+$/u.test(error.path) ? didYouMean(error.path, commands) : '';
  return { ...error, message: error.message + guess.replace('mean', 'mean the command') };
}
