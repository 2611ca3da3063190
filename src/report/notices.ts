import type { Flag, Severity } from '../engine/flag.js';
import { type FileError, type FileResult, failedResult } from '../engine/result.js';
import { type Landmarks, placeAt } from '../text/landmarks.js';
import type { Position } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { type Entry, entriesOf, evidenceOf, repairsOf, unusedMessage } from './entries.js';
import { oneLine } from './visible.js';

/** One line of a report for other programs: a flag, a directive that silences nothing, or why a file was not linted. */
export type Notice = Readonly<{
  /** The rule's id, or one of `OWN_IDS`. */
  id: string;
  severity: Severity;
  /** On one line, fit to be shown. */
  message: string;
  start: Position;
  /** Exclusive. Absent, as `range` is, where an error has one place or none. */
  end?: Position;
  range?: Span;
  flag?: Flag;
}>;

/** The ids of what no rule says. */
export const OWN_IDS = { unused: 'mtlint/unused-directive', error: 'mtlint/file-error' } as const;

/** What each of those is, in a sentence. */
export const OWN_SUMMARIES: readonly (readonly [id: string, summary: string])[] = [
  [OWN_IDS.unused, 'A comment silences rules where they have nothing to say.'],
  [OWN_IDS.error, 'A file, or a part of it, could not be linted.'],
];

/** All that a report says of a file, in the order of the file. */
export function noticesOf(result: FileResult): readonly Notice[] {
  const { errors, landmarks } = result;
  const notices = [...errors.map(ofError), ...entriesOf(result).map((entry) => ofEntry(entry, landmarks))];
  return notices.sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
}

const ofError = ({ message, line = 1, column = 1 }: FileError): Notice => ({
  id: OWN_IDS.error,
  severity: 'error',
  message: oneLine(message),
  start: { line, column },
});

function ofEntry(entry: Entry, landmarks: Landmarks): Notice {
  const { range, severity } = entry;
  const place = { range, severity, start: placeAt(landmarks, range.start), end: placeAt(landmarks, range.end) };
  if (entry.kind === 'unused')
    return { id: OWN_IDS.unused, message: oneLine(unusedMessage(entry.directive)), ...place };
  return { id: entry.flag.ruleId, message: oneLine(entry.flag.message), flag: entry.flag, ...place };
}

/** The message, then the evidence, then the repairs, a line each. */
export function linesOf({ message, flag }: Notice): readonly string[] {
  if (!flag) return [message];
  return [message, ...evidenceOf(flag), ...repairsOf(flag).map((words) => `→ ${words}`)];
}

/** `file:line:column`, as most tools spell a place. */
export const placeOf = (path: string, { start }: Notice): string => `${oneLine(path)}:${start.line}:${start.column}`;

/** Errors that belong to no linted file (a path that does not exist, a broken config), in the form of files that were not linted. */
export function unlinted(errors: readonly FileError[]): readonly FileResult[] {
  const byPath = new Map<string, FileError[]>();
  for (const error of errors) byPath.set(error.path, [...(byPath.get(error.path) ?? []), error]);
  return [...byPath].map(([path, ofPath]) => failedResult(path, ofPath));
}
