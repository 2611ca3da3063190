import type { Decision } from '../engine/decisions.js';
import type { Flag } from '../engine/flag.js';
import { identifierFor } from '../engine/identifier-for.js';
import { type LintOptions, lint, type Verdict } from '../engine/lint.js';
import { type FileError, type FileResult, failedResult, resultOf } from '../engine/result.js';
import { settleDecisions } from '../engine/settle-decisions.js';
import { languageInPath } from '../formats/message/path.js';
import { type FormatName, formatOf, reader, WHAT_IS_READ } from '../formats/registry.js';
import { NO_LANDMARKS } from '../text/landmarks.js';
import { indexLines, positionAt } from '../text/lines.js';
import { type LineSpan, spansOfLines } from './changed-lines.js';
import type { Source } from './read-source.js';
import { repairAll } from './repair-all.js';

/** What is known of one file beside its text, as plain data. */
export type FileNews = Readonly<{
  /** The lines that have changed, where only those are of interest: the result tells where they are, and repairs keep to them. */
  lines?: readonly LineSpan[];
  /** Decisions by which flags are no marks, and so not to be repaired; `path` is what they call the file. */
  dismissed?: Readonly<{ path: string; decisions: readonly Decision[] }>;
}>;

/** How a file is linted; with `fix` its safe repairs are made first. `format` is for text whose name does not tell it. */
export type LintFileOptions = LintOptions & FileNews & Readonly<{ fix?: boolean; format?: FormatName }>;

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
    const first = read(text);
    const language = languageInPath(path);
    const identify = await identifierFor(first);
    const given = { ...options, ...(language && { language }), ...(identify && { identify }) };
    const judge = (raw: string): Verdict => lint(raw, raw === text ? first : read(raw), given);
    const changed = options.lines && spansOfLines(text, options.lines);
    const { source, verdict, count, within } = options.fix
      ? repairAll(text, judge, { within: changed, wanted: (one) => undismissed(one, options) })
      : { source: text, verdict: judge(text), count: 0, within: changed };
    const errors = errorsOf(path, source, verdict);
    const result = { ...resultOf({ path, text: source, verdict, errors }), ...(within && { changed: within }) };
    return count > 0 ? { ...result, fixes: { count, output: source, written: false } } : result;
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return failed({ path, message: `mtlint itself failed (${reason}); please report it with the file` });
  }
}

function undismissed(verdict: Verdict, { dismissed }: FileNews): readonly Flag[] {
  if (!dismissed) return verdict.flags;
  const { path, decisions } = dismissed;
  const settling = { pathOf: () => path, exists: () => false, isActive: () => true, isInSight: () => true };
  const settled = settleDecisions([{ path, verdict, landmarks: NO_LANDMARKS, errors: [] }], decisions, settling);
  return settled.results[0]?.verdict?.flags ?? verdict.flags;
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
