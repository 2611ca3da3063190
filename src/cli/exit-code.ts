import type { Severity } from '../engine/flag.js';
import type { Config, FailLevel } from '../project/config.js';

/** What decides how a run ends: how much was found. `failed` where something could not be read, or was wrong as a file. */
export type Outcome = Readonly<{
  counts: Readonly<Record<Severity, number>>;
  failed: boolean;
  failOn: FailLevel;
  maxWarnings?: number | undefined;
}>;

/** 0 where nothing was found at the failing level, 1 where something was, 2 where the run is not to be trusted. */
export function exitCodeOf(outcome: Outcome): 0 | 1 | 2 {
  if (outcome.failed) return 2;
  const { counts, failOn, maxWarnings = Number.POSITIVE_INFINITY } = outcome;
  const { error, warning } = counts;
  const found = { never: 0, error, warning: error + warning }[failOn];
  return found > 0 || warning > maxWarnings ? 1 : 0;
}

/** What was said of the failing level. */
export type FailOptions = Readonly<{ failOn?: FailLevel | 'warn'; maxWarnings?: number }>;

/** From which severity on a flag fails the run: what the command line says, or else the config. */
export function levelOf({ failOn }: FailOptions, config: Config): FailLevel {
  if (failOn === undefined) return config.failOn ?? 'error';
  return failOn === 'warn' ? 'warning' : failOn;
}

/** Where the warnings are too many, says so in a sentence. */
export function tooMany({ warning }: Outcome['counts'], { maxWarnings }: FailOptions): string | undefined {
  if (maxWarnings === undefined || warning <= maxWarnings) return undefined;
  return `too many warnings: ${warning}, where --max-warnings allows ${maxWarnings}`;
}
