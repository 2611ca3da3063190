import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucOf } from '../../src/evaluate/auc.js';
import { separate } from '../../src/evaluate/separation.js';
import { separationTable } from '../../src/evaluate/table.js';

describe('aucOf', () => {
  it('is the chance that the first kind scores higher, ties counting half', () => {
    expect(aucOf([0.9, 0.8], [0.1, 0.2])).toEqual({ area: 1, low: 1, high: 1 });
    expect(aucOf([0.5], [0.5])).toEqual({ area: 0.5, low: 0.5, high: 0.5 });
    expect(aucOf([0.9, 0.3, 0.5], [0.5, 0.1])?.area).toBe(0.75);
    expect(aucOf([], [0.5])).toBeUndefined();
  });

  it('lies in its interval, is the same every time, and turns round with the kinds', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(scores, scores, (first, second) => {
        const auc = aucOf(first, second);
        const reverse = aucOf(second, first);
        expect(auc).toEqual(aucOf(first, second));
        expect((auc?.area ?? 0) + (reverse?.area ?? 0)).toBeCloseTo(1, 10);
        expect(auc && auc.low <= auc.area + 1e-9 && auc.area <= auc.high + 1e-9).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('separate', () => {
  const mt = [{ folder: 'mt', scores: [0.9, 0.8, null] }];
  const human = { folder: 'human', scores: [0.85, null] };
  const native = { folder: 'native', scores: [0.1, 0.2] };

  it('compares machine translation with each folder and with all, and counts what is too short', () => {
    expect(separationTable(separate(mt, [human, native]))).toBe(`\
machine translation against  mt  not mt   AUC       95 %
human                         2       1  0.50  0.00–1.00
native                        2       2  1.00  1.00–1.00
all of them                   2       3  0.83  0.33–1.00
Too short for a score, and not counted: 2.`);
  });

  it('draws a dash where nothing has a score', () => {
    expect(separationTable(separate(mt, [{ folder: 'notes', scores: [] }]))).toBe(`\
machine translation against  mt  not mt  AUC  95 %
notes                         2       0    –     –
Too short for a score, and not counted: 1.`);
  });
});
