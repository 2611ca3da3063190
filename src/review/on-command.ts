import { EVERYTHING, isNarrowed } from './choice.js';
import type { Key } from './event.js';
import { correcting, dismissing, redoing, repairing, skipping, undoing } from './judge.js';
import { type Command, nameOf } from './keys.js';
import { lineOf } from './line.js';
import { choosing, lookingAt } from './look.js';
import type { Base, Mode } from './mode.js';
import { filterMenu, ruleMenu } from './on-menu.js';
import { pageOf } from './page.js';
import { current, placeInView, quietly, type State, type Step, warned } from './state.js';

/** What a command does where one flag, the list or the help is shown. */
export function onCommand(state: State, command: Command, key: Key): Step {
  const base = baseOf(state.mode);
  switch (command) {
    case 'repair':
      return repairing(state, Number(nameOf(key)));
    case 'first-repair':
      return repairing(state, 1);
    case 'correct':
      return correcting(state, base);
    case 'dismiss':
      return dismissing(state, 'this', '');
    case 'dismiss-equal':
      return dismissing(state, 'words', '');
    case 'dismiss-because':
      return withCurrent(state, () => inMode(state, { on: 'line', purpose: 'reason', line: lineOf(''), back: base }));
    case 'dismiss-rule':
      return withCurrent(state, (item) => inMode(state, ruleMenu(state, item, base)));
    case 'skip':
      return skipping(state);
    case 'open':
      return withCurrent(state, ({ path, line, column }) => ({ state, effects: [{ do: 'edit', path, line, column }] }));
    case 'undo':
      return undoing(state);
    case 'redo':
      return redoing(state);
    default:
      return onLook(state, command, base);
  }
}

// Commands that change what is looked at and nothing else.
function onLook(state: State, command: Command, base: Base): Step {
  const { choice } = state;
  switch (command) {
    case 'next':
      return moving(state, 1);
    case 'previous':
      return moving(state, -1);
    case 'page-down':
      return moving(state, base === 'list' ? pageOf(state) : 1);
    case 'page-up':
      return moving(state, base === 'list' ? -pageOf(state) : -1);
    case 'first':
      return moving(state, Number.NEGATIVE_INFINITY);
    case 'last':
      return moving(state, Number.POSITIVE_INFINITY);
    case 'take':
    case 'list':
      return inMode(state, { on: base === 'list' ? 'flag' : 'list' });
    case 'search':
      return inMode(state, { on: 'line', purpose: 'search', line: lineOf(choice.search), back: base });
    case 'filter':
      return inMode(state, filterMenu(state, base));
    case 'group':
      return quietly(choosing(state, { group: choice.group === 'file' ? 'rule' : 'file' }));
    case 'sort':
      return quietly(choosing(state, { sort: choice.sort === 'place' ? 'severity' : 'place' }));
    case 'all':
      return quietly(choosing(state, { which: choice.which === 'left' ? 'all' : 'left' }));
    case 'help':
      return inMode(state, { on: 'help', back: base });
    case 'back':
      return goingBack(state, base);
    default:
      return { state: { ...state, mode: { on: 'over' } }, effects: [{ do: 'leave' }] };
  }
}

const baseOf = (mode: Mode): Base => (mode.on === 'list' ? 'list' : 'back' in mode ? mode.back : 'flag');

const inMode = (state: State, mode: Mode): Step => quietly({ ...state, mode });

function goingBack(state: State, base: Base): Step {
  if (state.mode.on === 'help') return inMode(state, { on: base });
  const { group, sort, which } = state.choice;
  if (isNarrowed(state.choice)) return quietly(choosing(state, { ...EVERYTHING, group, sort, which }));
  return inMode(state, { on: 'flag' });
}

function withCurrent(state: State, use: (item: NonNullable<ReturnType<typeof current>>) => Step): Step {
  const item = current(state);
  return item ? use(item) : quietly(warned(state, 'There is no flag here.'));
}

function moving(state: State, by: number): Step {
  const { view } = state;
  const at = placeInView(state);
  const to = Math.min(view.length - 1, Math.max(0, at + by));
  if (view.length > 0 && to === at)
    return quietly(warned(state, by > 0 ? 'This is the last one.' : 'This is the first one.'));
  return quietly(lookingAt(state, view[to]));
}
