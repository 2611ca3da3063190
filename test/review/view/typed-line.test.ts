import { describe, expect, it } from 'vitest';
import { frameOf } from './frame.js';
import { placed, review, TOWN } from './reviews.js';

describe('own words', () => {
  it('are typed where the repairs stood, with a caret', () => {
    expect(frameOf(review(TOWN, { keys: 'e', rows: 18 }))).toMatchInlineSnapshot(`
      "content/news/festival.md:3:120                                      error · 97 %
      displacement/split-name · critical

        The festival opened on Friday with a film by a young director from Beirut.
        “We know what we are doing,” ⟦Rami Abdel told AFP. ⟨Rahmane⟩⟧, who is 34,
        has lived in Marseille since 2015 and teaches at the film school there,
        where the jury met him in the spring.

        “Rahmane” was cut off the name “Rami Abdel”.
        · “Rami Abdel Rahmane” stands in line 9 as one name

        Your words instead:
        Rami Abdel told AFP. Rahmane│


      done 0 · left 3 · skipped 0
      Enter put them in  Esc change nothing  Ctrl-W drop a word  Ctrl-U drop all"
    `);
    expect(frameOf(review(TOWN, { keys: 'e<home><right><right>x', columns: 40, rows: 12 }))).toMatchInlineSnapshot(`
      "… t/news/festival.md:3:120  error · 97 %
      displacement/split-name · critical
      … ⟦Rami Abdel told AFP. ⟨Rahmane⟩⟧,
      … who is 34, has lived in Marseille
        “Rahmane” was cut off the name “Rami
        Abdel”.
        Your words instead:
        Rax│mi Abdel told AFP. Rahmane

      done 0 · left 3 · skipped 0
      Enter put them in  Esc change nothing"
    `);
  });

  it('are broken into rows like any text, and keep their blanks', () => {
    const long = placed(`So ⟦${'one two  three '.repeat(12)}⟧ on.`);
    expect(frameOf(review({ 'a.md': [long] }, { keys: 'e', columns: 40, rows: 20 }))).toMatchInlineSnapshot(`
      "a.md:1:1                  warning · 80 %
      family/symptom · major

        So ⟦one two  three one two  three
        one two  three one two  three one
        two  three one two  three one two
        three one two  three one two  three
        one two  three one two  three one
        two  three ⟧ on.

        It is wrong.

        Your words instead:
        one two  three one two  three one
        two  three one two  three one two
        three │

      done 0 · left 1 · skipped 0
      Enter put them in  Esc change nothing"
    `);
    expect(frameOf(review({ 'a.md': [long] }, { keys: 'e<home>', columns: 40, rows: 12 }))).toMatchInlineSnapshot(`
      "a.md:1:1                  warning · 80 %
      family/symptom · major
        So ⟦one two  three one two  three
        one two  three one two  three one
      … two  three one two  three one two
        It is wrong.
        Your words instead:
        │one two  three one two  three one

      done 0 · left 1 · skipped 0
      Enter put them in  Esc change nothing"
    `);
  });

  it('have the caret before whole characters', () => {
    const odd = placed('A ⟦漢字 e\u0301e\u0301 👩‍👧 x⟧ b.');
    const frames = ['', '<left>', '<left><left>', '<left><left><left>', '<home>', '<home><right>'].map((moves) =>
      frameOf(review({ 'a.md': [odd] }, { keys: `e${moves}`, rows: 12 }))
        .split('\n')
        .find((row) => row.includes('│')),
    );
    expect(frames).toEqual([
      '  漢字 e\u0301e\u0301 👩👧 x│',
      '  漢字 e\u0301e\u0301 👩👧 │x',
      '  漢字 e\u0301e\u0301 👩👧│ x',
      '  漢字 e\u0301e\u0301 │👩👧 x',
      '  │漢字 e\u0301e\u0301 👩👧 x',
      '  漢│字 e\u0301e\u0301 👩👧 x',
    ]);
  });
});

describe('a reason', () => {
  it('is asked for, and may stay empty', () => {
    expect(frameOf(review(TOWN, { keys: 'rhouse style', columns: 60, rows: 14 }))).toMatchInlineSnapshot(`
      "content/news/festival.md:3:120                  error · 97 %
      displacement/split-name · critical
        The festival opened on Friday with a film by a young
        director from Beirut. “We know what we are doing,” ⟦Rami
      … Abdel told AFP. ⟨Rahmane⟩⟧, who is 34, has lived in

        “Rahmane” was cut off the name “Rami Abdel”.

        Why are they right? (optional)
        house style│

      done 0 · left 3 · skipped 0
      Enter dismiss  Esc change nothing  Ctrl-W drop a word"
    `);
  });
});

describe('a search', () => {
  it('is typed below the flag that it finds', () => {
    expect(frameOf(review(TOWN, { keys: '/makes', columns: 60, rows: 12 }))).toMatchInlineSnapshot(`
      "content/town.md:12:4                          warning · 80 %
      calque/makes-part · major
        It ⟦makes part of⟧ the old town.

        “makes part of” copies the source; English says “is part
        of”.

        No repair is known; e types one.
      / makes│
      done 0 · left 3 · skipped 0                           1 of 1
      Enter keep  Esc drop"
    `);
  });

  it('shows what stands around the caret where it is longer than its row', () => {
    const row = (moves: string) =>
      frameOf(review(TOWN, { keys: `/${'word '.repeat(12)}end${moves}`, columns: 40, rows: 12 })).split('\n')[8];
    expect([row(''), row('<home>')]).toMatchInlineSnapshot(`
      [
        "/ word word word word word end│",
        "/ │word word word word word word word",
      ]
    `);
  });
});
