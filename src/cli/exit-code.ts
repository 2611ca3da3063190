import type { FileResult } from '../engine/result.js';
import type { FailLevel } from '../project/config.js';
import { countsOf } from '../report/entries.js';

/** What decides how a run ends. `failed` where something could not be read, or was wrong as a file. */
export type Outcome = Readonly<{
  results: readonly FileResult[];
  failed: boolean;
  failOn: FailLevel;
  maxWarnings?: number | undefined;
}>;

/** 0 where nothing was found at the failing level, 1 where something was, 2 where the run is not to be trusted. */
export function exitCodeOf(outcome: Outcome): 0 | 1 | 2 {
  if (outcome.failed) return 2;
  const { error, warning } = countsOf(outcome.results);
  const { failOn, maxWarnings = Number.POSITIVE_INFINITY } = outcome;
  const found = { never: 0, error, warning: error + warning }[failOn];
  return found > 0 || warning > maxWarnings ? 1 : 0;
}
