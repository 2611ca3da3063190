import { decisionOf } from '../engine/decisions.js';
import type { Reach } from './deed.js';
import { withDeed, withoutDeed } from './deeds-done.js';
import { type Item, isLeft } from './item.js';
import { lineOf } from './line.js';
import type { Base } from './mode.js';
import { current, quietly, type State, type Step, warned } from './state.js';

/** Puts the n-th repair in, counted from 1. */
export function repairing(state: State, nth: number): Step {
  return judged(state, (item) => {
    const { flag, path } = item;
    const suggestion = flag.suggestions[nth - 1];
    if (!suggestion) return quietly(warned(state, noRepair(flag.suggestions.length)));
    const { fix, words } = suggestion;
    if (!fix)
      return quietly(warned(state, 'Markup stands between these words: o opens your editor, e takes your own.'));
    const edit = { path, range: fix.range, was: item.was, text: fix.text };
    const decision = decisionOf(flag, path, { decision: 'repaired', repair: words });
    return { state, effects: [{ do: 'repair', item: item.id, edit, words, decision }] };
  });
}

const noRepair = (count: number): string => {
  if (count === 0) return 'No repair is known: e takes your own words, d dismisses the flag.';
  return count === 1 ? 'There is one repair: 1.' : `There are ${count} repairs: 1–${count}.`;
};

/** Opens the line for an own correction, with the flagged words as its start. */
export function correcting(state: State, back: Base): Step {
  return judged(state, ({ flag }) =>
    quietly({ ...state, mode: { on: 'line', purpose: 'correct', line: lineOf(flag.words), back } }),
  );
}

/** Puts own words in the place of the flagged ones. */
export function correctingTo(state: State, words: string): Step {
  return judged(state, (item) => {
    const { flag, path } = item;
    if (words === flag.words) return quietly(warned(state, 'Nothing was changed: the words are the same.'));
    const decision = decisionOf(flag, path, { decision: 'repaired', repair: words });
    return { state, effects: [{ do: 'correct', item, words, decision }] };
  });
}

/** Dismisses the flag that is looked at, and what the reach takes along with it. */
export function dismissing(state: State, reach: Reach, reason: string): Step {
  return judged(state, (item) => {
    const others = reach === 'this' ? [] : state.items.filter((other) => reaches(reach, item, other));
    const decision = decisionOf(item.flag, item.path, {
      decision: 'dismissed',
      ...(reach !== 'this' && { reach }),
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    });
    const items = [item.id, ...others.map(({ id }) => id)];
    return { state, effects: [{ do: 'dismiss', items, reach, decision }] };
  });
}

/** True where a dismissal of `item` covers another one as well. */
export function reaches(reach: Exclude<Reach, 'this'>, item: Item, other: Item): boolean {
  if (other.id === item.id || !isLeft(other)) return false;
  if (reach === 'words') return other.kin === item.kin;
  if (other.flag.ruleId !== item.flag.ruleId) return false;
  return reach === 'project' || other.path === item.path;
}

/** Leaves the flag for later. Nothing is written, and the next session asks again. */
export function skipping(state: State): Step {
  return judged(state, ({ id }) => quietly(withDeed(state, { did: 'skipped', items: [id] }, true)));
}

/** Takes the last deed back. */
export function undoing(state: State): Step {
  const deed = state.done.at(-1);
  if (!deed) return quietly(warned(state, 'There is nothing to undo.'));
  if (deed.did === 'skipped') return quietly(withoutDeed(state, deed));
  return { state, effects: [{ do: 'undo', deed }] };
}

/** Does again what was undone last. */
export function redoing(state: State): Step {
  const deed = state.undone.at(-1);
  if (!deed) return quietly(warned(state, 'There is nothing to redo.'));
  if (deed.did === 'skipped') return quietly(withDeed(state, deed, false));
  return { state, effects: [{ do: 'redo', deed }] };
}

// What is decided already must be undone before it is decided anew.
function judged(state: State, judge: (item: Item) => Step): Step {
  const item = current(state);
  if (!item) return quietly(warned(state, 'There is no flag here.'));
  if (isLeft(item)) return judge(item);
  return quietly(
    warned(
      state,
      item.fate.is === 'gone' ? 'It is not flagged any more.' : 'This one is done; u undoes what was done last.',
    ),
  );
}
