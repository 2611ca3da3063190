import type { FileResult } from '../engine/result.js';
import { WHAT_IS_READ } from '../formats/registry.js';
import { touches } from '../project/changed-lines.js';
import { globIn } from '../project/given-path.js';
import type { Span } from '../text/span.js';
import { narrowed } from './changes.js';
import { type CheckOptions, readsStdin } from './check-options.js';
import { type Decided, decide, dismissedBy, openDeciding } from './decide.js';
import { isWholeProject, lintPaths, lintStdin, pathsIn } from './lint-paths.js';
import type { Project } from './open-project.js';

/**
 * Lints what was given, settles it with the decisions, and keeps what has changed where only that is of interest. `errors` are
 * those of paths and decisions, not of files that were linted. Throws where changes cannot be told.
 */
export async function judged(given: readonly string[], project: Project, options: CheckOptions): Promise<Decided> {
  const { paths, changes, what, notice } = await narrowed(given, options, project.cwd);
  const deciding = await openDeciding(project, options, inSight(paths, project, options));
  const known = { changes, dismissed: dismissedBy(deciding) };
  const linted = readsStdin(given, options)
    ? await lintStdin(project, options, known)
    : await lintPaths(paths, project, options, known);
  const { results, errors, notices, compared } = await decide(linted.results, deciding, options);
  const isIdle = results.length + linted.errors.length === 0;
  const isNew = isIdle && options.shard === undefined && isWholeProject(paths, project);
  const told = (isIdle && what && `nothing to lint: no file here ${what}`) || (isNew ? NOTHING_YET : notice);
  return {
    results: results.map(withinChanges),
    errors: [...linted.errors, ...errors],
    notices: told === undefined ? notices : [...notices, told],
    compared,
  };
}

const NOTHING_YET = `nothing to lint yet: here is no file that mtlint reads (${WHAT_IS_READ}), or all are ignored`;

// Below these every file is looked at: of what has changed, of a share, and of some files of a folder nobody can say so.
function inSight(paths: readonly string[], project: Project, options: CheckOptions): readonly string[] {
  const { changed, staged, diff, shard } = options;
  if (readsStdin(paths, options) || changed !== undefined || staged || diff !== undefined || shard) return [];
  return (paths.length > 0 ? paths : pathsIn(project)).flatMap((path) => {
    const glob = globIn(path);
    if (!glob) return [path];
    return glob.pattern.startsWith('**') ? [glob.folder] : [];
  });
}

// Rules see whole documents, and decisions all flags; what is reported is what stands in changed lines.
function withinChanges(result: FileResult): FileResult {
  const { changed, verdict } = result;
  if (!changed || !verdict) return result;
  const isNew = ({ range }: Readonly<{ range: Span }>): boolean => touches(changed, range);
  const { flags, suppressed, unused } = verdict;
  const kept = { flags: flags.filter(isNew), suppressed: suppressed.filter(isNew), unused: unused.filter(isNew) };
  return { ...result, verdict: { ...verdict, ...kept } };
}
