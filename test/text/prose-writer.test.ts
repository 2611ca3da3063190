import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinWritten,
  proseWriter,
  replaceWritten,
  sliceWritten,
  standIn,
  type Written,
} from '../../src/text/prose-writer.js';
import { toRaw } from '../../src/text/source-map.js';

const RAW = '\ufeff AT&amp;T *runs* `x` ';

function written(): Written {
  const writer = proseWriter(RAW);
  writer.copy(0, 4);
  writer.put('&', 4, 9);
  writer.copy(9, 11);
  writer.copy(12, 16);
  writer.copy(17, 18);
  writer.hide(18, 21);
  writer.copy(21, 22);
  return writer.take();
}

describe('proseWriter', () => {
  it('gathers the prose, its places and what is hidden, without white space at the edges', () => {
    expect(written()).toEqual({
      prose: 'AT&T runs Code',
      map: [
        { prose: { start: 0, end: 2 }, raw: { start: 2, end: 4 }, verbatim: true },
        { prose: { start: 2, end: 3 }, raw: { start: 4, end: 9 }, verbatim: false },
        { prose: { start: 3, end: 5 }, raw: { start: 9, end: 11 }, verbatim: true },
        { prose: { start: 5, end: 9 }, raw: { start: 12, end: 16 }, verbatim: true },
        { prose: { start: 9, end: 10 }, raw: { start: 17, end: 18 }, verbatim: true },
        { prose: { start: 10, end: 14 }, raw: { start: 18, end: 21 }, verbatim: false },
      ],
      opaque: [{ start: 10, end: 14 }],
      edges: [],
    });
  });

  it('makes one piece of what stands together', () => {
    const writer = proseWriter('one two');
    writer.copy(0, 3);
    writer.copy(3, 3);
    writer.copy(3, 7);
    expect(writer.take()).toEqual({
      prose: 'one two',
      map: [{ prose: { start: 0, end: 7 }, raw: { start: 0, end: 7 }, verbatim: true }],
      opaque: [],
      edges: [],
    });
  });

  it('knows the last character, and is empty once it was taken from', () => {
    const writer = proseWriter('one');
    const seen = [writer.last()];
    writer.copy(0, 2);
    seen.push(writer.last());
    writer.put('&', 2, 3);
    seen.push(writer.last());
    writer.put('', 3, 3);
    seen.push(writer.last());
    writer.take();
    seen.push(writer.last());
    expect({ seen, left: writer.take() }).toEqual({
      seen: ['', 'n', '&', '&', ''],
      left: { prose: '', map: [], opaque: [], edges: [] },
    });
  });

  it('is nothing where there is only white space', () => {
    const writer = proseWriter(' \u00a0\n');
    writer.copy(0, 3);
    expect(writer.take()).toEqual({ prose: '', map: [], opaque: [], edges: [] });
  });
});

describe('an edge of markup', () => {
  type Step = readonly ['opens' | 'closes' | 'between', number, number] | readonly [number, number];

  function edgesOf(raw: string, ...steps: readonly Step[]): Written['edges'] {
    const writer = proseWriter(raw);
    for (const step of steps) {
      if (step.length === 2) writer.copy(...step);
      else writer.edge(step[0], { start: step[1], end: step[2] });
    }
    return writer.take().edges;
  }

  it.each<[string, string, readonly Step[], Written['edges']]>([
    [
      'it begins',
      'a**b',
      [
        [0, 1],
        ['opens', 1, 3],
        [3, 4],
      ],
      [{ at: 1, raw: 1, side: 'opens' }],
    ],
    [
      'it ends',
      '**a**b',
      [
        [2, 3],
        ['closes', 3, 5],
        [5, 6],
      ],
      [{ at: 1, raw: 5, side: 'closes' }],
    ],
    [
      'the first of it begins',
      'a**[b',
      [
        [0, 1],
        ['opens', 1, 3],
        ['opens', 3, 4],
        [4, 5],
      ],
      [{ at: 1, raw: 1, side: 'opens' }],
    ],
    [
      'the last of it ends',
      '**[a](/)**b',
      [
        [3, 4],
        ['closes', 4, 8],
        ['closes', 8, 10],
        [10, 11],
      ],
      [{ at: 1, raw: 10, side: 'closes' }],
    ],
    [
      'one ends and another begins',
      '*a*[b',
      [
        [1, 2],
        ['closes', 2, 3],
        ['opens', 3, 4],
        [4, 5],
      ],
      [{ at: 1, raw: 3, side: 'between' }],
    ],
    [
      'one ends and another begins, which holds nothing',
      '*a*<i></i>b',
      [
        [1, 2],
        ['closes', 2, 3],
        ['opens', 3, 6],
        ['closes', 6, 10],
        [10, 11],
      ],
      [{ at: 1, raw: 3, side: 'between' }],
    ],
    [
      'it holds nothing',
      'a<i></i>b',
      [
        [0, 1],
        ['opens', 1, 4],
        ['closes', 4, 8],
        [8, 9],
      ],
      [{ at: 1, raw: 8, side: 'closes' }],
    ],
    [
      'it stands close to words',
      'a<sup>1</sup>b',
      [
        [0, 1],
        ['between', 1, 13],
        [13, 14],
      ],
      [{ at: 1, raw: 1, side: 'between' }],
    ],
  ])('lies where %s', (_, raw, steps, edges) => {
    expect(edgesOf(raw, ...steps)).toEqual(edges);
  });

  it('is none beside a blank, or where no words stand before it', () => {
    expect(edgesOf('a **b', [0, 2], ['opens', 2, 4], [4, 5])).toEqual([]);
    expect(edgesOf('**a** b', [2, 3], ['closes', 3, 5], [5, 7])).toEqual([]);
    expect(edgesOf('**ab', ['opens', 0, 2], [2, 3], [3, 4])).toEqual([]);
  });

  it('keeps its place in a part of the text, and behind another text', () => {
    const writer = proseWriter('ab*cd*e');
    writer.copy(0, 2);
    writer.edge('opens', { start: 2, end: 3 });
    writer.copy(3, 5);
    writer.edge('closes', { start: 5, end: 6 });
    writer.copy(6, 7);
    const whole = writer.take();
    const [opens, closes] = [
      { at: 2, raw: 2, side: 'opens' },
      { at: 4, raw: 6, side: 'closes' },
    ] as const;
    expect(whole.edges).toEqual([opens, closes]);
    expect(sliceWritten(whole, { start: 1, end: 4 }).edges).toEqual([{ ...opens, at: 1 }]);
    expect(sliceWritten(whole, { start: 2, end: 5 }).edges).toEqual([{ ...closes, at: 2 }]);
    expect(joinWritten([sliceWritten(whole, { start: 0, end: 1 }), whole]).edges).toEqual([
      { ...opens, at: 3 },
      { ...closes, at: 5 },
    ]);
  });
});

describe('sliceWritten', () => {
  it('keeps the whole raw place of an entity, and the part of a placeholder as one', () => {
    expect(sliceWritten(written(), { start: 2, end: 12 })).toEqual({
      prose: '&T runs Co',
      map: [
        { prose: { start: 0, end: 1 }, raw: { start: 4, end: 9 }, verbatim: false },
        { prose: { start: 1, end: 3 }, raw: { start: 9, end: 11 }, verbatim: true },
        { prose: { start: 3, end: 7 }, raw: { start: 12, end: 16 }, verbatim: true },
        { prose: { start: 7, end: 8 }, raw: { start: 17, end: 18 }, verbatim: true },
        { prose: { start: 8, end: 10 }, raw: { start: 18, end: 21 }, verbatim: false },
      ],
      opaque: [{ start: 8, end: 10 }],
      edges: [],
    });
  });

  it('cuts a verbatim piece at both ends, and its raw place with it', () => {
    expect(sliceWritten(written(), { start: 6, end: 8 })).toEqual({
      prose: 'un',
      map: [{ prose: { start: 0, end: 2 }, raw: { start: 13, end: 15 }, verbatim: true }],
      opaque: [],
      edges: [],
    });
  });

  it('copies nothing where all is kept', () => {
    const whole = written();
    expect(sliceWritten(whole, { start: 0, end: whole.prose.length })).toBe(whole);
  });

  it('is undone by joinWritten, for any cut', () => {
    const whole = written();
    const place = fc.nat({ max: whole.prose.length });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const cuts = [0, start, end, whole.prose.length];
        const parts = [0, 1, 2].map((at) => sliceWritten(whole, { start: cuts[at] ?? 0, end: cuts[at + 1] ?? 0 }));
        const joined = joinWritten(parts);
        expect(joined.prose).toBe(whole.prose);
        for (let at = 0; at < whole.prose.length; at++) {
          const unit = { start: at, end: at + 1 };
          expect(toRaw(joined.map, unit)).toEqual(toRaw(whole.map, unit));
        }
      }),
    );
  });
});

describe('standIn', () => {
  it('is the words that are given, or the placeholder, which is opaque', () => {
    const raw = { start: 7, end: 9 };
    expect(standIn(raw, 'é!')).toEqual({
      prose: 'é!',
      map: [{ prose: { start: 0, end: 2 }, raw, verbatim: false }],
      opaque: [],
      edges: [],
    });
    expect(standIn(raw)).toEqual({
      prose: 'Code',
      map: [{ prose: { start: 0, end: 4 }, raw, verbatim: false }],
      opaque: [{ start: 0, end: 4 }],
      edges: [],
    });
    expect(standIn(raw, '')).toEqual({ prose: '', map: [], opaque: [], edges: [] });
  });
});

describe('replaceWritten', () => {
  it('lets other words, nothing or the placeholder stand for spans, and keeps the raw place of each', () => {
    const stands = [
      { span: { start: 0, end: 4 }, text: 'it' },
      { span: { start: 5, end: 7 } },
      { span: { start: 8, end: 10 }, text: '' },
    ];
    expect(replaceWritten(written(), stands)).toEqual({
      prose: 'it CodenCode',
      map: [
        { prose: { start: 0, end: 2 }, raw: { start: 2, end: 10 }, verbatim: false },
        { prose: { start: 2, end: 3 }, raw: { start: 10, end: 11 }, verbatim: true },
        { prose: { start: 3, end: 7 }, raw: { start: 12, end: 14 }, verbatim: false },
        { prose: { start: 7, end: 8 }, raw: { start: 14, end: 15 }, verbatim: true },
        { prose: { start: 8, end: 12 }, raw: { start: 18, end: 21 }, verbatim: false },
      ],
      opaque: [
        { start: 3, end: 7 },
        { start: 8, end: 12 },
      ],
      edges: [],
    });
  });

  it('copies nothing where nothing is replaced', () => {
    const whole = written();
    expect(replaceWritten(whole, [])).toBe(whole);
  });
});
