import { describe, expect, it } from 'vitest';
import { decisionOf } from '../../src/engine/decisions.js';
import { chosen } from '../../src/review/choice.js';
import type { Event } from '../../src/review/event.js';
import type { PlacedFlag } from '../../src/review/item.js';
import { current, EMPTY, itemOf, type State } from '../../src/review/state.js';
import { step } from '../../src/review/step.js';
import { dismissed, FILES, flagOf, pressed, START, wordsIn } from './five-flags.js';
import { continued, placed } from './view/reviews.js';

describe('what the linter and the world tell', () => {
  it('is kept as it comes', () => {
    const error = { path: 'c.md', message: 'is odd' };
    const state = continued(EMPTY, [
      { is: 'resized', columns: 40, rows: 10 },
      { is: 'scanning', done: 2, total: 5 },
      { is: 'failed', error },
      { is: 'failed', error: { ...error, path: 'd.md' } },
    ]);
    expect(state).toEqual({
      ...EMPTY,
      size: { columns: 40, rows: 10 },
      scan: { done: 2, total: 5, over: false },
      errors: [error, { ...error, path: 'd.md' }],
    });
    expect(continued(state, [{ is: 'scanned' }]).scan).toEqual({ done: 2, total: 5, over: true });
  });

  it('is a warning where an effect was refused, which goes with the next key', () => {
    const { state, effects } = step(START, { is: 'refused', message: 'a.md may not be written' });
    expect([state, effects]).toEqual([{ ...START, notice: { tone: 'warned', text: 'a.md may not be written' } }, []]);
    expect(pressed('~', state)).toEqual({ ...START, notice: undefined });
  });

  it('closes words that were being typed for a flag that is not there any more, but not a search', () => {
    const gone: Event = { is: 'linted', path: 'a.md', flags: FILES['a.md'].slice(1) };
    const notice = { tone: 'warned', text: '“TWO” is not flagged any more.' };
    expect(continued(pressed('ex'), [gone])).toMatchObject({ mode: { on: 'flag' }, notice });
    expect(continued(pressed('<tab>rx'), [gone])).toMatchObject({ mode: { on: 'list' }, notice });
    expect(continued(pressed('/two'), [gone])).toMatchObject({ mode: { on: 'line', purpose: 'search' }, notice });
    const still = continued(pressed('nex'), [gone]);
    expect([still.mode.on, still.notice, current(still)?.flag.words]).toEqual(['line', undefined, 'FOUR']);
  });

  it('is said of a flag once, however often its file is linted after it has gone', () => {
    const none: Event = { is: 'linted', path: 'a.md', flags: [] };
    const gone = { ...continued(START, [none]), cursor: 0, notice: undefined };
    expect(continued(gone, [none]).notice).toBeUndefined();
  });

  it('is nothing new where a file is linted that has no flags and had none', () => {
    expect(continued(START, [{ is: 'linted', path: 'c.md', flags: [] }])).toBe(START);
  });

  it('is no paste where no line is typed', () => {
    expect(step(START, { is: 'pasted', text: 'q' })).toEqual({ state: START, effects: [] });
    expect(continued(pressed('/'), [{ is: 'pasted', text: 'la\nst' }]).choice.search).toBe('la st');
  });
});

describe('a file that is linted again', () => {
  const linted = (state: State, flags: readonly PlacedFlag[]) =>
    continued(state, [{ is: 'linted', path: 'a.md', flags }]);

  it('keeps the items of flags that are still there, by their surroundings first, then by their words', () => {
    const [first, second, third] = FILES['a.md'];
    if (!first || !second || !third) throw new Error('three flags');
    const fresh = placed('new ⟦WORD⟧ here', [], { line: 5, ruleId: 'test/a' });
    const moved = { ...third, line: 1, flag: { ...third.flag, range: { start: 1, end: 4 } } };
    const again = linted(pressed('s'), [moved, fresh, first]);
    expect([again.files.get('a.md'), again.items.map(({ fate }) => fate.is)]).toEqual([
      [2, 0, 1, 5],
      ['skipped', 'gone', 'open', 'open', 'open', 'open'],
    ]);
    expect(again.view).toEqual([2, 0, 5, 3, 4]);
    const back = linted(again, [second]);
    expect([back.files.get('a.md'), itemOf(back, 1).fate, itemOf(back, 0).fate]).toEqual([
      [2, 0, 1, 5],
      { is: 'open' },
      { is: 'gone' },
    ]);
  });

  it('keeps equal flags in their order, and of two at one place the older before the newer', () => {
    const twice = [placed('x ⟦SAME⟧ y', [], { line: 1 }), placed('x ⟦SAME⟧ y', [], { line: 2 })];
    const state = continued(EMPTY, [{ is: 'linted', path: 'a.md', flags: twice }]);
    expect(linted(state, twice)).toEqual(state);
    const other = placed('one ⟦OTHER⟧', [], { line: 2 });
    expect(linted(START, [other, ...FILES['a.md'].slice(1)]).files.get('a.md')).toEqual([0, 5, 1, 2]);
  });

  it('leaves what is decided as it is', () => {
    const done = dismissed(START, 0);
    const again = linted(done, FILES['a.md']);
    expect(again.items.map(({ fate }) => fate.is)).toEqual(['dismissed', 'open', 'open', 'open', 'open', 'open']);
  });
});

describe('an edit', () => {
  it('moves what stands behind it, with all its places, and nothing else', () => {
    const range = { start: 10, end: 13 };
    const behind = placed('⟦BEHIND⟧', ['x', '~y'], { line: 1 });
    const moving = {
      ...behind,
      flag: {
        ...behind.flag,
        range: { start: 13, end: 15 },
        related: [
          { range: { start: 2, end: 4 }, message: 'before', words: 'b' },
          { range: { start: 20, end: 22 }, message: 'behind', words: 'c' },
        ],
        suggestions: [
          { desc: 'd', words: 'x', safe: false, fix: { range: { start: 13, end: 15 }, text: 'x' } },
          { desc: 'd', words: 'y', safe: false },
        ],
      },
    };
    const at = (start: number, end: number) => ({
      ...behind,
      flag: { ...behind.flag, related: [], suggestions: [], range: { start, end } },
    });
    const state = continued(EMPTY, [
      { is: 'linted', path: 'a.md', flags: [at(0, 5), at(10, 13), moving] },
      { is: 'linted', path: 'b.md', flags: [at(20, 22)] },
    ]);
    const decision = decisionOf(behind.flag, 'a.md', { decision: 'repaired' });
    const edit = { path: 'a.md', range, was: 'BIG', text: 'small' };
    const deed = { did: 'repaired', items: [1], edit, words: 'small', decision } as const;
    const done = continued(state, [{ is: 'done', deed }]);
    expect([0, 1, 3].map((id) => itemOf(done, id).flag.range)).toEqual([
      { start: 0, end: 5 },
      { start: 10, end: 13 },
      { start: 20, end: 22 },
    ]);
    expect([itemOf(done, 1).fate, done.notice]).toEqual([
      { is: 'repaired', words: 'small' },
      { tone: 'said', text: 'Now “small”.' },
    ]);
    expect(itemOf(done, 2).flag).toEqual({
      ...moving.flag,
      range: { start: 15, end: 17 },
      related: [
        { range: { start: 2, end: 4 }, message: 'before', words: 'b' },
        { range: { start: 22, end: 24 }, message: 'behind', words: 'c' },
      ],
      suggestions: [
        { desc: 'd', words: 'x', safe: false, fix: { range: { start: 15, end: 17 }, text: 'x' } },
        { desc: 'd', words: 'y', safe: false },
      ],
    });
    expect(continued(done, [{ is: 'undone', deed }]).items).toEqual(state.items);
  });

  it('moves what a flag before it speaks of behind it', () => {
    const related = [{ range: { start: 30, end: 32 }, message: 'behind', words: 'b' }];
    const flags = [
      placed('⟦ONE⟧', [], { related, range: { start: 0, end: 3 } }),
      placed('⟦BIG⟧', [], { range: { start: 10, end: 13 } }),
    ];
    const state = continued(EMPTY, [{ is: 'linted', path: 'a.md', flags }]);
    const decision = decisionOf(flagOf(0), 'a.md', { decision: 'repaired' });
    const edit = { path: 'a.md', range: { start: 10, end: 13 }, was: 'BIG', text: 'small' };
    const done = continued(state, [
      { is: 'done', deed: { did: 'repaired', items: [1], edit, words: 'small', decision } },
    ]);
    expect(itemOf(done, 0).flag).toMatchObject({
      range: { start: 0, end: 3 },
      related: [{ range: { start: 32, end: 34 }, message: 'behind', words: 'b' }],
    });
  });

  it('that takes words away says so', () => {
    const decision = decisionOf(flagOf(0), 'a.md', { decision: 'repaired', repair: ' ' });
    const edit = { path: 'a.md', range: { start: 4, end: 7 }, was: 'TWO', text: ' ' };
    const done = continued(START, [{ is: 'done', deed: { did: 'repaired', items: [0], edit, words: ' ', decision } }]);
    expect(done.notice).toEqual({ tone: 'said', text: 'Words removed.' });
  });
});

it('shows what a choice speaks of, whatever is done', () => {
  const done = dismissed(START, 0);
  expect([wordsIn(done), wordsIn(pressed('a', done)), wordsIn(pressed('aa', done))]).toEqual([
    ['FOUR', 'TWO', 'TWO', 'LAST'],
    ['TWO', 'FOUR', 'TWO', 'TWO', 'LAST'],
    ['FOUR', 'TWO', 'TWO', 'LAST'],
  ]);
  const gone = continued(done, [{ is: 'linted', path: 'b.md', flags: [] }]);
  expect(wordsIn(pressed('a', gone))).toEqual(['TWO', 'FOUR', 'TWO']);
  for (const keys of ['', 'a', 'v', 'b', 'vb', 'fj<return>']) {
    const state = pressed(`<tab>${keys}`, done);
    expect(state.view).toEqual(chosen(state.items, state.choice).map(({ id }) => id));
  }
});

it('knows no item that nobody has met', () => {
  expect(() => itemOf(START, 5)).toThrow(new RangeError('there is no item 5'));
});
