import type { RuleId } from './flag.js';
import type { Verdict } from './lint.js';

/** Why a file, or part of it, could not be linted: what is wrong and what to do. Lines and columns count from 1. */
export type FileError = Readonly<{
  path: string;
  line?: number;
  column?: number;
  message: string;
  /** The rule at fault, where it is one: whoever prints errors then says it once, and not for every file. */
  ruleId?: RuleId;
}>;

/** One file after linting. `source` is the text that the verdict speaks of; without a verdict the file could not be read. */
export type FileResult = Readonly<{
  /** As the user gave it: relative stays relative. */
  path: string;
  source: string;
  verdict: Verdict | undefined;
  errors: readonly FileError[];
  /** Repairs that `--fix` made in `source`, and whether they are on disk. */
  fixes?: Readonly<{ count: number; written: boolean }>;
}>;
