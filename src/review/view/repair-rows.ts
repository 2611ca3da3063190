import type { Change } from '../../engine/word-diff.js';
import { sidesIn } from '../../report/excerpt.js';
import { fitMiddle, widthOf } from '../../report/fit.js';
import { fitRow, type Row, type Run, rowWidth, run, wrapRuns } from './row.js';
import type { Theme } from './theme.js';

/** What a repair changes, with what stands on both sides of it, and a note behind it all. Fit to be shown. */
export type Repair = Readonly<{ before: string; change: readonly Change[]; after: string; note: string }>;

/** How many rows there are, and how many columns each has. */
export type Room = Readonly<{ rows: number; columns: number }>;

// Columns for each word or run of words that a change takes away or keeps, where there is no room for all of it.
const LIMITS = [Number.POSITIVE_INFINITY, 60, 24, 12] as const;

/**
 * A repair in a few rows: its whole sentence where that fits, else as much of it as fits around what changes. What is taken away
 * stands in the paragraph as well, so it is what gets shortened first.
 */
export function repairRows(repair: Repair, room: Room, theme: Theme): readonly Row[] {
  const whole = rowsOf(repair, room, theme);
  if (whole.length <= room.rows) return whole;
  for (const limit of LIMITS) {
    const fitted = withSides({ ...repair, change: shortened(repair.change, limit) }, room, theme);
    if (fitted) return fitted;
  }
  const { columns, rows } = room;
  const bare = wrapRuns(changeRuns(shortened(repair.change, 12), theme), columns);
  const last = bare.slice(rows - 1).flatMap((row): Row => [...row, { text: ' ', role: 'text' }]);
  return [
    ...bare.slice(0, rows - 1),
    [...fitRow(last, columns - widthOf(repair.note)), { text: repair.note, role: 'faint' }],
  ];
}

function withSides(repair: Repair, room: Room, theme: Theme): readonly Row[] | undefined {
  const { before, change, after, note } = repair;
  const most = room.rows * room.columns - rowWidth(changeRuns(change, theme)) - widthOf(note);
  // Rows are seldom filled to their end, so that less may fit than there are columns for.
  for (let free = most; free >= 0; free -= 8) {
    const fitted = rowsOf({ ...repair, ...sidesIn(before, after, free) }, room, theme);
    if (fitted.length <= room.rows) return fitted;
  }
  const bare = rowsOf({ ...repair, before: '', after: '' }, room, theme);
  return bare.length <= room.rows ? bare : undefined;
}

const shortened = (change: readonly Change[], limit: number): readonly Change[] =>
  change.map((one) => (one.is === 'added' ? one : { ...one, text: fitMiddle(one.text, limit) }));

const changeRuns = (change: readonly Change[], theme: Theme): readonly Run[] =>
  change.map(({ is, text }) => run(text, is === 'kept' ? 'text' : is, theme));

function rowsOf({ before, change, after, note }: Repair, { columns }: Room, theme: Theme): readonly Row[] {
  const faint = (text: string): readonly Run[] => (text === '' ? [] : [{ text, role: 'faint' }]);
  return wrapRuns([...faint(before), ...changeRuns(change, theme), ...faint(after), ...faint(note)], columns);
}
