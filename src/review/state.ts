import type { FileError } from '../engine/result.js';
import { type Choice, chosen, EVERYTHING } from './choice.js';
import type { Deed, Effect } from './deed.js';
import type { Item } from './item.js';
import type { Mode } from './mode.js';

/** A word to the person: what just happened, or why it did not. */
export type Notice = Readonly<{ tone: 'said' | 'warned'; text: string }>;

/** How far the linting in the background is, in files. */
export type Scan = Readonly<{ done: number; total: number; over: boolean }>;

/** A whole review at one moment. `view` is always what `choice` makes of `items`. */
export type State = Readonly<{
  /** All flags met in this session: by file in the order in which the files came, and by place within a file. */
  items: readonly Item[];
  nextId: number;
  choice: Choice;
  view: readonly Item[];
  /** The id of the flag that is looked at. */
  cursor: number | undefined;
  mode: Mode;
  /** What was done, the latest last; and what of it was undone. */
  done: readonly Deed[];
  undone: readonly Deed[];
  notice: Notice | undefined;
  scan: Scan;
  /** What could not be linted, or not as a whole. */
  errors: readonly FileError[];
  size: Readonly<{ columns: number; rows: number }>;
}>;

/** What one event leads to. The effects are to be carried out in this order, each before the next key. */
export type Step = Readonly<{ state: State; effects: readonly Effect[] }>;

/** A review that has not seen anything yet. */
export const EMPTY: State = {
  items: [],
  nextId: 0,
  choice: EVERYTHING,
  view: [],
  cursor: undefined,
  mode: { on: 'flag' },
  done: [],
  undone: [],
  notice: undefined,
  scan: { done: 0, total: 0, over: false },
  errors: [],
  size: { columns: 80, rows: 24 },
};

/** A step without effects. */
export const quietly = (state: State): Step => ({ state, effects: [] });

/** The same state with a word to the person. */
export const said = (state: State, text: string): State => ({ ...state, notice: { tone: 'said', text } });

/** The same state with a word of warning. */
export const warned = (state: State, text: string): State => ({ ...state, notice: { tone: 'warned', text } });

/** The flag that is looked at, where there is one. */
export function current({ items, cursor }: State): Item | undefined {
  return cursor === undefined ? undefined : items.find(({ id }) => id === cursor);
}

/** Where the flag that is looked at stands in the view; -1 where it is out of sight. */
export const placeInView = ({ view, cursor }: State): number => view.findIndex(({ id }) => id === cursor);

/** The same state with other items or another choice, and the view that follows from them. The cursor stays where it can. */
export function showing(state: State, change: Partial<Pick<State, 'items' | 'choice' | 'nextId'>>): State {
  const next = { ...state, ...change };
  const shown = { ...next, view: chosen(next.items, next.choice) };
  return shown.view.some(({ id }) => id === shown.cursor) ? shown : goingOn(shown, state);
}

/** The cursor on the next flag that waits, from where it stood `before`; where none waits, on whatever is nearest. */
export function goingOn(next: State, before: State): State {
  const at = placeInView(before);
  const inView = new Map(next.view.map((item) => [item.id, item]));
  const after = before.view.slice(at + 1).flatMap(({ id }) => inView.get(id) ?? []);
  const earlier = before.view.slice(0, Math.max(0, at)).flatMap(({ id }) => inView.get(id) ?? []);
  const waits = ({ fate }: Item) => fate.is === 'open';
  const found =
    after.find(waits) ?? earlier.find(waits) ?? next.view.find(waits) ?? after[0] ?? earlier.at(-1) ?? next.view[0];
  return { ...next, cursor: found?.id };
}

/** The cursor on an item, whatever the view shows. */
export const lookingAt = (state: State, id: number | undefined): State => ({ ...state, cursor: id });

/** How many flags are done, left and skipped. */
export type Counts = Readonly<{ repaired: number; dismissed: number; left: number; skipped: number }>;

/** Counts the flags by what became of them. `left` are those that nobody has looked at or decided on. */
export function countsOf({ items }: Pick<State, 'items'>): Counts {
  const counts = { repaired: 0, dismissed: 0, open: 0, skipped: 0, gone: 0 };
  for (const { fate } of items) counts[fate.is] += 1;
  return { repaired: counts.repaired, dismissed: counts.dismissed, left: counts.open, skipped: counts.skipped };
}
