import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { excerptOf } from '../../src/report/excerpt.js';
import { lineSpans, widthOf, wrap } from '../../src/report/fit.js';

// The flagged words stand between brackets.
function excerpt(marked: string, room: number): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { before, words, after } = excerptOf(
    { context: { prose: marked.replace(/[[\]]/gu, ''), span: { start, end } } },
    room,
  );
  return `${before}[${words}]${after}`;
}

const LONG =
  'The mayor, who had been in office for years, [told local radio. Le Goazec], a fisherman, that nothing at all would change.';

it('shows the whole block where it fits, on one line', () => {
  expect(excerpt('He [says.\n\tshe] left.', 40)).toBe('He [says. she] left.');
});

it('cuts between words, and gives one side what the other leaves', () => {
  expect(excerpt(LONG, 60)).toBe('… for years, [told local radio. Le Goazec], a fisherman, …');
  expect(excerpt(LONG.replace(/^.*years, /u, ''), 60)).toBe(
    '[told local radio. Le Goazec], a fisherman, that nothing at …',
  );
  expect(excerpt(LONG.replace(/, that.*$/u, '.'), 60)).toBe('… for years, [told local radio. Le Goazec], a fisherman.');
});

it('cuts flagged words that are longer than the line in their middle', () => {
  expect(excerpt(`So [${'word '.repeat(40)}end] it is.`, 40)).toBe('So [word word … word end] it is.');
});

it('measures what takes two columns, or none', () => {
  expect(excerpt(`${'漢'.repeat(40)}[字]${'👩‍👩‍👧'.repeat(40)}`, 20)).toBe('… 漢漢漢[字]👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧 …');
});

it('never is wider than its room, whatever the text', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, fc.integer({ min: 30, max: 90 }), (a, b, c, room) => {
      const span = { start: a.length, end: a.length + b.length };
      const { before, words, after } = excerptOf({ context: { prose: a + b + c, span } }, room);
      return widthOf(before) + widthOf(words) + widthOf(after) <= room;
    }),
  );
});

it('wraps between words, and within one only where it must', () => {
  expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  expect(wrap('a abcdefghij b', 4)).toEqual(['a', 'abcd', 'efgh', 'ij b']);
  expect(wrap('', 8)).toEqual(['']);
});

it('wraps between the signs of Chinese and Japanese, but not before what closes or behind what opens', () => {
  expect(wrap('他说：“我们知道。”ok 「面白い」', 8)).toEqual(['他说：', '“我们知', '道。”ok', '「面白', 'い」']);
});

it('loses nothing but the blanks at breaks, and is no wider than its room', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '漢', '「', '」', 'é', 'e\u0301', '😀', '-'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 20 }), (any, room) => {
      const spans = lineSpans(any, room);
      const gaps = [...spans, { start: any.length, end: 0 }].map(({ start }, at) =>
        any.slice(spans[at - 1]?.end ?? 0, start),
      );
      expect(gaps.join('').trim()).toBe('');
      for (const line of wrap(any, room)) expect(widthOf(line)).toBeLessThanOrEqual(room);
    }),
  );
});

it('measures Latin text without asking', () => {
  const latin = fc.string({ unit: fc.integer({ min: 0x20, max: 0x205e }).map((code) => String.fromCodePoint(code)) });
  fc.assert(fc.property(latin, (text) => widthOf(text) === stringWidth(text)));
});
