import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/review/event.js';
import { type Line, lineOf, type Move, moved, removed, typed } from '../../src/review/line.js';
import { EMPTY } from '../../src/review/state.js';
import { step } from '../../src/review/step.js';

// The caret stands at the bar.
const line = (shown: string): Line => ({ text: shown.replace('|', ''), caret: shown.indexOf('|') });
const shown = ({ text, caret }: Line): string => `${text.slice(0, caret)}|${text.slice(caret)}`;

describe('the caret', () => {
  it.each<[Move, string, string]>([
    ['left', 'on|e', 'o|ne'],
    ['left', '|one', '|one'],
    ['left', 'ae\u0301|b', 'a|e\u0301b'],
    ['left', 'a👩‍👧|b', 'a|👩‍👧b'],
    ['right', 'on|e', 'one|'],
    ['right', 'one|', 'one|'],
    ['right', 'a|e\u0301b', 'ae\u0301|b'],
    ['start', 'one t|wo', '|one two'],
    ['end', 'one t|wo', 'one two|'],
    ['word-left', 'one, two|', 'one, |two'],
    ['word-left', 'one, |two', '|one, two'],
    ['word-left', ' |one', '| one'],
    ['word-right', 'one|, two!', 'one, two|!'],
    ['word-right', 'o|ne, two', 'one|, two'],
    ['word-right', 'one|!', 'one!|'],
  ])('goes %s in %s', (to, before, after) => {
    expect(shown(moved(line(before), to))).toBe(after);
  });

  it.each<[Move, string, string]>([
    ['left', 'ae\u0301|b', 'a|b'],
    ['right', 'a|👩‍👧b', 'a|b'],
    ['left', '|a', '|a'],
    ['right', 'a|', 'a|'],
    ['start', 'one t|wo', '|wo'],
    ['end', 'one t|wo', 'one t|'],
    ['word-left', 'one two| three', 'one | three'],
    ['word-right', 'one| two three', 'one| three'],
  ])('takes away what lies %s of it in %s', (to, before, after) => {
    expect(shown(removed(line(before), to))).toBe(after);
  });
});

describe('what is typed', () => {
  it('is put in at the caret, on one line and without controls', () => {
    expect([
      shown(typed(line('a|b'), 'x')),
      shown(typed(line('a|b'), 'one\r\n\ttwo\n')),
      shown(typed(line('|'), '\n')),
      shown(typed(line('a|b'), 'x\r\n\n')),
      shown(typed(line('a|'), '\u001b[2J\u0000x\u009b')),
      shown(typed(line('|\u0301b'), 'e')),
    ]).toEqual(['ax|b', 'aone two|b', '|', 'ax|b', 'a[2Jx|', 'e\u0301|b']);
  });

  it('begins behind the words that it begins with', () => {
    expect(lineOf('one')).toEqual({ text: 'one', caret: 3 });
  });

  it('never leaves the caret outside of the line or inside of a character', () => {
    const deeds = fc.array(
      fc.oneof(
        fc.string({ unit: fc.constantFrom('a', ' ', '\u0301', '👩', '\u200d', '\n', '🇫', '🇷') }),
        fc.constantFrom<Move>('left', 'right', 'word-left', 'word-right', 'start', 'end'),
      ),
    );
    fc.assert(
      fc.property(deeds, (all) => {
        const { text, caret } = all.reduce<Line>(
          (before, deed) => (MOVES.has(deed) ? moved(before, deed as Move) : typed(before, deed)),
          lineOf(''),
        );
        const edges = Array.from(new Intl.Segmenter('en').segment(text), ({ index }) => index);
        expect([...edges, text.length]).toContain(caret);
      }),
    );
  });
});

const MOVES: ReadonlySet<string> = new Set(['left', 'right', 'word-left', 'word-right', 'start', 'end']);

describe('the keys of a line', () => {
  const after = (key: Key): string | undefined => {
    const mode = { on: 'line', purpose: 'reason', line: line('one two| three four'), back: 'list' } as const;
    const { state } = step({ ...EMPTY, mode }, { is: 'key', key });
    return state.mode.on === 'line' ? shown(state.mode.line) : state.mode.on;
  };

  it.each<[string, string, readonly Key[]]>([
    ['a step left', 'one tw|o three four', [{ name: 'left' }, { name: 'b', ctrl: true }]],
    ['a step right', 'one two |three four', [{ name: 'right' }, { name: 'f', ctrl: true }]],
    ['to the start', '|one two three four', [{ name: 'home' }, { name: 'a', ctrl: true }]],
    ['to the end', 'one two three four|', [{ name: 'end' }, { name: 'e', ctrl: true }]],
    [
      'a word left',
      'one |two three four',
      [
        { name: 'left', ctrl: true },
        { name: 'left', meta: true },
        { text: 'b', meta: true },
      ],
    ],
    [
      'a word right',
      'one two three| four',
      [
        { name: 'right', ctrl: true },
        { name: 'right', meta: true },
        { text: 'f', meta: true },
      ],
    ],
    ['away with the one before', 'one tw| three four', [{ name: 'backspace' }, { name: 'h', ctrl: true }]],
    ['away with the one behind', 'one two|three four', [{ name: 'delete' }, { name: 'd', ctrl: true }]],
    [
      'away with the word before',
      'one | three four',
      [
        { name: 'w', ctrl: true },
        { name: 'backspace', meta: true },
      ],
    ],
    ['away with the word behind', 'one two| four', [{ text: 'd', meta: true }]],
    ['away with all before', '| three four', [{ name: 'u', ctrl: true }]],
    ['away with all behind', 'one two|', [{ name: 'k', ctrl: true }]],
    ['a letter', 'one twox| three four', [{ text: 'x' }]],
    ['a blank', 'one two | three four', [{ name: 'space', text: ' ' }]],
    [
      'nothing',
      'one two| three four',
      [{ text: 'x', meta: true }, { text: 'x', ctrl: true }, { name: 'f5' }, { name: 'tab' }],
    ],
    ['given up', 'list', [{ name: 'escape' }, { name: 'c', ctrl: true }]],
    ['given', 'list', [{ name: 'return' }]],
  ])('say: %s', (_, line_, keys) => {
    expect(keys.map(after)).toEqual(keys.map(() => line_));
  });
});
