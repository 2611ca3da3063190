import { describe, expect, it } from 'vitest';
import { EMPTY, itemOf, type State } from '../../src/review/state.js';
import { dismissal, dismissed, type FILES, pressed, START, wordsIn } from './five-flags.js';
import { continued, placed } from './view/reviews.js';

// The state once flags were dismissed, and that was taken back.
function takenBack(from: State, ...items: readonly number[]): State {
  const deed = dismissal(...items);
  return continued(from, [
    { is: 'done', deed },
    { is: 'undone', deed },
  ]);
}

describe('what is taken back', () => {
  it.each(['', '<tab>b', '<tab>v', '<tab>vb', 'fG<return>', '/two<return>', 'a'])(
    'stands again where it stood, after %s',
    (keys) => {
      const state = pressed(keys);
      for (const items of [[1], [4], [0, 2], [0, 2, 3], [3, 4], [0, 1, 2, 3, 4]])
        expect(takenBack(state, ...items).view).toEqual(state.view);
    },
  );

  it('stands where it stood beside what was done since', () => {
    const [one, three] = [dismissal(1), dismissal(3)];
    const done = continued(START, [
      { is: 'done', deed: three },
      { is: 'done', deed: one },
    ]);
    expect(continued(done, [{ is: 'undone', deed: one }]).view).toEqual([0, 1, 2, 4]);
  });

  it('is all redone, or none of it once something new is done', () => {
    const [first, second, third] = [dismissal(0), dismissal(1), dismissal(2)];
    const back = continued(START, [
      { is: 'done', deed: first },
      { is: 'done', deed: second },
      { is: 'undone', deed: second },
      { is: 'undone', deed: first },
    ]);
    expect(back.undone).toEqual([second, first]);
    expect(continued(back, [{ is: 'redone', deed: first }]).undone).toEqual([second]);
    expect(continued(back, [{ is: 'done', deed: third }]).undone).toEqual([]);
  });
});

describe('a narrower view', () => {
  it('is wide again once what narrowed it is dropped, whatever that was', () => {
    for (const keys of ['fj<return>', 'fjjjj<return>', 'fG<return>', '/four<return>', 'fj<return>/four<return>'])
      expect(pressed('<escape>', pressed(keys)).view).toEqual(START.view);
  });

  it('holds what the whole search finds, however it is typed', () => {
    for (const keys of ['/t<home>w', '/two<home><delete><delete>', '/two<backspace>', '/xtwo<home><delete>'])
      expect(pressed(keys).view).toEqual(pressed(`/${pressed(keys).choice.search}`).view);
    expect(wordsIn(pressed('/o<home>w<home>t'))).toEqual(['TWO', 'TWO', 'TWO']);
  });
});

describe('a file that is linted again', () => {
  const linted = (state: State, flags: (typeof FILES)['a.md']) =>
    continued(state, [{ is: 'linted', path: 'a.md', flags }]);

  it('has its new flags before those of the files behind it, where none of its own were in view', () => {
    const fresh = placed('a ⟦NEW⟧ one', [], { line: 5 });
    expect(linted(dismissed(START, 0, 1, 2), [fresh]).view).toEqual([5, 3, 4]);
  });

  it('keeps three equal flags in their order', () => {
    const thrice = [1, 2, 3].map((line) => placed('x ⟦SAME⟧ y', [], { line }));
    const state = linted(EMPTY, thrice);
    expect(linted(state, thrice)).toEqual(state);
  });

  it('has what is done behind what is gone from the same place, where that came first', () => {
    const [old, fresh] = [placed('⟦OLD⟧', [], { line: 1 }), placed('⟦NEW⟧', [], { line: 1 })];
    const both = linted(linted(EMPTY, [old]), [fresh]);
    const decision = dismissal(0).decision;
    const done = continued(both, [{ is: 'done', deed: { did: 'dismissed', items: [1], reach: 'this', decision } }]);
    const again = linted(done, []);
    expect([again.files.get('a.md'), [0, 1].map((id) => itemOf(again, id).fate.is)]).toEqual([
      [0, 1],
      ['gone', 'dismissed'],
    ]);
  });
});

it('has the size of a plain terminal until somebody says otherwise', () => {
  expect(EMPTY.size).toEqual({ columns: 80, rows: 24 });
});
