import type { LintOptions } from '../engine/lint.js';
import type { FileResult } from '../engine/result.js';
import type { NamedRule } from '../engine/ruleset.js';
import type { FormatName } from '../formats/registry.js';
import { type FileNews, lintFile } from './lint-file.js';
import { readSourceNow } from './read-source.js';
import { seal, unseal } from './sealed.js';
import { type FileSettings, lintOptionsOf } from './settings-for.js';

/** One text to lint, as plain data: a worker can be sent it. */
export type LintJob = FileNews &
  Readonly<{
    path: string;
    /** Absent where the file at `path` is to be read. */
    text?: string;
    /** Absent where the name tells it. */
    format?: FormatName;
    settings: FileSettings;
    /** True where safe repairs are to be made first. */
    fix?: boolean;
  }>;

/** Lints texts, in this thread or in others. */
export type Linter = Readonly<{
  /** Never throws: what goes wrong costs this file an error. Results come in any order. */
  lint: (job: LintJob) => Promise<FileResult>;
  /** Frees what linting holds. Jobs that are still under way fail. */
  close: () => Promise<void>;
}>;

/** Lints in this thread, one text at a time. A rule set is made once for all texts that have the same settings. */
export function createLinter(rules: readonly NamedRule[]): Linter {
  const lint = sealingLinter(rules);
  // Opened again the result shares no string with the text, which is free to go.
  return { lint: async (job) => unseal(await lint(job)), close: async () => {} };
}

/** Lints for another thread, one text after the other, and seals the results, which are in the order of the jobs. */
export function batchLinter(rules: readonly NamedRule[]): (jobs: readonly LintJob[]) => Promise<readonly string[]> {
  const lint = sealingLinter(rules);
  return async (jobs) => {
    const results: string[] = [];
    for (const job of jobs) results.push(await lint(job));
    return results;
  };
}

function sealingLinter(rules: readonly NamedRule[]): (job: LintJob) => Promise<string> {
  const made = new Map<string, LintOptions>();
  const optionsFor = (settings: FileSettings): LintOptions => {
    const options = made.get(settings.key) ?? lintOptionsOf(settings, rules);
    made.set(settings.key, options);
    return options;
  };
  return async ({ path, text, settings, ...more }) => {
    const source = text === undefined ? readSourceNow(path) : { text };
    return seal(await lintFile(path, source, { ...optionsFor(settings), ...more }));
  };
}
