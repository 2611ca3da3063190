import type { Flag } from '../engine/flag.js';
import { type Span, shift } from '../text/span.js';
import type { Deed, Edit } from './deed.js';
import { type Fate, type Item, OPEN } from './item.js';
import { goingOn, lookingAt, type State, said, showing } from './state.js';

/** What a deed did to the flags. `fresh` where it was not there to be redone: then there is nothing left to redo. */
export function withDeed(state: State, deed: Deed, fresh: boolean): State {
  const fate = fateAfter(deed);
  const ids = new Set(deed.items);
  const judged = state.items.map((item) => (ids.has(item.id) ? { ...item, fate } : item));
  const items = deed.did === 'repaired' ? movedBy(judged, deed.edit, deed.items[0]) : judged;
  const undone = fresh ? [] : state.undone.slice(0, -1);
  const next = showing({ ...state, done: [...state.done, deed], undone }, { items });
  const onIt = state.cursor !== undefined && ids.has(state.cursor) && next.cursor === state.cursor;
  return said(onIt ? goingOn(next, state) : next, sayingOf(deed));
}

/** The state from before a deed, but for what has happened elsewhere. The flag that it was done on is looked at. */
export function withoutDeed(state: State, deed: Deed): State {
  const ids = new Set(deed.items);
  const earlier = state.done.slice(0, -1);
  const items = state.items.map((item) => (ids.has(item.id) ? { ...item, fate: fateBefore(earlier, item.id) } : item));
  const back = deed.did === 'repaired' ? movedBy(items, reverseOf(deed.edit), deed.items[0]) : items;
  const next = showing({ ...state, done: earlier, undone: [...state.undone, deed] }, { items: back });
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
function movedBy(items: readonly Item[], { path, range, text }: Edit, done: number | undefined): readonly Item[] {
  const by = text.length - (range.end - range.start);
  if (by === 0) return items;
  return items.map((item) => {
    if (item.path !== path || item.id === done || item.flag.range.start < range.end) return item;
    return { ...item, flag: flagMoved(item.flag, by, range.end) };
  });
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
