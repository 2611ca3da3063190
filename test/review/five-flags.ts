import { decisionOf } from '../../src/engine/decisions.js';
import type { Flag } from '../../src/engine/flag.js';
import type { Deed, Effect } from '../../src/review/deed.js';
import type { Event, Key } from '../../src/review/event.js';
import type { PlacedFlag } from '../../src/review/item.js';
import { itemOf, type State } from '../../src/review/state.js';
import { step } from '../../src/review/step.js';
import { continued, placed, review } from './view/reviews.js';
import { keysIn } from './world.js';

/** Two files with flags of three rules: some on equal words, one with a repair by hand, some without any. */
export const FILES: Readonly<Record<'a.md' | 'b.md', readonly PlacedFlag[]>> = {
  'a.md': [
    placed('one ⟦TWO⟧ three', ['two', '~second'], { line: 2, column: 5, ruleId: 'test/a', severity: 'error' }),
    placed('one ⟦FOUR⟧ three', [], { line: 3, column: 7, ruleId: 'test/b' }),
    placed('six ⟦TWO⟧ seven', ['two'], { line: 9, ruleId: 'test/a' }),
  ],
  'b.md': [
    placed('It is ⟦TWO⟧.', ['two'], { line: 1, ruleId: 'test/a' }),
    placed('And ⟦LAST⟧.', [], { line: 4, ruleId: 'test/c', severity: 'error' }),
  ],
};

/** A review of them that has just begun. */
export const START: State = review(FILES);

const eventsOf = (keys: readonly Key[]): readonly Event[] => keys.map((key) => ({ is: 'key', key }));

/** The state after some keys whose effects are not carried out. */
export const pressed = (keys: string, from: State = START): State => continued(from, eventsOf(keysIn(keys)));

/** What the last of some keys asks of the world. */
export function effectsOf(keys: string, from: State = START): readonly Effect[] {
  const all = keysIn(keys);
  const last = all.at(-1) ?? {};
  return step(continued(from, eventsOf(all.slice(0, -1))), { is: 'key', key: last }).effects;
}

/** The words of the flags in view. */
export const wordsIn = (state: State): readonly string[] => state.view.map((id) => itemOf(state, id).flag.words);

export const flagOf = (id: number): Flag => itemOf(START, id).flag;

/** The dismissal of some flags, made on the first of them. */
export function dismissal(...items: readonly number[]): Extract<Deed, { did: 'dismissed' }> {
  const { flag, path } = itemOf(START, items[0] ?? 0);
  return { did: 'dismissed', items, reach: 'this', decision: decisionOf(flag, path, { decision: 'dismissed' }) };
}

/** The state once flags are dismissed on disk. */
export const dismissed = (from: State, ...items: readonly number[]): State =>
  continued(from, [{ is: 'done', deed: dismissal(...items) }]);
