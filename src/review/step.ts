import { withDeed, withoutDeed } from './deeds-done.js';
import type { Event, Key } from './event.js';
import { commandOf, nameOf } from './keys.js';
import { onCommand } from './on-command.js';
import { onLineKey, onLinePaste } from './on-line.js';
import { onMenuCommand } from './on-menu.js';
import { reconcile } from './reconcile.js';
import { current, itemOf, quietly, type State, type Step, warned } from './state.js';

/** What an event makes of a review: the whole behaviour of the screen. Pure; the world is asked through effects. */
export function step(state: State, event: Event): Step {
  switch (event.is) {
    case 'key':
      return onKey({ ...state, notice: undefined }, event.key);
    case 'pasted':
      return state.mode.on === 'line' ? onLinePaste(state, state.mode, event.text) : quietly(state);
    case 'resized':
      return quietly({ ...state, size: { columns: event.columns, rows: event.rows } });
    case 'linted':
      return quietly(onLinted(state, event));
    case 'failed':
      return quietly({ ...state, errors: [...state.errors, event.error] });
    case 'scanning':
      return quietly({ ...state, scan: { ...state.scan, done: event.done, total: event.total } });
    case 'scanned':
      return quietly({ ...state, scan: { ...state.scan, over: true } });
    case 'done':
      return quietly(withDeed(state, event.deed, true));
    case 'redone':
      return quietly(withDeed(state, event.deed, false));
    case 'undone':
      return quietly(withoutDeed(state, event.deed));
    case 'refused':
      return quietly(warned(state, event.message));
  }
}

function onKey(state: State, key: Key): Step {
  const { mode } = state;
  if (mode.on === 'over') return quietly(state);
  // As in any program, whatever is shown; in raw mode the terminal does not do it by itself.
  if (nameOf(key) === 'Ctrl-Z') return { state, effects: [{ do: 'rest' }] };
  if (mode.on === 'line') return onLineKey(state, mode, key);
  const command = commandOf(mode, key);
  if (command === undefined) return quietly(state);
  return mode.on === 'menu' ? onMenuCommand(state, mode, command) : onCommand(state, command, key);
}

function onLinted(state: State, { path, flags }: Extract<Event, { is: 'linted' }>): State {
  const before = current(state);
  const next = reconcile(state, path, flags);
  if (!before || before.fate.is === 'gone' || itemOf(next, before.id).fate.is !== 'gone') return next;
  // Words that were being typed for it have nowhere to go.
  const { mode } = next;
  const closed = mode.on === 'line' && mode.purpose !== 'search' ? { ...next, mode: { on: mode.back } as const } : next;
  return warned(closed, `“${before.flag.words}” is not flagged any more.`);
}
