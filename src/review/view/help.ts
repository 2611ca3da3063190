import { widthOf } from '../../report/fit.js';
import { BINDINGS } from '../keys.js';
import type { Base } from '../mode.js';
import type { State } from '../state.js';
import { FOOT, footOf } from './foot.js';
import { type Hint, shortHints } from './hints.js';
import { type Row, rowWidth, wrapRuns } from './row.js';
import type { Sheet } from './sheet.js';
import type { Theme } from './theme.js';

const HEAD = 2;

/** All keys of the screen that help was asked on, in as much detail as there is room for. */
export function helpSheet(state: State, back: Base, theme: Theme): Sheet {
  const { columns, rows } = state.size;
  const title = back === 'list' ? 'Keys of the list' : 'Keys';
  return {
    head: [[{ text: title, role: 'strong' }], []],
    body: helpRows(back, columns, rows - 1 - HEAD - FOOT),
    foot: footOf(state, theme),
  };
}

function helpRows(back: Base, columns: number, room: number): readonly Row[] {
  const full = BINDINGS[back].map(({ shown, says }): Hint => [shown, says]);
  for (const table of [tableOf(full, 1), tableOf(full, 2), tableOf(shortHints(back), 2), tableOf(shortHints(back), 3)])
    if (table.length <= room && table.every((row) => rowWidth(row) <= columns)) return table;
  return flowOf(shortHints(back), columns).slice(0, room);
}

// Down the first column, then the next; each as wide as what stands in it.
function tableOf(hints: readonly Hint[], count: number): readonly Row[] {
  const height = Math.ceil(hints.length / count);
  const columns = Array.from({ length: count }, (_, nth) => hints.slice(nth * height, (nth + 1) * height));
  const padded = columns.map((column) => {
    const [keys, words] = [0, 1].map((part) => Math.max(0, ...column.map((hint) => widthOf(hint[part] ?? ''))));
    return column.map(([key, does]) => [key.padEnd(keys ?? 0), does.padEnd(words ?? 0)] as const);
  });
  return Array.from({ length: height }, (_, row) =>
    padded.flatMap((column, nth): Row => {
      const [key, does] = column[row] ?? NONE;
      return [
        { text: nth === 0 ? '  ' : '   ', role: 'text' },
        { text: key, role: 'key' },
        { text: `  ${does}`, role: 'text' },
      ];
    }),
  );
}

const NONE: Hint = ['', ''];

// As running text, where there is room for nothing else: one key each, and those that any editor would guess last.
function flowOf(hints: readonly Hint[], columns: number): readonly Row[] {
  const isObvious = ([key]: Hint) => /^(?:[npgG] |Pg)/u.test(key);
  const sorted = [...hints.filter((hint) => !isObvious(hint)), ...hints.filter(isObvious)];
  const runs = sorted.flatMap(
    ([keys, does], at): Row => [
      { text: at === 0 ? '' : ' ', role: 'text' },
      { text: keys.split(' ')[0] ?? keys, role: 'key' },
      { text: TIE + does.replaceAll(' ', TIE) + TIE, role: 'text' },
    ],
  );
  return wrapRuns(runs, columns);
}

// A blank at which no row breaks.
const TIE = '\u00a0';
