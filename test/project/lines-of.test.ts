import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/project/lines-of.js';

async function cut(chunks: readonly (string | Buffer)[], limit = 1000) {
  const lines: (readonly [number, string, boolean])[] = [];
  const bytes = chunks.map((chunk) => Buffer.from(chunk));
  for await (const line of linesOf(streamOf(bytes), limit))
    lines.push([line.number, line.bytes.toString(), line.whole]);
  return lines;
}

async function* streamOf(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

describe('linesOf', () => {
  it('ends lines with LF or CRLF, counts blank ones without giving them, and needs no end on the last', async () => {
    expect(await cut(['a\r\n\n \t\r\nb\rc\nd'])).toEqual([
      [1, 'a', true],
      [4, 'b\rc', true],
      [5, 'd', true],
    ]);
    expect(await cut(['a\n'])).toEqual([[1, 'a', true]]);
    expect(await cut([])).toEqual([]);
  });

  it('gives the beginning of a line beyond the limit, and goes on', async () => {
    expect(await cut(['12345\n', '123', '456', '7\n1\r\n', '1234\r', '\n', '123456'], 5)).toEqual([
      [1, '12345', true],
      [2, '123456', false],
      [3, '1', true],
      [4, '1234', true],
      [5, '123456', false],
    ]);
  });

  it('holds no more of an endless line than its beginning', async () => {
    const lines = await cut(
      Array.from({ length: 100 }, () => 'x'.repeat(1000)),
      20_000,
    );
    expect(lines).toEqual([[1, 'x'.repeat(10_000), false]]);
  });

  it('makes no difference of where the chunks are cut', async () => {
    const text = fc.array(fc.constantFrom('a', 'é', '🦊', '\n', '\r\n', ' '), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat({ max: 80 }), { maxLength: 6 }), async (units, cuts) => {
        const whole = Buffer.from(units.join(''));
        const ends = [...cuts.map((at) => at % (whole.length + 1)), whole.length].sort((a, b) => a - b);
        const chunks = ends.map((end, at) => whole.subarray(ends[at - 1] ?? 0, end));
        const expected = whole
          .toString()
          .split(/\r?\n/u)
          .map((line, at) => [at + 1, line, true] as const)
          .filter(([, line]) => line.trim() !== '');
        expect(await cut(chunks)).toEqual(expected);
      }),
    );
  });
});
