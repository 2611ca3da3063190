import { type Choice, chosen, fitting, isByPlace } from './choice.js';
import type { Item } from './item.js';
import { itemOf, itemsIn, placeInView, type State } from './state.js';

/** The same state with other items in the place of those with their ids, counted and shown as they are now. */
export function withItems(state: State, changed: readonly Item[]): State {
  if (changed.length === 0) return state;
  const next = replacing(state, changed);
  return withCursor({ ...next, view: viewAfter(state, next, changed) }, state);
}

/** The same state with the flags of one file as they are now: `ids` in the order of their places, `changed` what is new of them. */
export function withFile(state: State, path: string, ids: readonly number[], changed: readonly Item[]): State {
  const next = replacing({ ...state, files: new Map(state.files).set(path, ids) }, changed);
  const view = isByPlace(next.choice) ? withSegment(next, path, state.files.get(path) ?? []) : viewOf(next);
  return withCursor({ ...next, view }, state);
}

function replacing(state: State, changed: readonly Item[]): State {
  const items = [...state.items];
  const fates = { ...state.fates };
  for (const item of changed) {
    const before = items[item.id];
    if (before) fates[before.fate.is] -= 1;
    fates[item.fate.is] += 1;
    items[item.id] = item;
  }
  return { ...state, items, fates };
}

// What only leaves is taken out; what comes needs its place.
function viewAfter(before: State, next: State, changed: readonly Item[]): readonly number[] {
  const { choice, view } = next;
  const fits = fitting(choice);
  const comes = changed.filter((item) => fits(item) && !fits(itemOf(before, item.id)));
  const goes = new Set(changed.filter((item) => !fits(item)).map(({ id }) => id));
  if (comes.length === 0) return goes.size === 0 ? view : view.filter((id) => !goes.has(id));
  const [path = '', ...others] = new Set(changed.map((item) => item.path));
  if (others.length > 0 || !isByPlace(choice)) return viewOf(next);
  return withSegment(next, path, next.files.get(path) ?? []);
}

// All that the choice speaks of.
function viewOf(state: State): readonly number[] {
  const all: Item[] = [];
  for (const ids of state.files.values()) for (const id of ids) all.push(itemOf(state, id));
  return chosen(all, state.choice).map(({ id }) => id);
}

/** The same state with another choice. The cursor stays where it can. */
export function choosing(state: State, change: Partial<Choice>): State {
  const choice = { ...state.choice, ...change };
  const next = { ...state, choice };
  const view = isLonger(change, state.choice) ? state.view.filter(holding(next, fitting(choice))) : viewOf(next);
  return withCursor({ ...next, view }, state);
}

// What is added to a search can only take away from what it found.
const isLonger = ({ search, ...rest }: Partial<Choice>, before: Choice): boolean =>
  search?.includes(before.search) === true && Object.keys(rest).length === 0;

const holding =
  (state: State, holds: (item: Item) => boolean) =>
  (id: number): boolean =>
    holds(itemOf(state, id));

// By place, the flags of a file stand together: only they are put anew.
function withSegment(next: State, path: string, before: readonly number[]): readonly number[] {
  const { view, choice } = next;
  const mine = itemsIn(next, path)
    .filter(fitting(choice))
    .map(({ id }) => id);
  const known = new Set(before);
  const start = view.findIndex((id) => known.has(id));
  if (start < 0) return [...next.files.keys()].at(-1) === path ? [...view, ...mine] : viewOf(next);
  const count = view.slice(start, start + before.length).filter((id) => known.has(id)).length;
  return view.toSpliced(start, count, ...mine);
}

function withCursor(next: State, before: State): State {
  return placeInView(next) >= 0 ? next : goingOn(next, before);
}

/** The cursor on the next flag that waits, from where it stood `before`; where none waits, on whatever is nearest. */
export function goingOn(next: State, before: State): State {
  const { view, choice } = next;
  const at = placeInView(before);
  const isThere = holding(next, fitting(choice));
  const waits = (id: number) => isThere(id) && itemOf(next, id).fate.is === 'open';
  const after = (holds: (id: number) => boolean) => before.view.find((id, place) => place > at && holds(id));
  const earlier = (holds: (id: number) => boolean) => before.view.findLast((id, place) => place < at && holds(id));
  const found = after(waits) ?? view.find(waits) ?? after(isThere) ?? earlier(isThere) ?? view[0];
  return { ...next, cursor: found };
}

/** The cursor on an item, whatever the view shows. */
export const lookingAt = (state: State, id: number | undefined): State => ({ ...state, cursor: id });
