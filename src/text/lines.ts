import { firstThat } from './search.js';

/** Offsets (UTF-16) at which the lines of a text begin; the first is always 0. */
export type LineIndex = readonly number[];

/** Line and column as people count them: from 1, columns in UTF-16 units. */
export type Position = Readonly<{ line: number; column: number }>;

/** Where the lines begin. LF, CRLF and a lone CR each end a line; a BOM is a character of line 1. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}

/** The position of a UTF-16 offset. An offset past the end counts as standing on the last line. */
export function positionAt(lines: LineIndex, offset: number): Position {
  const line = firstThat(lines, (start) => start > offset);
  return { line, column: offset - (lines[line - 1] ?? 0) + 1 };
}
