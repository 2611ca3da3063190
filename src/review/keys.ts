import type { Key } from './event.js';
import type { Mode } from './mode.js';

/** What a key asks for. `repair` takes its number from the key. */
export type Command =
  | 'repair'
  | 'first-repair'
  | 'correct'
  | 'open'
  | 'dismiss'
  | 'dismiss-equal'
  | 'dismiss-because'
  | 'dismiss-rule'
  | 'skip'
  | 'next'
  | 'previous'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'undo'
  | 'redo'
  | 'search'
  | 'filter'
  | 'list'
  | 'sort'
  | 'group'
  | 'all'
  | 'help'
  | 'back'
  | 'take'
  | 'quit';

/** A binding as the help shows it: the keys as they are written on a keyboard, and what they do. */
export type Binding = Readonly<{
  command: Command;
  /** What `nameOf` gives for each key. */
  keys: readonly string[];
  shown: string;
  says: string;
}>;

/** A key by one name: `d`, `D`, `Ctrl-R`, `return`, `escape`, `left`. */
export function nameOf({ name = '', text, ctrl }: Key): string {
  if (ctrl) return `Ctrl-${(name || (text ?? '')).toUpperCase()}`;
  return text && text.trim() !== '' ? text : name;
}

const bind = (command: Command, keys: string, shown: string, says: string): Binding => ({
  command,
  keys: keys.split(' '),
  shown,
  says,
});

const MOVES: readonly Binding[] = [
  bind('next', 'n j down right', 'n j ↓ →', 'next flag'),
  bind('previous', 'p k up left', 'p k ↑ ←', 'previous flag'),
  bind('page-down', 'pagedown', 'PgDn', 'a page down'),
  bind('page-up', 'pageup', 'PgUp', 'a page up'),
  bind('first', 'g home', 'g Home', 'first flag'),
  bind('last', 'G end', 'G End', 'last flag'),
];

const JUDGEMENTS: readonly Binding[] = [
  bind('correct', 'e', 'e', 'type your own correction'),
  bind('dismiss', 'd', 'd', 'dismiss: the words are right'),
  bind('dismiss-because', 'r', 'r', 'dismiss with a reason'),
  bind('dismiss-equal', 'D', 'D', 'dismiss all equal ones'),
  bind('dismiss-rule', 'x', 'x', 'dismiss the rule, asks where'),
  bind('skip', 's', 's', 'skip for now'),
];

const REST: readonly Binding[] = [
  bind('undo', 'u', 'u', 'undo'),
  bind('redo', 'Ctrl-R', 'Ctrl-R', 'redo'),
  bind('open', 'o', 'o', 'open your editor here'),
  bind('search', '/', '/', 'search'),
  bind('filter', 'f', 'f', 'filter: rule, severity, file'),
  bind('all', 'a', 'a', 'show or hide what is done'),
  bind('help', '?', '?', 'all keys'),
  bind('quit', 'q Ctrl-C Ctrl-D', 'q', 'quit'),
];

// Lines that are typed read their keys themselves.
type Bound = Exclude<Mode, { on: 'line' | 'over' }>;

/** The keys of each mode that has any, in the order in which the help shows them. */
export const BINDINGS: Readonly<Record<Bound['on'], readonly Binding[]>> = {
  flag: [
    bind('repair', '1 2 3 4 5 6 7 8 9', '1–9', 'apply that repair'),
    bind('first-repair', 'return', 'Enter', 'apply the first repair'),
    ...JUDGEMENTS,
    ...MOVES,
    bind('list', 'tab', 'Tab', 'the list of all flags'),
    bind('back', 'escape', 'Esc', 'drop search and filter'),
    ...REST,
  ],
  list: [
    bind('take', 'return', 'Enter', 'look at this flag'),
    ...MOVES,
    bind('group', 'v', 'v', 'group by file or by rule'),
    bind('sort', 'b', 'b', 'sort by place or by severity'),
    ...JUDGEMENTS,
    bind('list', 'tab', 'Tab', 'back to one flag'),
    bind('back', 'escape', 'Esc', 'drop search, filter; or back'),
    ...REST,
  ],
  menu: [
    bind('take', 'return space', 'Enter', 'take this'),
    ...MOVES,
    bind('back', 'escape q tab', 'Esc', 'back'),
    bind('quit', 'Ctrl-C Ctrl-D', 'Ctrl-C', 'quit'),
  ],
  help: [bind('back', 'escape q ? tab return', 'Esc', 'back'), bind('quit', 'Ctrl-C Ctrl-D', 'Ctrl-C', 'quit')],
};

/** What a key asks for in a mode; nothing where it means nothing. */
export function commandOf(mode: Bound, key: Key): Command | undefined {
  const name = nameOf(key);
  return BINDINGS[mode.on].find(({ keys }) => keys.includes(name))?.command;
}
