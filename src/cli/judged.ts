import type { FileResult } from '../engine/result.js';
import { touches } from '../project/changed-lines.js';
import type { Span } from '../text/span.js';
import { narrowed } from './changes.js';
import { type CheckOptions, readsStdin } from './check-options.js';
import { type Decided, decide, dismissedBy, openDeciding } from './decide.js';
import { lintPaths, lintStdin } from './lint-paths.js';
import type { Project } from './open-project.js';

/**
 * Lints what was given, settles it with the decisions, and keeps what has changed where only that is of interest. `errors` are
 * those of paths and decisions, not of files that were linted. Throws where changes cannot be told.
 */
export async function judged(given: readonly string[], project: Project, options: CheckOptions): Promise<Decided> {
  const { paths, changes, what } = await narrowed(given, options, project.cwd);
  const deciding = await openDeciding(project, options);
  const known = { changes, dismissed: dismissedBy(deciding) };
  const linted = readsStdin(given, options)
    ? await lintStdin(project, options, known)
    : await lintPaths(paths, project, options, known);
  const { results, errors, notices, compared } = await decide(linted.results, deciding, options);
  const isIdle = what !== undefined && results.length === 0;
  return {
    results: results.map(withinChanges),
    errors: [...linted.errors, ...errors],
    notices: isIdle ? [...notices, `nothing to lint: no file here ${what}`] : notices,
    compared,
  };
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
