import type { Flag } from '../engine/flag.js';
import { type Span, shift } from '../text/span.js';
import type { Deed, Edit } from './deed.js';
import { type Fate, type Item, OPEN } from './item.js';
import { goingOn, lookingAt, withItems } from './look.js';
import { itemOf, itemsIn, type State, said } from './state.js';

/** What a deed did to the flags. `fresh` where it was not there to be redone: then there is nothing left to redo. */
export function withDeed(state: State, deed: Deed, fresh: boolean): State {
  const fate = fateAfter(deed);
  const judged = deed.items.map((id) => ({ ...itemOf(state, id), fate }));
  const moved = deed.did === 'repaired' ? movedBy(state, deed.edit, deed.items) : [];
  const undone = fresh ? [] : state.undone.slice(0, -1);
  const next = withItems({ ...state, done: [...state.done, deed], undone }, [...judged, ...moved]);
  const onIt = next.cursor !== undefined && deed.items.includes(next.cursor);
  return said(onIt ? goingOn(next, state) : next, sayingOf(deed));
}

/** The state from before a deed, but for what has happened elsewhere. The flag that it was done on is looked at. */
export function withoutDeed(state: State, deed: Deed): State {
  const earlier = state.done.slice(0, -1);
  const open = deed.items.map((id) => ({ ...itemOf(state, id), fate: fateBefore(earlier, id) }));
  const moved = deed.did === 'repaired' ? movedBy(state, reverseOf(deed.edit), deed.items) : [];
  const next = withItems({ ...state, done: earlier, undone: [...state.undone, deed] }, [...open, ...moved]);
  return said(lookingAt(next, deed.items[0]), `Undone: ${sayingOf(deed)}`);
}

/** The edit that takes another one back. */
export function reverseOf({ path, range, was, text }: Edit): Edit {
  return { path, range: { start: range.start, end: range.start + text.length }, was: text, text: was };
}

function fateAfter(deed: Deed): Fate {
  if (deed.did === 'repaired') return { is: 'repaired', words: deed.words };
  return { is: deed.did };
}

const fateBefore = (deeds: readonly Deed[], id: number): Fate =>
  deeds.some((deed) => deed.did === 'skipped' && deed.items.includes(id)) ? { is: 'skipped' } : OPEN;

function sayingOf(deed: Deed): string {
  if (deed.did === 'repaired') return deed.words.trim() === '' ? 'Words removed.' : `Now “${deed.words}”.`;
  if (deed.did === 'skipped') return 'Skipped.';
  const { length } = deed.items;
  return length === 1 ? 'Dismissed.' : `${length} flags dismissed.`;
}

// What stands behind an edit moves with it; what it touched is for the linter to find again.
function movedBy(state: State, { path, range, text }: Edit, done: readonly number[]): readonly Item[] {
  const by = text.length - (range.end - range.start);
  if (by === 0) return [];
  return itemsIn(state, path)
    .filter(({ id }) => !done.includes(id))
    .map((item) => ({ ...item, flag: flagMoved(item.flag, by, range.end) }));
}

function flagMoved(flag: Flag, by: number, from: number): Flag {
  const moved = (span: Span): Span => (span.start < from ? span : shift(span, by));
  return {
    ...flag,
    range: moved(flag.range),
    related: flag.related.map((one) => ({ ...one, range: moved(one.range) })),
    suggestions: flag.suggestions.map((one) =>
      one.fix ? { ...one, fix: { ...one.fix, range: moved(one.fix.range) } } : one,
    ),
  };
}
