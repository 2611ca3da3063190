import { type LintOptions, lint, type Verdict } from '../engine/lint.js';
import { type FileError, type FileResult, failedResult, resultOf } from '../engine/result.js';
import { type FormatName, formatOf, reader, WHAT_IS_READ } from '../formats/registry.js';
import { indexLines, positionAt } from '../text/lines.js';
import type { Source } from './read-source.js';
import { repairAll } from './repair-all.js';

/** How a file is linted; with `fix` its safe repairs are made first. `format` is for text whose name does not tell it. */
export type LintFileOptions = LintOptions & Readonly<{ fix?: boolean; format?: FormatName }>;

type Given = Source | Readonly<{ text: string }>;

/** Lints what was read from a file, or any text in its place. Never throws: what goes wrong costs this file an error. */
export async function lintFile(path: string, source: Given, options: LintFileOptions): Promise<FileResult> {
  if ('error' in source) return failed({ ...source.error, path });
  const format = options.format ?? formatOf(path);
  if (!format) return failed({ path, message: UNKNOWN_FORMAT });
  return lintText(path, source.text, format, options);
}

const UNKNOWN_FORMAT = `is of no format that mtlint reads; give ${WHAT_IS_READ}, or rename it`;

async function lintText(path: string, text: string, format: FormatName, options: LintFileOptions): Promise<FileResult> {
  try {
    const read = await reader(format);
    const judge = (raw: string): Verdict => lint(raw, read(raw), options);
    const { source, verdict, count } = options.fix
      ? repairAll(text, judge)
      : { source: text, verdict: judge(text), count: 0 };
    const errors = errorsOf(path, source, verdict);
    const result = resultOf({ path, text: source, verdict, errors });
    return count > 0 ? { ...result, fixes: { count, output: source, written: false } } : result;
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return failed({ path, message: `mtlint itself failed (${reason}); please report it with the file` });
  }
}

const failed = (error: FileError): FileResult => failedResult(error.path, [error]);

function errorsOf(path: string, source: string, { problems, failures }: Verdict): readonly FileError[] {
  const lines = indexLines(source);
  return [
    ...problems.map(({ offset, message }) => ({ path, ...positionAt(lines, offset), message })),
    ...failures.map(({ ruleId, error }) => ({ path, ruleId, message: broke(ruleId, error) })),
  ];
}

const broke = (ruleId: string, error: unknown): string =>
  `the rule ${ruleId} failed (${error instanceof Error ? error.message : String(error)}); mend it, or switch it off with --rule '${ruleId}: off'`;
