import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/review/state.js';
import { frameOf } from './frame.js';
import { DOUBLED, PHRASE, placed, review, SPLIT, TOWN } from './reviews.js';

describe('the list', () => {
  it('groups flags by file, with a count', () => {
    expect(frameOf(review(TOWN, { keys: '<tab>', rows: 14 }))).toMatchInlineSnapshot(`
      "3 flags                                                        by file, in order

      content/news/festival.md  2
      > 3:120  error      … are doing,” ⟦Rami Abdel told AFP. Rahmane⟧, who is 34, …
        7:14   warning    The minister ⟦said declared⟧ that the road was open.
      content/town.md  1
        12:4   warning    It ⟦makes part of⟧ the old town.




      done 0 · left 3 · skipped 0                                               1 of 3
      Enter look  d dismiss  s skip  / search  f filter  v by rule  ? keys  q quit"
    `);
  });

  it('groups them by rule, and then says where each stands', () => {
    const more = { ...TOWN, 'content/a-very-long-path-to-another/town.md': [PHRASE] };
    expect(frameOf(review(more, { keys: '<tab>vj', rows: 14 }))).toMatchInlineSnapshot(`
      "4 flags                                                        by rule, in order

      displacement/split-name  1
        … nt/news/festival.md:3:120  error      … oing,” ⟦Rami Abd … Rahmane⟧, who …
      attribution/doubled-verb  1
      > … ent/news/festival.md:7:14  warning    … minister ⟦said declared⟧ that the …
      calque/makes-part  2
        content/town.md:12:4         warning    It ⟦makes part of⟧ the old town.
        … h-to-another/town.md:12:4  warning    It ⟦makes part of⟧ the old town.


      done 0 · left 4 · skipped 0                                               2 of 4
      Enter look  d dismiss  s skip  / search  f filter  v by file  ? keys  q quit"
    `);
  });

  it('fits the smallest window', () => {
    expect(frameOf(review(TOWN, { keys: '<tab>G', columns: 40, rows: 12 }))).toMatchInlineSnapshot(`
      "3 flags                by file, in order

      content/news/festival.md  2
        3:120  E  … ng,” ⟦Rami … hmane⟧, who …
        7:14   W  … ter ⟦said declared⟧ that …
      content/town.md  1
      > 12:4   W  It ⟦makes part of⟧ the old …


      done 0 · left 3 · skipped 0       3 of 3
      Enter look  d dismiss  ? keys  q quit"
    `);
  });

  it('says what is chosen and in what order', () => {
    expect(frameOf(review(TOWN, { keys: '<tab>fj<return>b/that<return>', rows: 14 }))).toMatchInlineSnapshot(`
      "0 flags · warnings only, “that”                            by file, errors first


        No flag fits: warnings only, “that”.
        Esc shows all flags again.






      done 0 · left 3 · skipped 0
      Esc show all  / search  f filter  v by rule  b by place  ? keys  q quit"
    `);
  });

  it('shows what is done on demand', () => {
    expect(frameOf(review(TOWN, { keys: '<tab>sa', rows: 14 }))).toMatchInlineSnapshot(`
      "3 flags, done or not                                           by file, in order

      content/news/festival.md  2
        3:120  skipped    … are doing,” ⟦Rami Abdel told AFP. Rahmane⟧, who is 34, …
      > 7:14   warning    The minister ⟦said declared⟧ that the road was open.
      content/town.md  1
        12:4   warning    It ⟦makes part of⟧ the old town.




      done 0 · left 2 · skipped 1                                               2 of 3
      Enter look  d dismiss  s skip  / search  f filter  v by rule  ? keys  q quit"
    `);
  });

  it('shows the search that is typed, and finds meanwhile', () => {
    expect(frameOf(review(TOWN, { keys: '<tab>/DECLARED', rows: 12 }))).toMatchInlineSnapshot(`
      "1 flag · “DECLARED”                                            by file, in order

      content/news/festival.md  1
      > 7:14  warning    The minister ⟦said declared⟧ that the road was open.




      / DECLARED│
      done 0 · left 3 · skipped 0                                               1 of 1
      Enter keep  Esc drop"
    `);
    expect(frameOf(review(TOWN, { keys: '<tab>/xyz', rows: 12 }))).toMatchInlineSnapshot(`
      "0 flags · “xyz”                                                by file, in order


        No flag fits: “xyz”.
        Esc shows all flags again.



      / xyz│
      done 0 · left 3 · skipped 0
      Enter keep  Esc drop"
    `);
  });

  it('keeps the cursor above the middle, and the heading of its group in sight', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...DOUBLED, line: at + 1 }));
    const files = { 'a.md': many, 'b.md': many };
    expect(frameOf(review(files, { keys: `<tab>${'<pagedown>'.repeat(5)}`, rows: 14 }))).toMatchInlineSnapshot(`
      "120 flags                                                      by file, in order

      a.md  60
        39:14  warning    The minister ⟦said declared⟧ that the road was open.
        40:14  warning    The minister ⟦said declared⟧ that the road was open.
      > 41:14  warning    The minister ⟦said declared⟧ that the road was open.
        42:14  warning    The minister ⟦said declared⟧ that the road was open.
        43:14  warning    The minister ⟦said declared⟧ that the road was open.
        44:14  warning    The minister ⟦said declared⟧ that the road was open.
        45:14  warning    The minister ⟦said declared⟧ that the road was open.

      done 0 · left 120 · skipped 0                                          41 of 120
      Enter look  d dismiss  s skip  / search  f filter  v by rule  ? keys  q quit"
    `);
    expect(frameOf(review(files, { keys: '<tab>G', rows: 14 }))).toMatchInlineSnapshot(`
      "120 flags                                                      by file, in order

      b.md  60
        54:14  warning    The minister ⟦said declared⟧ that the road was open.
        55:14  warning    The minister ⟦said declared⟧ that the road was open.
        56:14  warning    The minister ⟦said declared⟧ that the road was open.
        57:14  warning    The minister ⟦said declared⟧ that the road was open.
        58:14  warning    The minister ⟦said declared⟧ that the road was open.
        59:14  warning    The minister ⟦said declared⟧ that the road was open.
      > 60:14  warning    The minister ⟦said declared⟧ that the road was open.

      done 0 · left 120 · skipped 0                                         120 of 120
      Enter look  d dismiss  s skip  / search  f filter  v by rule  ? keys  q quit"
    `);
  });

  it('marks words that would fill the row', () => {
    const long = placed(`So it ⟦${'went on and '.repeat(20)}⟧ on.`);
    expect(frameOf(review({ 'a.md': [long] }, { keys: '<tab>', columns: 60, rows: 12 }))).toMatchInlineSnapshot(`
      "1 flag                                     by file, in order

      a.md  1
      > 1:1  warning    So it ⟦went on … on and ⟧ on.





      done 0 · left 1 · skipped 0                           1 of 1
      Enter look  d dismiss  s skip  / search  ? keys  q quit"
    `);
  });
});

describe('a long list', () => {
  it('looks at no flag but those that are seen, while only the cursor moves', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ ...SPLIT, line: at + 1 }));
    const state = review({ 'a.md': many }, { keys: '<tab>G', rows: 14 });
    frameOf(state);
    const asked = new Set<PropertyKey>();
    const items = new Proxy(state.items, {
      get: (list, key) => {
        asked.add(key);
        return Reflect.get(list, key) as unknown;
      },
    });
    const moved: State = { ...state, items, cursor: 9_990 };
    expect(frameOf(moved)).toMatchInlineSnapshot(`
      "10,000 flags                                                   by file, in order

      a.md  10,000
        9989:120  error      … doing,” ⟦Rami Abdel told AFP. Rahmane⟧, who is 34, …
        9990:120  error      … doing,” ⟦Rami Abdel told AFP. Rahmane⟧, who is 34, …
      > 9991:120  error      … doing,” ⟦Rami Abdel told AFP. Rahmane⟧, who is 34, …
        9992:120  error      … doing,” ⟦Rami Abdel told AFP. Rahmane⟧, who is 34, …
        9993:120  error      … doing,” ⟦Rami Abdel told AFP. Rahmane⟧, who is 34, …
        9994:120  error      … doing,” ⟦Rami Abdel told AFP. Rahmane⟧, who is 34, …
        9995:120  error      … doing,” ⟦Rami Abdel told AFP. Rahmane⟧, who is 34, …

      done 0 · left 10,000 · skipped 0                                 9,991 of 10,000
      Enter look  d dismiss  s skip  / search  f filter  v by rule  ? keys  q quit"
    `);
    expect([...asked].map(Number).sort((a, b) => a - b)).toEqual([9_988, 9_989, 9_990, 9_991, 9_992, 9_993, 9_994]);
  });
});
