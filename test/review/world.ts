import type { Decision } from '../../src/engine/decisions.js';
import type { Deed, Edit, Effect } from '../../src/review/deed.js';
import { reverseOf } from '../../src/review/deeds-done.js';
import type { Event, Key } from '../../src/review/event.js';
import type { PlacedFlag } from '../../src/review/item.js';
import { EMPTY, type State } from '../../src/review/state.js';
import { step } from '../../src/review/step.js';
import { capitalsIn } from './capitals.js';

/** A small world for the review: texts in memory, and a linter to which every word in capitals is wrong. */
export type World = { files: Map<string, string>; decisions: Decision[]; left: boolean; rests: number };

/** Every word in capitals is flagged, but for those that are dismissed; a repair makes it small, with or without brackets. */
export function lintIn({ files }: World, path: string, { items }: Pick<State, 'items'>): readonly PlacedFlag[] {
  const text = files.get(path) ?? '';
  const dismissed = items.filter((item) => item.path === path && item.fate.is === 'dismissed');
  return capitalsIn(text)
    .filter(({ range }) => !dismissed.some((item) => item.flag.range.start === range.start))
    .map((flag) => ({ flag, line: 1, column: flag.range.start + 1, was: flag.words }));
}

/** A review together with its world. */
export type Play = { state: State; world: World };

/** A review of some texts, all of them linted. */
export function play(texts: Readonly<Record<string, string>>): Play {
  const world: World = { files: new Map(Object.entries(texts)), decisions: [], left: false, rests: 0 };
  const game: Play = { state: EMPTY, world };
  for (const path of world.files.keys()) relint(game, path);
  happen(game, { is: 'scanned' });
  return game;
}

/** Lets an event happen, and everything that follows from it. */
function happen(game: Play, event: Event): void {
  const { state, effects } = step(game.state, event);
  game.state = state;
  for (const effect of effects) carryOut(game, effect);
}

/** Presses keys: single characters, or names in angle brackets such as `<tab>` and `<ctrl-r>`. */
export function press(game: Play, keys: string): void {
  for (const key of keysIn(keys)) happen(game, { is: 'key', key });
}

/** The keys that a text stands for: single characters, or names in angle brackets. */
export const keysIn = (keys: string): readonly Key[] =>
  [...keys.matchAll(/<([a-z-]+)>|(.)/gsu)].map(([, name, text]) => keyOf(name, text));

function keyOf(name: string | undefined, text: string | undefined): Key {
  if (name === undefined) return { text: text ?? '' };
  return name.startsWith('ctrl-') ? { name: name.slice(5), ctrl: true } : { name };
}

const relint = (game: Play, path: string): void =>
  happen(game, { is: 'linted', path, flags: lintIn(game.world, path, game.state) });

function carryOut(game: Play, effect: Effect): void {
  const { world } = game;
  if (effect.do === 'leave') world.left = true;
  else if (effect.do === 'rest') world.rests += 1;
  else if (effect.do === 'edit') relint(game, effect.path);
  else if (effect.do === 'undo') {
    takeBack(world, effect.deed);
    told(game, 'undone', effect.deed);
  } else if (effect.do === 'redo') {
    make(world, effect.deed);
    told(game, 'redone', effect.deed);
  } else {
    const deed = deedOf(effect);
    make(world, deed);
    told(game, 'done', deed);
  }
}

function deedOf(effect: Extract<Effect, { do: 'repair' | 'correct' | 'dismiss' }>): Deed {
  if (effect.do === 'dismiss')
    return { did: 'dismissed', items: effect.items, reach: effect.reach, decision: effect.decision };
  const { words, decision } = effect;
  if (effect.do === 'repair') return { did: 'repaired', items: [effect.item], edit: effect.edit, words, decision };
  const { id, path, flag, was } = effect.item;
  return { did: 'repaired', items: [id], edit: { path, range: flag.range, was, text: words }, words, decision };
}

function told(game: Play, is: 'done' | 'undone' | 'redone', deed: Deed): void {
  happen(game, { is, deed });
  if (deed.did === 'repaired') relint(game, deed.edit.path);
}

function make(world: World, deed: Deed): void {
  if (deed.did === 'repaired') put(world, deed.edit);
  if (deed.did !== 'skipped') world.decisions.push(deed.decision);
}

function takeBack(world: World, deed: Deed): void {
  if (deed.did === 'repaired') put(world, reverseOf(deed.edit));
  if (deed.did !== 'skipped') world.decisions.splice(world.decisions.lastIndexOf(deed.decision), 1);
}

function put({ files }: World, { path, range, was, text }: Edit): void {
  const now = files.get(path) ?? '';
  if (now.slice(range.start, range.end) !== was)
    throw new Error(`“${was}” does not stand at ${range.start} of “${now}”`);
  files.set(path, now.slice(0, range.start) + text + now.slice(range.end));
}
