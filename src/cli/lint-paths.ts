import { relative, resolve, sep } from 'node:path';
import { type FileError, type FileResult, failedResult } from '../engine/result.js';
import { findFiles } from '../project/find-files.js';
import { lintFiles } from '../project/lint-files.js';
import { createLinter, type LintJob } from '../project/linter.js';
import { decode } from '../project/read-source.js';
import { fallsTo } from '../project/shard.js';
import { writeFixed } from '../project/write-fixed.js';
import type { CheckOptions } from './check-options.js';
import { hire } from './hire.js';
import { cacheFor, complainOfCache } from './open-cache.js';
import type { Project } from './open-project.js';
import { createProgress } from './progress.js';

/** What linting brought: a result for each file, and the places where no file could be found. */
export type Linted = Readonly<{ results: readonly FileResult[]; errors: readonly FileError[] }>;

/** Lints what comes from standard input. Without a name it is plain text. */
export async function lintStdin(project: Project, options: CheckOptions): Promise<Linted> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const { stdinFilename: path = '<stdin>' } = options;
  const source = decode(path, Buffer.concat(chunks));
  if ('error' in source) return { results: [failedResult(path, [source.error])], errors: [] };
  const format = options.stdinFilename === undefined ? ({ format: 'plain' } as const) : {};
  const job = { ...jobFor(path, project, options), text: source.text, ...format };
  return { results: [await createLinter(project.rules).lint(job)], errors: [] };
}

/** Lints the files below the paths, and with `--fix` writes them. */
export async function lintPaths(given: readonly string[], project: Project, options: CheckOptions): Promise<Linted> {
  const { cwd } = project;
  const paths = given.length > 0 ? given : pathsIn(project);
  const search = { cwd, ignored: project.ignored, errorOnUnmatched: options.errorOnUnmatchedPattern };
  const { files, errors } = await findFiles(paths, search);
  const { shard } = options;
  const ours = shard ? files.filter((path) => fallsTo(shard, slashed(relative(cwd, path)))) : files;
  const progress = createProgress({ quiet: options.quiet === true });
  const cache = await cacheFor(project, options);
  const results = await lintFiles(
    ours.map((path) => jobFor(path, project, options)),
    {
      cache,
      hire: (load) => hire(project, options.concurrency, load),
      write: options.fix ? (result, bytes) => written(result, bytes, { cwd, paths }) : undefined,
      onDone: (done) => progress.tick(done, ours.length),
    },
  );
  progress.clear();
  complainOfCache(cache);
  return { results, errors };
}

const jobFor = (path: string, { settingsFor }: Project, { fix, fixDryRun }: CheckOptions): LintJob => ({
  path,
  settings: settingsFor(path),
  fix: fix === true || fixDryRun === true,
});

const slashed = (path: string): string => path.replaceAll(sep, '/');

// What the config names, seen from the working directory; without a config, the working directory.
function pathsIn({ cwd, config }: Project): readonly string[] {
  return (config.files ?? [cwd]).map((path) => relative(cwd, resolve(config.folder, path)) || '.');
}

async function written(
  result: FileResult,
  bytes: Uint8Array,
  given: Readonly<{ cwd: string; paths: readonly string[] }>,
): Promise<FileResult> {
  const { path, errors, fixes } = result;
  if (!fixes) return result;
  const error = await writeFixed({ path, bytes, text: fixes.output }, given);
  return error ? { ...result, errors: [...errors, error] } : { ...result, fixes: { ...fixes, written: true } };
}
