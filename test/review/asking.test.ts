import { describe, expect, it } from 'vitest';
import { decisionOf } from '../../src/engine/decisions.js';
import type { Effect } from '../../src/review/deed.js';
import type { Key } from '../../src/review/event.js';
import { itemOf } from '../../src/review/state.js';
import { step } from '../../src/review/step.js';
import { dismissal, dismissed, effectsOf, flagOf, pressed, START } from './five-flags.js';
import { continued } from './view/reviews.js';

describe('what the world is asked for', () => {
  it('is an edit with its decision', () => {
    const expected: Effect = {
      do: 'repair',
      item: 0,
      edit: { path: 'a.md', range: { start: 4, end: 7 }, was: 'TWO', text: 'two' },
      words: 'two',
      decision: decisionOf(flagOf(0), 'a.md', { decision: 'repaired', repair: 'two' }),
    };
    expect(['1', '<return>'].map((keys) => effectsOf(keys))).toEqual([[expected], [expected]]);
  });

  it('is own words, where they are others', () => {
    expect(effectsOf('ex<return>')).toEqual([
      {
        do: 'correct',
        item: itemOf(START, 0),
        words: 'TWOx',
        decision: decisionOf(flagOf(0), 'a.md', { decision: 'repaired', repair: 'TWOx' }),
      },
    ]);
    expect(effectsOf('e<return>')).toEqual([]);
  });

  it.each([
    ['d', 'this', [0], {}],
    ['r  why <return>', 'this', [0], { reason: 'why' }],
    ['r <return>', 'this', [0], {}],
    ['D', 'words', [0, 2, 3], { reach: 'words' }],
    ['x<return>', 'file', [0, 2], { reach: 'file' }],
    ['xj<return>', 'project', [0, 2, 3], { reach: 'project' }],
  ] as const)('is a dismissal: %s', (keys, reach, items, judgement) => {
    expect(effectsOf(keys)).toEqual([
      { do: 'dismiss', items, reach, decision: decisionOf(flagOf(0), 'a.md', { decision: 'dismissed', ...judgement }) },
    ]);
  });

  it('is nothing any more once it is over', () => {
    const over = pressed('q');
    expect(['1', 'n', 'q', '<ctrl-z>', '<escape>'].map((keys) => [effectsOf(keys, over), pressed(keys, over)])).toEqual(
      Array(5).fill([[], over]),
    );
  });

  it('leaves out of a dismissal what is decided already', () => {
    const some = dismissed(START, 2);
    expect(effectsOf('D', some)).toMatchObject([{ items: [0, 3] }]);
    expect(effectsOf('x<return>', some)).toMatchObject([{ items: [0] }]);
  });

  it('is an editor at the place of the flag, or the end', () => {
    expect(effectsOf('no')).toEqual([{ do: 'edit', path: 'a.md', line: 3, column: 7 }]);
    expect(effectsOf('q')).toEqual([{ do: 'leave' }]);
    expect(effectsOf('x<ctrl-d>')).toEqual([{ do: 'leave' }]);
  });

  it('is undoing and redoing what is on disk, while what was skipped is nobody else’s matter', () => {
    const deed = dismissal(0);
    const done = continued(START, [{ is: 'done', deed }]);
    expect(effectsOf('u', done)).toEqual([{ do: 'undo', deed }]);
    const undone = continued(done, [{ is: 'undone', deed }]);
    expect([undone.done, undone.undone, undone.notice?.text]).toEqual([[], [deed], 'Undone: Dismissed.']);
    expect(effectsOf('<ctrl-r>', undone)).toEqual([{ do: 'redo', deed }]);
    const skipped = pressed('s');
    expect([skipped.notice?.text, effectsOf('u', skipped), pressed('u', skipped).notice?.text]).toEqual([
      'Skipped.',
      [],
      'Undone: Skipped.',
    ]);
    expect(pressed('u<ctrl-r>', skipped)).toEqual(skipped);
    expect([pressed('ssuu').undone.length, pressed('ssuus').undone]).toEqual([2, []]);
  });

  it('is what a key with Ctrl says by its name or by its letter', () => {
    const redo = (key: Key) => step(START, { is: 'key', key }).state.notice?.text;
    expect([{ name: 'r', ctrl: true }, { text: 'r', ctrl: true }, { ctrl: true }, {}].map(redo)).toEqual([
      'There is nothing to redo.',
      'There is nothing to redo.',
      undefined,
      undefined,
    ]);
  });
});

describe('what cannot be done', () => {
  it.each([
    ['2', 'Markup stands between these words: o opens your editor, e takes your own.'],
    ['3', 'There are 2 repairs: 1–2.'],
    ['n1', 'No repair is known: e takes your own words, d dismisses the flag.'],
    ['nn2', 'There is one repair: 1.'],
    ['e<return>', 'Nothing was changed: the words are the same.'],
    ['/zzz<return>d', 'There is no flag here.'],
    ['/zzz<return>o', 'There is no flag here.'],
    ['/zzz<return>x', 'There is no flag here.'],
    ['/zzz<return>r', 'There is no flag here.'],
    ['u', 'There is nothing to undo.'],
    ['<ctrl-r>', 'There is nothing to redo.'],
    ['Gn', 'This is the last one.'],
    ['gp', 'This is the first one.'],
  ])('is said: %s', (keys, text) => {
    const { notice, done } = pressed(keys);
    expect([notice, effectsOf(keys), done]).toEqual([{ tone: 'warned', text }, [], []]);
  });

  it('is not said where there is nothing to look at, and nowhere to go', () => {
    const empty = pressed('/zzz<return>');
    expect(['n', 'p', 'g', 'G'].map((keys) => pressed(keys, empty))).toEqual(Array(4).fill(empty));
  });

  it('is what is decided, or gone', () => {
    const done = dismissed(pressed('a'), 0);
    expect(pressed('kd', done).notice?.text).toBe('This one is done; u undoes what was done last.');
    const gone = continued(START, [{ is: 'linted', path: 'a.md', flags: [] }]);
    expect(pressed('d', { ...gone, cursor: 0 }).notice?.text).toBe('It is not flagged any more.');
  });
});
