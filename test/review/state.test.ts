import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosen } from '../../src/review/choice.js';
import { isLeft } from '../../src/review/item.js';
import { countsOf, current, itemOf, itemsIn, type State } from '../../src/review/state.js';
import { lintIn, type Play, play, press } from './world.js';

const words = (state: State): readonly string[] => state.view.map((id) => itemOf(state, id).flag.words);
const at = ({ state }: Play): string | undefined => current(state)?.flag.words;

describe('judging', () => {
  it('puts the repair in and goes on to the next flag', () => {
    const game = play({ a: 'one TWO three FOUR.' });
    press(game, '1');
    expect([game.world.files.get('a'), at(game), game.state.notice?.text]).toEqual([
      'one two three FOUR.',
      'FOUR',
      'Now “two”.',
    ]);
    press(game, '2');
    expect([game.world.files.get('a'), at(game)]).toEqual(['one two three (four).', undefined]);
  });

  it('says so where there is no such repair', () => {
    const game = play({ a: 'one TWO.' });
    press(game, '7');
    expect([game.world.files.get('a'), game.state.notice]).toEqual([
      'one TWO.',
      { tone: 'warned', text: 'There are 2 repairs: 1–2.' },
    ]);
  });

  it('takes own words, which begin as the flagged ones', () => {
    const game = play({ a: 'one TWO three.' });
    press(game, 'e<home>t<delete><ctrl-k>w<left>x<end>o<return>');
    expect(game.world.files.get('a')).toBe('one txwo three.');
  });

  it('writes nothing where an own correction is given up, or changes nothing', () => {
    const game = play({ a: 'one TWO three.' });
    press(game, 'ex<escape>');
    press(game, 'e<return>');
    expect([game.world.files.get('a'), at(game), game.state.done]).toEqual(['one TWO three.', 'TWO', []]);
  });

  it('dismisses one, all equal ones, and a rule', () => {
    const game = play({ a: 'A B. A B.', b: 'B LONG.' });
    press(game, 'd');
    expect(words(game.state)).toEqual(['B', 'A', 'B', 'B', 'LONG']);
    press(game, 'D');
    expect(words(game.state)).toEqual(['A', 'LONG']);
    press(game, 'x<down><return>');
    expect([words(game.state), countsOf(game.state)]).toEqual([
      ['LONG'],
      { repaired: 0, dismissed: 5, left: 1, skipped: 0 },
    ]);
  });

  it('keeps a reason with the decision', () => {
    const game = play({ a: 'one TWO three.' });
    press(game, 'rhouse style<return>');
    expect(game.state.done).toMatchObject([{ did: 'dismissed', decision: { reason: 'house style' } }]);
  });

  it('leaves what is skipped for later', () => {
    const game = play({ a: 'ONE TWO.' });
    press(game, 's');
    expect([at(game), words(game.state), countsOf(game.state)]).toEqual([
      'TWO',
      ['ONE', 'TWO'],
      { repaired: 0, dismissed: 0, left: 1, skipped: 1 },
    ]);
  });
});

describe('undoing', () => {
  it('takes back what was done last, and looks at it again', () => {
    const game = play({ a: 'ONE TWO THREE.' });
    press(game, '2ds');
    press(game, 'uuu');
    expect([game.world, at(game), words(game.state)]).toEqual([
      { files: new Map([['a', 'ONE TWO THREE.']]), decisions: [], left: false, rests: 0 },
      'ONE',
      ['ONE', 'TWO', 'THREE'],
    ]);
    press(game, '<ctrl-r><ctrl-r><ctrl-r>');
    expect([game.world.files.get('a'), countsOf(game.state)]).toEqual([
      '(one) TWO THREE.',
      { repaired: 1, dismissed: 1, left: 0, skipped: 1 },
    ]);
  });

  it('says so where there is nothing to undo or redo', () => {
    const game = play({ a: 'ONE.' });
    press(game, 'u');
    expect(game.state.notice?.text).toBe('There is nothing to undo.');
    press(game, '<ctrl-r>');
    expect(game.state.notice?.text).toBe('There is nothing to redo.');
  });

  it('has nothing to redo once something else was done', () => {
    const game = play({ a: 'ONE TWO.' });
    press(game, '1u2<ctrl-r>');
    expect([game.world.files.get('a'), game.state.notice?.text]).toEqual(['(one) TWO.', 'There is nothing to redo.']);
  });
});

describe('looking around', () => {
  const game = () => play({ a: 'ONE B.', c: 'TWO D.' });

  it('moves, and stops at both ends', () => {
    const moves = game();
    press(moves, 'njk');
    expect(at(moves)).toBe('B');
    press(moves, 'G<right>');
    expect([at(moves), moves.state.notice?.text]).toEqual(['D', 'This is the last one.']);
    press(moves, 'gp');
    expect([at(moves), moves.state.notice?.text]).toEqual(['ONE', 'This is the first one.']);
  });

  it('searches while it is typed, and drops the search with Esc', () => {
    const search = game();
    press(search, '/tw');
    expect([words(search.state), at(search)]).toEqual([['TWO'], 'TWO']);
    press(search, '<return><escape>');
    expect(words(search.state)).toEqual(['ONE', 'B', 'TWO', 'D']);
  });

  it('filters by rule, severity or file', () => {
    const filter = game();
    press(filter, 'f');
    expect(
      filter.state.mode.on === 'menu' && filter.state.mode.choices.map(({ label, count }) => [label, count]),
    ).toEqual([
      ['everything', 4],
      ['severity warning', 4],
      ['rule test/capital', 2],
      ['rule test/capitals', 2],
      ['file a', 2],
      ['file c', 2],
    ]);
    press(filter, 'jj<return>');
    expect(words(filter.state)).toEqual(['B', 'D']);
  });

  it('groups the list by rule', () => {
    const list = game();
    press(list, '<tab>v');
    expect([list.state.mode.on, words(list.state)]).toEqual(['list', ['ONE', 'TWO', 'B', 'D']]);
    press(list, 'j<return>');
    expect([list.state.mode.on, at(list)]).toEqual(['flag', 'TWO']);
  });

  it('shows what is done on demand', () => {
    const all = game();
    press(all, '1a');
    expect(words(all.state)).toEqual(['ONE', 'B', 'TWO', 'D']);
    press(all, 'k1');
    expect(all.state.notice?.text).toBe('This one is done; u undoes what was done last.');
  });

  it('leaves with q, and with Ctrl-C from anywhere', () => {
    for (const keys of ['q', '<ctrl-c>', '?<ctrl-c>', 'f<ctrl-c>', '/x<ctrl-c><ctrl-c>']) {
      const leaving = game();
      press(leaving, keys);
      expect([leaving.world.left, leaving.state.mode.on]).toEqual([true, 'over']);
    }
  });

  it('rests with Ctrl-Z from anywhere, and is where it was afterwards', () => {
    for (const keys of ['', '<tab>', '?', 'f', '/x', 'e']) {
      const resting = game();
      press(resting, keys);
      const { mode } = resting.state;
      press(resting, '<ctrl-z>');
      expect([resting.world.rests, resting.state.mode]).toEqual([1, mode]);
    }
  });
});

const texts = fc.dictionary(
  fc.constantFrom('a.md', 'b.md', 'c.md'),
  fc
    .array(fc.constantFrom('A', 'B', 'LONG', 'word', 'two', 'A'), { minLength: 1, maxLength: 12 })
    .map((list) => list.join(' ')),
  { minKeys: 1 },
);

const keys = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('1', '2', '<return>', 'd', 'D', 's', 'n', 'p', 'u', '<ctrl-r>') },
      { weight: 2, arbitrary: fc.constantFrom('ex<return>', 'e<ctrl-u>Z<return>', 'e<escape>', 'rwhy<return>') },
      { weight: 2, arbitrary: fc.constantFrom('x<return>', 'x<down><return>', 'x<escape>', 'fj<return>', '<escape>') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<tab>',
          'v',
          'b',
          'a',
          '/a<return>',
          '/lon<return>',
          '/w<left>x<escape>',
          '?',
          'G',
          'g',
          '<pagedown>',
        ),
      },
    ),
    { maxLength: 40 },
  )
  .map((list) => list.join(''));

describe('whatever keys are pressed', () => {
  it('the files are the original with exactly the edits that were made, and every decision is kept', () => {
    fc.assert(
      fc.property(texts, keys, (files, pressed) => {
        const game = play(files);
        press(game, pressed);
        const { done } = game.state;
        const replayed = new Map(Object.entries(files));
        for (const deed of done) {
          if (deed.did !== 'repaired') continue;
          const { path, range, was, text } = deed.edit;
          const before = replayed.get(path) ?? '';
          expect(before.slice(range.start, range.end)).toBe(was);
          replayed.set(path, before.slice(0, range.start) + text + before.slice(range.end));
        }
        expect(game.world.files).toEqual(replayed);
        expect(game.world.decisions).toEqual(done.flatMap((deed) => (deed.did === 'skipped' ? [] : [deed.decision])));
      }),
    );
  });

  it('undo then redo is identity, and undoing everything gives the files and flags of the start', () => {
    fc.assert(
      fc.property(texts, keys, (files, pressed) => {
        const game = play(files);
        press(game, `${pressed}<escape><escape><escape>`);
        const { world, state } = game;
        if (world.left) return;
        const before = { files: new Map(world.files), decisions: [...world.decisions], items: state.items };
        const deeds = state.done.length;
        press(game, 'u'.repeat(deeds));
        expect([world.files, world.decisions]).toEqual([new Map(Object.entries(files)), []]);
        expect(game.state.items.filter(({ fate }) => fate.is !== 'gone').map(({ flag }) => flag.words)).toEqual(
          Object.keys(files).flatMap((path) => lintIn(world, path, game.state).map(({ flag }) => flag.words)),
        );
        press(game, '<ctrl-r>'.repeat(deeds));
        expect({ files: world.files, decisions: [...world.decisions], items: game.state.items }).toEqual(before);
      }),
    );
  });

  it('what is left to judge is what the linter would flag now', () => {
    fc.assert(
      fc.property(texts, keys, (files, pressed) => {
        const game = play(files);
        press(game, pressed);
        const { state, world } = game;
        for (const path of world.files.keys()) {
          const left = itemsIn(state, path).filter(isLeft);
          expect(left.map(({ flag }) => [flag.words, flag.range])).toEqual(
            lintIn(world, path, game.state).map(({ flag }) => [flag.words, flag.range]),
          );
        }
      }),
    );
  });

  it('the view and the counters are what all items make of the choice', () => {
    fc.assert(
      fc.property(texts, keys, (files, pressed) => {
        const game = play(files);
        press(game, pressed);
        const { state } = game;
        const all = [...state.files.keys()].flatMap((path) => itemsIn(state, path));
        expect(state.view).toEqual(chosen(all, state.choice).map(({ id }) => id));
        const count = (fate: string) => all.filter((item) => item.fate.is === fate).length;
        expect(state.fates).toEqual({
          open: count('open'),
          skipped: count('skipped'),
          dismissed: count('dismissed'),
          repaired: count('repaired'),
          gone: count('gone'),
        });
        expect(state.cursor === undefined || state.view.includes(state.cursor) || state.notice !== undefined).toBe(
          true,
        );
      }),
    );
  });
});
