import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsMarkup, piecesIn, type SourceMap, shiftMap, toProse, toRaw } from '../../src/text/source-map.js';

// “AT&amp;T *bold* end” is “AT&T bold end”.
const MAP: SourceMap = [
  { prose: { start: 0, end: 2 }, raw: { start: 0, end: 2 }, verbatim: true },
  { prose: { start: 2, end: 3 }, raw: { start: 2, end: 7 }, verbatim: false },
  { prose: { start: 3, end: 5 }, raw: { start: 7, end: 9 }, verbatim: true },
  { prose: { start: 5, end: 9 }, raw: { start: 10, end: 14 }, verbatim: true },
  { prose: { start: 9, end: 13 }, raw: { start: 15, end: 19 }, verbatim: true },
];

// “\n\n&amp;” is “&”.
const MAP_OF_ENTITY: SourceMap = [{ prose: { start: 0, end: 1 }, raw: { start: 2, end: 7 }, verbatim: false }];

describe('toRaw', () => {
  it.each([
    ['inside a verbatim piece', [6, 8], [11, 13]],
    ['a whole entity', [2, 3], [2, 7]],
    ['from one piece into another', [1, 4], [1, 8]],
    ['over markup', [3, 10], [7, 16]],
    ['up to markup, and not over it', [3, 5], [7, 9]],
    ['from markup on, and not from before it', [5, 9], [10, 14]],
    ['all of it', [0, 13], [0, 19]],
    ['nothing, right behind the character before', [9, 9], [14, 14]],
    ['nothing behind an entity', [3, 3], [7, 7]],
    ['nothing at the start', [0, 0], [0, 0]],
    ['nothing at the end', [13, 13], [19, 19]],
  ] as const)('maps %s', (_, [start, end], [rawStart, rawEnd]) => {
    expect(toRaw(MAP, { start, end })).toEqual({ start: rawStart, end: rawEnd });
  });

  it('gives part of a placeholder the whole of it', () => {
    const map: SourceMap = [{ prose: { start: 0, end: 4 }, raw: { start: 3, end: 30 }, verbatim: false }];
    expect(toRaw(map, { start: 1, end: 2 })).toEqual({ start: 3, end: 30 });
  });

  it('refuses what is not in the prose', () => {
    expect(() => toRaw(MAP, { start: 3, end: 14 })).toThrow(new RangeError('no prose at 3–14 of 13'));
    expect(() => toRaw(MAP, { start: -1, end: 2 })).toThrow(new RangeError('no prose at -1–2 of 13'));
    expect(() => toRaw(MAP, { start: 3, end: 2 })).toThrow(new RangeError('no prose at 3–2 of 13'));
    expect(() => toRaw([], { start: 0, end: 1 })).toThrow(new RangeError('no prose at 0–1 of 0'));
  });

  it('knows the empty place of an empty map', () => {
    expect(toRaw([], { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it('puts nothing before an entity at the start in front of it', () => {
    expect(toRaw(MAP_OF_ENTITY, { start: 0, end: 0 })).toEqual({ start: 2, end: 2 });
  });
});

describe('toProse', () => {
  it.each([
    ['inside a verbatim piece', [11, 13], [6, 8]],
    ['an entity', [2, 7], [2, 3]],
    ['part of an entity as the whole', [3, 4], [2, 3]],
    ['from part of an entity to part of a word', [4, 8], [2, 4]],
    ['over markup', [8, 11], [4, 6]],
    ['from markup to markup', [9, 15], [5, 9]],
    ['markup alone, where its end is', [14, 15], [9, 9]],
    ['nothing between two pieces', [2, 2], [2, 2]],
    ['all of it and more', [0, 30], [0, 13]],
    ['what comes after it', [25, 30], [13, 13]],
  ] as const)('maps %s', (_, [start, end], [proseStart, proseEnd]) => {
    expect(toProse(MAP, { start, end })).toEqual({ start: proseStart, end: proseEnd });
  });

  it('is at the start where raw characters come before all prose', () => {
    expect(toProse(MAP_OF_ENTITY, { start: 0, end: 2 })).toEqual({ start: 0, end: 0 });
    expect(toProse([], { start: 0, end: 2 })).toEqual({ start: 0, end: 0 });
  });

  it('finds no prose where words stand that came from no characters', () => {
    const map: SourceMap = [
      { prose: { start: 0, end: 1 }, raw: { start: 0, end: 1 }, verbatim: true },
      { prose: { start: 1, end: 5 }, raw: { start: 1, end: 1 }, verbatim: false },
      { prose: { start: 5, end: 6 }, raw: { start: 1, end: 2 }, verbatim: true },
    ];
    const proseOf = (start: number, end: number) => toProse(map, { start, end });
    expect([proseOf(1, 1), proseOf(0, 1), proseOf(1, 2), proseOf(0, 2)]).toEqual([
      { start: 5, end: 5 },
      { start: 0, end: 1 },
      { start: 5, end: 6 },
      { start: 0, end: 6 },
    ]);
  });

  it('undoes toRaw, where a piece that is not verbatim counts as a whole', () => {
    const place = fc.nat({ max: 13 });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        fc.pre(span.start < span.end);
        expect(toProse(MAP, toRaw(MAP, span))).toEqual(span);
      }),
    );
  });
});

describe('piecesIn', () => {
  it('gives the pieces that a span touches', () => {
    expect(piecesIn(MAP, { start: 2, end: 6 })).toEqual(MAP.slice(1, 4));
    expect(piecesIn(MAP, { start: 3, end: 5 })).toEqual(MAP.slice(2, 3));
    expect(piecesIn(MAP, { start: 3, end: 3 })).toEqual([]);
    expect(piecesIn(MAP, { start: 6, end: 6 })).toEqual([]);
    expect(piecesIn([], { start: 0, end: 3 })).toEqual([]);
  });
});

describe('holdsMarkup', () => {
  it('is true where the raw characters of a span are more than its words', () => {
    expect(holdsMarkup(MAP, { start: 3, end: 10 })).toBe(true);
    expect(holdsMarkup(MAP, { start: 5, end: 9 })).toBe(false);
    expect(holdsMarkup(MAP, { start: 0, end: 5 })).toBe(false);
  });
});

describe('shiftMap', () => {
  it('moves prose and raw places apart from each other', () => {
    expect(shiftMap(MAP.slice(1, 3), -2, 10)).toEqual([
      { prose: { start: 0, end: 1 }, raw: { start: 12, end: 17 }, verbatim: false },
      { prose: { start: 1, end: 3 }, raw: { start: 17, end: 19 }, verbatim: true },
    ]);
    expect(shiftMap(MAP.slice(0, 1), 0, 3)).toEqual([
      { prose: { start: 0, end: 2 }, raw: { start: 3, end: 5 }, verbatim: true },
    ]);
    expect(shiftMap(MAP, 0)).toBe(MAP);
  });
});
