import type { Key } from './event.js';
import { correctingTo, dismissing } from './judge.js';
import { nameOf } from './keys.js';
import { type Line, type Move, moved, removed, typed } from './line.js';
import { choosing } from './look.js';
import type { Mode } from './mode.js';
import { quietly, type State, type Step } from './state.js';

type LineMode = Extract<Mode, { on: 'line' }>;

const MOVES: Readonly<Record<string, Move>> = {
  left: 'left',
  right: 'right',
  home: 'start',
  end: 'end',
  'Ctrl-A': 'start',
  'Ctrl-E': 'end',
  'Ctrl-B': 'left',
  'Ctrl-F': 'right',
  'Ctrl-LEFT': 'word-left',
  'Ctrl-RIGHT': 'word-right',
  'Meta-b': 'word-left',
  'Meta-f': 'word-right',
  'Meta-left': 'word-left',
  'Meta-right': 'word-right',
};

const REMOVALS: Readonly<Record<string, Move>> = {
  backspace: 'left',
  'Ctrl-H': 'left',
  delete: 'right',
  'Ctrl-D': 'right',
  'Ctrl-W': 'word-left',
  'Meta-backspace': 'word-left',
  'Meta-d': 'word-right',
  'Ctrl-U': 'start',
  'Ctrl-K': 'end',
};

/** A key while a line is typed. */
export function onLineKey(state: State, mode: LineMode, key: Key): Step {
  const name = `${key.meta ? 'Meta-' : ''}${nameOf(key)}`;
  if (name === 'return') return finished(state, mode);
  if (name === 'escape' || name === 'Ctrl-C') return abandoned(state, mode);
  const { line } = mode;
  const move = MOVES[name];
  if (move) return withLine(state, mode, moved(line, move));
  const removal = REMOVALS[name];
  if (removal) return withLine(state, mode, removed(line, removal));
  return key.text && !key.ctrl && !key.meta ? onLinePaste(state, mode, key.text) : quietly(state);
}

/** Text that is pasted into the line, or typed. */
export const onLinePaste = (state: State, mode: LineMode, text: string): Step =>
  withLine(state, mode, typed(mode.line, text));

// A search shows what it finds while it is typed.
function withLine(state: State, mode: LineMode, line: Line): Step {
  const next = { ...state, mode: { ...mode, line } };
  if (mode.purpose !== 'search' || line.text === mode.line.text) return quietly(next);
  return quietly(choosing(next, { search: line.text }));
}

function finished(state: State, { purpose, line, back }: LineMode): Step {
  const next = { ...state, mode: { on: back } as const };
  if (purpose === 'correct') return correctingTo(next, line.text);
  return purpose === 'reason' ? dismissing(next, 'this', line.text) : quietly(next);
}

function abandoned(state: State, { purpose, back }: LineMode): Step {
  const next = { ...state, mode: { on: back } as const };
  return quietly(purpose === 'search' ? choosing(next, { search: '' }) : next);
}
