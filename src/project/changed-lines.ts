import parseDiff from 'parse-diff';
import type { Span } from '../text/span.js';
import { withPrefixes } from './diff-prefixes.js';

/** Lines of a file, from 1, half-open. An empty span stands between two lines, where others were taken out. */
export type LineSpan = Span;

/** All lines of a file, however many there are. */
export const ALL_LINES: readonly LineSpan[] = [{ start: 1, end: Number.MAX_SAFE_INTEGER }];

/** What a unified diff adds and takes out, by the names that files have after it, in lines of the files after it. */
export function linesInDiff(diff: string): ReadonlyMap<string, readonly LineSpan[]> {
  const files = parseDiff(withPrefixes(diff)).filter(
    ({ to, chunks }) => to !== undefined && to !== '/dev/null' && chunks.length > 0,
  );
  return new Map(files.map(({ to = '', chunks }) => [unquoted(to), chunks.flatMap(changedIn)]));
}

function changedIn({ changes, newStart, newLines }: parseDiff.Chunk): readonly LineSpan[] {
  const spans: Span[] = [];
  let next = newLines === 0 ? newStart + 1 : newStart;
  const mark = (start: number, end: number) => {
    const last = spans.at(-1);
    if (last && last.end === start) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  };
  for (const change of changes) {
    // Not a line, but a word on the one before, under the same number.
    if (change.content.startsWith('\\ No newline')) continue;
    if (change.type === 'del') mark(next, next);
    else {
      if (change.type === 'add') mark(next, next + 1);
      next += 1;
    }
  }
  return spans;
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };

// Git writes names with quotes, backslashes, controls and often all but ASCII in them as C does. No other name has a backslash.
const unquoted = (name: string): string =>
  name.replace(/((?:\\[0-7]{3})+)|\\(.)/gu, (_, bytes: string | undefined, letter = '') =>
    bytes === undefined ? (ESCAPES[letter] ?? letter) : decoded(bytes.slice(1).split('\\')),
  );

const decoded = (octal: readonly string[]): string =>
  Buffer.from(octal.map((digits) => Number.parseInt(digits, 8))).toString();

/**
 * The raw spans of some lines of a text, offsets in UTF-16 units. Lines end as they do to git, at LF alone. An empty span is the
 * place where lines were taken out.
 */
export function spansOfLines(text: string, lines: readonly LineSpan[]): readonly Span[] {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/gu)) starts.push(index + 1);
  const at = (line: number): number => starts[line - 1] ?? text.length;
  return lines.map(({ start, end }) => ({ start: at(start), end: at(end) }));
}

/** True where a range shares a character with one of the spans, or reaches over the place of an empty one. */
export function touches(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) =>
    span.start === span.end ? start < span.start && span.start < end : start < span.end && span.start < end,
  );
}
