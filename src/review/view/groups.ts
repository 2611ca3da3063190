import { groupOf } from '../choice.js';
import { itemOf, type State } from '../state.js';

/** Flags that stand together in a list: the first of them as an index of the view, how many there are, and what they share. */
export type Group = Readonly<{ start: number; count: number; label: string }>;

// A view changes only when something is decided or chosen; between two keys that move it is the same array.
const KNOWN = new WeakMap<State['view'], readonly Group[]>();

/** The groups of a view, in its order. What is worked out once for a view is remembered as long as the view is. */
export function groupsOf(state: State): readonly Group[] {
  const groups = KNOWN.get(state.view) ?? grouped(state);
  KNOWN.set(state.view, groups);
  return groups;
}

function grouped(state: State): readonly Group[] {
  const { view, choice } = state;
  const groups: Group[] = [];
  let label = '';
  let start = 0;
  const close = (end: number) => {
    if (end > start) groups.push({ start, count: end - start, label });
    start = end;
  };
  view.forEach((id, at) => {
    const next = groupOf(itemOf(state, id), choice);
    if (next !== label) close(at);
    label = next;
  });
  close(view.length);
  return groups;
}

/** A row of a grouped list: the heading of a group, or an item by its index in the view. */
export type Place = Readonly<{ group: number; index: number | undefined }>;

/** What stands in the nth row of a list in which each group has a heading. Rows count from 0. */
export function placeAtRow(groups: readonly Group[], row: number): Place {
  const group = lastWhere(groups, ({ start }, nth) => start + nth <= row);
  const heading = (groups[group]?.start ?? 0) + group;
  return { group, index: row === heading ? undefined : row - group - 1 };
}

/** The row of the item at an index of the view. */
export const rowOfItem = (groups: readonly Group[], index: number): number =>
  index + lastWhere(groups, ({ start }) => start <= index) + 1;

// The last of ascending things for which something holds; 0 where it holds for none.
function lastWhere(groups: readonly Group[], holds: (group: Group, nth: number) => boolean): number {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const group = groups[middle];
    if (group && holds(group, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
