import { relative, resolve, sep } from 'node:path';
import { type FileError, type FileResult, failedResult } from '../engine/result.js';
import { findFiles } from '../project/find-files.js';
import type { Changes } from '../project/git-changes.js';
import type { FileNews } from '../project/lint-file.js';
import { lintFiles } from '../project/lint-files.js';
import { createLinter, type LintJob } from '../project/linter.js';
import { decode } from '../project/read-source.js';
import { fallsTo } from '../project/shard.js';
import { inChanges, lostIn, stagedReader } from './changed-files.js';
import type { CheckOptions } from './check-options.js';
import { hire } from './hire.js';
import { cacheFor, complainOfCache } from './open-cache.js';
import type { Project } from './open-project.js';
import { createProgress } from './progress.js';
import { repairsBelow } from './repairs.js';
import { standardInput } from './standard-input.js';

/** What linting brought: a result for each file, and the places where no file could be found. */
export type Linted = Readonly<{ results: readonly FileResult[]; errors: readonly FileError[] }>;

/** What is known before linting: of which files and lines there is news, and what in a file was dismissed. */
export type Known = Readonly<{ changes?: Changes | undefined; dismissed: (path: string) => FileNews['dismissed'] }>;

/** Lints what comes from standard input. Without a name it is plain text. */
export async function lintStdin(project: Project, options: CheckOptions, known: Known): Promise<Linted> {
  const chunks: Buffer[] = [];
  for await (const chunk of standardInput()) chunks.push(chunk);
  const { stdinFilename: path = '<stdin>' } = options;
  const source = decode(path, Buffer.concat(chunks));
  if ('error' in source) return { results: [failedResult(path, [source.error])], errors: [] };
  const format = options.stdinFilename === undefined ? ({ format: 'plain' } as const) : {};
  const job = { ...sparing(jobFor(path, project, options), known), text: source.text, ...format };
  return { results: [await createLinter(project.rules).lint(job)], errors: [] };
}

/** Lints the files below the paths, those with changes where only they are of interest, and with `--fix` writes them. */
export async function lintPaths(
  given: readonly string[],
  project: Project,
  options: CheckOptions,
  known: Known,
): Promise<Linted> {
  const { cwd } = project;
  const paths = given.length > 0 ? given : pathsIn(project);
  const search = {
    cwd,
    ignored: project.ignored,
    errorOnUnmatched: options.errorOnUnmatchedPattern && !isWholeProject(given, project),
    forceExclude: options.forceExclude === true,
  };
  const { files, errors } = await findFiles(paths, search);
  const { shard } = options;
  const shared = shard ? files.filter((path) => fallsTo(shard, slashed(relative(cwd, path)))) : files;
  const jobs = shared
    .flatMap((path) => inChanges(jobFor(path, project, options), cwd, known.changes))
    .map((job) => sparing(job, known));
  const progress = createProgress({ quiet: options.quiet === true });
  const cache = await cacheFor(project, options);
  const repairs = options.fix ? repairsBelow(paths, cwd) : undefined;
  const results = await lintFiles(jobs, {
    cache,
    hire: (load) => hire(project, options.concurrency, load),
    read: stagedReader(cwd, known.changes),
    write: repairs?.write,
    onDone: (done) => progress.tick(done, jobs.length),
  });
  repairs?.tidy();
  progress.clear();
  complainOfCache(cache);
  return { results, errors: [...errors, ...lostIn(paths, project, known.changes)] };
}

const jobFor = (path: string, { settingsFor }: Project, { fix, fixDryRun }: CheckOptions): LintJob => ({
  path,
  settings: settingsFor(path),
  fix: fix === true || fixDryRun === true,
});

// What was dismissed is of interest to repairs only.
function sparing(job: LintJob, { dismissed }: Known): LintJob {
  const spared = job.fix ? dismissed(job.path) : undefined;
  return spared ? { ...job, dismissed: spared } : job;
}

const slashed = (path: string): string => path.replaceAll(sep, '/');

/** True where nobody named a path, and the config names its own folder: a project may have no texts as yet, which is no mistake. */
export const isWholeProject = (given: readonly string[], { config: { files = [], folder } }: Project): boolean =>
  given.length === 0 && files.length > 0 && files.every((path) => resolve(folder, path) === folder);

/** What the config names, seen from the working directory; without a config, the working directory. */
export function pathsIn({ cwd, config }: Project): readonly string[] {
  return (config.files ?? [cwd]).map((path) => relative(cwd, resolve(config.folder, path)) || '.');
}
