import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileHistory, type TextEdit } from '../../src/project/file-history.js';
import { rebased } from '../../src/project/rebase.js';

const cut = (text: string, { range }: Pick<TextEdit, 'range'>): string => text.slice(range.start, range.end);
const reverse = ({ range, was, text }: TextEdit): TextEdit => ({
  range: { start: range.start, end: range.start + text.length },
  was: text,
  text: was,
});

const text = fc.string({ minLength: 0, maxLength: 30, unit: fc.constantFrom('a', 'b', ' ') });

const edited = text.chain((before) =>
  fc
    .record({
      at: fc.tuple(fc.nat(before.length), fc.nat(before.length)),
      words: fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'b', 'c') }),
    })
    .map(({ at, words }) => {
      const range = { start: Math.min(...at), end: Math.max(...at) };
      return { before, edit: { range, was: cut(before, { range }), text: words } };
    }),
);

describe('rebased', () => {
  it.each([
    ['in front of a change', { start: 0, end: 3 }, 'one two', 'one three', { start: 0, end: 3 }],
    ['behind a change', { start: 4, end: 7 }, 'one two', 'first two', { start: 6, end: 9 }],
    ['inside of a change', { start: 4, end: 7 }, 'one two three', 'one 2 three', undefined],
    ['between two changes', { start: 4, end: 7 }, 'one two three', '1 two 3', undefined],
    ['where nothing changed', { start: 4, end: 7 }, 'one two', 'one two', { start: 4, end: 7 }],
    ['right in front of a change', { start: 0, end: 3 }, 'one two', 'one2', { start: 0, end: 3 }],
    ['right behind a change', { start: 3, end: 7 }, 'one two', '1 two', { start: 1, end: 5 }],
    ['of nothing, where nothing changed', { start: 7, end: 7 }, 'one two', 'one two', { start: 7, end: 7 }],
    ['of nothing, in front of a change', { start: 3, end: 3 }, 'one two', 'one three', { start: 3, end: 3 }],
    ['of nothing, right in front of a change', { start: 5, end: 5 }, 'one two', 'one three', undefined],
    ['of nothing, behind a change', { start: 4, end: 4 }, 'one two', '1 two', { start: 2, end: 2 }],
    ['of nothing, right behind a change', { start: 3, end: 3 }, 'one two', '1 two', undefined],
    ['of nothing, where there is nothing', { start: 0, end: 0 }, '', '', { start: 0, end: 0 }],
    ['in front of what was cut off', { start: 0, end: 3 }, 'one two', 'one', { start: 0, end: 3 }],
    ['behind what was put in at the start', { start: 0, end: 3 }, 'two', 'one two', { start: 4, end: 7 }],
  ])('finds a range %s', (_, range, before, after, expected) => {
    expect(rebased(range, before, after)).toEqual(expected);
  });

  it('never gives a range of other words', () => {
    fc.assert(
      fc.property(edited, text, ({ before, edit }, after) => {
        const found = rebased(edit.range, before, after);
        if (found) expect(cut(after, { range: found })).toBe(edit.was);
      }),
    );
  });
});

describe('a file history', () => {
  it('gives the text with an edit, and back', () => {
    fc.assert(
      fc.property(edited, ({ before, edit }) => {
        const history = createFileHistory(before);
        const after = before.slice(0, edit.range.start) + edit.text + before.slice(edit.range.end);
        expect(history.with(edit, history.era())).toBe(after);
        history.wrote(edit, 0);
        expect(history.with(reverse(edit), 0)).toBe(before);
      }),
    );
  });

  it('takes an edit back around what somebody else wrote elsewhere', () => {
    const history = createFileHistory('one two three');
    const edit = { range: { start: 4, end: 7 }, was: 'two', text: '2' };
    history.wrote(edit, 0);
    history.found('one 2 three, four');
    const later = { range: { start: 6, end: 11 }, was: 'three', text: '3' };
    history.wrote(later, 1);
    expect(history.text()).toBe('one 2 3, four');
    history.wrote(reverse(later), 1);
    expect(history.with(reverse(edit), 0)).toBe('one two three, four');
  });

  it('knows no place for an edit that somebody else wrote over', () => {
    const history = createFileHistory('one two three');
    const edit = { range: { start: 4, end: 7 }, was: 'two', text: '' };
    history.wrote(edit, 0);
    history.found('one and three');
    expect(history.with(reverse(edit), 0)).toBeUndefined();
  });

  it('does not write an edit whose words are not there', () => {
    const history = createFileHistory('one two');
    const edit = { range: { start: 0, end: 3 }, was: 'two', text: '2' };
    expect(history.with(edit, 0)).toBeUndefined();
    expect(() => history.wrote(edit, 0)).toThrow(new RangeError('“two” does not stand at 0'));
    expect([history.text(), history.era()]).toEqual(['one two', 0]);
  });

  it('begins an era with each text that is another, and knows no edit of one that has not begun', () => {
    const history = createFileHistory('one');
    const eras = [history.era()];
    for (const found of ['one', 'two', 'two', 'one']) {
      history.found(found);
      eras.push(history.era());
    }
    expect([eras, history.text()]).toEqual([[0, 0, 1, 1, 2], 'one']);
    expect(history.with({ range: { start: 0, end: 0 }, was: '', text: 'x' }, 3)).toBeUndefined();
  });

  it('keeps the text of an earlier era as it would be by now', () => {
    const history = createFileHistory('one two three');
    history.found('one two three, four');
    const edit = { range: { start: 0, end: 3 }, was: 'one', text: 'first' };
    history.wrote(edit, 0);
    expect(history.text()).toBe('first two three, four');
    expect(history.with({ range: { start: 6, end: 9 }, was: 'two', text: '2' }, 0)).toBe('first 2 three, four');
    history.wrote(reverse(edit), 0);
    expect(history.text()).toBe('one two three, four');
  });
});
