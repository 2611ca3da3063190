import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileError, FileResult } from '../engine/result.js';
import type { FailLevel } from '../project/config.js';
import { didYouMean } from '../project/nearest.js';
import { ioMessage } from '../project/read-source.js';
import { countsOf } from '../report/entries.js';
import type { Reporter } from '../report/reporter.js';
import { type CheckOptions, type FORMATS, readsStdin, refuseContradictions } from './check-options.js';
import { exitCodeOf } from './exit-code.js';
import { lintPaths, lintStdin } from './lint-paths.js';
import { openProject, type Project } from './open-project.js';
import { complain, complainOf, contextFor, print } from './terminal.js';

// Loaded when asked for: the one for people measures the width of letters, which takes a while to load.
const REPORTERS: Readonly<Record<(typeof FORMATS)[number], () => Promise<Reporter>>> = {
  stylish: async () => (await import('../report/stylish.js')).stylish,
  json: async () => (await import('../report/json.js')).json,
};

/** Lints files, prints what was found and returns the exit code. `commands` are for who meant one and misspelt it. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  commands: readonly string[],
): Promise<number> {
  refuseContradictions(paths, options);
  const project = await openProject(options);
  const stdin = readsStdin(paths, options);
  const { results, errors } = stdin ? await lintStdin(project, options) : await lintPaths(paths, project, options);
  const kept = options.reportUnusedDirectives ? results : results.map(withoutUnused);
  const unwritten = await report(options.quiet ? kept.map(withoutWarnings) : kept, options);
  const all = [
    ...project.errors,
    ...errors.map((error) => orCommand(error, commands)),
    ...results.flatMap((result) => result.errors),
    ...unwritten,
  ];
  complainOf(all);
  complainOfWarnings(kept, options);
  return exitCodeOf({
    results: kept,
    failed: all.length > 0,
    failOn: levelOf(options, project),
    maxWarnings: options.maxWarnings,
  });
}

async function report(results: readonly FileResult[], options: CheckOptions): Promise<readonly FileError[]> {
  const { color, outputFile } = options;
  const context = contextFor({ toFile: outputFile !== undefined, ...(color !== undefined && { color }) });
  const reporter = await REPORTERS[options.format]();
  const text = reporter(results, context);
  if (outputFile === undefined) {
    print(text);
    return [];
  }
  try {
    await mkdir(dirname(outputFile), { recursive: true });
    await writeFile(outputFile, text);
    return [];
  } catch (error) {
    return [{ path: outputFile, message: `the report could not be written: ${ioMessage(error)}` }];
  }
}

function levelOf({ failOn }: CheckOptions, { config }: Project): FailLevel {
  if (failOn === undefined) return config.failOn ?? 'error';
  return failOn === 'warn' ? 'warning' : failOn;
}

function complainOfWarnings(results: readonly FileResult[], { maxWarnings }: CheckOptions): void {
  const { warning } = countsOf(results);
  if (maxWarnings === undefined || warning <= maxWarnings) return;
  complain(`too many warnings: ${warning}, where --max-warnings allows ${maxWarnings}`);
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
