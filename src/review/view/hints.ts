import { isNarrowed } from '../choice.js';
import { isLeft } from '../item.js';
import { BINDINGS, type Command } from '../keys.js';
import type { Mode } from '../mode.js';
import { current, type State } from '../state.js';

/** A key and what it does now, in a word or two. */
export type Hint = readonly [key: string, does: string];

/** The keys that work at this moment, the most useful first; those that always work last. */
export function hintsOf(state: State): readonly Hint[] {
  const { mode } = state;
  switch (mode.on) {
    case 'flag':
      return [
        ...judging(state),
        ...looking(state),
        ...named('flag', [
          ['help', 'keys'],
          ['quit', 'quit'],
        ]),
      ];
    case 'list':
      return [
        ...listing(state),
        ...named('list', [
          ['help', 'keys'],
          ['quit', 'quit'],
        ]),
      ];
    case 'line':
      return typing(mode);
    case 'menu':
      return named('menu', [
        ['take', mode.of === 'rule' ? 'dismiss' : 'show these'],
        ['next', 'down'],
        ['previous', 'up'],
        ['back', 'back'],
      ]);
    case 'help':
      return named('help', [['back', 'back']]);
    case 'over':
      return [];
  }
}

/** Every key of a mode with a short word for it. */
export const shortHints = (on: 'flag' | 'list'): readonly Hint[] =>
  BINDINGS[on].map(({ command, shown }) => [shown, SHORT[command] ?? command]);

const SHORT: Readonly<Partial<Record<Command, string>>> = {
  repair: 'repair',
  'first-repair': 'first repair',
  correct: 'own words',
  open: 'editor',
  'dismiss-equal': 'dismiss equal',
  'dismiss-because': 'dismiss, why',
  'dismiss-rule': 'dismiss rule',
  'page-down': 'page',
  'page-up': 'page back',
  all: 'show done',
  help: 'keys',
  take: 'look',
};

type Named = readonly [command: Command, does: string];

// The first key of each binding, with a word of our own: the sentences of the help are too long for a line.
function named(on: keyof typeof BINDINGS, words: readonly Named[]): readonly Hint[] {
  return words.flatMap(([command, does]): readonly Hint[] => {
    const key = BINDINGS[on].find((binding) => binding.command === command)?.shown.split(' ')[0];
    return key === undefined ? [] : [[key, does]];
  });
}

function judging(state: State): readonly Hint[] {
  const item = current(state);
  if (!item || !isLeft(item)) return [];
  const repairs = Math.min(9, item.flag.suggestions.length);
  const repair: readonly Hint[] = repairs === 0 ? [] : [[repairs === 1 ? '1' : `1–${repairs}`, 'repair']];
  return [
    ...repair,
    ...named('flag', [
      ['dismiss', 'dismiss'],
      ['correct', 'own words'],
      ['skip', 'skip'],
    ]),
  ];
}

function looking(state: State): readonly Hint[] {
  const { view, done, undone, choice } = state;
  return named('flag', [
    ...when(view.length > 1, ['next', 'next']),
    ...when(isNarrowed(choice), ['back', 'show all']),
    ...when(done.length > 0, ['undo', 'undo']),
    ...when(undone.length > 0, ['redo', 'redo']),
    ...when(view.length > 0, ['list', 'list'], ['open', 'editor'], ['search', 'search'], ['filter', 'filter']),
    ...when(view.length === 0 && done.length > 0 && choice.which === 'left', ['all', 'show what is done']),
  ]);
}

function listing({ view, choice, done }: State): readonly Hint[] {
  return named('list', [
    ...when(view.length > 0, ['take', 'look'], ['dismiss', 'dismiss'], ['skip', 'skip']),
    ...when(isNarrowed(choice), ['back', 'show all']),
    ['search', 'search'],
    ['filter', 'filter'],
    ['group', choice.group === 'file' ? 'by rule' : 'by file'],
    ['sort', choice.sort === 'place' ? 'by severity' : 'by place'],
    ...when(done.length > 0, ['undo', 'undo']),
    ['list', 'back'],
  ]);
}

const when = (is: boolean, ...words: readonly Named[]): readonly Named[] => (is ? words : []);

function typing({ purpose }: Extract<Mode, { on: 'line' }>): readonly Hint[] {
  if (purpose === 'search')
    return [
      ['Enter', 'keep'],
      ['Esc', 'drop'],
    ];
  const enter: Hint = ['Enter', purpose === 'correct' ? 'put them in' : 'dismiss'];
  return [enter, ['Esc', 'change nothing'], ['Ctrl-W', 'drop a word'], ['Ctrl-U', 'drop all']];
}
