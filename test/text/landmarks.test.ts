import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytePlaceAt, inBytes, landmarksOf, NO_LANDMARKS, placeAt } from '../../src/text/landmarks.js';
import { indexLines, positionAt } from '../../src/text/lines.js';

describe('landmarksOf', () => {
  it('keeps where each offset is, once, in UTF-16 units and in bytes', () => {
    expect(landmarksOf('\ufeffЖ a😀\r\nÜ bc', [9, 3, 0, 9, 10])).toEqual({
      bom: true,
      at: [
        [0, 1, 1, 1],
        [3, 1, 4, 7],
        [9, 2, 2, 3],
        [10, 2, 3, 4],
      ],
    });
    expect(landmarksOf('\ufeffabc', [])).toEqual({ bom: true, at: [] });
    expect(landmarksOf('abc', [])).toEqual(NO_LANDMARKS);
  });

  it('says which offset it does not know', () => {
    expect(() => placeAt(NO_LANDMARKS, 0)).toThrow(new RangeError('no landmark at 0'));
    expect(() => bytePlaceAt(landmarksOf('abc', [0, 2]), 1)).toThrow(new RangeError('no landmark at 1'));
    expect(() => bytePlaceAt(landmarksOf('abc', [0, 2]), 3)).toThrow(new RangeError('no landmark at 3'));
  });

  it('finds each offset again, and no other', () => {
    const unit = fc.constantFrom('a', 'é', 'Ж', '界', '🦊', '\n', '\r', '\r\n', '\ufeff');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1 }), fc.array(fc.nat(), { minLength: 1 }), (units, seeds) => {
        const text = units.join('');
        // Between characters, never within one.
        const offsets = seeds.map((seed) => units.slice(0, seed % (units.length + 1)).join('').length);
        const landmarks = landmarksOf(text, offsets);
        const lines = indexLines(text);
        for (const offset of offsets) {
          const { line, column } = positionAt(lines, offset);
          const inUtf8 = Buffer.byteLength(text.slice(lines[line - 1], offset)) + 1;
          expect(placeAt(landmarks, offset)).toEqual({ line, column });
          expect(bytePlaceAt(landmarks, offset)).toEqual({ line, column: inUtf8 });
          expect(inBytes(landmarks, { line, column })).toEqual({ line, column: inUtf8 });
        }
        expect(() => placeAt(landmarks, text.length + 1)).toThrow(RangeError);
        expect(inBytes(landmarks, { line: lines.length + 1, column: 1 })).toBeUndefined();
      }),
    );
  });
});
