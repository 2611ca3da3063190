import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, holding, hull, overlaps, type Span, shift, slice, spansIn } from '../../src/text/span.js';

const span = (start: number, end: number): Span => ({ start, end });

// Spans in ascending order, some of them side by side.
const ASCENDING = fc
  .array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 4 })), { maxLength: 8 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]) => {
      const found = span(at + gap, at + gap + length);
      at = found.end;
      return found;
    });
  });

it('overlaps only where a unit is shared', () => {
  expect(overlaps(span(0, 2), span(1, 3))).toBe(true);
  expect(overlaps(span(0, 2), span(2, 3))).toBe(false);
  expect(overlaps(span(0, 4), span(2, 2))).toBe(false);
});

it('contains what stands on its edges', () => {
  expect(contains(span(1, 4), span(1, 4))).toBe(true);
  expect(contains(span(1, 4), span(4, 4))).toBe(true);
  expect(contains(span(1, 4), span(3, 5))).toBe(false);
  expect(contains(span(1, 4), span(0, 2))).toBe(false);
});

it('spans are joined, moved and cut out of a text', () => {
  expect(hull(span(1, 2), span(4, 5))).toEqual(span(1, 5));
  expect(shift(span(1, 2), 3)).toEqual(span(4, 5));
  expect(slice('abcde', span(1, 3))).toBe('bc');
});

describe('a search in ascending spans', () => {
  it('knows where one ends and the next begins', () => {
    const spans = [span(1, 3), span(3, 5), span(7, 8)];
    const things = spans.map((one) => ({ span: one }));
    const held = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => spans.indexOf(holding(things, at)?.span ?? span(0, 0)));
    expect(held).toEqual([-1, 0, 0, 1, 1, -1, -1, 2, -1]);
    expect([spansIn(spans, span(3, 5)), spansIn(spans, span(2, 8)), spansIn(spans, span(5, 7))]).toEqual([
      [span(3, 5)],
      spans,
      [],
    ]);
    expect([spansIn(spans, span(2, 2)), spansIn(spans, span(0, 1)), spansIn([], span(0, 9))]).toEqual([[], [], []]);
  });

  it('finds the one that holds a unit', () => {
    fc.assert(
      fc.property(ASCENDING, fc.nat({ max: 40 }), (spans, at) => {
        const things = spans.map((one) => ({ span: one }));
        expect(holding(things, at)).toBe(things.find((thing) => thing.span.start <= at && at < thing.span.end));
      }),
    );
  });

  it('finds those that share a unit with another', () => {
    fc.assert(
      fc.property(ASCENDING, fc.nat({ max: 30 }), fc.nat({ max: 10 }), (spans, start, length) => {
        const inside = span(start, start + length);
        expect(spansIn(spans, inside)).toEqual(spans.filter((one) => overlaps(one, inside)));
      }),
    );
  });
});
