import { evidenceOf } from '../../report/entries.js';
import { fitEnd, widthOf } from '../../report/fit.js';
import { type Fate, type Item, isLeft } from '../item.js';
import type { State } from '../state.js';
import { allot, type Wish } from './allot.js';
import { contextRows, contextWindow } from './context.js';
import { FOOT, footOf } from './foot.js';
import { repairList, repairsOf, rowsNeeded } from './repairs.js';
import { indented, type Row, rowWidth, run, shown, spread, wrapText } from './row.js';
import type { Sheet } from './sheet.js';
import type { Theme } from './theme.js';

const HEAD = 2;
const INDENT = 2;
const WIDEST = 100; // longer lines are hard to read, however wide the window

/** What a person is to do with a flag: `least` rows must be seen, `most` would be nice, `rows` are those for a number of rows. */
export type Task = Readonly<{ least: number; most: number; rows: (count: number) => readonly Row[] }>;

/** One flag: where it stands, the paragraph around it, why it is flagged, and what is to be done. */
export function flagCard(state: State, item: Item, theme: Theme, task = judging(state, item, theme)): Sheet {
  return {
    head: headOf(item, state.size.columns, theme),
    body: bodyOf(state, item, theme, task),
    foot: footOf(state, theme),
  };
}

/** Columns for the text of a card. */
export const roomOf = ({ size }: Pick<State, 'size'>): number => Math.min(WIDEST, size.columns - 2 * INDENT);

function headOf({ path, line, column, flag, fate }: Item, columns: number, theme: Theme): readonly Row[] {
  const { severity, confidence, ruleId, impact } = flag;
  const weight: Row = [run(severity, severity, theme), run(` · ${Math.round(confidence * 100)} %`, 'faint', theme)];
  const place = `:${line}:${column}`;
  // Of a long path the end tells more, and the place in the file must be seen.
  const file = fitEnd(shown(path), columns - rowWidth(weight) - 2 - widthOf(place));
  return [
    spread([{ text: file + place, role: 'strong' }], [weight], columns),
    spread([run(`${ruleId} · ${impact}`, 'faint', theme)], [[run(FATES[fate.is], 'strong', theme)]], columns),
  ];
}

const FATES: Readonly<Record<Fate['is'], string>> = {
  open: '',
  skipped: 'skipped',
  dismissed: 'dismissed',
  repaired: 'repaired',
  gone: 'not flagged any more',
};

function bodyOf(state: State, { flag }: Item, theme: Theme, task: Task): readonly Row[] {
  const room = roomOf(state);
  const context = contextRows(flag, room, theme);
  const message = wrapText(flag.message, 'text', room);
  const evidence = evidenceOf(flag).flatMap((one) => wrapText(`· ${one}`, 'faint', room));
  const needs = { context: context.rows.length, message: message.length, evidence: evidence.length, task: task.most };
  const height = state.size.rows - 1 - HEAD - FOOT;
  const given = allot(height, { ...needs, gaps: GAPS }, wishesFor(task));
  const gap = (nth: number): readonly Row[] => (given.gaps >= nth ? [[]] : []);
  return [
    ...gap(3),
    ...contextWindow(context, given.context),
    ...gap(1),
    ...indented([...message.slice(0, given.message), ...evidence.slice(0, given.evidence)], INDENT),
    ...gap(2),
    ...indented(task.rows(given.task), INDENT),
  ];
}

const GAPS = 3;

const ALL = Number.POSITIVE_INFINITY;

// In a small window the words, the reason and the repairs must be seen, then what makes them easy to read.
const wishesFor = ({ least }: Task): readonly Wish<'context' | 'message' | 'evidence' | 'task' | 'gaps'>[] => [
  ['context', 1],
  ['message', 1],
  ['task', 1],
  ['context', 2],
  ['task', least],
  ['message', 2],
  ['context', 3],
  ['gaps', 2],
  ['context', 5],
  ['evidence', 2],
  ['gaps', 3],
  ['task', 2 * least],
  ['context', ALL],
  ['message', ALL],
  ['evidence', ALL],
  ['task', ALL],
];

function judging(state: State, item: Item, theme: Theme): Task {
  const { fate, flag } = item;
  if (fate.is === 'repaired') return said(`Now “${fate.words}”.`, state);
  if (!isLeft(item))
    return said(fate.is === 'gone' ? 'The text does not show it any more.' : 'Dismissed: the words are right.', state);
  if (flag.suggestions.length === 0) return said('No repair is known; e types one.', state);
  const room = roomOf(state);
  const repairs = repairsOf(flag);
  return {
    least: repairs.length,
    most: rowsNeeded(repairs, room, theme),
    rows: (count) => repairList(repairs, { rows: count, columns: room }, theme),
  };
}

function said(text: string, state: State): Task {
  const rows = wrapText(text, 'faint', roomOf(state));
  return { least: 1, most: rows.length, rows: (count) => rows.slice(0, count) };
}
