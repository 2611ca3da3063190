import type { Flag } from '../../engine/flag.js';
import { excerptOf } from '../../report/excerpt.js';
import { fitEnd, widthOf } from '../../report/fit.js';
import { type Choice, isNarrowed } from '../choice.js';
import type { Item } from '../item.js';
import { pageOf } from '../page.js';
import { itemOf, placeInView, type State } from '../state.js';
import { footOf } from './foot.js';
import { type Group, groupsOf, placeAtRow, rowOfItem } from './groups.js';
import { narrowing } from './narrowing.js';
import { nothingHere } from './nothing.js';
import { type Row, type Run, rowWidth, run, shown, spread, windowStart } from './row.js';
import type { Sheet } from './sheet.js';
import type { Theme } from './theme.js';

/** All flags that the choice shows, grouped; only those that are seen are looked at. */
export function flagList(state: State, theme: Theme): Sheet {
  const rows = state.view.length === 0 ? nothingHere(state) : windowOf(state, theme);
  return {
    head: [titleOf(state, theme), []],
    body: rows,
    foot: footOf(state, theme),
  };
}

function titleOf({ view, choice, size }: State, theme: Theme): Row {
  const { which, sort, group } = choice;
  const count = `${view.length.toLocaleString('en-US')} ${view.length === 1 ? 'flag' : 'flags'}`;
  const order = `by ${group}, ${sort === 'place' ? 'in order' : 'errors first'}`;
  const left: Row = [
    { text: which === 'all' ? `${count}, done or not` : count, role: 'strong' },
    ...(isNarrowed(choice) ? [run(` · ${narrowing(choice)}`, 'text', theme)] : []),
  ];
  return spread(left, [[{ text: order, role: 'faint' }], []], size.columns);
}

// Groups have a heading each; at the top always stands the heading of what is below it.
function windowOf(state: State, theme: Theme): readonly Row[] {
  const { view, choice, size, cursor } = state;
  const groups = groupsOf(state);
  const room = pageOf(state);
  const total = view.length + groups.length;
  const first = windowStart(total, room, rowOfItem(groups, Math.max(0, placeInView(state))));
  const places = Array.from({ length: Math.min(room, total) }, (_, nth) => placeAtRow(groups, first + nth));
  const seen = places.map(({ index }, nth) => {
    const id = index === undefined || (nth === 0 && room > 2) ? undefined : view[index];
    return id === undefined ? undefined : itemOf(state, id);
  });
  const widest = Math.max(0, ...seen.map((item) => (item ? widthOf(placeOf(item, choice, size.columns)) : 0)));
  return places.map(({ group }, nth) => {
    const item = seen[nth];
    if (!item) return headingRow(groups[group], size.columns, theme);
    return itemRow(item, { isCurrent: item.id === cursor, widest }, state, theme);
  });
}

function headingRow(group: Group | undefined, room: number, theme: Theme): Row {
  if (!group) return [];
  const count = `  ${group.count.toLocaleString('en-US')}`;
  return [run(fitEnd(shown(group.label), room - count.length), 'strong', theme), { text: count, role: 'faint' }];
}

type Line = Readonly<{ isCurrent: boolean; widest: number }>;

function itemRow(item: Item, { isCurrent, widest }: Line, { choice, size }: State, theme: Theme): Row {
  const { flag, fate } = item;
  const place = placeOf(item, choice, size.columns);
  const standing = standingOf(item, size.columns);
  const left: readonly Run[] = [
    { text: isCurrent ? '> ' : '  ', role: 'key' },
    { text: place + ' '.repeat(widest - widthOf(place)), role: isCurrent ? 'strong' : 'text' },
    run(
      `  ${standing.padEnd(size.columns < NARROW ? 1 : WORD)}  `,
      fate.is === 'open' ? flag.severity : 'faint',
      theme,
    ),
  ];
  const wrong = `wrong-${flag.severity}` as const;
  const signs = run('', wrong, theme).text;
  const room = Math.max(1, size.columns - rowWidth(left) - widthOf(signs));
  const { before, words, after } = excerptOf({ context: shownContext(flag, 4 * room) }, room);
  return [...left, { text: before, role: 'text' }, run(words, wrong, theme), { text: after, role: 'text' }];
}

// What is near the flagged words, fit to be measured.
function shownContext({ context: { prose, span } }: Flag, reach: number): Flag['context'] {
  const before = shown(prose.slice(Math.max(0, span.start - reach), span.start));
  const words = shown(prose.slice(span.start, span.end));
  const after = shown(prose.slice(span.end, span.end + reach));
  return { prose: before + words + after, span: { start: before.length, end: before.length + words.length } };
}

const NARROW = 60;
const WORD = 'dismissed'.length;

// How loud a flag is, or what has become of it: a word, or in a narrow window a letter, large for what is open.
function standingOf({ flag, fate }: Item, columns: number): string {
  if (columns >= NARROW) return fate.is === 'open' ? flag.severity : fate.is;
  return fate.is === 'open' ? flag.severity.charAt(0).toUpperCase() : fate.is.charAt(0);
}

// Under the heading of a file its name need not be said again.
function placeOf({ path, line, column }: Item, { group }: Choice, columns: number): string {
  const place = `${line}:${column}`;
  return group === 'file' ? place : `${fitEnd(shown(path), Math.floor(columns / 3) - place.length)}:${place}`;
}
