import type { FileError } from '../engine/result.js';
import { type Choice, EVERYTHING } from './choice.js';
import type { Deed, Effect } from './deed.js';
import type { Fate, Item } from './item.js';
import type { Mode } from './mode.js';

/** A word to the person: what just happened, or why it did not. */
export type Notice = Readonly<{ tone: 'said' | 'warned'; text: string }>;

/** How far the linting in the background is, in files. */
export type Scan = Readonly<{ done: number; total: number; over: boolean }>;

/**
 * A whole review at one moment. There may be a hundred thousand flags, so a step must not walk over all of them: they are kept by
 * id, and lists of them are lists of ids.
 */
export type State = Readonly<{
  /** All flags met in this session; the id of each is its index. */
  items: readonly Item[];
  /** The ids of each file, by place; files in the order in which they came. */
  files: ReadonlyMap<string, readonly number[]>;
  /** How many flags there are of each fate. */
  fates: Readonly<Record<Fate['is'], number>>;
  choice: Choice;
  /** The ids of what is looked at, in order: what `choice` makes of the items. */
  view: readonly number[];
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
  files: new Map(),
  fates: { open: 0, skipped: 0, dismissed: 0, repaired: 0, gone: 0 },
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

/** The item of an id. Throws where there is none. */
export function itemOf({ items }: Pick<State, 'items'>, id: number): Item {
  const item = items[id];
  if (!item) throw new RangeError(`there is no item ${id}`);
  return item;
}

/** The flag that is looked at, where there is one. */
export const current = (state: State): Item | undefined =>
  state.cursor === undefined ? undefined : itemOf(state, state.cursor);

/** Where the flag that is looked at stands in the view; -1 where it is out of sight. */
export const placeInView = ({ view, cursor }: State): number => (cursor === undefined ? -1 : view.indexOf(cursor));

/** The items of one file, by place. */
export const itemsIn = (state: State, path: string): readonly Item[] =>
  (state.files.get(path) ?? []).map((id) => itemOf(state, id));

/** How many flags are done, left and skipped. */
export type Counts = Readonly<{ repaired: number; dismissed: number; left: number; skipped: number }>;

/** Counts the flags by what became of them. `left` are those that nobody has looked at or decided on. */
export function countsOf({ fates: { repaired, dismissed, open, skipped } }: Pick<State, 'fates'>): Counts {
  return { repaired, dismissed, left: open, skipped };
}
