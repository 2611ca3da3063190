import { lineSpans } from '../../report/fit.js';
import type { Line } from '../line.js';
import type { Mode, Purpose } from '../mode.js';
import type { State } from '../state.js';
import { roomOf, type Task } from './card.js';
import { cut, fitRow, type Row, type Run, run, shown, windowStart } from './row.js';
import type { Theme } from './theme.js';

type LineMode = Extract<Mode, { on: 'line' }>;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What is asked for, and the words that are typed, with their caret. */
export function typing(state: State, { purpose, line }: LineMode, theme: Theme): Task {
  const room = roomOf(state);
  const rows = lineRows(line, room, theme);
  const question: Row = fitRow([run(QUESTIONS[purpose], 'strong', theme)], room);
  return {
    least: 2,
    most: rows.length + 1,
    rows: (count) => (count < 2 ? around(rows, count) : [question, ...around(rows, count - 1)]),
  };
}

/** What is asked for, for each purpose of a line. */
export const QUESTIONS: Readonly<Record<Purpose, string>> = {
  correct: 'Your words instead:',
  reason: 'Why are they right? (optional)',
  search: 'Search:',
};

/** A search as it is typed, in one row. */
export function searchRow(line: Line, room: number, theme: Theme): Row {
  const sign: Run = { text: '/ ', role: 'key' };
  return [sign, ...(around(lineRows(line, room - sign.text.length, theme), 1)[0] ?? [])];
}

// The rows around the caret.
function around(rows: readonly Row[], count: number): readonly Row[] {
  const at = rows.findIndex((row) => row.some(({ role }) => role === 'caret'));
  const start = windowStart(rows.length, count, at);
  return rows.slice(start, start + count);
}

// No blank may get lost here, since the caret may stand on it: the blank at the end of a row hangs over by one column.
function lineRows(line: Line, room: number, theme: Theme): readonly Row[] {
  const runs = caretRow(line, theme);
  const whole = runs.map(({ text }) => text).join('');
  const spans = lineSpans(whole, room - 1);
  return spans.map(({ start }, at) => cut(runs, { start, end: spans[at + 1]?.start ?? whole.length }));
}

/** A line with its caret, however long it is. */
export function caretRow({ text, caret }: Line, theme: Theme): Row {
  const under = GRAPHEMES.segment(text.slice(caret))[Symbol.iterator]().next().value?.segment ?? ' ';
  const rest = text.slice(caret + under.length);
  return [
    { text: shown(text.slice(0, caret)), role: 'text' },
    run(under, 'caret', theme),
    { text: shown(rest), role: 'text' },
  ];
}
