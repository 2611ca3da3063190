import type { Flag, Suggestion } from '../engine/flag.js';
import type { FileError, FileResult } from '../engine/result.js';
import { jsonText } from '../text/json-text.js';
import { type Landmarks, placeAt } from '../text/landmarks.js';
import type { Span } from '../text/span.js';
import { countsOf, type Entry, entriesOf, unusedMessage } from './entries.js';
import type { ReportContext, Reporter } from './reporter.js';

const SEVERITY = { error: 2, warning: 1 } as const;

/** The results as tools that read ESLint's JSON expect them, with ranges, confidence and the words of the MQM. */
export const json: Reporter = (results, context) => `${jsonText(filesOf(results, context), 2)}\n`;

/** What the JSON report holds. Each file says of which shard it is, so that who merges reports can tell that one is missing. */
export function filesOf(results: readonly FileResult[], { shard }: Pick<ReportContext, 'shard'>) {
  return results.map((result) => ({ ...fileOf(result), ...(shard !== undefined && { shard }) }));
}

/** What the array of the JSON report holds for a file. */
export function fileOf(result: FileResult) {
  const { path, verdict, landmarks, errors, fixes } = result;
  const { error, warning, fixable } = countsOf([result]);
  const messages = [...errors.map(fatalOf), ...entriesOf(result).map((entry) => messageOf(entry, landmarks))];
  return {
    filePath: path,
    messages: messages.sort((a, b) => a.line - b.line || a.column - b.column),
    errorCount: error + errors.length,
    warningCount: warning,
    fixableErrorCount: fixable.error,
    fixableWarningCount: fixable.warning,
    suppressedMessages: (verdict?.suppressed ?? []).map((flag) => ({
      ...flagMessage(flag, landmarks),
      suppressions: [flag.suppression],
    })),
    words: verdict?.words ?? 0,
    mtScore: verdict?.score ?? null,
    ...(fixes && { output: fixes.output }),
  };
}

const fatalOf = ({ message, line = 1, column = 1 }: FileError) => ({
  ruleId: null,
  fatal: true,
  severity: SEVERITY.error,
  message,
  line,
  column,
});

function messageOf(entry: Entry, landmarks: Landmarks) {
  if (entry.kind === 'flag') return flagMessage(entry.flag, landmarks);
  const message = unusedMessage(entry.directive);
  return { ruleId: null, severity: SEVERITY[entry.severity], message, ...placeOf(entry.range, landmarks) };
}

function flagMessage(flag: Flag, landmarks: Landmarks) {
  return {
    ruleId: flag.ruleId,
    severity: SEVERITY[flag.severity],
    message: flag.message,
    ...placeOf(flag.range, landmarks),
    confidence: flag.confidence,
    category: flag.category,
    impact: flag.impact,
    related: flag.related.map(({ range, message }) => ({ range: pairOf(range), message })),
    suggestions: flag.suggestions.map(suggestionOf),
  };
}

// Without an edit the words are all there is to say.
function suggestionOf({ desc, words, safe, fix }: Suggestion) {
  if (!fix) return { desc: `${desc}: “${words}”`, safe };
  return { desc, safe, fix: { range: pairOf(fix.range), text: fix.text } };
}

const pairOf = ({ start, end }: Span): readonly [number, number] => [start, end];

function placeOf(range: Span, landmarks: Landmarks) {
  const start = placeAt(landmarks, range.start);
  const end = placeAt(landmarks, range.end);
  return { ...start, endLine: end.line, endColumn: end.column, range: pairOf(range) };
}
