import { relative, resolve } from 'node:path';
import type { FileError, FileResult } from '../engine/result.js';
import { findFiles } from '../project/find-files.js';
import { type LintFileOptions, lintFile } from '../project/lint-file.js';
import { decode, readSource } from '../project/read-source.js';
import { lintOptionsOf } from '../project/settings-for.js';
import { writeFixed } from '../project/write-fixed.js';
import type { CheckOptions } from './check-options.js';
import type { Project } from './open-project.js';
import { createProgress } from './progress.js';

/** What linting brought: a result for each file, and the places where no file could be found. */
export type Linted = Readonly<{ results: readonly FileResult[]; errors: readonly FileError[] }>;

/** Lints what comes from standard input. Without a name it is plain text. */
export async function lintStdin(project: Project, options: CheckOptions): Promise<Linted> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const { stdinFilename: path = '<stdin>' } = options;
  const format = options.stdinFilename === undefined ? ({ format: 'plain' } as const) : {};
  const source = decode(path, Buffer.concat(chunks));
  const lintOptions = { ...lintOptionsFor(project, options)(path), ...format };
  return { results: [await lintFile(path, source, lintOptions)], errors: [] };
}

/** Lints the files below the paths, and with `--fix` writes them. */
export async function lintPaths(given: readonly string[], project: Project, options: CheckOptions): Promise<Linted> {
  const { cwd } = project;
  const paths = given.length > 0 ? given : pathsIn(project);
  const search = { cwd, ignored: project.ignored, errorOnUnmatched: options.errorOnUnmatchedPattern };
  const { files, errors } = await findFiles(paths, search);
  const optionsFor = lintOptionsFor(project, options);
  const progress = createProgress({ quiet: options.quiet === true });
  const results: FileResult[] = [];
  for (const path of files) {
    progress.tick(results.length, files.length);
    const source = await readSource(path);
    const result = await lintFile(path, source, optionsFor(path));
    const writes = options.fix === true && 'bytes' in source;
    results.push(writes ? await written(result, source.bytes, { cwd, paths }) : result);
  }
  progress.clear();
  return { results, errors };
}

// A rule set is made once for all files that have the same settings.
function lintOptionsFor({ rules, settingsFor }: Project, options: CheckOptions): (path: string) => LintFileOptions {
  const made = new Map<string, LintFileOptions>();
  const fix = options.fix === true || options.fixDryRun === true;
  return (path) => {
    const settings = settingsFor(path);
    const lintOptions = made.get(settings.key) ?? { ...lintOptionsOf(settings, rules), fix };
    made.set(settings.key, lintOptions);
    return lintOptions;
  };
}

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
