import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { FileError } from '../engine/result.js';
import { isPromising } from '../formats/registry.js';
import type { Changes } from '../project/git-changes.js';
import { globIn } from '../project/given-path.js';
import type { LintJob } from '../project/linter.js';
import { decode, readSource, type Source } from '../project/read-source.js';
import type { Project } from './open-project.js';

/** A job for what has changed in a file; none where nothing has. What is staged may not be what is on disk, where a repair would go. */
export function inChanges(job: LintJob, cwd: string, changes: Changes | undefined): readonly LintJob[] {
  if (!changes) return [job];
  const place = realPlace(cwd, job.path);
  const lines = changes.lines.get(place);
  return lines ? [{ ...job, lines, fix: job.fix === true && !changes.staged.has(place) }] : [];
}

/** An error for each file that is staged and was removed from the disk since: it is in the next commit all the same. */
export function lostIn(
  paths: readonly string[],
  { cwd, ignored }: Project,
  changes: Changes | undefined,
): readonly FileError[] {
  const folders = paths.filter((path) => !globIn(path)).map((path) => realPlace(cwd, path) + sep);
  return [...(changes?.staged.keys() ?? [])]
    .filter((place) => folders.some((folder) => place.startsWith(folder)) && !existsSync(place))
    .map((place) => relative(realPlace(cwd, '.'), place))
    .filter((path) => isPromising(path) && !ignored(path))
    .map((path) => ({ path, message: LOST }));
}

const LOST = 'is staged but not on disk, so that it was not linted; restore it, or take it out with git rm --cached';

/** Reads what is staged of a file, where that is not what is on disk; undefined where that is so of none. */
export function stagedReader(
  cwd: string,
  changes: Changes | undefined,
): ((path: string) => Promise<Source>) | undefined {
  if (!changes || changes.staged.size === 0) return undefined;
  return async (path) => {
    const staged = changes.staged.get(realPlace(cwd, path));
    return staged ? decode(path, staged) : readSource(path);
  };
}

function realPlace(cwd: string, path: string): string {
  const place = resolve(cwd, path);
  try {
    return realpathSync(place);
  } catch {
    return place;
  }
}
