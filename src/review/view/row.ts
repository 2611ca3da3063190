import { fitStart, lineSpans, widthOf } from '../../report/fit.js';
import { steady } from '../../report/steady.js';
import { oneLine } from '../../report/visible.js';
import type { Span } from '../../text/span.js';
import type { Role, Theme } from './theme.js';

/** A piece of text in one look. Its text is fit for a terminal: made by `run`, or our own. */
export type Run = Readonly<{ text: string; role: Role }>;

/** A line of the screen. */
export type Row = readonly Run[];

/** Text from a file, a rule or a person, made fit for one line of any terminal. */
export const shown = (text: string): string => steady(oneLine(text));

/** Such text in a look, between the signs of its role. */
export function run(text: string, role: Role, { signs }: Theme): Run {
  const [before, after] = signs[role] ?? ['', ''];
  return { text: before + shown(text) + after, role };
}

/** Columns that a row takes up. */
export const rowWidth = (row: Row): number => row.reduce((sum, { text }) => sum + widthOf(text), 0);

/** Breaks runs into rows of at most `room` columns, between words where it can. */
export function wrapRuns(runs: readonly Run[], room: number): readonly Row[] {
  return lineSpans(runs.map(({ text }) => text).join(''), room).map((span) => cut(runs, span));
}

/** The part of some runs that a span of their joint text covers. */
export function cut(runs: readonly Run[], { start, end }: Span): Row {
  let at = 0;
  const kept: Run[] = [];
  for (const { text, role } of runs) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (part !== '') kept.push({ text: part, role });
    at += text.length;
  }
  return kept;
}

/** The beginning of a row in at most `room` columns, closed with `…` where something is left out. */
export function fitRow(row: Row, room: number): Row {
  if (rowWidth(row) <= room) return row;
  const kept: Run[] = [];
  let left = room;
  for (const { text, role } of row) {
    const width = widthOf(text);
    if (width > left - 2) return [...kept, { text: fitStart(text, Math.min(left, width - 1)), role }];
    kept.push({ text, role });
    left -= width;
  }
  return kept;
}

/** A row with something at its right end: the first of `rights` for which there is room beside `left`, which is cut at need. */
export function spread(left: Row, rights: readonly Row[], room: number): Row {
  const right = rights.find((one) => rowWidth(left) + GAP + rowWidth(one) <= room) ?? rights.at(-1) ?? [];
  if (right.length === 0) return fitRow(left, room);
  const kept = fitRow(left, room - rowWidth(right) - GAP);
  const gap = ' '.repeat(Math.max(0, room - rowWidth(kept) - rowWidth(right)));
  return [...kept, { text: gap, role: 'text' }, ...right];
}

const GAP = 2;

/** Rows moved to the right. */
export const indented = (rows: readonly Row[], by: number): readonly Row[] =>
  rows.map((row) => (row.length === 0 ? row : [{ text: ' '.repeat(by), role: 'text' }, ...row]));

/** Plain words, wrapped. */
export const wrapText = (text: string, role: Role, room: number): readonly Row[] =>
  wrapRuns([{ text: shown(text), role }], room);

/** The text of rows, as it is read aloud or printed. */
export const textOf = (rows: readonly Row[]): string =>
  rows.map((row) => row.map(({ text }) => text).join('')).join('\n');

/** As many rows from `at` on as there is room for, so that `at` is among them, above the middle. Returns where they begin. */
export const windowStart = (count: number, room: number, at: number): number =>
  Math.max(0, Math.min(count - room, at - Math.floor((room - 1) / 2)));
