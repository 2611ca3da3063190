import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLines, positionAt } from '../../src/text/lines.js';

describe('indexLines', () => {
  it('ends lines with LF, CRLF and a lone CR', () => {
    expect(indexLines('a\nb\r\nc\rd\n')).toEqual([0, 2, 5, 7, 9]);
    expect(indexLines('\ufeffa')).toEqual([0]);
    expect(indexLines('')).toEqual([0]);
    expect(indexLines('a\u2028b')).toEqual([0]);
  });
});

describe('positionAt', () => {
  it('counts from one, in UTF-16 units', () => {
    const lines = indexLines('🦊a\r\nb');
    expect([0, 2, 3, 4, 5, 6, 99].map((offset) => positionAt(lines, offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 1, column: 4 },
      { line: 1, column: 5 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 2, column: 95 },
    ]);
  });

  it('finds every offset again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '🦊') }), fc.nat(), (text, seed) => {
        const lines = indexLines(text);
        const offset = seed % (text.length + 1);
        const { line, column } = positionAt(lines, offset);
        expect((lines[line - 1] ?? 0) + column - 1).toBe(offset);
      }),
    );
  });
});
