import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Change, readableChanges, wordChanges } from '../../src/engine/word-diff.js';

const SIGNS = { kept: '=', removed: '-', added: '+' } as const;

const spelled = (changes: readonly Change[]) => changes.map(({ is, text }) => SIGNS[is] + text);

it('is as little as possible, by words, marks and blanks', () => {
  expect(spelled(wordChanges('John said. Kirby', 'John Kirby said'))).toEqual([
    '=John ',
    '-said. ',
    '=Kirby',
    '+ said',
  ]);
  expect(spelled(wordChanges('a  b😀', 'a b😎'))).toEqual(['=a', '-  ', '+ ', '=b', '-😀', '+😎']);
  expect(spelled(wordChanges('old red', 'new blue'))).toEqual(['-old', '+new', '= ', '-red', '+blue']);
});

it('is one change to a reader where only marks and blanks stand between', () => {
  expect(spelled(readableChanges('old red', 'new blue'))).toEqual(['-old red', '+new blue']);
  expect(spelled(readableChanges('her ,own', 'her, own'))).toEqual(['=her', '- ,', '+, ', '=own']);
  expect(spelled(readableChanges('he said declared.', 'he said.'))).toEqual(['=he said', '- declared', '=.']);
});

it('keeps a mark apart that no change stands before, or none behind', () => {
  expect(spelled(readableChanges('- old', '- new'))).toEqual(['=- ', '-old', '+new']);
  expect(spelled(readableChanges('old.', 'new.'))).toEqual(['-old', '+new', '=.']);
  expect(spelled(readableChanges('old 1 red', 'new 1 blue'))).toEqual(['-old', '+new', '= 1 ', '-red', '+blue']);
  expect(spelled(readableChanges('the same', 'the same'))).toEqual(['=the same']);
  expect(readableChanges('', '')).toEqual([]);
});

it('is all of it where next to nothing is the same', () => {
  const [from, to] = ['a', 'b'].map((word) => Array.from({ length: 300 }, (_, at) => word + at).join(' '));
  expect(wordChanges(from ?? '', to ?? '')).toEqual([
    { is: 'removed', text: from },
    { is: 'added', text: to },
  ]);
});

it('holds both texts, whole', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'é', '7', ' ', '  ', ',', '. ', '😀', '\ud800', '\n'))
    .map((all) => all.join(''));
  const without = (changes: readonly Change[], is: Change['is']) =>
    changes.flatMap((change) => (change.is === is ? [] : [change.text])).join('');
  fc.assert(
    fc.property(words, words, (from, to) => {
      for (const changes of [wordChanges(from, to), readableChanges(from, to)]) {
        expect(without(changes, 'added')).toBe(from);
        expect(without(changes, 'removed')).toBe(to);
      }
    }),
  );
});
