import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytePositionAt, indexLines, positionAt } from '../../src/text/lines.js';

const TEXT = '\ufeffa😀\r\nü\rb\nc';

it('counts lines and UTF-16 units from 1, whatever ends a line', () => {
  const lines = indexLines(TEXT);
  expect(lines).toEqual([0, 6, 8, 10]);
  expect([0, 1, 4, 6, 8, 10, 99].map((offset) => positionAt(lines, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 5 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 90 },
  ]);
});

it('counts bytes of UTF-8 as well', () => {
  const lines = indexLines(TEXT);
  expect([0, 1, 2, 4, 6, 7, 10].map((offset) => bytePositionAt(TEXT, lines, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 4 },
    { line: 1, column: 5 },
    { line: 1, column: 9 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 4, column: 1 },
  ]);
});

it('finds the byte that Node finds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
      const offset = at % (text.length + 1);
      const lines = indexLines(text);
      const { line, column } = bytePositionAt(text, lines, offset);
      const start = lines[line - 1] ?? 0;
      expect(column - 1).toBe(Buffer.byteLength(text.slice(start, offset)));
    }),
  );
});
